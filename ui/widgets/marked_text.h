// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/growing_text.h"

#include <vector>

namespace hearten::ui {

/// Which signs of a text are marked: from, and how many.
struct MarkedPart {
  int start = 0;
  int length = 0;
};

/// A growing text box with a soft ground and a wave under its marked words. Qt's own wave is too thin to be seen from a
/// chair. Marks are for the text as it is; the owner takes them away when the text changes.
class MarkedText : public GrowingText {
  Q_OBJECT
 public:
  explicit MarkedText(QWidget* parent = nullptr) : GrowingText(parent) {}
  void setMarks(const std::vector<MarkedPart>& marks);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QRectF signAt(int position) const;
  std::vector<MarkedPart> m_marks;
};

}  // namespace hearten::ui
