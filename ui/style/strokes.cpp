// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/strokes.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace hearten::ui {

double stroke(double width) {
  return std::max(1.0, std::floor(width * currentTheme().textPercent / 100.0));
}

QPen borderPen(Token token, double width, bool dashed) {
  const double pixels = stroke(width);
  QPen pen(color(token), pixels);
  if (dashed) {
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4 / pixels, 3 / pixels});
  }
  return pen;
}

QRectF inside(const QRectF& box, double penWidth) {
  const double half = penWidth / 2;
  return box.adjusted(half, half, -half, -half);
}

}  // namespace hearten::ui
