// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/safety/safety_view.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

/// What stands behind one door: steps, numbers, and words about privacy; ways to ask behind a button. Made anew for
/// each door, since nothing in it can be changed.
class DoorPage : public QWidget {
  Q_OBJECT
 public:
  /// `inOneColumn`: the numbers under each other, and larger, for narrow windows.
  DoorPage(const SafetyView& card, const SafetyDoorView& door, bool inOneColumn, QWidget* parent = nullptr);

 private:
  void addHeading(const SafetyDoorView& door);
  void addSteps(const QList<SafetyStep>& steps);
  void addNumbers(const QList<SafetyNumber>& numbers, bool inOneColumn);
  void addPrivacy(const QString& title, const QString& words);
  void addRest(const SafetyView& card);

  QVBoxLayout* m_column;
};

}  // namespace hearten::ui
