// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/plan_sidebar.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/topic_drawer.h"
#include "ui/widgets/topic_picker.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hearten::ui {

/// Something the manager says first, in their own words.
struct CardView {
  QString title{};
  QString words{};
};

/// One thing on the "If they ..." menu.
struct BranchView {
  QString title{};
  QString words{};
  bool opensSafetyCard = false;
};

/// The middle of the talk: what is said first, one question, or the topics to choose from.
struct TalkMiddle {
  enum class Kind { Cards, Question, Topics };
  Kind kind = Kind::Question;

  // Cards
  QString cardsTitle{};
  std::vector<CardView> cards{};
  QStringList cardHints{};  ///< small things to say or ask beside them

  // Question
  QString chosenBy{};   ///< "Sam chose"; empty where there are no topics
  QStringList chips{};  ///< the chosen topics
  int chip = -1;
  PromptView prompt{};
  QStringList others{};  ///< other ways to ask

  TopicNotes notes{};       ///< about the topic that is talked about
  bool hasSupport = false;  ///< there are places that can help with what was chosen

  // Topics
  QString topicsWho{};  ///< "Sam chooses"
  std::vector<TopicColumn> columns{};
  int chosen = 0;

  QString tipLead{};  ///< "While you listen."
  QString tip{};
  QStringList listenFor{};  ///< what to listen for while they answer
};

/// Everything the talk shows, as plain data. Made by TalkFlow from the conversation; see TalkScreen::render.
struct TalkView {
  QString title{};  ///< "Sam and Priya"
  std::vector<StageItem> stages{};
  TalkMiddle middle{};
  std::vector<BranchView> branches{};
  QString putToOneSide{};
  QString clockWords{};
  double clockShare = 0;
  QString clockRoom{};  ///< "Room is ours until 3 pm"; may be empty
  bool offerLonger = false;
  QString planTitle{};  ///< "Sam's plan so far"
  std::vector<PlanPartView> plan{};
  QString nothingKept{};  ///< a talk without a plan: what stands in its place
  QString next{};         ///< "Next: What would help"
  bool nextEnds = false;  ///< Next goes nowhere else: it ends the talk
  bool canGoBack = false;
};

}  // namespace hearten::ui
