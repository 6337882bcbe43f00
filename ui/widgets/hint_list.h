// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Heading;

/// Small things to say or ask beside what a screen shows: "You could say". Hidden while there are none.
class HintList : public QWidget {
  Q_OBJECT
 public:
  explicit HintList(QWidget* parent = nullptr);
  void setHints(const QStringList& hints);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  Heading* m_title;
  QVBoxLayout* m_lines;
};

}  // namespace hearten::ui
