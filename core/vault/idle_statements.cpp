// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/idle_statements.h"

#include "core/vault/sqlite.h"

namespace hearten::vault {

namespace {

/// Some pragmas do their work while they are compiled, and none comes twice in a hurry.
bool isWorthKeeping(const QByteArray& sql) {
  return !sql.startsWith("PRAGMA") && !sql.startsWith("CREATE");
}

}  // namespace

sqlite3_stmt* IdleStatements::take(const QByteArray& sql) {
  return m_waiting.take(sql);
}

void IdleStatements::giveBack(sqlite3_stmt* statement) {
  const QByteArray sql = sqlite3_sql(statement);
  if (m_closed || !isWorthKeeping(sql)) {
    sqlite3_finalize(statement);
    return;
  }
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  m_waiting.insert(sql, statement);
}

void IdleStatements::close() {
  m_closed = true;
  for (sqlite3_stmt* const statement : std::as_const(m_waiting)) sqlite3_finalize(statement);
  m_waiting.clear();
}

}  // namespace hearten::vault
