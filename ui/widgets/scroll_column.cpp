// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_column.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace hearten::ui {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent) {
  auto* column = new QWidget;
  m_body = new QVBoxLayout(column);
  setSpaces(m_body, {kGapTight, kGapTight, kGapTight, kGapTight}, kGapWide);
  setWidget(column);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setAutoFillBackground(false);
  column->setAutoFillBackground(false);
  column->installEventFilter(this);
  // A widget that goes lets go of the focus when this part of it is gone already.
  connect(qApp, &QApplication::focusChanged, this, [self = static_cast<QObject*>(this)](QWidget*, QWidget* now) {
    if (auto* const whole = qobject_cast<ScrollColumn*>(self)) whole->follow(now);
  });
}

void ScrollColumn::setPadding(int leftAndRight, int topAndBottom, int spacing) {
  setSpaces(m_body, {leftAndRight, topAndBottom, leftAndRight, topAndBottom}, spacing);
}

int ScrollColumn::overflow() const {
  const QSize room = maximumViewportSize();
  return m_body->totalHeightForWidth(room.width()) - room.height();
}

void ScrollColumn::follow(QWidget* now) {
  if (now != nullptr && widget()->isAncestorOf(now)) ensureWidgetVisible(now, 0, px(kGapWide));
}

void ScrollColumn::fit() {
  // Words must never be wider than the column: a column that cannot be that narrow asks for its width instead.
  setMinimumWidth(m_body->minimumSize().width() + verticalScrollBar()->sizeHint().width());
}

void ScrollColumn::keepInSight() {
  // Only what was in sight before: somebody who scrolled away to read is left alone.
  QWidget* focused = QApplication::focusWidget();
  if (focused != nullptr && widget()->isAncestorOf(focused) && !focused->visibleRegion().isEmpty()) follow(focused);
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  keepInSight();
  Q_EMIT laidOut();
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
  const bool handled = QScrollArea::eventFilter(watched, event);
  if (watched == widget() && event->type() == QEvent::LayoutRequest) {
    fit();
    Q_EMIT laidOut();
  }
  if (watched == widget() && event->type() == QEvent::Resize) QTimer::singleShot(0, this, &ScrollColumn::keepInSight);
  return handled;
}

}  // namespace hearten::ui
