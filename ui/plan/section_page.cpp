// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/section_page.h"

#include "ui/plan/entry_list.h"
#include "ui/plan/review_form.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keep_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plan_entry_editor.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hearten::ui {

SectionPage::SectionPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_foot(new Panel(Token::Surface)),
      m_topMessage(new NoticeBar),
      m_title(new Heading(Heading::Level::One)),
      m_lead(new LeadText),
      m_helpButton(new SecondaryButton(Icon::Idea, {})),
      m_entries(new EntryList),
      m_empty(new SmallText),
      m_message(new NoticeBar),
      m_stop(new GentleStop),
      m_line(new PlanEntryEditor),
      m_add(new SecondaryButton(Icon::Add, {})) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  whole->addWidget(m_scroll);
  whole->addWidget(m_foot);
  m_foot->setLines(Qt::TopEdge);
  auto* foot = new QVBoxLayout(m_foot);
  setSpaces(foot, {kBarSide, kGapTight, kBarSide, kGapTight}, 0);
  m_foot->hide();
  m_scroll->setPadding(26, 14, 12);
  QVBoxLayout* column = m_scroll->body();
  column->addWidget(m_topMessage);
  auto* head = new QVBoxLayout;
  setSpaces(head, {}, 2);
  // The help stands beside the title, so that a small window has its height for the lines.
  auto* titleRow = new QHBoxLayout;
  setSpaces(titleRow, {}, 12);
  titleRow->addWidget(m_title, 1);
  titleRow->addWidget(m_helpButton, 0, Qt::AlignVCenter);
  head->addLayout(titleRow);
  head->addWidget(m_lead);
  column->addLayout(head);
  column->addWidget(m_entries);
  column->addWidget(m_empty);
  column->addWidget(m_message);
  column->addWidget(m_stop);
  column->addWidget(m_line);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  column->addStretch(1);
  m_helpButton->setDense(true);
  m_helpButton->hide();
  m_stop->hide();
  m_message->hide();
  m_topMessage->hide();

  connect(m_helpButton, &QAbstractButton::clicked, this, &SectionPage::helpAsked);
  connect(m_entries, &EntryList::sharingChosen, this, &SectionPage::sharingChosen);
  connect(m_entries, &EntryList::changeAsked, this, &SectionPage::change);
  connect(m_entries, &EntryList::takeOutAsked, this, &SectionPage::takeOutAsked);
  connect(m_entries, &EntryList::bringBackAsked, this, &SectionPage::bringBackAsked);
  connect(m_entries, &EntryList::moveAsked, this, &SectionPage::moveAsked);
  connect(m_entries, &EntryList::wayChosen, this, &SectionPage::wayChosen);
  connect(m_line, &PlanEntryEditor::edited, this, &SectionPage::edited);
  connect(m_line, &PlanEntryEditor::kept, this,
          [this](const QString& text, Sharing sharing) { Q_EMIT kept(m_changing, text, sharing); });
  connect(m_line, &PlanEntryEditor::splitAsked, this,
          [this](const QString& first, const QString& second, Sharing sharing) {
            Q_EMIT splitAsked(m_changing, first, second, sharing);
          });
  connect(m_line, &PlanEntryEditor::cancelled, this, &SectionPage::startNewLine);
  connect(m_add, &QAbstractButton::clicked, this, [this] {
    if (m_view.kind == SectionKind::Support) return Q_EMIT findSupportAsked();
    openEditor();
  });
  connect(m_stop, &GentleStop::edited, this, &SectionPage::edited);
  connect(m_stop, &GentleStop::putAsideAsked, this, &SectionPage::putAsideAsked);
  connect(m_stop, &GentleStop::nameTaught, this, &SectionPage::nameTaught);
  connect(m_stop, &GentleStop::useWording, this, &SectionPage::wordingChosen);
  connect(m_stop, &GentleStop::tryAgain, this, &SectionPage::tryAgain);
  connect(m_stop, &GentleStop::takeOutAsked, this, &SectionPage::stopTakenOut);
  connect(m_stop, &GentleStop::whoCanHelpAsked, this, &SectionPage::whoCanHelpAsked);
  connect(m_stop, &GentleStop::keepAnywayAsked, this, &SectionPage::keepAnywayAsked);
  for (QPlainTextEdit* box : m_line->findChildren<QPlainTextEdit*>()) box->installEventFilter(this);
  for (MarkedText* box : m_line->boxes()) connect(box, &MarkedText::whyShown, this, &SectionPage::sayWhy);
}

