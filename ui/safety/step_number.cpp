// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/step_number.h"

#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/style/type.h"

#include <QPainter>

namespace hearten::ui {
namespace {

constexpr int kDiameter = 32;

}  // namespace

StepNumber::StepNumber(int number, QWidget* parent) : QWidget(parent), m_number(number) {
  setExtent(this, Extent::Width, kDiameter);
  setExtent(this, Extent::Height, kDiameter);
}

void StepNumber::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color(Token::Warm));
  painter.drawEllipse(rect());
  painter.setPen(color(Token::WarmSoft));
  painter.setFont(fontFor(Type::Button));
  painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

}  // namespace hearten::ui
