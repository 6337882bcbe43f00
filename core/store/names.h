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
inline constexpr Names<store::EventKind, 29> kNames<store::EventKind>{{
    {store::EventKind::TalkStarted, QLatin1StringView("talk-started")},
    {store::EventKind::TalkPaused, QLatin1StringView("talk-paused")},
    {store::EventKind::TalkFinished, QLatin1StringView("talk-finished")},
    {store::EventKind::PlanAgreed, QLatin1StringView("plan-agreed")},
    {store::EventKind::CopyTaken, QLatin1StringView("copy-taken")},
    {store::EventKind::ShareCopyTaken, QLatin1StringView("share-copy-taken")},
    {store::EventKind::PlanDeleted, QLatin1StringView("plan-deleted")},
    {store::EventKind::DraftWiped, QLatin1StringView("draft-wiped")},
    {store::EventKind::TalkOffered, QLatin1StringView("talk-offered")},
    {store::EventKind::PlanViewed, QLatin1StringView("plan-viewed")},
    {store::EventKind::PlanChanged, QLatin1StringView("plan-changed")},
    {store::EventKind::ShownToPerson, QLatin1StringView("shown-to-person")},
    {store::EventKind::EverythingTaken, QLatin1StringView("everything-taken")},
    {store::EventKind::OwnPassphraseSet, QLatin1StringView("own-passphrase-set")},
    {store::EventKind::OwnPassphraseChanged, QLatin1StringView("own-passphrase-changed")},
    {store::EventKind::OwnPassphraseDropped, QLatin1StringView("own-passphrase-dropped")},
    {store::EventKind::OwnLinesOpened, QLatin1StringView("own-lines-opened")},
    {store::EventKind::KeepingChosen, QLatin1StringView("keeping-chosen")},
    {store::EventKind::StoreMade, QLatin1StringView("store-made")},
    {store::EventKind::Unlocked, QLatin1StringView("unlocked")},
    {store::EventKind::UnlocksFailed, QLatin1StringView("unlocks-failed")},
    {store::EventKind::Restored, QLatin1StringView("restored")},
    {store::EventKind::BackedUp, QLatin1StringView("backed-up")},
    {store::EventKind::BackupTested, QLatin1StringView("backup-tested")},
    {store::EventKind::PassphraseChanged, QLatin1StringView("passphrase-changed")},
    {store::EventKind::RecoveryCodeChanged, QLatin1StringView("recovery-code-changed")},
    {store::EventKind::KeysChanged, QLatin1StringView("keys-changed")},
    {store::EventKind::PersonErased, QLatin1StringView("person-erased")},
    {store::EventKind::DamageFound, QLatin1StringView("damage-found")},
}};

}  // namespace hearten
