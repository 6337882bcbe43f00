// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/widgets/bar_screen.h"

class QVBoxLayout;

namespace hearten::ui {

class Button;
class CardsPage;
class FrontStack;
class JottingsPad;
class NoticeBar;
class Panel;
class PlanSidebar;
class QuestionPage;
class StageMenu;
class StageRail;
class StatusLine;
class SupportDrawer;
class TopicsPage;

/// The talk: stages down the left, one question in the middle, the plan so far and the jottings at the right, the same
/// two bars always. Shows a TalkView and reports what was done.
class TalkScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit TalkScreen(QWidget* parent = nullptr);

  void render(const TalkView& view);
  /// Only the clock, once a minute, so that nothing else moves.
  void renderClock(const QString& words, double share, const QString& room);
  /// Only where Next goes, while topics are being ticked.
  void setNext(const QString& words);
  /// The focus goes to what is asked now.
  void startHere();
  /// A line that is spoken and shown over the middle: "Welcome back. ..."
  void say(const QString& text);
  /// The same with a question: one button for each answer.
  void ask(const QString& question, const QStringList& answers);
  SupportDrawer* drawer() const { return m_drawer; }
  void openDrawer();
  void setJottings(const QString& text);
  void clearJottings();

 Q_SIGNALS:
  void nextAsked();
  void backAsked();
  void stageAsked(int stage);
  void otherWayAsked(int index);
  void chipChosen(int index);
  void allTopicsAsked();
  void topicsChosen(const QStringList& topics);
  void nothingToRaise();
  void supportAsked();
  void safetyDoorAsked(const QString& door);
  void planAsked();
  void longerAsked();
  void coachingAsked();
  void jottingsEdited(const QString& text);
  void jottingsWiped();
  void answered(int index);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void arrangeFor(Breadth breadth) final;
  void addKeys();
  void retranslate() final;
  void showPlan(bool shown);
  void namePlan();
  bool fitRail();
  bool isSpacious() const;
  void placeOver();
  void quiet();

  StageMenu* m_stageMenu;
  Button* m_planButton;
  Panel* m_left;
  StageRail* m_rail;
  FrontStack* m_pages;
  CardsPage* m_cards;
  QuestionPage* m_question;
  TopicsPage* m_topics;
  QWidget* m_noticeRow;
  QVBoxLayout* m_noticeColumn;
  NoticeBar* m_notice;
  Panel* m_right;
  PlanSidebar* m_sidebar;
  JottingsPad* m_jottings;
  Button* m_longer;
  StatusLine* m_status;
  SupportDrawer* m_drawer;
  TopicDrawer* m_about;
  TalkView m_view;
  bool m_planOver = false;  ///< the plan lies over the middle, in narrow windows
};

}  // namespace hearten::ui
