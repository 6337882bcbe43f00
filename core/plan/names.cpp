// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/names.h"

#include "core/base/names.h"

namespace hearten::plan {
namespace {

constexpr Names<Section, kSections.size()> kSectionNames{{
    {Section::HowILikeToWork, QLatin1StringView("how-i-like-to-work")},
    {Section::WhatKeepsMeWell, QLatin1StringView("what-keeps-me-well")},
    {Section::WhatMattersToMe, QLatin1StringView("what-matters-to-me")},
    {Section::WhatGetsInTheWay, QLatin1StringView("what-gets-in-the-way")},
    {Section::EarlySigns, QLatin1StringView("early-signs")},
    {Section::WhatHelps, QLatin1StringView("what-helps")},
    {Section::BiggerThanMe, QLatin1StringView("bigger-than-me")},
}};
constexpr Names<Sharing, 2> kSharingNames{{
    {Sharing::OnlyForMe, QLatin1StringView("only-for-me")},
    {Sharing::WithMyManager, QLatin1StringView("with-my-manager")},
}};
constexpr Names<ActionOwner, 3> kOwnerNames{{
    {ActionOwner::Me, QLatin1StringView("me")},
    {ActionOwner::MyManager, QLatin1StringView("my-manager")},
    {ActionOwner::SomeoneElse, QLatin1StringView("someone-else")},
}};
constexpr Names<ActionState, 3> kActionStateNames{{
    {ActionState::Open, QLatin1StringView("open")},
    {ActionState::Done, QLatin1StringView("done")},
    {ActionState::LetGo, QLatin1StringView("let-go")},
}};
constexpr Names<AdjustmentState, 3> kAdjustmentStateNames{{
    {AdjustmentState::OnTrial, QLatin1StringView("on-trial")},
    {AdjustmentState::Kept, QLatin1StringView("kept")},
    {AdjustmentState::Stopped, QLatin1StringView("stopped")},
}};
constexpr Names<HowToGetThere, 4> kHowNames{{
    {HowToGetThere::Undecided, QLatin1StringView("undecided")},
    {HowToGetThere::IWillRing, QLatin1StringView("i-will-ring")},
    {HowToGetThere::WeRingTogether, QLatin1StringView("we-ring-together")},
    {HowToGetThere::ILookLater, QLatin1StringView("i-look-later")},
}};
constexpr Names<TellOthers, 3> kTellNames{{
    {TellOthers::Nothing, QLatin1StringView("nothing")},
    {TellOthers::OnlyAdjustments, QLatin1StringView("only-adjustments")},
    {TellOthers::SharedLines, QLatin1StringView("shared-lines")},
}};
constexpr Names<Keeping, 2> kKeepingNames{{
    {Keeping::KeepLocked, QLatin1StringView("keep-locked")},
    {Keeping::DeleteAfterCopy, QLatin1StringView("delete-after-copy")},
}};
constexpr Names<Status, 2> kStatusNames{{
    {Status::Draft, QLatin1StringView("draft")},
    {Status::Agreed, QLatin1StringView("agreed")},
}};

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
  return choiceIn(kSectionNames, name);
}
template <>
std::optional<Sharing> named(const QString& name) {
  return choiceIn(kSharingNames, name);
}
template <>
std::optional<ActionOwner> named(const QString& name) {
  return choiceIn(kOwnerNames, name);
}
template <>
std::optional<ActionState> named(const QString& name) {
  return choiceIn(kActionStateNames, name);
}
template <>
std::optional<AdjustmentState> named(const QString& name) {
  return choiceIn(kAdjustmentStateNames, name);
}
template <>
std::optional<HowToGetThere> named(const QString& name) {
  return choiceIn(kHowNames, name);
}
template <>
std::optional<TellOthers> named(const QString& name) {
  return choiceIn(kTellNames, name);
}
template <>
std::optional<Keeping> named(const QString& name) {
  return choiceIn(kKeepingNames, name);
}
template <>
std::optional<Status> named(const QString& name) {
  return choiceIn(kStatusNames, name);
}

}  // namespace hearten::plan
