// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/database.h"

#include <QByteArray>
#include <QStringView>

#include <memory>

struct sqlite3_stmt;

namespace hearten::vault {

/// One prepared statement. Values are bound, never written into the SQL: a literal appears word for word in SQLite's
/// error log, a bound value does not (security.md 4.6).
class Statement {
 public:
  /// Compiled for this, or compiled before and idle since.
  static Result<Statement> prepare(Database& db, const char* sql);

  /// Places count from 1. A failed bind is remembered, and step() returns it. A null view binds '', never NULL.
  Statement& bindText(int place, QStringView text);
  Statement& bindNumber(int place, qint64 number);
  Statement& bindBytes(int place, QByteArrayView bytes);
  Statement& bindNull(int place);

  /// True: a row is ready. After false the statement can be bound and stepped again.
  Result<bool> step();
  /// For a statement without rows: steps to the end.
  Result<> run();
  /// Back to the start, with nothing bound.
  void reset();

  /// Columns count from 0. Valid until the next step.
  QString text(int column) const;
  qint64 number(int column) const;
  QByteArray bytes(int column) const;
  bool isNull(int column) const;

 private:
  struct GiveBack {
    std::shared_ptr<IdleStatements> idle{};
    void operator()(sqlite3_stmt* statement) const { idle->giveBack(statement); }
  };
  Statement(sqlite3_stmt* statement, std::shared_ptr<IdleStatements> idle)
      : m_statement(statement, GiveBack{std::move(idle)}) {}

  void remember(int code);

  std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
  int m_bound = 0;
};

}  // namespace hearten::vault
