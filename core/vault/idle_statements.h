// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3_stmt;

namespace hearten::vault {

/// Statements of one connection that are compiled and wait to be used again. Compiling one takes SQLite hundreds of
/// small pieces of memory, and memory security locks, wipes and unlocks each: that was four fifths of the time of a
/// save. An idle statement holds no row and no bound value. Each takes some 8 KiB, so only those used last are kept: a
/// save needs about ten.
class IdleStatements {
 public:
  IdleStatements() = default;
  ~IdleStatements() { close(); }
  IdleStatements(const IdleStatements&) = delete;
  IdleStatements& operator=(const IdleStatements&) = delete;

  /// One for this SQL, now the caller's; null if none waits.
  sqlite3_stmt* take(const QByteArray& sql);
  /// Resets the statement and lets go of what was bound; keeps it, or finalizes it if it is not worth keeping.
  void giveBack(sqlite3_stmt* statement);
  /// Finalizes all, and from now on whatever is given back. A connection closes only after it.
  void close();

 private:
  struct Idle {
    QByteArray sql;
    sqlite3_stmt* statement;
  };
  std::vector<Idle> m_waiting;  ///< the one used last at the end
  bool m_closed = false;
};

}  // namespace hearten::vault
