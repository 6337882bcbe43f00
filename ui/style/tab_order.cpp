// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tab_order.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace hearten::ui {
namespace {

using Stops = std::vector<QWidget*>;

void collect(QWidget* widget, Stops& stops);

void collect(QLayout* layout, Stops& stops) {
  std::vector<int> order(static_cast<std::size_t>(layout->count()));
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
  // A grid remembers its items in the order they came, not in the order they stand.
  if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
    const auto place = [grid](int index) {
      int row = 0;
      int column = 0;
      int rows = 0;
      int columns = 0;
      grid->getItemPosition(index, &row, &column, &rows, &columns);
      return std::pair(row, column);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
  }
  for (const int index : order) {
    QLayoutItem* item = layout->itemAt(index);
    if (item->widget() != nullptr) collect(item->widget(), stops);
    if (item->layout() != nullptr) collect(item->layout(), stops);
  }
}

void collect(QWidget* widget, Stops& stops) {
  if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr) stops.push_back(widget);
  if (widget->layout() != nullptr) collect(widget->layout(), stops);
  if (const auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && area->widget() != nullptr)
    collect(area->widget(), stops);
  // What lies over the layout, or has none.
  for (QObject* child : widget->children()) {
    auto* inner = qobject_cast<QWidget*>(child);
    const bool placed = inner == nullptr || (widget->layout() != nullptr && widget->layout()->indexOf(inner) >= 0);
    if (placed || inner->isWindow()) continue;
    const bool known = std::find(stops.begin(), stops.end(), inner) != stops.end();
    if (!known && (inner->layout() != nullptr || inner->focusPolicy() != Qt::NoFocus)) collect(inner, stops);
  }
}

}  // namespace

void tabInLayoutOrder(QWidget* window) {
  Stops stops;
  collect(window, stops);
  // A widget in a nested layout is a child of the same parent: keep the first place found.
  Stops unique;
  for (QWidget* stop : stops) {
    if (std::find(unique.begin(), unique.end(), stop) == unique.end()) unique.push_back(stop);
  }
  if (unique.empty()) return;
  // The order is a ring that begins at the window: no other stop may come between it and the first.
  const auto isStop = [&unique](QWidget* widget) {
    return std::find(unique.begin(), unique.end(), widget) != unique.end();
  };
  for (QWidget* early = window->nextInFocusChain(); early != unique.front() && early != window;) {
    QWidget* const after = early->nextInFocusChain();
    if (isStop(early)) QWidget::setTabOrder(unique.front(), early);
    early = after;
  }
  for (std::size_t i = 1; i < unique.size(); ++i) {
    QWidget* next = unique[i - 1]->nextInFocusChain();
    while (next != unique[i] && !isStop(next) && next != window) next = next->nextInFocusChain();
    if (next != unique[i]) QWidget::setTabOrder(unique[i - 1], unique[i]);
  }
}

TabOrderKeeper::TabOrderKeeper(QApplication& application) : QObject(&application) {
  application.installEventFilter(this);
}

bool TabOrderKeeper::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest && watched->isWidgetType()) {
    QWidget* window = static_cast<QWidget*>(watched)->window();
    if (!m_waiting.contains(window)) {
      // Queued, not timed: it is done before anything else that waits its turn, a key press among it.
      if (m_waiting.isEmpty()) QMetaObject::invokeMethod(this, &TabOrderKeeper::catchUp, Qt::QueuedConnection);
      m_waiting.append(window);
    }
  }
  return false;
}

void TabOrderKeeper::catchUp() {
  const auto waiting = m_waiting;
  m_waiting.clear();
  for (const QPointer<QWidget>& window : waiting) {
    if (window) tabInLayoutOrder(window);
  }
}

}  // namespace hearten::ui
