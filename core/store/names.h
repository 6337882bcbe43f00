// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/conversation.h"
#include "core/store/store.h"

#include <QString>

#include <optional>

/// The written names of choices in the store, as core/plan/names.h has those of the plan. A name that has shipped never
/// changes.
namespace hearten::store {

QString nameOf(conversation::FacilitatorRole value);
QString nameOf(conversation::ConversationState value);
QString nameOf(EventKind value);

std::optional<conversation::FacilitatorRole> roleNamed(const QString& name);
std::optional<conversation::ConversationState> stateNamed(const QString& name);
std::optional<EventKind> eventNamed(const QString& name);

}  // namespace hearten::store
