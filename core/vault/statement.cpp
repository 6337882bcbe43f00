// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/statement.h"

#include "core/vault/sqlite.h"

namespace hearten::vault {

Result<Statement> Statement::prepare(Database& db, const char* sql) {
  if (sqlite3_stmt* const idle = db.idleStatements()->take(sql)) return Statement(idle, db.idleStatements());
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v2(db.handle(), sql, -1, &raw, nullptr);
  Statement statement(raw, db.idleStatements());
  if (code != SQLITE_OK) return std::unexpected(problemOf(db.handle(), code, Doing::Preparing));
  return statement;
}

Statement& Statement::bindText(int place, QStringView text) {
  const QByteArray bytes = text.toUtf8();
  // constData() of an empty array is no null pointer, which would bind NULL: an empty text is no missing one.
  remember(sqlite3_bind_text64(m_statement.get(), place, bytes.constData(), static_cast<quint64>(bytes.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bindNumber(int place, qint64 number) {
  remember(sqlite3_bind_int64(m_statement.get(), place, number));
  return *this;
}

Statement& Statement::bindBytes(int place, QByteArrayView bytes) {
  const void* const data = bytes.isEmpty() ? "" : bytes.data();
  remember(sqlite3_bind_blob64(m_statement.get(), place, data, static_cast<quint64>(bytes.size()), SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bindNull(int place) {
  remember(sqlite3_bind_null(m_statement.get(), place));
  return *this;
}

void Statement::remember(int code) {
  if (m_bound == SQLITE_OK) m_bound = code;
}

Result<bool> Statement::step() {
  sqlite3* const connection = sqlite3_db_handle(m_statement.get());
  if (m_bound != SQLITE_OK) return std::unexpected(problemOf(nullptr, m_bound, Doing::Preparing));
  const int code = sqlite3_step(m_statement.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) {
    Error error = problemOf(connection, code, Doing::Stepping);
    sqlite3_reset(m_statement.get());
    return std::unexpected(std::move(error));
  }
  sqlite3_reset(m_statement.get());
  return false;
}

Result<> Statement::run() {
  for (;;) {
    const auto row = step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return {};
  }
}

void Statement::reset() {
  sqlite3_reset(m_statement.get());
  sqlite3_clear_bindings(m_statement.get());
  m_bound = SQLITE_OK;
}

QString Statement::text(int column) const {
  // As the bytes lie in the database, which is UTF-8: asking for text would make SQLite copy each value first.
  const void* const data = sqlite3_column_blob(m_statement.get(), column);
  return QString::fromUtf8(static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::number(int column) const {
  return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::bytes(int column) const {
  const void* const data = sqlite3_column_blob(m_statement.get(), column);
  return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

}  // namespace hearten::vault
