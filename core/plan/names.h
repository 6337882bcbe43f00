// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/names.h"
#include "core/plan/plan.h"

/// The written names of a plan's choices, in files, in the store and in content: "what-helps" is also the id of the
/// section's heading there.
namespace hearten {

template <>
inline constexpr Names<plan::Section, plan::kSections.size()> kNames<plan::Section>{{
    {plan::Section::HowILikeToWork, QLatin1StringView("how-i-like-to-work")},
    {plan::Section::WhatKeepsMeWell, QLatin1StringView("what-keeps-me-well")},
    {plan::Section::WhatMattersToMe, QLatin1StringView("what-matters-to-me")},
    {plan::Section::WhatGetsInTheWay, QLatin1StringView("what-gets-in-the-way")},
    {plan::Section::EarlySigns, QLatin1StringView("early-signs")},
    {plan::Section::WhatHelps, QLatin1StringView("what-helps")},
    {plan::Section::BiggerThanMe, QLatin1StringView("bigger-than-me")},
}};
template <>
inline constexpr Names<plan::Sharing, 2> kNames<plan::Sharing>{{
    {plan::Sharing::OnlyForMe, QLatin1StringView("only-for-me")},
    {plan::Sharing::WithMyManager, QLatin1StringView("with-my-manager")},
}};
template <>
inline constexpr Names<plan::ActionOwner, 3> kNames<plan::ActionOwner>{{
    {plan::ActionOwner::Me, QLatin1StringView("me")},
    {plan::ActionOwner::MyManager, QLatin1StringView("my-manager")},
    {plan::ActionOwner::SomeoneElse, QLatin1StringView("someone-else")},
}};
template <>
inline constexpr Names<plan::ActionState, 3> kNames<plan::ActionState>{{
    {plan::ActionState::Open, QLatin1StringView("open")},
    {plan::ActionState::Done, QLatin1StringView("done")},
    {plan::ActionState::LetGo, QLatin1StringView("let-go")},
}};
template <>
inline constexpr Names<plan::AdjustmentState, 3> kNames<plan::AdjustmentState>{{
    {plan::AdjustmentState::OnTrial, QLatin1StringView("on-trial")},
    {plan::AdjustmentState::Kept, QLatin1StringView("kept")},
    {plan::AdjustmentState::Stopped, QLatin1StringView("stopped")},
}};
template <>
inline constexpr Names<plan::HowToGetThere, 4> kNames<plan::HowToGetThere>{{
    {plan::HowToGetThere::Undecided, QLatin1StringView("undecided")},
    {plan::HowToGetThere::IWillRing, QLatin1StringView("i-will-ring")},
    {plan::HowToGetThere::WeRingTogether, QLatin1StringView("we-ring-together")},
    {plan::HowToGetThere::ILookLater, QLatin1StringView("i-look-later")},
}};
template <>
inline constexpr Names<plan::TellOthers, 3> kNames<plan::TellOthers>{{
    {plan::TellOthers::Nothing, QLatin1StringView("nothing")},
    {plan::TellOthers::OnlyAdjustments, QLatin1StringView("only-adjustments")},
    {plan::TellOthers::SharedLines, QLatin1StringView("shared-lines")},
}};
template <>
inline constexpr Names<plan::Keeping, 3> kNames<plan::Keeping>{{
    {plan::Keeping::UntilReview, QLatin1StringView("keep-locked")},
    {plan::Keeping::DeleteAfterCopy, QLatin1StringView("delete-after-copy")},
    {plan::Keeping::UntilILeave, QLatin1StringView("until-i-leave")},
}};
template <>
inline constexpr Names<plan::Status, 2> kNames<plan::Status>{{
    {plan::Status::Draft, QLatin1StringView("draft")},
    {plan::Status::Agreed, QLatin1StringView("agreed")},
}};

}  // namespace hearten
