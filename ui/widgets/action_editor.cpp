// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/action_editor.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/keep_row.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/segmented_choice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

ActionEditor::ActionEditor(QDate today, QWidget* parent)
    : QWidget(parent),
      m_what(new MarkedText),
      m_whatField(new Field({}, m_what)),
      m_who(new SegmentedChoice({})),
      m_role(new LineBox),
      m_roleField(new Field({}, m_role)),
      m_when(new SegmentedChoice({})),
      m_by(new DateBox({}, today)),
      m_card(new Card(Card::Kind::Active)),
      m_keep(new KeepRow) {
  m_whoField = new Field({}, m_who);
  m_whenField = new Field({}, m_when);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  m_card->setPadding(17, 14, kGap);
  outer->addWidget(m_card);
  m_card->body()->addWidget(m_whatField);
  m_card->body()->addWidget(m_whoField);
  m_card->body()->addWidget(m_roleField);
  auto* when = new QWidget;
  auto* whenRow = new FlowRow(when, kGap);
  whenRow->addWidget(m_whenField);
  whenRow->addWidget(m_by);
  m_card->body()->addWidget(when);
  m_card->body()->addWidget(m_keep);
  m_by->setEarliest(today);
  retranslate();
  setAction({});

  connect(m_what, &QPlainTextEdit::textChanged, this, &ActionEditor::edited);
  connect(m_role, &QLineEdit::textEdited, this, &ActionEditor::edited);
  connect(m_who, &SegmentedChoice::chosen, this, [this] {
    showRole();
    Q_EMIT edited();
  });
  connect(m_when, &SegmentedChoice::chosen, this, [this](int index) {
    m_by->setVisible(index == 1);
    Q_EMIT edited();
  });
  connect(m_by, &DateBox::dateChosen, this, &ActionEditor::edited);
  connect(m_keep->sharing(), &SharingToggle::chosen, this, &ActionEditor::edited);
  connect(m_what, &GrowingText::keepAsked, this, &ActionEditor::keep);
  connect(m_what, &GrowingText::leaveAsked, this, &ActionEditor::cancelled);
  connect(m_keep, &KeepRow::keepAsked, this, &ActionEditor::keep);
  connect(m_keep, &KeepRow::cancelAsked, this, &ActionEditor::cancelled);
  setFocusProxy(m_what);
}

void ActionEditor::setAction(const ActionView& action) {
  m_what->setPlainText(action.what);
  m_who->setCurrent(static_cast<int>(action.who));
  m_role->setText(action.role);
  m_when->setCurrent(action.by.isValid() ? 1 : 0);
  m_by->setDate(action.by);
  m_by->setVisible(action.by.isValid());
  m_keep->sharing()->setSharing(action.sharing);
  showRole();
}

ActionView ActionEditor::action() const {
  ActionView action;
  action.what = m_what->toPlainText().trimmed();
  action.who = static_cast<Doer>(std::max(0, m_who->current()));
  if (action.who == Doer::SomeoneElse) action.role = m_role->text().trimmed();
  if (m_when->current() == 1) action.by = m_by->date();
  action.sharing = m_keep->sharing()->sharing();
  return action;
}

void ActionEditor::setManagerName(const QString& name) {
  m_manager = name;
  retranslate();
}

void ActionEditor::startWriting() {
  m_what->moveCursor(QTextCursor::End);
  m_what->setFocus();
}

void ActionEditor::takeBackKeepRow() {
  m_card->body()->addWidget(m_keep);
}

void ActionEditor::keep() {
  const ActionView now = action();
  if (now.what.isEmpty()) {
    m_what->setFocus();
    return;
  }
  if (m_when->current() == 1 && !now.by.isValid()) {
    m_by->setFocus();
    return;
  }
  Q_EMIT kept(now);
}

void ActionEditor::showRole() {
  m_roleField->setVisible(m_who->current() == static_cast<int>(Doer::SomeoneElse));
}

void ActionEditor::retranslate() {
  m_whatField->setName(tr("What will happen?"));
  m_whoField->setName(tr("Who will do it?"));
  //: %1 is the manager's name
  const QString manager = m_manager.isEmpty() ? tr("My manager") : tr("My manager (%1)").arg(m_manager);
  m_who->setChoices({tr("Me"), manager, tr("Someone else")});
  m_roleField->setName(tr("Who? A role, not a name"));
  m_whenField->setName(tr("By when?"));
  m_when->setChoices({tr("When you can"), tr("By a day")});
  m_by->setName(tr("By"));
}

void ActionEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
