// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/person.h"

namespace hearten::store {

/// A person's plan whose time has come: shown for a decision, and never decided by the clock (security.md 4.12).
struct KeepingDue {
  Person person;
  PlanId plan;
  plan::Keeping keeping = plan::Keeping::UntilReview;  ///< as it was chosen
  QDate since;                                         ///< the day from which on it is due
};

/// "Until I leave" is looked at again after this many months, so that nothing stays because nobody thought of it.
inline constexpr int kMonthsUntilAskedAgain = 12;

}  // namespace hearten::store
