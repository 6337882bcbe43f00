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

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

CopyScreen::CopyScreen(QWidget* parent)
    : QWidget(parent),
      m_top(new TopBar),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
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
      m_password(new PassphraseField(QString())),
      m_again(new PassphraseField(QString())),
      m_lockNote(new SmallText),
      m_data(new Button(Look::Tick, QString())),
      m_message(new NoticeBar),
      m_once(new NoticeBar),
      m_bed(new Panel(Token::Sunken)),
      m_preview(new PagePreview),
      m_seeFirst(new SecondaryButton(Icon::Show, QString())),
      m_none(new SecondaryButton(QString())),
      m_print(new SecondaryButton(Icon::Print, QString())),
      m_bottom(new BottomBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  whole->addWidget(m_top);
  auto* const columns = new QWidget;
  columns->setLayout(m_columns);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(0);
  whole->addWidget(columns, 1);
  whole->addWidget(m_bottom);

  m_scroll->setPadding(30, 22, 12);
  QVBoxLayout* const left = m_scroll->body();
  left->addWidget(m_which);
  auto* const which = new QHBoxLayout;
  setSpaces(which, {}, 12);
  which->addWidget(m_full, 1);
  which->addWidget(m_shared, 1);
  left->addLayout(which);
  auto* const kinds = new QHBoxLayout;
  setSpaces(kinds, {}, 20);
  for (const auto& [title, choice] : {std::pair{m_asTitle, m_as}, std::pair{m_lettersTitle, m_letters}}) {
    auto* const column = new QVBoxLayout;
    setSpaces(column, {}, 8);
    column->addWidget(title);
    column->addWidget(choice);
    kinds->addLayout(column);
  }
  left->addLayout(kinds);
  left->addWidget(m_lockTitle);
  left->addWidget(m_lock);
  auto* const passwords = new QHBoxLayout(m_passwords);
  setSpaces(passwords, {}, 12);
  passwords->addWidget(m_password, 1);
  passwords->addWidget(m_again, 1);
  left->addWidget(m_passwords);
  left->addWidget(m_lockNote);
  left->addWidget(m_data);
  left->addWidget(m_message);
  left->addWidget(m_seeFirst, 0, Qt::AlignLeft);
  left->addStretch(1);
  left->addWidget(m_once);
  m_message->hide();
  m_columns->addWidget(m_scroll, 47);
  auto* const bed = new QVBoxLayout(m_bed);
  setSpaces(bed, {30, 16, 30, 0}, 12);
  bed->addWidget(m_preview);
  m_columns->addWidget(m_bed, 53);
  m_bottom->addRight(m_none);
  m_bottom->addRight(m_print);
  m_bottom->setStop({});
  m_bottom->setBack({});

  for (Button* dot : {m_full, m_shared}) connect(dot, &QAbstractButton::clicked, this, &CopyScreen::tell);
  for (Button* tick : {m_lock, m_data}) connect(tick, &QAbstractButton::clicked, this, &CopyScreen::tell);
  for (SegmentedChoice* choice : {m_as, m_letters}) connect(choice, &SegmentedChoice::chosen, this, &CopyScreen::tell);
  m_seeFirst->setCheckable(true);
  connect(m_seeFirst, &QAbstractButton::toggled, this, &CopyScreen::arrange);
  connect(m_none, &QAbstractButton::clicked, this, &CopyScreen::noCopyAsked);
  connect(m_print, &QAbstractButton::clicked, this, &CopyScreen::printAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &CopyScreen::saveAsked);
  connect(m_bottom, &BottomBar::safetyAsked, this, &CopyScreen::safetyAsked);
  connect(m_top, &TopBar::hideAsked, this, &CopyScreen::hideAsked);
  retranslate();
}

