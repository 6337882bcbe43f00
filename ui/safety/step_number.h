// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

/// The round number before a step. Only to be seen: the step's own text is read in order.
class StepNumber : public QWidget {
  Q_OBJECT
 public:
  explicit StepNumber(int number, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_number;
};

}  // namespace hearten::ui
