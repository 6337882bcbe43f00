// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

/// Head and shoulders in a violet ring: somebody who is made up. Only decoration; their name stands beside it.
class MadeUpPerson : public QWidget {
  Q_OBJECT
 public:
  explicit MadeUpPerson(int size, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace hearten::ui
