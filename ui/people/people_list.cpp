// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_list.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hearten::ui {

PeopleList::PeopleList(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::One)),
      m_find(new LineBox(Icon::Find)),
      m_scroll(new ScrollColumn),
      m_list(new ChoiceList({})),
      m_more(new SmallText),
      m_partly(new QVBoxLayout),
      m_nobody(new EmptyState(Icon::None)),
      m_addFound(m_nobody->addButton({})),
      m_add(new SecondaryButton(Icon::Add, {})) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {20, 22, 20, 24}, kGap);
  column->addWidget(m_title);
  column->addWidget(m_find);
  m_scroll->setPadding(0, 4, kGapTight);
  m_scroll->body()->addWidget(m_list);
  m_scroll->body()->addWidget(m_more);
  setSpaces(m_partly, {}, kGapTight);
  m_scroll->body()->addLayout(m_partly);
  m_scroll->body()->addWidget(m_nobody);
  m_scroll->body()->addStretch(1);
  column->addWidget(m_scroll, 1);
  m_add->setCentered(true);
  column->addWidget(m_add);

  connect(m_find, &QLineEdit::textChanged, this, &PeopleList::lookedFor);
  connect(m_find, &QLineEdit::returnPressed, this, [this] {
    if (!m_view.people.empty()) Q_EMIT chosen(m_view.people.front().id);
  });
  connect(m_list, &ChoiceList::chosen, this, &PeopleList::chosen);
  connect(m_addFound, &QAbstractButton::clicked, this, [this] { Q_EMIT addAsked(m_find->text().trimmed()); });
  connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT addAsked({}); });
  retranslate();
}

void PeopleList::retranslate() {
  m_title->setText(tr("People"));
  m_find->setPlaceholderText(tr("Find a name"));
  m_find->setAccessibleName(tr("Find a name"));
  m_list->setName(tr("People"));
  m_add->setText(tr("Add someone"));
  sayNobody();
}

void PeopleList::sayNobody() {
  const bool looked = !m_view.looked.trimmed().isEmpty();
  m_nobody->setWords(looked ? tr("No one called that. Add them?") : tr("Nobody here yet."));
  //: %1 is the name that was typed
  m_addFound->setText(tr("Add %1").arg(m_view.looked.trimmed()));
  m_addFound->setVisible(looked);
}

void PeopleList::render(const PeopleListView& view) {
  m_view = view;
  m_list->setItems(view.people);
  m_list->setCurrent(view.current);
  m_list->setVisible(!view.people.empty());
  m_more->setText(view.more);
  m_more->setVisible(!view.more.isEmpty());
  m_nobody->setVisible(view.people.empty() && view.partly.empty() && view.unreadable.isEmpty());
  showPartly();
  m_add->setEnabled(view.canSave);
  m_addFound->setEnabled(view.canSave);
  sayNobody();
}

void PeopleList::showPartly() {
  clearLayout(m_partly);
  if (m_view.partly.empty() && m_view.unreadable.isEmpty()) return;
  m_partly->addWidget(new Heading(Heading::Level::Three, tr("Not whole")));
  if (!m_view.partly.empty()) {
    auto* const list = new ChoiceList(tr("Not whole"));
    list->setItems(m_view.partly);
    connect(list, &ChoiceList::chosen, this, &PeopleList::partlyChosen, Qt::QueuedConnection);
    m_partly->addWidget(list);
  }
  if (!m_view.unreadable.isEmpty()) m_partly->addWidget(new SmallText(m_view.unreadable));
}

void PeopleList::find() {
  m_find->setFocus(Qt::ShortcutFocusReason);
  m_find->selectAll();
}

void PeopleList::clearSearch() {
  const QSignalBlocker quiet(m_find);
  m_find->clear();
}

void PeopleList::focusCurrent() {
  for (Button* row : m_list->findChildren<Button*>())
    if (row->isChecked()) return row->setFocus(Qt::OtherFocusReason);
  find();
}

void PeopleList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete && m_view.canSave && !m_list->focused().isEmpty()) {
    Q_EMIT deleteAsked(m_list->focused());
  } else if (event->key() == Qt::Key_Down && m_find->hasFocus() && !m_view.people.empty()) {
    m_list->findChild<Button*>()->setFocus(Qt::TabFocusReason);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void PeopleList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
