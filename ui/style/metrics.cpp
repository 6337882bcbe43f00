// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/metrics.h"

#include "ui/style/theme.h"

#include <cmath>

namespace hearten::ui {

int px(double pixels) {
  return static_cast<int>(std::lround(pixels * currentTheme().textPercent / 100.0));
}

Breadth breadthFor(int windowWidth) {
  const int width = windowWidth * 100 / currentTheme().textPercent;
  if (width >= 1280) return Breadth::Wide;
  return width >= 860 ? Breadth::Middle : Breadth::Narrow;
}

}  // namespace hearten::ui
