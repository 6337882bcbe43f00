// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

/// Talks in their table: that they are held, never what is said. Writers expect to be inside a transaction.
namespace hearten::store::talks {

Result<> save(Database& db, const conversation::Record& record);
Result<std::optional<conversation::Record>> unfinished(Database& db, PersonId person);
Result<QList<conversation::Record>> allUnfinished(Database& db);
/// Finished ones too, oldest first.
Result<QList<conversation::Record>> ofPerson(Database& db, PersonId person);
Result<> remove(Database& db, ConversationId id);

}  // namespace hearten::store::talks
