// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/teach_name.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

TeachName::TeachName(QWidget* parent)
    : QWidget(parent), m_box(new LineBox), m_field(new Field({}, m_box)), m_add(new SecondaryButton(Icon::Add, {})) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 8);
  column->addWidget(m_field);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  m_add->setDense(true);
  connect(m_box, &QLineEdit::returnPressed, this, &TeachName::enter);
  connect(m_box, &QLineEdit::textEdited, this, [this] { m_field->setNote({}); });
  connect(m_add, &QAbstractButton::clicked, this, &TeachName::enter);
  retranslate();
}

void TeachName::enter() {
  const QString name = m_box->text().simplified();
  if (name.isEmpty()) return startHere();
  Q_EMIT entered(name);
}

void TeachName::say(const QString& words) {
  m_field->setNote({});
  m_field->setNote(words);
}

void TeachName::clear() {
  m_box->clear();
  m_field->setNote({});
}

void TeachName::startHere() {
  m_box->setFocus(Qt::OtherFocusReason);
}

void TeachName::retranslate() {
  //: Of a ward, a team or a system
  m_field->setName(tr("The name, as it is written"));
  m_add->setText(tr("Teach this name"));
}

void TeachName::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
