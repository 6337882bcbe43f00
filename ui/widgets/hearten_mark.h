// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

/// Two rings that share a part. `size` is the height at 100 %.
class HeartenMark : public QWidget {
  Q_OBJECT
 public:
  explicit HeartenMark(int size = 32, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace hearten::ui
