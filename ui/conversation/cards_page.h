// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Heading;
class ListeningTip;
class ScrollColumn;

/// What the manager says first: why we are here, that it is theirs, what is kept, and when somebody would be told.
class CardsPage : public QWidget {
  Q_OBJECT
 public:
  explicit CardsPage(QWidget* parent = nullptr);
  void render(const TalkMiddle& middle);
  void setBreadth(Breadth breadth);
  void startHere();

 private:
  ScrollColumn* m_scroll;
  Heading* m_title;
  QVBoxLayout* m_cards;
  ListeningTip* m_tip;
};

}  // namespace hearten::ui
