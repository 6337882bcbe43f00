// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hug.h"

#include <QLayout>

namespace hearten::ui {

Hug::Hug(QWidget* parent, QSizePolicy::Policy horizontal) : QWidget(parent) {
  QSizePolicy policy(horizontal, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QSize Hug::sizeHint() const {
  QSize size = QWidget::sizeHint();
  if (m_laidOutWidth > 0 && hasHeightForWidth()) size.setHeight(heightForWidth(m_laidOutWidth));
  return size;
}

QSize Hug::minimumSizeHint() const {
  return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void Hug::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_laidOutWidth == width()) return;
  const int before = sizeHint().height();
  m_laidOutWidth = width();
  if (sizeHint().height() != before) updateGeometry();
}

}  // namespace hearten::ui
