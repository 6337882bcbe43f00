// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"
#include "ui/widgets/choice_list.h"

namespace hearten::ui {

class EmptyState;
class Heading;
class Button;
class LineBox;
class NoticeBar;
class ScrollColumn;

/// Who the talk is with, when it was started from the first screen. Find as you type.
class ChoosePersonScreen : public BarScreen {
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

 private:
  void retranslate() final;
  Heading* m_title;
  LineBox* m_find;
  ScrollColumn* m_scroll;
  ChoiceList* m_list;
  EmptyState* m_none;
  NoticeBar* m_message;
  Button* m_team;
};

}  // namespace hearten::ui
