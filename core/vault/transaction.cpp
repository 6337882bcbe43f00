// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/transaction.h"

#include "core/vault/sqlite.h"

#include <utility>

namespace hearten::vault {

namespace {

bool isUnderWay(Database& db) {
  return sqlite3_get_autocommit(db.handle()) == 0;
}

}  // namespace

Result<Transaction> Transaction::begin(Database& db) {
  // SQLite looks only when it opens the journal, and ours stays open from the first save on.
  int hasMoved = 0;
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
  if (hasMoved != 0) return failed(Problem::StoreMoved, QStringLiteral("before a save"));
  auto rollback = Statement::prepare(db, "ROLLBACK");
  if (!rollback) return std::unexpected(rollback.error());
  if (isUnderWay(db))
    if (auto rolledBack = rollback->run(); !rolledBack) return std::unexpected(rolledBack.error());
  // In exclusive mode the lock is ours already; asking for it at once keeps every failure of it in one place.
  if (auto begun = db.run("BEGIN IMMEDIATE"); !begun) return std::unexpected(begun.error());
  return Transaction(db, std::move(*rollback));
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_rollback(std::move(other.m_rollback)) {}

Transaction::~Transaction() {
  // A full disk may have rolled back already.
  if (m_db && isUnderWay(*m_db)) std::ignore = m_rollback.run();
}

Result<> Transaction::commit() {
  Q_ASSERT(m_db);
  if (auto counted = m_db->run("UPDATE vault_state SET commits = commits + 1"); !counted) return counted;
  if (auto committed = m_db->run("COMMIT"); !committed) return committed;
  m_db = nullptr;
  return {};
}

}  // namespace hearten::vault
