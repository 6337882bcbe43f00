// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/store/event_rows.h"
#include "core/store/names.h"
#include "core/store/rows.h"
#include "core/vault/transaction.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

// Dates are Julian days, moments are minutes UTC, choices are the names of core/plan/names.h. The digest stands before
// the text it guards. `search` is the name as it is looked for: without case and accents.
constexpr std::array kFirstTables{
    "CREATE TABLE person ("
    " row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, digest BLOB NOT NULL,"
    " name TEXT NOT NULL, pronouns TEXT, language TEXT NOT NULL, search TEXT NOT NULL) STRICT",

    "CREATE INDEX person_search ON person (search)",

    "CREATE TABLE plan ("
    " row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, digest BLOB NOT NULL,"
    " person INTEGER NOT NULL REFERENCES person (row) ON DELETE CASCADE,"
    " version INTEGER NOT NULL CHECK (version >= 1), status TEXT NOT NULL CHECK (status IN ('draft', 'agreed')),"
    " language TEXT NOT NULL, agreed_on INTEGER, review_on INTEGER, tell_others TEXT NOT NULL, keeping TEXT NOT NULL,"
    " sooner_if TEXT) STRICT",

    "CREATE INDEX plan_of_person ON plan (person, status, version, review_on)",

    "CREATE TABLE entry ("
    " plan INTEGER NOT NULL REFERENCES plan (row) ON DELETE CASCADE, position INTEGER NOT NULL, id BLOB NOT NULL,"
    " section TEXT NOT NULL, sharing TEXT NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE action ("
    " plan INTEGER NOT NULL REFERENCES plan (row) ON DELETE CASCADE, position INTEGER NOT NULL, id BLOB NOT NULL,"
    " owner TEXT NOT NULL, by_date INTEGER, state TEXT NOT NULL, sharing TEXT NOT NULL, what TEXT NOT NULL,"
    " PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE adjustment ("
    " plan INTEGER NOT NULL REFERENCES plan (row) ON DELETE CASCADE, position INTEGER NOT NULL, id BLOB NOT NULL,"
    " start_on INTEGER, try_until INTEGER, look_again INTEGER, state TEXT NOT NULL, sharing TEXT NOT NULL,"
    " what TEXT NOT NULL, good_day TEXT, harder_day TEXT,"
    " PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE support ("
    " plan INTEGER NOT NULL REFERENCES plan (row) ON DELETE CASCADE, position INTEGER NOT NULL, id BLOB NOT NULL,"
    " how TEXT NOT NULL, sharing TEXT NOT NULL, service TEXT NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE conversation ("
    " row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
    " person INTEGER NOT NULL REFERENCES person (row) ON DELETE CASCADE, plan_id BLOB NOT NULL,"
    " guide TEXT NOT NULL, held_on INTEGER NOT NULL, role TEXT NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('under-way', 'paused', 'finished')),"
    " stage INTEGER NOT NULL, prompt INTEGER NOT NULL, elapsed_minutes INTEGER NOT NULL,"
    " planned_minutes INTEGER NOT NULL, carry_on_on INTEGER, held_lines INTEGER NOT NULL) STRICT",

    "CREATE INDEX conversation_of_person ON conversation (person)",
    "CREATE INDEX conversation_unfinished ON conversation (person, carry_on_on) WHERE state <> 'finished'",

    "CREATE TABLE event ("
    " row INTEGER PRIMARY KEY, kind TEXT NOT NULL, minute INTEGER NOT NULL,"
    " person INTEGER REFERENCES person (row) ON DELETE SET NULL, how TEXT NOT NULL) STRICT",

    "CREATE INDEX event_of_person ON event (person)",

    "CREATE TABLE setup ("
    " id INTEGER PRIMARY KEY CHECK (id = 1), digest BLOB NOT NULL, passphrase_changed_on INTEGER NOT NULL,"
    " manager_name TEXT, organisation TEXT, logo_alternative TEXT, logo BLOB NOT NULL) STRICT",
};

// A day that two people chose for a talk, and nothing about it: neither who asked nor why.
constexpr std::array kPlannedTalks{
    "CREATE TABLE planned_talk ("
    " person INTEGER PRIMARY KEY REFERENCES person (row) ON DELETE CASCADE, day INTEGER NOT NULL) STRICT",
};

