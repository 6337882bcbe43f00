// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hearten::ui {

Field::Field(const QString& name, QWidget* control, QWidget* parent)
    : QWidget(parent), m_name(new TextLabel(Type::SmallBold, Token::Ink)), m_control(control), m_note(new SmallText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 6);
  column->addWidget(m_name);
  column->addWidget(control);
  column->addWidget(m_note);
  m_note->hide();
  m_name->setBuddy(control);
  setName(name);
}

void Field::setName(const QString& name) {
  m_name->setText(name);
  m_control->setAccessibleName(name);
}

void Field::setNote(const QString& note) {
  const bool another = note != m_note->text();
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  m_control->setAccessibleDescription(note);
  if (another && !note.isEmpty()) announce(m_note);
}

LineBox::LineBox(Icon glyph, QWidget* parent) : QLineEdit(parent), m_glyph(glyph) {
  fit();
}

void LineBox::fit() {
  setTextMargins(m_glyph == Icon::None ? 0 : px(28), 0, 0, 0);
}

void LineBox::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (m_glyph == Icon::None) return;
  QPainter painter(this);
  const double side = px(20);
  drawIcon(painter, m_glyph, Token::Ink2, QRectF(px(15), (height() - side) / 2, side, side));
}

void LineBox::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::StyleChange) fit();
}

}  // namespace hearten::ui