void SectionPage::makeEditors(QDate today) {
  m_step = new ActionEditor(today);
  m_adjustment = new AdjustmentEditor(today);
  m_review = new ReviewForm(today);
  m_adjustment->setNarrow(m_narrow);
  QVBoxLayout* column = m_scroll->body();
  int place = column->indexOf(m_line);
  for (QWidget* editor :
       {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_adjustment), static_cast<QWidget*>(m_review)}) {
    column->insertWidget(++place, editor);
    editor->hide();
    editor->installEventFilter(this);
    for (QPlainTextEdit* box : editor->findChildren<QPlainTextEdit*>()) box->installEventFilter(this);
    for (MarkedText* box : editor->findChildren<MarkedText*>())
      connect(box, &MarkedText::whyShown, this, &SectionPage::sayWhy);
  }
  connect(m_step, &ActionEditor::edited, this, &SectionPage::edited);
  connect(m_step, &ActionEditor::kept, this, [this](const ActionView& step) { Q_EMIT stepKept(m_changing, step); });
  connect(m_step, &ActionEditor::cancelled, this, &SectionPage::closeEditor);
  connect(m_adjustment, &AdjustmentEditor::edited, this, &SectionPage::edited);
  connect(m_adjustment, &AdjustmentEditor::kept, this,
          [this](const AdjustmentView& adjustment) { Q_EMIT adjustmentKept(m_changing, adjustment); });
  connect(m_adjustment, &AdjustmentEditor::cancelled, this, &SectionPage::closeEditor);
  connect(m_review, &ReviewForm::reviewChosen, this, &SectionPage::reviewChosen);
  connect(m_review, &ReviewForm::soonerIfEdited, this, &SectionPage::edited);
  connect(m_review, &ReviewForm::soonerIfKept, this, &SectionPage::soonerIfKept);
}

void SectionPage::render(const SectionView& view, QDate today, const QString& manager) {
  const bool another = view.id != m_view.id;
  if (m_step == nullptr) makeEditors(today);
  m_step->setManagerName(manager);
  m_view = view;
  m_title->setText(view.title);
  m_lead->setText(view.lead);
  m_lead->setVisible(!view.lead.isEmpty());
  if (another) {
    m_message->hide();
    clearEditors();
    setStopShown(false);
    m_review->setSoonerIf(view.soonerIf);
  }
  m_review->render(view);
  //: Spoken name of the box where a new line of the plan is written; %1 is the section
  m_line->setName(tr("%1, new line").arg(view.title));
  nameHelp();
  showWriting();
}

const PlanItem* SectionPage::itemOf(const QString& id) const {
  const auto at = std::ranges::find(m_view.items, id, &PlanItem::id);
  return at == m_view.items.end() ? nullptr : &*at;
}

void SectionPage::change(const QString& id) {
  const PlanItem* item = itemOf(id);
  if (item == nullptr) return;
  m_changing = id;
  m_textBefore = item->text;
  switch (m_view.kind) {
    case SectionKind::Lines:
      m_line->setText(item->text);
      m_line->setSharing(item->sharing);
      break;
    case SectionKind::Steps:
      m_step->setAction(item->step);
      m_open = true;
      break;
    case SectionKind::Adjustments:
      m_adjustment->setAdjustment(item->adjustment);
      m_open = true;
      break;
    case SectionKind::Support:
    case SectionKind::Review:
      m_changing.clear();
      return;
  }
  showWriting();
  startHere();
}

void SectionPage::clearEditors() {
  m_changing.clear();
  m_textBefore.clear();
  m_open = false;
  m_line->setText({});
  m_line->setSharing(m_view.newSharing);
  m_step->setAction({.sharing = m_view.newSharing});
  m_adjustment->setAdjustment({.sharing = m_view.newSharing});
}

void SectionPage::openEditor() {
  clearEditors();
  m_open = true;
  showWriting();
  startHere();
}

void SectionPage::closeEditor() {
  clearEditors();
  showWriting();
  if (m_add->isVisible()) m_add->setFocus(Qt::OtherFocusReason);
}

