// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/palette.h"
#include "core/document/shape.h"

namespace hearten::document {

/// Every measure of a page, in points, for one size of letters. The Word copy uses the same.
struct Metrics {
  static constexpr double kPageWidth = 595.276;  // A4
  static constexpr double kPageHeight = 841.89;

  double body;
  double side;     ///< margins left and right
  double pitch;    ///< line height of body text, as a multiple of its size
  double between;  ///< after a paragraph

  double header() const { return body * 0.9; }
  double title() const { return body * 2.0; }
  double lead() const { return body; }
  double heading(int level) const { return body * (level <= 2 ? 1.3 : level == 3 ? 1.1 : 1.0); }
  double beforeHeading(int level) const { return body * (level <= 2 ? 1.6 : 1.1); }
  double afterHeading() const { return body * 0.4; }
  double code() const { return body * 2.0; }
  double writingLine() const { return body * 2.2; }  ///< room for a hand, from line to line
  double indent() const { return body * 1.15; }
  double cellX() const { return body * 0.6; }
  double cellY() const { return body * 0.5; }
  double notePadding() const { return body * 0.9; }
  double contentWidth() const { return kPageWidth - 2 * side; }

  static Metrics of(Letters letters) {
    switch (letters) {
      case Letters::Large:
        return {.body = 18, .side = 51, .pitch = 1.45, .between = 9};
      case Letters::Easy:
        return {.body = 16, .side = 57, .pitch = 1.7, .between = 14};
      case Letters::Usual:
        break;
    }
    return {.body = 12, .side = 62, .pitch = 1.45, .between = 6};
  }
};

}  // namespace hearten::document
