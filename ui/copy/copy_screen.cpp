// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/copy/copy_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

CopyScreen::CopyScreen(QWidget* parent)
    : BarScreen(parent),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new Heading(Heading::Level::One)),
      m_whichRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_kindsRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_which(new Heading(Heading::Level::Two)),
      m_full(new Button(Look::DotCard, QString())),
      m_shared(new Button(Look::DotCard, QString())),
      m_asTitle(new Heading(Heading::Level::Two)),
      m_as(new SegmentedChoice(QString())),
      m_lettersTitle(new Heading(Heading::Level::Two)),
      m_letters(new SegmentedChoice(QString())),
      m_lockTitle(new Heading(Heading::Level::Two)),
      m_lock(new Button(Look::Tick, QString())),
      m_passwords(new QWidget),
      m_passwordsRow(new QBoxLayout(QBoxLayout::LeftToRight, m_passwords)),
      m_password(new PassphraseField(QString())),
      m_again(new PassphraseField(QString())),
      m_lockNote(new SmallText),
      m_data(new Button(Look::Tick, QString())),
      m_message(new NoticeBar),
      m_note(new NoticeBar(NoticeBar::Kind::Soft)),
      m_once(new NoticeBar),
      m_choices(new QWidget),
      m_bed(new Panel(Token::Sunken)),
      m_preview(new PagePreview),
      m_seeFirst(new SecondaryButton(Icon::Show, QString())),
      m_toChoices(new SecondaryButton(Icon::Back, QString())),
      m_none(new SecondaryButton(QString())),
      m_print(new SecondaryButton(Icon::Print, QString())) {
  auto* columns = new QWidget;
  columns->setLayout(m_columns);
  m_columns->setContentsMargins({});
  m_columns->setSpacing(0);
  between()->addWidget(columns, 1);

  m_scroll->setPadding(30, 20, 12);
  QVBoxLayout* left = m_scroll->body();
  left->addWidget(m_title);
  left->addWidget(m_message);
  left->addWidget(m_which);
  // In a place of their own: Qt takes all buttons below the same parent for one choice, and would let Tab stop at one
  // of them alone.
  auto* const cards = new QWidget;
  cards->setLayout(m_whichRow);
  setSpaces(m_whichRow, {}, 12);
  for (Button* card : {m_full, m_shared}) {
    QSizePolicy policy = card->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);  // both as high as the higher one
    card->setSizePolicy(policy);
    m_whichRow->addWidget(card, 1);
  }
  left->addWidget(cards);
  setSpaces(m_kindsRow, {0, 8, 0, 0}, 20);
  for (const auto& [title, choice] : {std::pair{m_asTitle, m_as}, std::pair{m_lettersTitle, m_letters}}) {
    auto* column = new QVBoxLayout;
    setSpaces(column, {}, 8);
    column->addWidget(title);
    column->addWidget(choice);
    m_kindsRow->addLayout(column);
  }
  m_kindsRow->addStretch(1);
  left->addLayout(m_kindsRow);
  left->addSpacing(8);
  left->addWidget(m_lockTitle);
  left->addWidget(m_lock);
  setSpaces(m_passwordsRow, {}, 12);
  m_passwordsRow->addWidget(m_password, 1);
  m_passwordsRow->addWidget(m_again, 1);
  m_again->setShowButton(false);
  left->addWidget(m_passwords);
  left->addWidget(m_lockNote);
  left->addWidget(m_data);
  left->addWidget(m_seeFirst, 0, Qt::AlignLeft);
  left->addStretch(1);
  left->addWidget(m_note);
  m_message->hide();
  m_note->hide();
  // Who can read the copy is never scrolled away from the choices.
  auto* choices = new QVBoxLayout(m_choices);
  choices->setContentsMargins({});
  choices->setSpacing(0);
  choices->addWidget(m_scroll, 1);
  auto* once = new QVBoxLayout;
  setSpaces(once, {30, 8, 30, 20}, 0);
  once->addWidget(m_once);
  choices->addLayout(once);
  m_columns->addWidget(m_choices, 47);
  auto* bed = new QVBoxLayout(m_bed);
  setSpaces(bed, {0, 8, 0, 0}, 0);
  auto* back = new QHBoxLayout;
  setSpaces(back, {12, 0, 12, 0}, 0);
  back->addWidget(m_toChoices);
  back->addStretch(1);
  bed->addLayout(back);
  bed->addWidget(m_preview, 1);
  m_columns->addWidget(m_bed, 53);
  m_bottom->addRight(m_none);
  m_bottom->addRight(m_print);
  m_bottom->setStop({});
  m_bottom->setBack({});

  for (Button* dot : {m_full, m_shared}) connect(dot, &QAbstractButton::clicked, this, &CopyScreen::tell);
  for (Button* tick : {m_lock, m_data}) connect(tick, &QAbstractButton::clicked, this, &CopyScreen::tell);
  for (SegmentedChoice* choice : {m_as, m_letters}) connect(choice, &SegmentedChoice::chosen, this, &CopyScreen::tell);
  connect(m_preview, &PagePreview::pageChanged, this, &CopyScreen::pageAsked);
  connect(m_preview, &PagePreview::roomChanged, this, &CopyScreen::previewRoomChanged);
  connect(m_seeFirst, &QAbstractButton::clicked, this, [this] {
    setPreviewOpen(true);
    m_toChoices->setFocus(Qt::OtherFocusReason);
  });
  connect(m_toChoices, &QAbstractButton::clicked, this, [this] {
    setPreviewOpen(false);
    m_seeFirst->setFocus(Qt::OtherFocusReason);
  });
  connect(m_none, &QAbstractButton::clicked, this,
          [this] { m_view.taken ? Q_EMIT saveAsked() : Q_EMIT noCopyAsked(); });
  connect(m_print, &QAbstractButton::clicked, this, &CopyScreen::printAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, [this] { m_view.taken ? Q_EMIT finishAsked() : Q_EMIT saveAsked(); });
  retranslate();
}

