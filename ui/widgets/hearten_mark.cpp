// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hearten_mark.h"

#include "ui/style/scaled.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace hearten::ui {

HeartenMark::HeartenMark(int size, QWidget* parent) : QWidget(parent) {
  setExtent(this, Extent::Width, size);
  setExtent(this, Extent::Height, size);
}

void HeartenMark::paintEvent(QPaintEvent*) {
  // The drawing of resources/icons/hearten.svg, in the colours of the theme.
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(width() / 32.0, height() / 32.0);
  QPainterPath left;
  left.addEllipse(QPointF(11.5, 16), 8.5, 8.5);
  QPainterPath right;
  right.addEllipse(QPointF(20.5, 16), 8.5, 8.5);
  painter.setPen(QPen(color(Token::Primary), 2.4));
  painter.drawPath(left);
  painter.setPen(QPen(color(Token::Warm), 2.4));
  painter.drawPath(right);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color(Token::Primary));
  painter.drawPath(left.intersected(right));
}

}  // namespace hearten::ui