// A person's own: the half of their keys that closes boxes lies open, the half that opens them lies wrapped, and what
// is only for them lies in boxes. The line being typed at a lock; how long a plan stays, as it was decided again; and
// what happened, sealed row to row.
constexpr std::array kOwnLines{
    "CREATE TABLE own_key ("
    " person INTEGER PRIMARY KEY REFERENCES person (row) ON DELETE CASCADE, digest BLOB NOT NULL,"
    " public_key BLOB NOT NULL) STRICT",

    "CREATE TABLE own_slot ("
    " person INTEGER NOT NULL REFERENCES own_key (person) ON DELETE CASCADE,"
    " kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'code')), digest BLOB NOT NULL, passes INTEGER NOT NULL,"
    " memory INTEGER NOT NULL, salt BLOB NOT NULL, nonce BLOB NOT NULL, wrapped BLOB NOT NULL,"
    " PRIMARY KEY (person, kind)) STRICT, WITHOUT ROWID",

    "CREATE TABLE sealed ("
    " plan INTEGER NOT NULL REFERENCES plan (row) ON DELETE CASCADE, position INTEGER NOT NULL, digest BLOB NOT NULL,"
    " box BLOB NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE typed ("
    " plan INTEGER PRIMARY KEY REFERENCES plan (row) ON DELETE CASCADE, digest BLOB NOT NULL, section TEXT NOT NULL,"
    " changing BLOB NOT NULL, text TEXT, box BLOB) STRICT",

    "CREATE TABLE kept ("
    " plan INTEGER PRIMARY KEY REFERENCES plan (row) ON DELETE CASCADE, keeping TEXT NOT NULL,"
    " decided_on INTEGER NOT NULL, ask_on INTEGER NOT NULL) STRICT",

    "CREATE TABLE happened ("
    " row INTEGER PRIMARY KEY, kind TEXT NOT NULL, minute INTEGER NOT NULL, how TEXT NOT NULL, count INTEGER NOT NULL,"
    " version TEXT NOT NULL, who BLOB NOT NULL, mac BLOB NOT NULL, nonce BLOB NOT NULL,"
    " person INTEGER REFERENCES person (row) ON DELETE SET NULL) STRICT",

    "CREATE INDEX happened_to_person ON happened (person)",

    "CREATE TABLE happened_ends ("
    " id INTEGER PRIMARY KEY CHECK (id = 1), base_row INTEGER NOT NULL, base_mac BLOB NOT NULL,"
    " last_row INTEGER NOT NULL, last_mac BLOB NOT NULL, broken INTEGER NOT NULL, mac BLOB NOT NULL) STRICT",
};

/// What happened before the rows were sealed to each other, in the new table.
Result<> carryEvents(vault::Database& db, const vault::Digester& auditor) {
  if (auto begun = events::begin(db, auditor); !begun) return begun;
  {
    auto select = Statement::prepare(db,
                                     "SELECT event.kind, event.minute, event.how, person.id FROM event"
                                     " LEFT JOIN person ON person.row = event.person ORDER BY event.row");
    if (!select) return std::unexpected(select.error());
    const auto done = forEachRow(*select, [&]() -> Result<> {
      RowReader reader(*select);
      const auto kind = reader.choice<EventKind>();
      const QDateTime when = QDateTime::fromSecsSinceEpoch(reader.number() * 60);
      QString how = reader.code();
      const auto person = PersonId::from(QUuid::fromRfc4122(reader.bytes()));
      if (!reader.isWhole()) return damagedRow("an event");
      return events::add(db, auditor, {.kind = kind, .when = when, .person = person, .how = std::move(how)});
    });
    if (!done) return done;
  }
  return db.run("DROP TABLE event");
}

struct Migration {
  int to;
  std::span<const char* const> statements;
  Result<> (*carry)(vault::Database&, const vault::Digester& auditor) = nullptr;
};

// Only ever added to: a line that has shipped never changes.
constexpr std::array kMigrations{Migration{1, kFirstTables}, Migration{2, kPlannedTalks},
                                 Migration{3, kOwnLines, &carryEvents}};

Result<> apply(vault::Database& db, const vault::Digester& auditor, const Migration& migration) {
  auto transaction = vault::Transaction::begin(db);
  if (!transaction) return std::unexpected(transaction.error());
  for (const char* const statement : migration.statements)
    if (auto done = db.run(statement); !done) return done;
  if (migration.carry)
    if (auto carried = migration.carry(db, auditor); !carried) return carried;
  if (auto numbered = db.setSchemaVersion(migration.to); !numbered) return numbered;
  return transaction->commit();
}

}  // namespace

int newestSchema() {
  return kMigrations.back().to;
}

Result<> migrate(vault::Database& db, const vault::Digester& auditor) {
  const auto found = db.schemaVersion();
  if (!found) return std::unexpected(found.error());
  if (*found > newestSchema()) return failed(Problem::StoreNewer, u"schema %1"_s.arg(*found));
  for (const Migration& migration : kMigrations) {
    if (migration.to <= *found) continue;
    if (auto applied = apply(db, auditor, migration); !applied) return applied;
  }
  return {};
}

}  // namespace hearten::store
