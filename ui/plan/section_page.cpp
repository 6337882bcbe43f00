// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/section_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/entry_card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plan_entry_editor.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearten::ui {

SectionPage::SectionPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_title(new Heading(Heading::Level::One)),
      m_lead(new LeadText),
      m_items(new QVBoxLayout),
      m_empty(new SmallText),
      m_add(new SecondaryButton(Icon::Add, QString())),
      m_line(new PlanEntryEditor),
      m_writing(new QVBoxLayout),
      m_review(new QVBoxLayout),
      m_stop(new GentleStop),
      m_message(new NoticeBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  m_scroll->setPadding(26, 14, 12);
  QVBoxLayout* const column = m_scroll->body();
  column->addWidget(m_title);
  column->addWidget(m_lead);
  setSpaces(m_items, {}, 12);
  column->addLayout(m_items);
  column->addWidget(m_empty);
  column->addLayout(m_review);
  column->addWidget(m_message);
  column->addWidget(m_stop);
  setSpaces(m_writing, {}, 0);
  column->addLayout(m_writing);
  m_writing->addWidget(m_line);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  column->addStretch(1);
  m_stop->hide();
  m_message->hide();

  connect(m_line, &PlanEntryEditor::edited, this, [this] { Q_EMIT edited(m_line->text()); });
  connect(m_line, &PlanEntryEditor::kept, this,
          [this](const QString& text, Sharing sharing) { Q_EMIT kept(m_changing, text, sharing); });
  connect(m_line, &PlanEntryEditor::splitAsked, this, &SectionPage::splitAsked);
  connect(m_line, &PlanEntryEditor::cancelled, this, &SectionPage::startNewLine);
  connect(m_add, &QAbstractButton::clicked, this, [this] { openEditor({}); });
  connect(m_stop, &GentleStop::useWording, this, &SectionPage::wordingChosen);
  connect(m_stop, &GentleStop::tryAgain, this, &SectionPage::tryAgain);
  connect(m_stop, &GentleStop::takeOutAsked, this, &SectionPage::stopTakenOut);
  connect(m_stop, &GentleStop::whoCanHelpAsked, this, &SectionPage::whoCanHelpAsked);
  connect(m_stop, &GentleStop::keepAnywayAsked, this, &SectionPage::keepAnywayAsked);
}

void SectionPage::render(const SectionView& view, QDate today) {
  const bool another = view.id != m_view.id;
  if (!m_step) {
    m_step = new ActionEditor(today);
    m_adjustment = new AdjustmentEditor(today);
    m_adjustment->setNarrow(m_narrow);
    m_writing->addWidget(m_step);
    m_writing->addWidget(m_adjustment);
    connect(m_step, &ActionEditor::edited, this, [this] { Q_EMIT edited(m_step->action().what); });
    connect(m_step, &ActionEditor::kept, this, [this](const ActionView& step) { Q_EMIT stepKept(m_changing, step); });
    connect(m_step, &ActionEditor::cancelled, this, &SectionPage::closeEditor);
    connect(m_adjustment, &AdjustmentEditor::edited, this, [this] { Q_EMIT edited(m_adjustment->adjustment().what); });
    connect(m_adjustment, &AdjustmentEditor::kept, this,
            [this](const AdjustmentView& adjustment) { Q_EMIT adjustmentKept(m_changing, adjustment); });
    connect(m_adjustment, &AdjustmentEditor::cancelled, this, &SectionPage::closeEditor);
  }
  m_view = view;
  m_title->setText(view.title);
  m_lead->setText(view.lead);
  if (another) {
    hideStop();
    m_message->hide();
    m_changing.clear();
    m_open = false;
    m_line->setText({});
    m_line->setSharing(view.newSharing);
    clearLayout(m_review);
    if (view.kind == SectionKind::Review) m_review->addWidget(reviewFields(view));
  }
  //: Spoken name of the box where a new line of the plan is written; %1 is the section
  m_line->setName(tr("%1, new line").arg(view.title));
  showItems(view);
  showWriting();
}

