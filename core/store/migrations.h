// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/database.h"
#include "core/vault/digest.h"

namespace hearten::store {

/// The version of the schema that this program writes.
int newestSchema();

/// Brings the schema to the newest version, each step in a transaction of its own together with its number. A new store
/// runs the same list from the start, so the schema is written down once. `auditor` seals what happened. StoreNewer
/// when the store is ahead of us.
Result<> migrate(vault::Database& db, const vault::Digester& auditor);

}  // namespace hearten::store
