// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

/// What happened and when, in its table. No content: the kind, the minute, whose plan, and the kind of file.
namespace hearten::store::events {

Result<> add(Database& db, const Event& event);
Result<QList<Event>> of(Database& db, PersonId person);

}  // namespace hearten::store::events
