// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmented_choice.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"

#include <QPainter>

namespace hearten::ui {

SegmentedChoice::SegmentedChoice(const QString& name, QWidget* parent)
    : Hug(parent, QSizePolicy::Maximum), m_row(new FlowRow(this, 0)) {
  setSpaces(m_row, {1, 1, 1, 1}, 0);
  setAccessibleRole(this, QAccessible::Grouping);
  setName(name);
}

void SegmentedChoice::setName(const QString& name) {
  m_name = name;
  setAccessibleName(name);
}

void SegmentedChoice::setChoices(const QStringList& choices) {
  m_choices = choices;
  if (m_parts.size() == choices.size()) {
    // Another language: the same parts with other words, where the keyboard found them before.
    for (qsizetype i = 0; i < choices.size(); ++i) m_parts.at(i)->setText(choices.at(i));
    return;
  }
  const int chosenBefore = current();
  qDeleteAll(m_parts);
  m_parts.clear();
  for (qsizetype i = 0; i < choices.size(); ++i) {
    auto* part = new Button(Look::Segment, choices.at(i), this);
    const int index = static_cast<int>(i);
    // clicked: also sent when the arrows choose, never by setCurrent().
    connect(part, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    setRingTarget(part, this);
    m_row->addWidget(part);
    m_parts.append(part);
  }
  setCurrent(chosenBefore);
}

void SegmentedChoice::setCurrent(int index) {
  for (qsizetype i = 0; i < m_parts.size(); ++i) {
    Button* part = m_parts.at(i);
    part->setAutoExclusive(false);
    part->setChecked(i == index);
  }
  for (Button* part : std::as_const(m_parts)) part->setAutoExclusive(true);
  update();
}

int SegmentedChoice::current() const {
  for (qsizetype i = 0; i < m_parts.size(); ++i) {
    if (m_parts.at(i)->isChecked()) return static_cast<int>(i);
  }
  return -1;
}

QSize SegmentedChoice::sizeHint() const {
  QSize size = QWidget::sizeHint();
  if (m_laidOutWidth > 0) size.setHeight(m_row->heightForWidth(m_laidOutWidth));
  return size;
}

void SegmentedChoice::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_laidOutWidth == width()) return;
  m_laidOutWidth = width();
  updateGeometry();
}

void SegmentedChoice::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(color(Token::Surface));
  painter.setPen(borderPen(Token::Edge, kControlStroke));
  painter.drawRoundedRect(inside(rect(), stroke(kControlStroke)), px(kControlRadius), px(kControlRadius));
}

}  // namespace hearten::ui
