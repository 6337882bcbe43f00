// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/raw_store.h"

#include "core/vault/sqlite.h"

#include <QFile>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

namespace hearten::tests {

RawStore::RawStore(const QString& path, const QByteArray& keyText, const QList<QByteArray>& pragmas) {
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
  REQUIRE(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_connection, flags, nullptr) == SQLITE_OK);
  run("PRAGMA cipher_log_level=NONE");
  if (!keyText.isEmpty())
    REQUIRE(sqlite3_key(m_connection, keyText.constData(), static_cast<int>(keyText.size())) == SQLITE_OK);
  for (const QByteArray& pragma : pragmas) run("PRAGMA " + pragma);
}

RawStore::~RawStore() {
  sqlite3_close_v2(m_connection);
}

int RawStore::run(const QByteArray& sql) {
  return m_lastCode = sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr);
}

int RawStore::run(const QByteArray& sql, const QString& bound) {
  sqlite3_stmt* statement = nullptr;
  m_lastCode = sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr);
  if (m_lastCode != SQLITE_OK) return m_lastCode;
  const QByteArray utf8 = bound.toUtf8();
  sqlite3_bind_text(statement, 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
  while (sqlite3_step(statement) == SQLITE_ROW) {
  }
  return m_lastCode = sqlite3_finalize(statement);
}

std::optional<std::int64_t> RawStore::number(const QByteArray& sql) {
  const auto found = text(sql);
  return found && !found->isEmpty() ? std::optional(found->toLongLong()) : std::nullopt;
}

std::optional<QString> RawStore::text(const QByteArray& sql) {
  sqlite3_stmt* statement = nullptr;
  m_lastCode = sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr);
  if (m_lastCode != SQLITE_OK) return std::nullopt;
  QStringList rows;
  while (sqlite3_step(statement) == SQLITE_ROW)
    rows.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                                  sqlite3_column_bytes(statement, 0)));
  m_lastCode = sqlite3_finalize(statement);
  return m_lastCode == SQLITE_OK ? std::optional(rows.join(QStringLiteral("; "))) : std::nullopt;
}

}  // namespace hearten::tests
