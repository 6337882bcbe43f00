// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/idle_statements.h"

#include "core/vault/sqlite.h"

#include <algorithm>
#include <ranges>

namespace hearten::vault {

namespace {

constexpr std::size_t kMost = 24;

/// Some pragmas do their work while they are compiled, and none comes twice in a hurry.
bool isWorthKeeping(const QByteArray& sql) {
  return !sql.startsWith("PRAGMA") && !sql.startsWith("CREATE");
}

}  // namespace

sqlite3_stmt* IdleStatements::take(const QByteArray& sql) {
  const auto found = std::ranges::find(m_waiting | std::views::reverse, sql, &Idle::sql);
  if (found == m_waiting.rend()) return nullptr;
  sqlite3_stmt* const statement = found->statement;
  m_waiting.erase(std::prev(found.base()));
  return statement;
}

void IdleStatements::giveBack(sqlite3_stmt* statement) {
  const QByteArray sql = sqlite3_sql(statement);
  if (m_closed || !isWorthKeeping(sql)) {
    sqlite3_finalize(statement);
    return;
  }
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  m_waiting.push_back({sql, statement});
  if (m_waiting.size() <= kMost) return;
  sqlite3_finalize(m_waiting.front().statement);
  m_waiting.erase(m_waiting.begin());
}

void IdleStatements::close() {
  m_closed = true;
  for (const Idle& idle : m_waiting) sqlite3_finalize(idle.statement);
  m_waiting.clear();
}

}  // namespace hearten::vault
