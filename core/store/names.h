// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/names.h"
#include "core/conversation/conversation.h"
#include "core/store/store.h"

/// The written names of choices in the store, as core/plan/names.h has those of the plan.
namespace hearten {

template <>
inline constexpr Names<conversation::FacilitatorRole, 2> kNames<conversation::FacilitatorRole>{{
    {conversation::FacilitatorRole::LineManager, QLatin1StringView("line-manager")},
    {conversation::FacilitatorRole::TrustedColleague, QLatin1StringView("trusted-colleague")},
}};
template <>
inline constexpr Names<conversation::ConversationState, 3> kNames<conversation::ConversationState>{{
    {conversation::ConversationState::Underway, QLatin1StringView("under-way")},
    {conversation::ConversationState::Paused, QLatin1StringView("paused")},
    {conversation::ConversationState::Finished, QLatin1StringView("finished")},
}};
template <>
inline constexpr Names<store::EventKind, 9> kNames<store::EventKind>{{
    {store::EventKind::TalkStarted, QLatin1StringView("talk-started")},
    {store::EventKind::TalkPaused, QLatin1StringView("talk-paused")},
    {store::EventKind::TalkFinished, QLatin1StringView("talk-finished")},
    {store::EventKind::PlanAgreed, QLatin1StringView("plan-agreed")},
    {store::EventKind::CopyTaken, QLatin1StringView("copy-taken")},
    {store::EventKind::ShareCopyTaken, QLatin1StringView("share-copy-taken")},
    {store::EventKind::PlanDeleted, QLatin1StringView("plan-deleted")},
    {store::EventKind::DraftWiped, QLatin1StringView("draft-wiped")},
    {store::EventKind::TalkOffered, QLatin1StringView("talk-offered")},
}};

}  // namespace hearten
