// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/talk_kinds.h"

#include "ui/flow/talk_views.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

using content::TalkWith;

constexpr auto kHour = "wellbeing-conversation"_L1;
constexpr auto kReview = "plan-review"_L1;
constexpr auto kTwoSittings = "two-sittings"_L1;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TalkKinds)
};

/// The hour in halves.
KindOfTalk twoSittings() {
  using namespace std::chrono_literals;
  //: A kind of talk, beside "About an hour"
  return {kTwoSittings, Words::tr("Two sittings, about 30 minutes each"), kHour, 30min};
}

KindItem itemFor(const QString& id, const QString& need, const QString& when, int minutes) {
  //: How long a talk takes, in minutes, short for the end of a row
  return {id, need, when, Words::tr("%1 min").arg(minutes), minutesWords(minutes)};
}

}  // namespace

std::vector<KindOfTalk> kindsOfTalk(const Desk& desk) {
  std::vector<KindOfTalk> kinds;
  for (const content::Guide& guide : desk.content.guides) {
    kinds.push_back({guide.id, guide.need, guide.id, std::chrono::minutes(guide.minutes), guide.with});
    if (guide.id == kHour) kinds.push_back(twoSittings());
  }
  return kinds;
}

KindOfTalk kindOfTalk(const Desk& desk, const QString& id) {
  const auto kinds = kindsOfTalk(desk);
  const auto found = std::ranges::find(kinds, id, &KindOfTalk::id);
  return found != kinds.end() ? *found : *std::ranges::find(kinds, TalkWith::Person, &KindOfTalk::with);
}

QString likelyKind(const Desk& desk, PersonId person) {
  const auto agreed = desk.store->latestAgreed(person);
  return agreed && *agreed ? QString(kReview) : QString(kHour);
}

std::vector<KindGroup> kindGroups(const Desk& desk, bool onlyTeam) {
  std::vector<KindGroup> groups{
      //: A group of kinds of talk: those that come round
      {Words::tr("From time to time"), {}},
      //: A group of kinds of talk
      {Words::tr("When something changes"), {}},
      //: A group of kinds of talk
      {Words::tr("After something hard"), {}},
      //: A group of kinds of talk
      {Words::tr("With everyone"), {}},
  };
  for (const content::Guide& guide : desk.content.guides) {
    if (onlyTeam && guide.with != TalkWith::Team) continue;
    KindGroup& group = groups[static_cast<std::size_t>(guide.group)];
    group.kinds.push_back(itemFor(guide.id, guide.need, guide.when, guide.minutes));
    if (guide.id != kHour) continue;
    const KindOfTalk halves = twoSittings();
    group.kinds.push_back(itemFor(halves.id, halves.need,
                                  Words::tr("An hour is too long in one go, or we cannot find one."),
                                  static_cast<int>(halves.planned.count())));
  }
  return groups;
}

}  // namespace hearten::ui
