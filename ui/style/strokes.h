// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"

#include <QPen>

namespace hearten::ui {

/// The border of a control, at 100 %: 1.5 px (screens.md), which a screen of usual density shows as a crisp 1.
inline constexpr double kControlStroke = 1.5;

/// `width` at 100 % grown with the text and cut to whole pixels, at least 1: lines stay crisp.
double stroke(double width);

/// A pen for a border `width` wide at 100 %. Dashes are 4 long and 3 apart whatever the width.
QPen borderPen(Token token, double width, bool dashed = false);

/// `box` made smaller by half of the pen, so that the border lies just inside it.
QRectF inside(const QRectF& box, double penWidth);

}  // namespace hearten::ui
