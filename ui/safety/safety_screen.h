// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/safety/safety_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class DoorPage;
class HideButton;
class ScrollColumn;
class SmallText;
class Tag;
class TextLabel;

/// The safety card (screens.md 12): takes the whole window, one key back. Five doors, one at a time beside them. Keys:
/// 1 to 5 choose a door, Esc goes back.
class SafetyScreen : public QWidget {
  Q_OBJECT
 public:
  explicit SafetyScreen(QWidget* parent = nullptr);

  void render(const SafetyView& view);
  /// Tells a screen reader what has opened, and puts the focus on the doors.
  void announceOpening();

 Q_SIGNALS:
  void doorChosen(int index);
  void backRequested();
  void hideRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void showDoors();
  void showPage();
  void arrange();
  void followBreadth();

  SafetyView m_view;
  Breadth m_breadth = Breadth::Wide;
  TextLabel* m_title;
  Tag* m_practice;
  HideButton* m_hide;
  ScrollColumn* m_scroll;
  QBoxLayout* m_columns;
  QWidget* m_left;
  QVBoxLayout* m_doorColumn;
  std::vector<Button*> m_doors;
  SmallText* m_nothingKept;
  QWidget* m_page;
  QVBoxLayout* m_pageColumn;
  Button* m_back;
};

}  // namespace hearten::ui
