// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class Button;
class Field;
class LineBox;

/// Where a name is typed that Hearten took for something else: of a ward, a team or a system. Only the name, never the
/// sentence. Decides nothing.
class TeachName : public QWidget {
  Q_OBJECT
 public:
  explicit TeachName(QWidget* parent = nullptr);
  /// What came of it, spoken once.
  void say(const QString& words);
  void clear();
  void startHere();

 Q_SIGNALS:
  void entered(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void enter();
  void retranslate();
  LineBox* m_box;
  Field* m_field;
  Button* m_add;
};

}  // namespace hearten::ui
