// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/plan/plan.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace hearten::conversation {

/// Who holds the talk, as a role: the store keeps no name for it.
enum class FacilitatorRole { LineManager, TrustedColleague };

enum class ConversationState {
  Underway,  ///< begun and not ended: found again after the program was closed or killed
  Paused,    ///< "we need to stop", kept for next time
  Finished,
};

/// What the store keeps of a talk: that it was held, never what was said (architecture.md, data model).
struct Record {
  ConversationId id;
  PersonId person;
  PlanId plan;    ///< the draft that grew in it
  QString guide;  ///< id of the guide, e.g. "wellbeing-conversation"
  QDate heldOn;
  FacilitatorRole role = FacilitatorRole::LineManager;
  ConversationState state = ConversationState::Underway;
  int stage = 0;  ///< to carry on where they were
  int prompt = 0;
  std::chrono::minutes elapsed{0};
  std::chrono::minutes planned{60};
  std::optional<QDate> carryOnOn{};  ///< the day they chose for the second sitting, if any
  int heldLines = 0;  ///< how many lines wait only for the copy, so that a lost one can be told (never their words)
  friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace hearten::conversation
