// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_list.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_keys.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

ChoiceList::ChoiceList(const QString& name, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setSpaces(m_column, {}, 1);
  setAccessibleRole(this, QAccessible::List);
  setName(name);
}

void ChoiceList::setName(const QString& name) {
  setAccessibleName(name);
}

void ChoiceList::setItems(const std::vector<ChoiceItem>& items) {
  m_items = items;
  const auto count = static_cast<qsizetype>(items.size());
  while (m_rows.size() > count) delete m_rows.takeLast();
  while (m_rows.size() < count) {
    auto* row = new Button(Look::Menu, {}, this);
    const auto index = static_cast<std::size_t>(m_rows.size());
    connect(row, &QAbstractButton::clicked, this, [this, index] {
      const QString id = m_items[index].id;
      setCurrent(id);
      Q_EMIT chosen(id);
    });
    row->setDense(m_dense);
    m_column->addWidget(row);
    m_rows.append(row);
  }
  for (qsizetype i = 0; i < count; ++i) {
    const ChoiceItem& item = items[static_cast<std::size_t>(i)];
    Button* row = m_rows.at(i);
    row->setText(item.name);
    row->setNote(item.note);
    row->setCount(item.count);
    QString name = item.name;
    for (const QString& part : {item.note, item.count}) {
      if (!part.isEmpty()) name += u", "_s % part;
    }
    row->setAccessibleName(item.spoken.isEmpty() ? name : item.spoken);
  }
  setCurrent(m_current);
}

void ChoiceList::setCurrent(const QString& id) {
  m_current = id;
  for (qsizetype i = 0; i < m_rows.size(); ++i)
    m_rows.at(i)->setChecked(!id.isEmpty() && m_items[static_cast<std::size_t>(i)].id == id);
  makeGroup({m_rows.begin(), m_rows.end()});
}

void ChoiceList::setDense(bool dense) {
  m_dense = dense;
  for (Button* row : std::as_const(m_rows)) row->setDense(dense);
}

QString ChoiceList::focused() const {
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    if (m_rows.at(i)->hasFocus()) return m_items[static_cast<std::size_t>(i)].id;
  }
  return m_current;
}

}  // namespace hearten::ui
