// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/menu_chip.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hearten::ui {

MenuChip::MenuChip(QWidget* parent) : Button(Look::Chip, {}, parent) {
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
  refreshText();
}

void MenuChip::setCurrent(int index) {
  m_current = index;
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
  if (m_items.isEmpty()) return;
  auto* menu = new QMenu(this);
  connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
  for (qsizetype i = 0; i < m_items.size(); ++i) {
    QAction* action = menu->addAction(QString(m_items.at(i)).replace(u"&"_s, u"&&"_s));
    action->setCheckable(true);
    action->setChecked(i == m_current);
    connect(action, &QAction::triggered, this, [this, i] {
      setCurrent(static_cast<int>(i));
      Q_EMIT chosen(static_cast<int>(i));
    });
  }
  const QList<QAction*> actions = menu->actions();
  menu->setActiveAction(actions.value(m_current, actions.first()));
  menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace hearten::ui
