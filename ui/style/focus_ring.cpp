// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/focus_ring.h"

#include "ui/style/hearten_style.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace hearten::ui {
namespace {

constexpr auto kTargetProperty = "heartenRingTarget";
constexpr auto kRadiusProperty = "heartenRingRadius";

QWidget* targetOf(QWidget* focused) {
  const QVariant target = focused->property(kTargetProperty);
  auto* widget = target.isValid() ? qobject_cast<QWidget*>(target.value<QObject*>()) : nullptr;
  return widget != nullptr ? widget : focused;
}

}  // namespace

FocusRing::FocusRing(QWidget* parent) : QFocusFrame(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FocusRing::paintEvent(QPaintEvent*) {
  if (widget() == nullptr) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(Token::Focus), kRingWidth));
  const QVariant wished = widget()->property(kRadiusProperty);
  const double half = kRingWidth / 2.0;
  const QRectF box = QRectF(rect()).adjusted(half, half, -half, -half);
  const double radius = px(wished.isValid() ? wished.toInt() : kControlRadius) + kRingWidth + half;
  painter.drawRoundedRect(box, std::min(radius, box.height() / 2), std::min(radius, box.height() / 2));
}

FocusRingKeeper::FocusRingKeeper(QApplication& application) : QObject(&application) {
  connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRingKeeper::follow(QWidget* now) {
  if (now == nullptr || now->window()->windowType() == Qt::Popup || now->window() == now) {
    if (m_ring) m_ring->setWidget(nullptr);
    return;
  }
  // The frame dies with the window it last sat in.
  if (!m_ring) m_ring = new FocusRing;
  m_ring->setWidget(targetOf(now));
}

void setRingTarget(QWidget* widget, QWidget* target) {
  widget->setProperty(kTargetProperty, QVariant::fromValue<QObject*>(target));
}

void setRingRadius(QWidget* widget, int radius) {
  widget->setProperty(kRadiusProperty, radius);
}

}  // namespace hearten::ui
