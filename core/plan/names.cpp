// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearten::plan {
namespace {

template <class Choice>
using Row = std::pair<Choice, QLatin1StringView>;

constexpr std::array<Row<Section>, kSections.size()> kSectionNames{{
    {Section::HowILikeToWork, QLatin1StringView("how-i-like-to-work")},
    {Section::WhatKeepsMeWell, QLatin1StringView("what-keeps-me-well")},
    {Section::WhatMattersToMe, QLatin1StringView("what-matters-to-me")},
    {Section::WhatGetsInTheWay, QLatin1StringView("what-gets-in-the-way")},
    {Section::EarlySigns, QLatin1StringView("early-signs")},
    {Section::WhatHelps, QLatin1StringView("what-helps")},
    {Section::BiggerThanMe, QLatin1StringView("bigger-than-me")},
}};
constexpr std::array<Row<Sharing>, 2> kSharingNames{{
    {Sharing::OnlyForMe, QLatin1StringView("only-for-me")},
    {Sharing::WithMyManager, QLatin1StringView("with-my-manager")},
}};
constexpr std::array<Row<ActionOwner>, 3> kOwnerNames{{
    {ActionOwner::Me, QLatin1StringView("me")},
    {ActionOwner::MyManager, QLatin1StringView("my-manager")},
    {ActionOwner::SomeoneElse, QLatin1StringView("someone-else")},
}};
constexpr std::array<Row<ActionState>, 3> kActionStateNames{{
    {ActionState::Open, QLatin1StringView("open")},
    {ActionState::Done, QLatin1StringView("done")},
    {ActionState::LetGo, QLatin1StringView("let-go")},
}};
constexpr std::array<Row<AdjustmentState>, 3> kAdjustmentStateNames{{
    {AdjustmentState::OnTrial, QLatin1StringView("on-trial")},
    {AdjustmentState::Kept, QLatin1StringView("kept")},
    {AdjustmentState::Stopped, QLatin1StringView("stopped")},
}};
constexpr std::array<Row<HowToGetThere>, 4> kHowNames{{
    {HowToGetThere::Undecided, QLatin1StringView("undecided")},
    {HowToGetThere::IWillRing, QLatin1StringView("i-will-ring")},
    {HowToGetThere::WeRingTogether, QLatin1StringView("we-ring-together")},
    {HowToGetThere::ILookLater, QLatin1StringView("i-look-later")},
}};
constexpr std::array<Row<TellOthers>, 3> kTellNames{{
    {TellOthers::Nothing, QLatin1StringView("nothing")},
    {TellOthers::OnlyAdjustments, QLatin1StringView("only-adjustments")},
    {TellOthers::SharedLines, QLatin1StringView("shared-lines")},
}};
constexpr std::array<Row<Keeping>, 2> kKeepingNames{{
    {Keeping::KeepLocked, QLatin1StringView("keep-locked")},
    {Keeping::DeleteAfterCopy, QLatin1StringView("delete-after-copy")},
}};
constexpr std::array<Row<Status>, 2> kStatusNames{{
    {Status::Draft, QLatin1StringView("draft")},
    {Status::Agreed, QLatin1StringView("agreed")},
}};

template <class Rows, class Choice>
QString nameIn(const Rows& rows, Choice value) {
  return std::ranges::find(rows, value, &Row<Choice>::first)->second;
}

template <class Choice, class Rows>
std::optional<Choice> choiceIn(const Rows& rows, const QString& name) {
  const auto row = std::ranges::find_if(rows, [&](const Row<Choice>& one) { return one.second == name; });
  if (row == rows.end()) return std::nullopt;
  return row->first;
}

}  // namespace

QString nameOf(Section value) {
  return nameIn(kSectionNames, value);
}
QString nameOf(Sharing value) {
  return nameIn(kSharingNames, value);
}
QString nameOf(ActionOwner value) {
  return nameIn(kOwnerNames, value);
}
QString nameOf(ActionState value) {
  return nameIn(kActionStateNames, value);
}
QString nameOf(AdjustmentState value) {
  return nameIn(kAdjustmentStateNames, value);
}
QString nameOf(HowToGetThere value) {
  return nameIn(kHowNames, value);
}
QString nameOf(TellOthers value) {
  return nameIn(kTellNames, value);
}
QString nameOf(Keeping value) {
  return nameIn(kKeepingNames, value);
}
QString nameOf(Status value) {
  return nameIn(kStatusNames, value);
}

template <>
std::optional<Section> named(const QString& name) {
  return choiceIn<Section>(kSectionNames, name);
}
template <>
std::optional<Sharing> named(const QString& name) {
  return choiceIn<Sharing>(kSharingNames, name);
}
template <>
std::optional<ActionOwner> named(const QString& name) {
  return choiceIn<ActionOwner>(kOwnerNames, name);
}
template <>
std::optional<ActionState> named(const QString& name) {
  return choiceIn<ActionState>(kActionStateNames, name);
}
template <>
std::optional<AdjustmentState> named(const QString& name) {
  return choiceIn<AdjustmentState>(kAdjustmentStateNames, name);
}
template <>
std::optional<HowToGetThere> named(const QString& name) {
  return choiceIn<HowToGetThere>(kHowNames, name);
}
template <>
std::optional<TellOthers> named(const QString& name) {
  return choiceIn<TellOthers>(kTellNames, name);
}
template <>
std::optional<Keeping> named(const QString& name) {
  return choiceIn<Keeping>(kKeepingNames, name);
}
template <>
std::optional<Status> named(const QString& name) {
  return choiceIn<Status>(kStatusNames, name);
}

}  // namespace hearten::plan