void SectionPage::showWriting() {
  const bool stopped = isStopped();
  const SectionKind kind = m_view.kind;
  const bool added = kind == SectionKind::Steps || kind == SectionKind::Adjustments;
  m_entries->render(m_view, m_changing);
  m_empty->setText(kind == SectionKind::Support
                       ? tr("Nothing here yet. That's fine. You can choose a place to turn to whenever you like.")
                       : tr("Nothing here yet. That's fine."));
  m_empty->setVisible(m_view.items.empty() && kind != SectionKind::Review && !m_open);
  m_line->setVisible(kind == SectionKind::Lines && !stopped);
  m_step->setVisible(kind == SectionKind::Steps && m_open && !stopped);
  m_adjustment->setVisible(kind == SectionKind::Adjustments && m_open && !stopped);
  m_review->setVisible(kind == SectionKind::Review && !stopped);
  m_add->setText(kind == SectionKind::Support ? tr("Find a place to turn to")
                 : kind == SectionKind::Steps ? tr("Add a step")
                                              : tr("Add an adjustment"));
  m_add->setGlyph(kind == SectionKind::Support ? Icon::Find : Icon::Add);
  m_add->setVisible((kind == SectionKind::Support || (added && !m_open)) && !stopped);
}

void SectionPage::setStopShown(bool shown) {
  const bool before = isStopped();
  m_stop->setVisible(shown);
  if (before != shown) Q_EMIT stopShown(shown);
}

void SectionPage::showStop(const GentleStopView& stop) {
  m_message->hide();
  setStopShown(true);
  showWriting();
  m_stop->show(stop);
  showWhole(m_stop);
}

/// All of it, with its ways on, once it has its place.
void SectionPage::showWhole(QWidget* part) {
  QTimer::singleShot(0, part, [this, part] {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (part->height() < m_scroll->viewport()->height()) m_scroll->ensureWidgetVisible(part, 0, px(8));
  });
}

/// Where large text makes an editor higher than the room, its fields scroll and its buttons stay below them.
void SectionPage::placeKeepRows() {
  if (m_step == nullptr) return;
  const auto place = [this](auto* editor) {
    KeepRow* const row = editor->keepRow();
    const bool below = m_foot->isAncestorOf(row);
    const int whole = editor->height() + (below ? row->height() + px(kGapWide) : 0);
    const bool wanted = editor->isVisibleTo(this) && whole > height();
    if (wanted != below) {
      QWidget* const focus = row->window()->focusWidget();
      wanted ? m_foot->layout()->addWidget(row) : editor->takeBackKeepRow();
      row->show();
      if (focus != nullptr && row->isAncestorOf(focus)) focus->setFocus(Qt::OtherFocusReason);
    }
    return wanted;
  };
  const bool step = place(m_step);
  const bool adjustment = place(m_adjustment);
  m_foot->setVisible(step || adjustment);
}

void SectionPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeKeepRows();
}

void SectionPage::nameHelp() {
  const bool lines = m_view.kind == SectionKind::Lines;
  const QString whole = lines ? tr("Ways to start, and who can see it") : tr("Help with this, and who can see it");
  m_helpButton->setText(!m_narrow ? whole : lines ? tr("Ways to start") : tr("Help with this"));
  m_helpButton->setAccessibleName(whole);
}

void SectionPage::hideStop() {
  setStopShown(false);
  showWriting();
}

bool SectionPage::isStopped() const {
  return !m_stop->isHidden();
}

QString SectionPage::typedInEditor() const {
  switch (m_view.kind) {
    case SectionKind::Lines:
      return m_line->text().trimmed();
    case SectionKind::Steps:
      return m_open ? m_step->action().what : QString();
    case SectionKind::Adjustments:
      return m_open ? m_adjustment->adjustment().what : QString();
    case SectionKind::Review:
      return m_review->soonerIf() == m_view.soonerIf ? QString() : m_review->soonerIf();
    case SectionKind::Support:
      break;
  }
  return {};
}

BeingWritten SectionPage::beingWritten() const {
  if (m_step == nullptr) return {};
  const QString text = isStopped() ? m_stop->text() : typedInEditor();
  if (!isStopped() && text == m_textBefore) return {};
  return {.text = text,
          .changing = m_changing,
          .stopped = isStopped(),
          .sharing = m_line->sharing(),
          .step = m_step->action(),
          .adjustment = m_adjustment->adjustment()};
}