void SectionPage::showItems(const SectionView& view) {
  clearLayout(m_items);
  const auto count = view.items.size();
  for (std::size_t index = 0; index < count; ++index) {
    const PlanItem& item = view.items[index];
    if (!item.id.isEmpty() && item.id == m_changing) continue;  // it is in the editor
    auto* const card = new EntryCard;
    card->setText(item.text);
    card->setNote(item.note);
    card->setSharing(item.sharing);
    card->setTakenOut(item.takenOut);
    //: Spoken place of a line: %1 is the section, %2 and %3 are numbers
    card->setPlace(tr("%1, entry %2 of %3").arg(view.title).arg(index + 1).arg(count));
    connectCard(card, item);
    m_items->addWidget(card);
    if (view.kind == SectionKind::Support && !item.takenOut) m_items->addWidget(wayChoice(item, view));
  }
  m_empty->setText(view.kind == SectionKind::Support
                       ? tr("Nothing here yet. That's fine. Places that can help are beside each topic.")
                       : tr("Nothing here yet. That's fine."));
  m_empty->setVisible(view.items.empty() && view.kind != SectionKind::Review);
}

void SectionPage::connectCard(EntryCard* card, const PlanItem& item) {
  const QString id = item.id;
  connect(card, &EntryCard::sharingChosen, this, [this, id](Sharing sharing) { Q_EMIT sharingChosen(id, sharing); });
  connect(card, &EntryCard::changeAsked, this, [this, item] { change(item); });
  connect(card, &EntryCard::takeOutAsked, this, [this, id] { Q_EMIT takeOutAsked(id); });
  connect(card, &EntryCard::bringBackAsked, this, [this, id] { Q_EMIT bringBackAsked(id); });
  connect(card, &EntryCard::moveUpAsked, this, [this, id] { Q_EMIT moveAsked(id, -1); });
  connect(card, &EntryCard::moveDownAsked, this, [this, id] { Q_EMIT moveAsked(id, 1); });
}

/// Which way to get there was chosen for a place that can help.
QWidget* SectionPage::wayChoice(const PlanItem& item, const SectionView& view) {
  auto* const choice = new SegmentedChoice(tr("How will you get there?"));
  choice->setChoices(view.ways);
  choice->setCurrent(item.how);
  const QString id = item.id;
  connect(choice, &SegmentedChoice::chosen, this, [this, id](int way) { Q_EMIT wayChosen(id, way); });
  return new Field(tr("How will you get there?"), choice);
}

QWidget* SectionPage::reviewFields(const SectionView& view) {
  auto* const card = new Card;
  auto* const day = new DateBox(tr("When shall we talk again?"), view.suggested);
  day->setDate(view.review);
  day->setPlaceholder(dateShort(view.suggested));
  connect(day, &DateBox::dateChosen, this, &SectionPage::reviewChosen);
  card->body()->addWidget(day);
  auto* const suggest = new QuietButton(Icon::Calendar, tr("Three months on: %1").arg(dateShort(view.suggested)));
  connect(suggest, &QAbstractButton::clicked, this, [this, day, suggested = view.suggested] {
    day->setDate(suggested);
    Q_EMIT reviewChosen(suggested);
  });
  card->body()->addWidget(suggest, 0, Qt::AlignLeft);
  auto* const sooner = new GrowingText;
  sooner->setLines(1, 3);
  sooner->setPlainText(view.soonerIf);
  card->body()->addWidget(new Field(tr("What would bring it forward?"), sooner));
  auto* const keep = new SecondaryButton(tr("Keep this"));
  const auto keepIt = [this, sooner] { Q_EMIT soonerIfKept(sooner->toPlainText()); };
  connect(keep, &QAbstractButton::clicked, this, keepIt);
  connect(sooner, &GrowingText::keepAsked, this, keepIt);
  connect(sooner, &QPlainTextEdit::textChanged, this, [this, sooner] { Q_EMIT edited(sooner->toPlainText()); });
  card->body()->addWidget(keep, 0, Qt::AlignLeft);
  return card;
}

