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
  QString calming;     ///< the quiet line under the question; may be empty
  QStringList others;  ///< other ways to ask
  QString tip;         ///< while you listen; empty: the stage's own
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

/// One kind of talk: its stages in order.
struct Guide {
  QString id;    ///< "wellbeing-conversation", "nothing-to-raise", "plan-review"
  QString need;  ///< how the menu says it, in plain words: "About an hour"
  QString title;
  int minutes = 60;
  QList<Stage> stages;
};

/// "If they ...": what helps when the talk takes a turn. One key away at every stage.
struct Branch {
  QString id;     ///< cry, angry, quiet, nothing-will-change, say-fine, harm
  QString title;  ///< "cry", as it follows "If they"
  QStringList lines;
  bool opensSafetyCard = false;
};

}  // namespace hearten::content