void CopyScreen::retranslate() {
  //: %1 is the member of staff
  m_top->setTitle(tr("Take your copy, %1").arg(m_view.person));
  m_top->setSubtitle(tr("It is yours to keep, change or share."));
  m_which->setText(tr("Which lines?"));
  m_full->setText(tr("My full copy"));
  m_full->setNote(tr("All %n line(s), with those only for you", nullptr, m_view.allLines));
  m_shared->setText(tr("A copy to share"));
  m_shared->setNote(tr("Only the %n shared line(s)", nullptr, m_view.sharedLines));
  //: The kind of file: As Word, PDF or both
  m_asTitle->setText(tr("As"));
  m_as->setName(tr("As"));
  m_as->setChoices({tr("Word"), tr("PDF"), tr("Both")});
  m_lettersTitle->setText(tr("Letters"));
  m_letters->setName(tr("Letters"));
  m_letters->setChoices({tr("Usual"), tr("Large print"), tr("Easy to read")});
  m_lockTitle->setText(tr("Lock the file?"));
  m_lock->setText(tr("Yes, with a password only I know"));
  m_password->setName(tr("Password"));
  m_again->setName(tr("Once more"));
  m_lockNote->setText(tr("Hearten does not keep this password. If it is lost, make a new copy here."));
  m_data->setText(tr("Let another Hearten open it"));
  m_data->setNote(tr("The Word file then also carries the plan in a form that does not show on the page."));
  m_once->setText(
      tr("Once it leaves Hearten, anyone who can open the file can read it. Save it where only you can "
         "reach."));
  m_preview->setTitle(tr("Just what the reader will see"));
  m_seeFirst->setText(tr("See it first"));
  m_none->setText(m_view.taken ? tr("Finish") : tr("No copy today"));
  m_print->setText(tr("Print"));
  m_bottom->setNext(m_view.taken ? tr("Save another") : tr("Save my copy"), Icon::None);
  m_bottom->nextButton()->setGlyph(Icon::SaveCopy);
}

void CopyScreen::render(const CopyView& view) {
  m_view = view;
  retranslate();
  m_full->setChecked(view.choice.full);
  m_shared->setChecked(!view.choice.full);
  m_as->setCurrent(static_cast<int>(view.choice.as));
  m_letters->setCurrent(view.choice.letters);
  // Only a PDF can be locked for now, so the question is only asked there.
  const bool canLock = view.choice.as == CopyChoice::As::Pdf;
  m_lockTitle->setVisible(canLock);
  m_lock->setVisible(canLock);
  m_lock->setChecked(view.choice.locked);
  m_passwords->setVisible(canLock && view.choice.locked);
  m_lockNote->setVisible(canLock && view.choice.locked);
  m_data->setVisible(view.choice.as != CopyChoice::As::Pdf && view.choice.full);
  m_data->setChecked(view.choice.withData);
  m_preview->setPages(view.pages);
  m_preview->setPageTexts(view.pageTexts);
  m_print->setVisible(view.canPrint);
}

void CopyScreen::tell() {
  Q_EMIT chosen({.full = m_full->isChecked(),
                 .as = static_cast<CopyChoice::As>(std::max(0, m_as->current())),
                 .letters = std::max(0, m_letters->current()),
                 .locked = m_lock->isChecked(),
                 .withData = m_data->isChecked()});
}

std::pair<QString, QString> CopyScreen::takePasswords() {
  std::pair<QString, QString> typed{m_password->text(), m_again->text()};
  m_password->wipe();
  m_again->wipe();
  return typed;
}

void CopyScreen::startHere() {
  m_full->setFocus(Qt::OtherFocusReason);
}

void CopyScreen::arrange() {
  const Breadth breadth = breadthFor(width());
  const bool narrow = breadth != Breadth::Wide;
  m_seeFirst->setVisible(narrow);
  m_bed->setVisible(!narrow || m_seeFirst->isChecked());
  m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_top->setNarrow(breadth == Breadth::Narrow);
}

void CopyScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void CopyScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
