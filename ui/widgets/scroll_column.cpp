// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_column.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
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
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void ScrollColumn::setPadding(int leftAndRight, int topAndBottom, int spacing) {
  setSpaces(m_body, {leftAndRight, topAndBottom, leftAndRight, topAndBottom}, spacing);
}

void ScrollColumn::follow(QWidget* now) {
  if (now != nullptr && widget()->isAncestorOf(now)) ensureWidgetVisible(now, 0, px(kGapWide));
}

void ScrollColumn::fit() {
  // Words must never be wider than the column: a column that cannot be that narrow asks for its width instead.
  setMinimumWidth(m_body->minimumSize().width() + verticalScrollBar()->sizeHint().width());
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
  const bool handled = QScrollArea::eventFilter(watched, event);
  if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
  return handled;
}

}  // namespace hearten::ui
