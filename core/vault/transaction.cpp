// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/transaction.h"

#include "core/vault/sqlite.h"

#include <utility>

namespace hearten::vault {

Result<Transaction> Transaction::begin(Database& db) {
  // SQLite looks only when it opens the journal, and ours stays open from the first save on.
  int hasMoved = 0;
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
  if (hasMoved != 0) return failed(Problem::StoreMoved, QStringLiteral("before a save"));
  // In exclusive mode the lock is ours already; asking for it at once keeps every failure of it in one place.
  if (auto begun = db.run("BEGIN IMMEDIATE"); !begun) return std::unexpected(begun.error());
  return Transaction(db);
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction::~Transaction() {
  // A full disk may have rolled back already.
  if (m_db && sqlite3_get_autocommit(m_db->handle()) == 0) std::ignore = m_db->run("ROLLBACK");
}

Result<> Transaction::commit() {
  Q_ASSERT(m_db);
  if (auto counted = m_db->run("UPDATE vault_state SET commits = commits + 1"); !counted) return counted;
  if (auto committed = m_db->run("COMMIT"); !committed) return committed;
  m_db = nullptr;
  return {};
}

}  // namespace hearten::vault
