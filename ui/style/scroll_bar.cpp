// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scroll_bar.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace hearten::ui {

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
  const QRect whole = bar.rect;
  if (part == QStyle::SC_ScrollBarGroove) return whole;
  if (part != QStyle::SC_ScrollBarSlider && part != QStyle::SC_ScrollBarAddPage && part != QStyle::SC_ScrollBarSubPage)
    return {};
  const bool across = bar.orientation == Qt::Horizontal;
  const int length = across ? whole.width() : whole.height();
  const qint64 range = qint64(bar.maximum) - bar.minimum;
  const qint64 share = range <= 0 ? length : qint64(length) * bar.pageStep / (range + bar.pageStep);
  const int handle = static_cast<int>(std::clamp<qint64>(share, std::min(px(kControlHeight), length), length));
  const int at =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
  const auto stretch = [&](int from, int size) {
    return across ? QRect(whole.x() + from, whole.y(), size, whole.height())
                  : QRect(whole.x(), whole.y() + from, whole.width(), size);
  };
  if (part == QStyle::SC_ScrollBarSlider) return stretch(at, handle);
  if (part == QStyle::SC_ScrollBarSubPage) return stretch(0, at);
  return stretch(at + handle, length - at - handle);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double round = px(kScrollBarWidth) / 2.0;
  painter.setBrush(color(Token::Sunken));
  painter.drawRoundedRect(bar.rect, round, round);
  painter.setBrush(color(Token::Edge));
  painter.drawRoundedRect(scrollBarPart(bar, QStyle::SC_ScrollBarSlider), round, round);
  painter.restore();
}

}  // namespace hearten::ui