void CopyScreen::retranslate() {
  //: %1 is the member of staff
  const QString title = tr("Take your copy, %1").arg(m_view.person);
  m_top->setTitle(title);
  m_top->setSubtitle(tr("It is yours to keep, change or share."));
  m_title->setText(title);
  m_which->setText(tr("Which lines?"));
  m_full->setText(tr("My full copy"));
  m_full->setNote(tr("All %n line(s), with those only for you", nullptr, m_view.allLines));
  m_shared->setText(tr("A copy to share"));
  m_shared->setNote(tr("Only the %n shared line(s)", nullptr, m_view.sharedLines));
  //: The kind of file: As Word, PDF or both
  m_asTitle->setText(tr("As"));
  m_as->setName(tr("As"));
  m_as->setChoices({tr("Word"), tr("PDF"), tr("Both")});
  //: How large the letters of the copy are
  m_lettersTitle->setText(tr("Letters"));
  m_letters->setName(tr("Letters"));
  m_letters->setChoices({tr("Usual"), tr("Large print"), tr("Easy to read")});
  m_lockTitle->setText(tr("Lock the file?"));
  m_lock->setText(tr("Yes, with a password only I know"));
  m_password->setName(tr("Password"));
  m_again->setName(tr("Once more"));
  m_data->setText(tr("Let another Hearten open it"));
  m_data->setNote(tr("The Word file then also carries the plan in a form that does not show on the page."));
  m_once->setText(
      tr("Once it leaves Hearten, anyone who can open the file can read it. Save it where only you can reach."));
  m_preview->setTitle(tr("Just what the reader will see"));
  m_seeFirst->setText(tr("See it first"));
  m_toChoices->setText(tr("Back to the choices"));
  m_print->setText(tr("Print"));
  showChoice();
}

void CopyScreen::render(const CopyView& view) {
  const bool otherPerson = view.person != m_view.person || view.allLines != m_view.allLines;
  m_view = view;
  if (otherPerson) retranslate();
  showChoice();
  m_preview->setPages(view.pages);
  m_preview->setPageTexts(view.pageTexts);
  m_print->setVisible(view.canPrint);
  m_note->setText(view.note);
  m_note->setVisible(!view.note.isEmpty());
}

void CopyScreen::showChoice() {
  const CopyChoice& choice = m_view.choice;
  m_full->setChecked(choice.full);
  m_shared->setChecked(!choice.full);
  if (m_as->current() != static_cast<int>(choice.as)) m_as->setCurrent(static_cast<int>(choice.as));
  if (m_letters->current() != choice.letters) m_letters->setCurrent(choice.letters);
  // Only a PDF can be locked so far, so the question is only asked there.
  const bool canLock = choice.as == CopyChoice::As::Pdf;
  m_lockTitle->setVisible(canLock);
  m_lock->setVisible(canLock);
  m_lock->setChecked(choice.locked);
  m_passwords->setVisible(canLock && choice.locked);
  m_lockNote->setText(canLock ? tr("Hearten does not keep this password. If it is lost, make a new copy here.")
                              : tr("If you would like a password on the file, choose PDF."));
  m_lockNote->setVisible(!canLock || choice.locked);
  m_data->setVisible(choice.as != CopyChoice::As::Pdf && choice.full);
  m_data->setChecked(choice.withData);
  m_none->setText(m_view.taken ? tr("Take another") : tr("No copy today"));
  if (m_view.taken) {
    m_bottom->setNext(tr("Finish"));
    m_bottom->nextButton()->setGlyph(Icon::None);
  } else {
    m_bottom->setNext(m_view.busy ? tr("Saving") : tr("Save my copy"), Icon::None);
    m_bottom->nextButton()->setGlyph(Icon::SaveCopy);
  }
}

void CopyScreen::tell() {
  Q_EMIT chosen({.full = m_full->isChecked(),
                 .as = static_cast<CopyChoice::As>(std::max(0, m_as->current())),
                 .letters = std::max(0, m_letters->current()),
                 .locked = m_lock->isChecked(),
                 .withData = m_data->isChecked()});
}

std::pair<QString, QString> CopyScreen::passwords() const {
  return {m_password->text(), m_again->text()};
}

void CopyScreen::wipePasswords() {
  m_password->wipe();
  m_again->wipe();
}

void CopyScreen::startHere() {
  setPreviewOpen(false);
  m_full->setFocus(Qt::OtherFocusReason);
}

QSize CopyScreen::previewRoom() const {
  return m_preview->room();
}

void CopyScreen::setPreviewOpen(bool open) {
  m_previewOpen = open;
  arrange();
}

void CopyScreen::arrangeFor(Breadth breadth) {
  const bool wide = breadth == Breadth::Wide;
  const bool narrow = breadth == Breadth::Narrow;
  m_seeFirst->setVisible(!wide);
  m_toChoices->setVisible(!wide);
  m_choices->setVisible(wide || !m_previewOpen);
  m_bed->setVisible(wide || m_previewOpen);
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  for (QBoxLayout* row : {m_whichRow, m_kindsRow, m_passwordsRow}) row->setDirection(direction);
  m_preview->setWide(narrow);
  m_title->setVisible(narrow);
}

}  // namespace hearten::ui