void SectionPage::change(const PlanItem& item) {
  m_changing = item.id;
  switch (m_view.kind) {
    case SectionKind::Lines:
      m_line->setText(item.text);
      m_line->setSharing(item.sharing);
      break;
    case SectionKind::Steps:
      m_step->setAction(item.step);
      m_open = true;
      break;
    case SectionKind::Adjustments:
      m_adjustment->setAdjustment(item.adjustment);
      m_open = true;
      break;
    case SectionKind::Support:
    case SectionKind::Review:
      m_changing.clear();
      return;
  }
  showItems(m_view);
  showWriting();
  startHere();
}

void SectionPage::openEditor(const QString& id) {
  m_changing = id;
  m_open = true;
  m_step->setAction({.sharing = m_view.newSharing});
  m_adjustment->setAdjustment({.sharing = m_view.newSharing});
  showWriting();
  startHere();
}

void SectionPage::closeEditor() {
  m_changing.clear();
  m_open = false;
  showItems(m_view);
  showWriting();
  if (m_add->isVisible()) m_add->setFocus(Qt::OtherFocusReason);
}

void SectionPage::showWriting() {
  const bool stopped = isStopped();
  const bool steps = m_view.kind == SectionKind::Steps;
  const bool adjustments = m_view.kind == SectionKind::Adjustments;
  m_line->setVisible(m_view.kind == SectionKind::Lines && !stopped);
  m_step->setVisible(steps && m_open && !stopped);
  m_adjustment->setVisible(adjustments && m_open && !stopped);
  m_add->setText(steps ? tr("Add a step") : tr("Add an adjustment"));
  m_add->setVisible((steps || adjustments) && !m_open && !stopped);
}

void SectionPage::showStop(const GentleStopView& stop) {
  m_stop->setVisible(true);
  m_stop->show(stop);
  showWriting();
}

void SectionPage::hideStop() {
  m_stop->setVisible(false);
  showWriting();
}

bool SectionPage::isStopped() const {
  return m_stop->isVisibleTo(this);
}

QString SectionPage::beingTyped() const {
  if (isStopped()) return {};  // a line that may not be kept is forgotten by a lock
  if (m_view.kind == SectionKind::Lines) return m_line->text();
  if (m_open && m_view.kind == SectionKind::Steps) return m_step->action().what;
  if (m_open && m_view.kind == SectionKind::Adjustments) return m_adjustment->adjustment().what;
  return {};
}

void SectionPage::setBeingTyped(const QString& text) {
  if (m_view.kind == SectionKind::Steps || m_view.kind == SectionKind::Adjustments) openEditor({});
  m_line->setText(text);
  ActionView step = m_step->action();
  step.what = text;
  m_step->setAction(step);
  AdjustmentView adjustment = m_adjustment->adjustment();
  adjustment.what = text;
  m_adjustment->setAdjustment(adjustment);
}

void SectionPage::startNewLine() {
  m_changing.clear();
  m_open = false;
  m_line->setText({});
  m_line->setSharing(m_view.newSharing);
  showItems(m_view);
  showWriting();
  if (m_view.kind != SectionKind::Lines && m_add->isVisible())
    m_add->setFocus(Qt::OtherFocusReason);
  else
    startHere();
}

void SectionPage::startHere() {
  if (m_line->isVisibleTo(this)) return m_line->startWriting();
  if (m_step && m_step->isVisibleTo(this)) return m_step->startWriting();
  if (m_adjustment && m_adjustment->isVisibleTo(this)) return m_adjustment->startWriting();
  if (m_add->isVisibleTo(this)) return m_add->setFocus(Qt::OtherFocusReason);
}

void SectionPage::insert(const QString& words) {
  m_line->insert(words);
}

void SectionPage::setNarrow(bool narrow) {
  m_narrow = narrow;
  m_scroll->setPadding(narrow ? 12 : 26, 14, 12);
  if (m_adjustment) m_adjustment->setNarrow(narrow);
}

}  // namespace hearten::ui
