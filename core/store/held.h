// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/conversation.h"
#include "core/plan/plan.h"
#include "core/store/event.h"
#include "core/store/person.h"

#include <QJsonObject>

namespace hearten::store {

/// How long a plan stays, as it was last decided.
struct KeepingChoice {
  PlanId plan;
  plan::Keeping keeping = plan::Keeping::UntilReview;
  QDate decidedOn;
  QDate askOn;  ///< when it is decided again
  friend bool operator==(const KeepingChoice&, const KeepingChoice&) = default;
};

/// A plan, and how many of its lines are sealed and could not be read for this.
struct HeldPlan {
  plan::Plan plan;
  int sealedLines = 0;
};

/// Everything that the store holds about one person, and nothing about anybody else.
struct Held {
  Person person;
  bool hasOwnPassphrase = false;
  QList<HeldPlan> plans{};  ///< oldest version first, then a draft
  QList<conversation::Record> talks{};
  std::optional<QDate> plannedTalk{};
  QList<KeepingChoice> keeping{};
  QList<Event> events{};        ///< newest first
  bool typedLineWaits = false;  ///< a line was being typed when the screen locked, and waits to be carried on
};

/// As one machine-readable object: codes, ISO dates, and the words as they were kept.
QJsonObject toJson(const Held& held);

}  // namespace hearten::store
