// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/focus_ring.h"

#include "ui/style/hearten_style.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace hearten::ui {
namespace {

constexpr auto kTargetProperty = "heartenRingTarget";
constexpr auto kRadiusProperty = "heartenRingRadius";
constexpr auto kRoomProperty = "heartenRingRoom";

QWidget* targetOf(QWidget* focused) {
  const QVariant target = focused->property(kTargetProperty);
  auto* widget = target.isValid() ? qobject_cast<QWidget*>(target.value<QObject*>()) : nullptr;
  return widget != nullptr ? widget : focused;
}

bool isViewport(const QWidget* widget) {
  const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
  return area != nullptr && area->viewport() == widget;
}

}  // namespace

FocusRing::FocusRing(QWidget* parent) : QFocusFrame(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void FocusRing::letGo() {
  for (const QPointer<QWidget>& widget : m_watched) {
    if (widget) widget->removeEventFilter(this);
  }
  m_watched.clear();
}

void FocusRing::surround(QWidget* target) {
  letGo();
  m_target = target;
  if (target == nullptr || target->isWindow()) {
    hide();
    return;
  }
  m_watched.append(target);
  QWidget* holder = target->parentWidget();
  while (!holder->isWindow() && !isViewport(holder)) {
    m_watched.append(holder);
    holder = holder->parentWidget();
  }
  m_watched.append(holder);
  for (const QPointer<QWidget>& widget : std::as_const(m_watched)) widget->installEventFilter(this);
  if (parentWidget() != holder) setParent(holder);
  place();
}

void FocusRing::place() {
  if (!m_target || parentWidget() == nullptr || !parentWidget()->isAncestorOf(m_target)) {
    hide();
    return;
  }
  const int away = kRingGap + room(kRingWidth);
  const QRect box(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
  const int sides = away + room(m_target->property(kRoomProperty).toInt());
  setGeometry(box.adjusted(-sides, -away, sides, away));
  setVisible(m_target->isVisibleTo(parentWidget()));
  raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::ParentChange:
      if (m_target) surround(m_target);
      break;
    case QEvent::ChildAdded:
      // A new neighbour must not lie over the ring; the ring's own coming is no news.
      if (watched == parentWidget() && static_cast<QChildEvent*>(event)->child() != this) raise();
      break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
      place();
      break;
    default:
      break;
  }
  return false;
}

void FocusRing::paintEvent(QPaintEvent*) {
  if (!m_target) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(Token::Focus), room(kRingWidth)));
  const QVariant wished = m_target->property(kRadiusProperty);
  const double half = room(kRingWidth) / 2.0;
  const QRectF box = QRectF(rect()).adjusted(half, half, -half, -half);
  const double radius =
      std::min(px(wished.isValid() ? wished.toInt() : kControlRadius) + kRingGap + half, box.height() / 2);
  painter.drawRoundedRect(box, radius, radius);
}

FocusRingKeeper::FocusRingKeeper(QApplication& application) : QObject(&application) {
  connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRingKeeper::follow(QWidget* now) {
  const bool without = now == nullptr || now->isWindow() || now->window()->windowType() == Qt::Popup;
  // The ring dies with the window it last sat in.
  if (!m_ring && !without) m_ring = new FocusRing;
  if (m_ring) m_ring->surround(without ? nullptr : targetOf(now));
}

void setRingTarget(QWidget* widget, QWidget* target) {
  widget->setProperty(kTargetProperty, QVariant::fromValue<QObject*>(target));
}

void setRingRadius(QWidget* widget, int radius) {
  widget->setProperty(kRadiusProperty, radius);
}

void setRingRoom(QWidget* widget, int pixels) {
  widget->setProperty(kRoomProperty, pixels);
}

}  // namespace hearten::ui
