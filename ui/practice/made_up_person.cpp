// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/made_up_person.h"

#include "ui/style/scaled.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace hearten::ui {

MadeUpPerson::MadeUpPerson(int size, QWidget* parent) : QWidget(parent) {
  setExtent(this, Extent::Width, size);
  setExtent(this, Extent::Height, size);
}

void MadeUpPerson::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(width() / 100.0, height() / 100.0);
  painter.setPen(QPen(color(Token::Private), 2));
  painter.setBrush(color(Token::PrivateSoft));
  painter.drawEllipse(QPointF(50, 50), 48, 48);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(color(Token::Private), 3.5, Qt::SolidLine, Qt::RoundCap));
  painter.drawEllipse(QPointF(50, 38), 15, 15);
  QPainterPath shoulders(QPointF(25, 79));
  shoulders.cubicTo({28, 55}, {72, 55}, {75, 79});
  painter.drawPath(shoulders);
}

}  // namespace hearten::ui
