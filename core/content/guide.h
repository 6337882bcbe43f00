// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What the program says and knows, as plain values read from content files. Texts may hold `{person}` and `{manager}`:
/// see fill().
namespace hearten::content {

/// One thing to ask, with other ways to ask it.
struct Prompt {
  QString id;
  QString question;
  QString calming;          ///< the quiet line under the question; may be empty
  QStringList others;       ///< other ways to ask
  QString tip;              ///< while you listen; empty: the stage's own
  QStringList listenFor{};  ///< small things to listen for while they answer; may be empty
};

/// Something the manager says rather than asks: the ground rules, said first.
struct ScriptCard {
  QString id;
  QString title;
  QString words;
};

/// What a stage is for; decides which screen shows it.
enum class StageKind {
  Welcome,   ///< script cards, then prompts
  Prompts,   ///< one question at a time
  Topics,    ///< the person chooses topics, then their prompts
  FollowUp,  ///< what happened with what was agreed (a review)
  Plan,      ///< the person writes
  Close,     ///< read through and agree
  Goodbye,   ///< cards and hints; ends the talk with nothing written
};

struct Stage {
  QString id;
  StageKind kind = StageKind::Prompts;
  QString title;
  int minutes = 0;  ///< a default, never a limit
  QString purpose;
  QString tip;
  QList<ScriptCard> cards;
  QList<Prompt> prompts;
  QStringList hints{};  ///< small things to say or ask beside what this stage shows; no step of their own
};

/// "If they ...": what helps when the talk takes a turn. One key away at every stage.
struct Branch {
  QString id;     ///< cry, angry, quiet, nothing-will-change, say-fine, harm; guides have more of their own
  QString title;  ///< "cry", as it follows "If they"
  QStringList lines;
  bool opensSafetyCard = false;
};

/// How the choice of guides is grouped on the screen.
enum class GuideGroup {
  Regular,   ///< talks that come round
  Change,    ///< something at work or in life changes
  HardTime,  ///< after something hard
  Team,      ///< with a whole team
};

/// Who sits at the table. A talk with a team has no person and no plan, and keeps nothing.
enum class TalkWith { Person, Team };

/// One kind of talk: its stages in order.
struct Guide {
  QString id;    ///< "wellbeing-conversation", "nothing-to-raise", "plan-review"
  QString need;  ///< how the menu says it, in plain words: "About an hour"
  QString title;
  int minutes = 60;
  QList<Stage> stages;  ///< of a talk with a team: only Welcome, Prompts and, last, Goodbye
  GuideGroup group = GuideGroup::Regular;
  QString when{};  ///< one line in the manager's words: when to choose this one
  TalkWith with = TalkWith::Person;
  QList<Branch> branches{};  ///< this guide's own, shown after the common ones (Content::branches)
};

}  // namespace hearten::content
