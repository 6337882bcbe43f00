// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/before_screen.h"
#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_view.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/support_views.h"

#include <QTime>

#include <chrono>
#include <vector>

/// What the screens of the talk show, made from the talk: plain functions, nothing is changed.
namespace hearten::ui {

/// The ways to say the two names: "Sam and Priya", or only the person's while the manager has given no name.
QString titleFor(const LiveTalk& talk);
/// The manager's name, or "your manager".
QString managerFor(const QString& name);

/// The guides for a talk with one person, or for one with a whole team, in the order of the screen.
QList<const content::Guide*> guidesWith(const Desk& desk, content::TalkWith whom);

/// The stages of the talk, with where they are now, for the rail and for the menus that stand in for it.
std::vector<StageItem> stageItems(const LiveTalk& talk);

/// Small things to say or ask beside what the stage shows.
QStringList stageHints(const LiveTalk& talk);

TalkView talkView(const Desk& desk, const LiveTalk& talk, bool saidFirst, const QStringList& picked);
/// Until when a room may be theirs: half hours from half an hour on.
std::vector<QTime> roomTimes(const Desk& desk);
/// `kind` is chosen already; `rooms` as from roomTimes(). The first room of the view is "no end".
BeforeView beforeView(const Desk& desk, const store::Person& person, int kind, const std::vector<QTime>& rooms);
/// The guide and the minutes of a kind of talk, as it stands in BeforeView::kinds.
struct KindOfTalk {
  QString guide;
  std::chrono::minutes planned;
};
KindOfTalk kindOfTalk(const Desk& desk, int kind);
/// "Room is ours until 3 pm", or nothing.
QString roomWords(const LiveTalk& talk);
StopView stopView(const Desk& desk, const LiveTalk& talk);
PageView afterView(const Desk& desk, const QString& title, const QString& person, const QString& manager);
PageView someoneElseView(const Desk& desk, const LiveTalk& talk);
std::vector<SupportGroupView> supportGroups(const Desk& desk, const LiveTalk& talk);
QString clockWords(conversation::HourFeeling feeling);

/// The lines of a plan beside the talk, by section; those only for the person are covered.
std::vector<PlanPartView> planParts(const Desk& desk, const plan::Plan& plan);

}  // namespace hearten::ui
