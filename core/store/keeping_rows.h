// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/held.h"
#include "core/store/keeping.h"
#include "core/store/rows.h"

/// How long plans stay. The choice made at the close of a talk stands in the agreed plan, which never changes; what was
/// decided afterwards stands here. Nothing here deletes anything. Writers expect to be inside a transaction.
namespace hearten::store::keeping {

/// The newest agreed plan of each person whose day has come, oldest first.
Result<QList<KeepingDue>> due(Database& db, const vault::Digester& digester, QDate today);
/// NotFound without an agreed plan of this id.
Result<> decide(Database& db, const KeepingChoice& choice);
/// What was decided about plans of one person.
Result<QList<KeepingChoice>> of(Database& db, PersonId person);

}  // namespace hearten::store::keeping