void SectionPage::setBeingWritten(const BeingWritten& writing) {
  if (const PlanItem* item = itemOf(writing.changing); item != nullptr && m_view.kind != SectionKind::Review) {
    m_changing = writing.changing;
    m_textBefore = item->text;
  }
  switch (m_view.kind) {
    case SectionKind::Lines:
      m_line->setText(writing.text);
      m_line->setSharing(writing.sharing);
      break;
    case SectionKind::Steps:
      m_step->setAction(writing.step);
      m_open = true;
      break;
    case SectionKind::Adjustments:
      m_adjustment->setAdjustment(writing.adjustment);
      m_open = true;
      break;
    case SectionKind::Review:
      m_review->setSoonerIf(writing.text);
      break;
    case SectionKind::Support:
      break;
  }
  showWriting();
  startHere();
}

QList<MarkedText*> SectionPage::boxes() const {
  if (m_step == nullptr) return {};
  return isStopped() ? m_stop->boxes() : editorBoxes();
}

QList<MarkedText*> SectionPage::editorBoxes() const {
  switch (m_view.kind) {
    case SectionKind::Lines:
      return m_line->boxes();
    case SectionKind::Steps:
      return m_step->boxes();
    case SectionKind::Adjustments:
      return m_adjustment->boxes();
    case SectionKind::Review:
      return m_review->boxes();
    case SectionKind::Support:
      break;
  }
  return {};
}

ActionView SectionPage::step() const {
  return m_step->action();
}

void SectionPage::sayOfName(const QString& words) {
  m_stop->sayOfName(words);
}

void SectionPage::setStopFine(bool fine) {
  m_stop->setFine(fine);
}

/// The reason stands in the message at the place of writing; a screen reader hears it again.
void SectionPage::sayWhy() {
  if (m_message->isVisible()) announce(m_message);
}

void SectionPage::startNewLine() {
  clearEditors();
  showWriting();
  if (m_add->isVisible())
    m_add->setFocus(Qt::OtherFocusReason);
  else
    startHere();
}

void SectionPage::startHere() {
  if (isStopped()) return m_stop->setFocus(Qt::OtherFocusReason);
  for (QWidget* editor :
       {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_adjustment)})
    if (editor->isVisibleTo(this)) showWhole(editor);
  if (m_line->isVisibleTo(this)) return m_line->startWriting();
  if (m_step->isVisibleTo(this)) return m_step->startWriting();
  if (m_adjustment->isVisibleTo(this)) return m_adjustment->startWriting();
  if (m_review->isVisibleTo(this)) return m_review->startHere();
  if (QWidget* newest = m_entries->newestStop()) return newest->setFocus(Qt::OtherFocusReason);
  if (m_add->isVisibleTo(this)) m_add->setFocus(Qt::OtherFocusReason);
}

void SectionPage::insert(const QString& words) {
  if (isStopped() || m_view.kind != SectionKind::Lines) return;
  m_line->insert(words);
}

void SectionPage::setNarrow(bool narrow) {
  m_narrow = narrow;
  nameHelp();
  m_scroll->setPadding(narrow ? 12 : 26, 14, 12);
  if (m_adjustment != nullptr) m_adjustment->setNarrow(narrow);
}

void SectionPage::setHelpButton(bool shown) {
  m_helpButton->setVisible(shown);
}

/// Ctrl+Z undoes typing while there is typing to undo; then it is the plan's, which the box would keep from it.
bool SectionPage::eventFilter(QObject* watched, QEvent* event) {
  const bool isEditor = watched == m_step || watched == m_adjustment;
  const QEvent::Type type = event->type();
  if (isEditor && (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide))
    // Not while everything is being laid out.
    QMetaObject::invokeMethod(this, &SectionPage::placeKeepRows, Qt::QueuedConnection);
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* keys = static_cast<QKeyEvent*>(event);
    const auto* box = qobject_cast<QPlainTextEdit*>(watched);
    const bool undo = keys->matches(QKeySequence::Undo) && !box->document()->isUndoAvailable();
    const bool redo = keys->matches(QKeySequence::Redo) && !box->document()->isRedoAvailable();
    if (undo || redo) {
      event->ignore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace hearten::ui
