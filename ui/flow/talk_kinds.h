// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/choose_kind_screen.h"
#include "ui/flow/desk.h"

#include <chrono>

/// The kinds of talk that a manager can choose from: the guides, and an hour in two sittings.
namespace hearten::ui {

struct KindOfTalk {
  QString id{};
  QString need{};   ///< how it is asked for: "About an hour"
  QString guide{};  ///< id of the guide that it follows
  std::chrono::minutes planned{};
  content::TalkWith with = content::TalkWith::Person;
};

/// Every kind there is, in the order of the screen.
std::vector<KindOfTalk> kindsOfTalk(const Desk& desk);
/// The kind with this id, or the first one for a talk with one person when there is none.
KindOfTalk kindOfTalk(const Desk& desk, const QString& id);
/// What a talk with this person most likely is: looking at the plan again for somebody who has one, else an hour.
QString likelyKind(const Desk& desk, PersonId person);
/// The kinds as they are shown, in their groups; those for a team alone when `onlyTeam`.
std::vector<KindGroup> kindGroups(const Desk& desk, bool onlyTeam = false);

}  // namespace hearten::ui
