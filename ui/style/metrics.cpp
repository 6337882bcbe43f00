// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/metrics.h"

#include "ui/style/theme.h"

#include <cmath>

namespace hearten::ui {

int px(double pixels) {
  return static_cast<int>(std::lround(pixels * currentTheme().textPercent / 100.0));
}

int room(double pixels) {
  const double growth = (currentTheme().textPercent - 100) / 100.0;
  return static_cast<int>(std::lround(pixels * (1 + growth * 0.35)));
}

Breadth breadthFor(int windowWidth) {
  const int width = windowWidth * 100 / currentTheme().textPercent;
  if (width >= 1280) return Breadth::Wide;
  return width >= 860 ? Breadth::Middle : Breadth::Narrow;
}

}  // namespace hearten::ui
