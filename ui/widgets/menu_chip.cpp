// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/menu_chip.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hearten::ui {

MenuChip::MenuChip(QWidget* parent) : Button(Look::Chip, {}, parent), m_menu(new QMenu(this)) {
  setCheckable(false);
  setDense(true);
  setTrailing(Icon::OpenList);
  connect(this, &QAbstractButton::clicked, this, &MenuChip::openMenu);
}

void MenuChip::setTopic(const QString& topic) {
  m_topic = topic;
  refreshText();
}

void MenuChip::setItems(const QStringList& items) {
  m_items = items;
  m_menu->clear();
  for (qsizetype i = 0; i < items.size(); ++i) {
    QAction* action = m_menu->addAction(QString(items.at(i)).replace(u"&"_s, u"&&"_s));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, i] {
      setCurrent(static_cast<int>(i));
      Q_EMIT chosen(static_cast<int>(i));
    });
  }
  setCurrent(m_current);
}

void MenuChip::setCurrent(int index) {
  m_current = index;
  const QList<QAction*> actions = m_menu->actions();
  for (qsizetype i = 0; i < actions.size(); ++i) actions.at(i)->setChecked(i == index);
  refreshText();
}

void MenuChip::setFixedText(const QString& text) {
  m_fixedText = text;
  refreshText();
}

void MenuChip::refreshText() {
  const QString choice = m_items.value(m_current);
  setText(m_fixedText.isEmpty() ? choice : m_fixedText);
  setAccessibleName(m_topic.isEmpty() ? text() : m_topic % u": "_s % text());
}

void MenuChip::openMenu() {
  if (const QList<QAction*> actions = m_menu->actions(); !actions.isEmpty())
    m_menu->setActiveAction(actions.value(m_current, actions.first()));
  m_menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace hearten::ui
