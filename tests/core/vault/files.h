// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace hearten::tests {

inline QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

inline void replaceContent(const QString& path, const QByteArray& content) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  REQUIRE(file.write(content) == content.size());
}

inline void flipBit(const QString& path, qint64 bit) {
  QByteArray content = contentOf(path);
  content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << (bit % 8)));
  replaceContent(path, content);
}

inline void writeNote(vault::Vault& vault, qint64 number) {
  vault::Database& db = vault.database();
  auto transaction = vault::Transaction::begin(db);
  REQUIRE(transaction);
  REQUIRE(db.run("CREATE TABLE IF NOT EXISTS note (number INTEGER NOT NULL) STRICT"));
  auto insert = vault::Statement::prepare(db, "INSERT INTO note VALUES (?)");
  REQUIRE(insert);
  REQUIRE(insert->bindNumber(1, number).run());
  REQUIRE(transaction->commit());
}

inline qint64 notesIn(vault::Vault& vault) {
  return vault.database().number("SELECT count(*) FROM note").value_or(-1);
}

}  // namespace hearten::tests
