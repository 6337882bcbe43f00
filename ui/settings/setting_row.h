// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace hearten::ui {

class SmallText;
class TextLabel;

/// One setting: its name and what it means on the left, its control on the right; under each other when it is narrow.
class SettingRow : public QWidget {
  Q_OBJECT
 public:
  explicit SettingRow(QWidget* control, QWidget* parent = nullptr);
  void setName(const QString& name, const QString& note);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QBoxLayout* m_sides;
  TextLabel* m_name;
  SmallText* m_note;
  QWidget* m_control;
};

}  // namespace hearten::ui
