// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Heading;
class HintList;
class ListeningTip;
class ScrollColumn;

/// What the manager says first (why we are here, that it is theirs, what is kept, when somebody would be told), and
/// what a talk that keeps nothing ends with.
class CardsPage : public QWidget {
  Q_OBJECT
 public:
  explicit CardsPage(QWidget* parent = nullptr);
  void render(const TalkMiddle& middle);
  void setBreadth(Breadth breadth);
  /// So many cards that they stand in two columns where there is room, so that none is out of sight.
  static bool areMany(const TalkMiddle& middle);
  void startHere();

 private:
  ScrollColumn* m_scroll;
  Heading* m_title;
  QBoxLayout* m_columns;
  QVBoxLayout* m_left;
  QVBoxLayout* m_right;
  HintList* m_hints;
  ListeningTip* m_tip;
  bool m_many = false;
};

}  // namespace hearten::ui
