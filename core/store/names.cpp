// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/names.h"

#include "core/base/names.h"

namespace hearten::store {

namespace {

using conversation::ConversationState;
using conversation::FacilitatorRole;

constexpr Names<FacilitatorRole, 2> kRoles{{
    {FacilitatorRole::LineManager, QLatin1StringView("line-manager")},
    {FacilitatorRole::TrustedColleague, QLatin1StringView("trusted-colleague")},
}};
constexpr Names<ConversationState, 3> kStates{{
    {ConversationState::Underway, QLatin1StringView("under-way")},
    {ConversationState::Paused, QLatin1StringView("paused")},
    {ConversationState::Finished, QLatin1StringView("finished")},
}};
constexpr Names<EventKind, 9> kEvents{{
    {EventKind::TalkStarted, QLatin1StringView("talk-started")},
    {EventKind::TalkPaused, QLatin1StringView("talk-paused")},
    {EventKind::TalkFinished, QLatin1StringView("talk-finished")},
    {EventKind::PlanAgreed, QLatin1StringView("plan-agreed")},
    {EventKind::CopyTaken, QLatin1StringView("copy-taken")},
    {EventKind::ShareCopyTaken, QLatin1StringView("share-copy-taken")},
    {EventKind::PlanDeleted, QLatin1StringView("plan-deleted")},
    {EventKind::DraftWiped, QLatin1StringView("draft-wiped")},
    {EventKind::TalkOffered, QLatin1StringView("talk-offered")},
}};

}  // namespace

QString nameOf(FacilitatorRole value) {
  return nameIn(kRoles, value);
}
QString nameOf(ConversationState value) {
  return nameIn(kStates, value);
}
QString nameOf(EventKind value) {
  return nameIn(kEvents, value);
}

std::optional<FacilitatorRole> roleNamed(const QString& name) {
  return choiceIn(kRoles, name);
}
std::optional<ConversationState> stateNamed(const QString& name) {
  return choiceIn(kStates, name);
}
std::optional<EventKind> eventNamed(const QString& name) {
  return choiceIn(kEvents, name);
}

}  // namespace hearten::store
