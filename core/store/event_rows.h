// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/event.h"
#include "core/store/rows.h"

/// What happened and when, in its table. No content: the kind, the minute, whose plan, and a code. Each row is sealed
/// to the one before it with `auditor`, and the ends of the chain to each other, so that a row that is taken out,
/// changed or moved shows. Whose row it is stands in the seal only as a digest with a random number: when the person
/// goes, both go from the row, and the chain still holds. Writers expect to be inside a transaction.
namespace hearten::store::events {

/// How long a row stays.
inline constexpr int kMonthsKept = 24;

/// An empty chain, in a store that has none.
Result<> begin(Database& db, const vault::Digester& auditor);
/// Adds one, and lets go of those at the front that are past keeping. Internal when `how` is no code of ours.
Result<> add(Database& db, const vault::Digester& auditor, const Event& event);
/// Newest first.
Result<QList<Event>> of(Database& db, PersonId person);
Result<Trail> all(Database& db, const vault::Digester& auditor);
/// The rows stay; whose they were is gone.
Result<> forget(Database& db, PersonId person);

}  // namespace hearten::store::events
