// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/choice_list.h"

#include <QWidget>

namespace hearten::ui {

class BottomBar;
class EmptyState;
class Heading;
class Button;
class LineBox;
class NoticeBar;
class ScrollColumn;
class TopBar;

/// Who the talk is with, when it was started from the first screen. Find as you type.
class ChoosePersonScreen : public QWidget {
  Q_OBJECT
 public:
  explicit ChoosePersonScreen(QWidget* parent = nullptr);
  void render(const std::vector<ChoiceItem>& people, const QString& looked);
  void startHere();
  /// A message in the page, in kind words.
  void say(const QString& text);

 Q_SIGNALS:
  void lookedFor(const QString& text);
  void chosen(const QString& id);
  void addAsked(const QString& name);
  void teamAsked();  ///< not with one person: with the whole team
  void leave();
  void safetyAsked();
  void hideAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  TopBar* m_top;
  Heading* m_title;
  LineBox* m_find;
  ScrollColumn* m_scroll;
  ChoiceList* m_list;
  EmptyState* m_none;
  NoticeBar* m_message;
  Button* m_team;
  BottomBar* m_bottom;
};

}  // namespace hearten::ui
