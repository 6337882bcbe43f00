// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace hearten::ui {

inline constexpr double kScrollBarWidth = 14;  ///< px at 100 %; the handle is at least kTouch long

/// Where the parts of a scroll bar are: a trough as long as the bar, a handle in it, and no arrows.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar);

}  // namespace hearten::ui
