// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/before_screen.h"
#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_view.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/support_views.h"
#include "ui/flow/talk_kinds.h"

#include <QTime>

#include <vector>

/// What the screens of the talk show, made from the talk: plain functions, nothing is changed.
namespace hearten::ui {

/// The ways to say the two names: "Sam and Priya", or only the person's while the manager has given no name.
QString titleFor(const LiveTalk& talk);
/// The manager's name, or "your manager".
QString managerFor(const QString& name);

/// Where a talk is and who is in it: all that its words depend on. Refers to what its maker holds.
struct TalkPlace {
  const content::Content& content;
  const content::Guide& guide;
  const conversation::Position& at;
  QString person{};  ///< empty: a whole team
  QString manager{};
  bool saidFirst = false;  ///< the cards of the welcome were said
  QStringList picked{};    ///< topics ticked and not yet talked about
};

/// "about 15 minutes"
QString minutesWords(int minutes);
/// The stages of the talk, with where they are now, for the rail and for the menus that stand in for it.
std::vector<StageItem> stageItems(const LiveTalk& talk);

/// Small things to say or ask beside what the stage shows.
QStringList stageHints(const LiveTalk& talk);

TalkView talkView(const Desk& desk, const LiveTalk& talk, bool saidFirst, const QStringList& picked);
/// The same for a talk with a team, which has no plan and keeps nothing.
TalkView teamView(const TalkPlace& place, const conversation::GentleClock& clock);
/// Until when a room may be theirs: half hours from half an hour on.
std::vector<QTime> roomTimes(const Desk& desk);
/// The room that is long enough for such a talk, as a place in BeforeView::rooms; 0 is "no end".
int roomFor(const Desk& desk, const KindOfTalk& kind, const std::vector<QTime>& rooms);
/// `kind` is chosen already; `rooms` as from roomTimes(). The first room of the view is "no end".
BeforeView beforeView(const Desk& desk, const store::Person& person, const KindOfTalk& kind,
                      const std::vector<QTime>& rooms);
/// "Room is ours until 3 pm", or nothing.
QString roomWords(const LiveTalk& talk);
StopView stopView(const Desk& desk, const LiveTalk& talk);
PageView afterView(const Desk& desk, const QString& title, const QString& person, const QString& manager);
PageView someoneElseView(const Desk& desk, const LiveTalk& talk);
/// Before and after a talk with a team.
PageView teamBeforeView(const content::Guide& guide);
PageView teamAfterView(const Desk& desk, const content::Guide& guide);
/// What could help with what is talked about. What must not go in the plan cannot be put there.
std::vector<SupportGroupView> supportGroups(const Desk& desk, const LiveTalk& talk);
/// The quiet words below it.
QString supportFootnote(const Desk& desk, const LiveTalk& talk);
QString clockWords(conversation::HourFeeling feeling);

/// The lines of a plan beside the talk, by section; those only for the person are covered.
std::vector<PlanPartView> planParts(const Desk& desk, const plan::Plan& plan);

}  // namespace hearten::ui
