// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_row.h"

#include "ui/style/scaled.h"

#include <QWidget>

#include <algorithm>

namespace hearten::ui {

FlowRow::FlowRow(QWidget* parent, int gap) : QLayout(parent) {
  setSpaces(this, {}, gap);
}

FlowRow::~FlowRow() {
  qDeleteAll(m_items);
}

void FlowRow::setRowAlignment(Qt::Alignment alignment) {
  m_rowAlignment = alignment;
  invalidate();
}

void FlowRow::addItem(QLayoutItem* item) {
  m_items.append(item);
}
int FlowRow::count() const {
  return static_cast<int>(m_items.size());
}
QLayoutItem* FlowRow::itemAt(int index) const {
  return m_items.value(index);
}

QLayoutItem* FlowRow::takeAt(int index) {
  return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const {
  return place({0, 0, width, 0}, false);
}

QSize FlowRow::sizeHint() const {
  const QMargins margins = contentsMargins();
  int width = 0;
  int height = 0;
  for (const QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    height = std::max(height, item->sizeHint().height());
  }
  return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowRow::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

int FlowRow::place(const QRect& rect, bool really) const {
  const QMargins margins = contentsMargins();
  const QRect area = rect.marginsRemoved(margins);
  int x = area.left();
  int y = area.top();
  int rowHeight = 0;
  QList<std::pair<QLayoutItem*, QRect>> row;
  const auto finishRow = [&] {
    if (really && !row.isEmpty()) {
      const int spare = area.right() - row.last().second.right();
      const int shift = m_rowAlignment & Qt::AlignRight ? spare : m_rowAlignment & Qt::AlignHCenter ? spare / 2 : 0;
      for (auto& [item, box] : row) {
        box.translate(shift, 0);
        box.moveTop(y + (rowHeight - box.height()) / 2);
        item->setGeometry(box);
      }
    }
    row.clear();
  };
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const int width = std::min(item->sizeHint().width(), area.width());
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    if (!row.isEmpty() && x + width > area.right() + 1) {
      finishRow();
      x = area.left();
      y += rowHeight + spacing();
      rowHeight = 0;
    }
    row.append({item, QRect(x, y, width, height)});
    x += width + spacing();
    rowHeight = std::max(rowHeight, height);
  }
  finishRow();
  return y + rowHeight - rect.top() + margins.bottom();
}

}  // namespace hearten::ui
