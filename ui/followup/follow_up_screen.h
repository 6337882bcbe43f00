// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"
#include "ui/widgets/plan_lines.h"
#include "ui/widgets/stage_rail.h"

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class Heading;
class HintList;
class NoticeBar;
class Panel;
class ScrollColumn;
class SmallText;
class StageMenu;
class TextLabel;

/// One thing that was agreed, and what became of it. Opens with nothing chosen.
struct FollowUpItem {
  QString id{};
  QString text{};
  QString who{};
  QString tag{};  ///< "until 15 January"; may be empty
  int chosen = -1;
};

struct FollowUpGroup {
  QString title{};
  QString name{};         ///< spoken name of the choice
  QStringList choices{};  ///< Done / Carry on / Let it go
  std::vector<FollowUpItem> items{};
};

/// One change since the last agreed plan.
struct ChangeLine {
  QString kind{};  ///< "Added", "Changed", "Carried over"
  std::vector<PlanLineView> lines{};
};

struct FollowUpView {
  QString title{};  ///< "Sam and Priya"
  QString lead{};   ///< "Sam and Priya, since 22 November"
  std::vector<StageItem> stages{};
  std::vector<FollowUpGroup> groups{};
  std::vector<ChangeLine> changes{};
  QStringList hints{};  ///< small things to say or ask
  QString next{};
};

/// What happened with what was agreed: the manager's promises first, then the person's, then adjustments; what has
/// changed at the side. Things that did not happen are not a failure.
class FollowUpScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit FollowUpScreen(QWidget* parent = nullptr);
  void render(const FollowUpView& view);
  void renderClock(const QString& words, double share, const QString& room);
  void startHere();
  NoticeBar* message() const { return m_message; }

 Q_SIGNALS:
  void chosen(const QString& id, int choice);
  void stageAsked(int stage);
  void backAsked();
  void nextAsked();

 private:
  void retranslate() final;
  void arrangeFor(Breadth breadth) final;
  QWidget* itemRow(const FollowUpGroup& group, const FollowUpItem& item);

  StageMenu* m_stageMenu;
  ScrollColumn* m_scroll;
  NoticeBar* m_message;
  TextLabel* m_lead;
  Heading* m_title;
  QVBoxLayout* m_groups;
  Panel* m_side;
  Heading* m_changedTitle;
  QVBoxLayout* m_changes;
  HintList* m_hints;
  SmallText* m_kind;
  FollowUpView m_view;
};

}  // namespace hearten::ui
