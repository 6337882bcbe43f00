// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearten::store {

namespace {

using conversation::ConversationState;
using conversation::FacilitatorRole;

template <class Choice>
struct Name {
  Choice choice;
  std::u16string_view name;
};

constexpr std::array kRoles{
    Name{FacilitatorRole::LineManager, std::u16string_view(u"line-manager")},
    Name{FacilitatorRole::TrustedColleague, std::u16string_view(u"trusted-colleague")},
};
constexpr std::array kStates{
    Name{ConversationState::Underway, std::u16string_view(u"under-way")},
    Name{ConversationState::Paused, std::u16string_view(u"paused")},
    Name{ConversationState::Finished, std::u16string_view(u"finished")},
};
constexpr std::array kEvents{
    Name{EventKind::TalkStarted, std::u16string_view(u"talk-started")},
    Name{EventKind::TalkPaused, std::u16string_view(u"talk-paused")},
    Name{EventKind::TalkFinished, std::u16string_view(u"talk-finished")},
    Name{EventKind::PlanAgreed, std::u16string_view(u"plan-agreed")},
    Name{EventKind::CopyTaken, std::u16string_view(u"copy-taken")},
    Name{EventKind::ShareCopyTaken, std::u16string_view(u"share-copy-taken")},
    Name{EventKind::PlanDeleted, std::u16string_view(u"plan-deleted")},
    Name{EventKind::DraftWiped, std::u16string_view(u"draft-wiped")},
    Name{EventKind::TalkOffered, std::u16string_view(u"talk-offered")},
};

QString nameIn(const auto& names, auto choice) {
  const auto found = std::ranges::find(names, choice, [](const auto& name) { return name.choice; });
  Q_ASSERT(found != names.end());
  return QStringView(found->name).toString();
}

template <class Choice>
std::optional<Choice> choiceIn(const auto& names, const QString& name) {
  const auto found = std::ranges::find_if(names, [&](const auto& known) { return QStringView(known.name) == name; });
  if (found == names.end()) return std::nullopt;
  return found->choice;
}

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
  return choiceIn<FacilitatorRole>(kRoles, name);
}
std::optional<ConversationState> stateNamed(const QString& name) {
  return choiceIn<ConversationState>(kStates, name);
}
std::optional<EventKind> eventNamed(const QString& name) {
  return choiceIn<EventKind>(kEvents, name);
}

}  // namespace hearten::store
