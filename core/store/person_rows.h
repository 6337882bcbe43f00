// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

/// People in their table. Writers expect to be inside a transaction.
namespace hearten::store::people {

Result<> save(Database& db, const vault::Digester& digester, const Person& person);
Result<Person> load(Database& db, const vault::Digester& digester, PersonId id);
Result<QList<PersonRow>> find(Database& db, const vault::Digester& digester, const QString& text);
Result<> remove(Database& db, PersonId id);
/// Everybody, each digest checked.
Result<QHash<PersonId, Person>> all(Database& db, const vault::Digester& digester);

/// The row that others refer to. NotFound when there is no such person.
Result<qint64> rowOf(Database& db, PersonId id);

/// Of everything that is kept about a person, sealed lines included: what another store has the same, word for word,
/// has the same digests. Empty when they are not there.
Result<QSet<QByteArray>> digestsOf(Database& db, PersonId id);

/// A person out of the columns id, digest, name, pronouns, language, from where `reader` stands.
Result<Person> read(RowReader& reader, const vault::Digester& digester);

}  // namespace hearten::store::people
