// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/vault.h"

#include <QList>
#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace hearten::test {

/// Name and type of each column that a CREATE TABLE makes.
inline QList<std::pair<QString, QString>> columnsOf(const QString& sql) {
  QList<std::pair<QString, QString>> columns;
  int depth = 0;
  QString part;
  const auto endPart = [&] {
    const QStringList parts = part.simplified().split(u' ');
    if (parts.size() >= 2 && parts[0] != QStringLiteral("PRIMARY")) columns.append({parts[0], parts[1]});
    part.clear();
  };
  for (const QChar sign : sql.sliced(sql.indexOf(u'(') + 1)) {
    if (sign == u')' && depth == 0) break;
    depth += (sign == u'(') - (sign == u')');
    if (sign == u',' && depth == 0)
      endPart();
    else
      part.append(sign);
  }
  endPart();
  return columns;
}

/// Every word that lies in the store of `folder`, whatever table and column it is in, as somebody with the key reads
/// it. The store must be closed.
inline QString storedWords(const QString& folder, const vault::Passphrase& passphrase) {
  auto opened = vault::Vault::open(folder, passphrase);
  REQUIRE(opened);
  vault::Database& db = opened->database();
  QList<std::pair<QString, QString>> tables;
  {
    auto select = vault::Statement::prepare(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    REQUIRE(select);
    while (select->step().value()) tables.append({select->text(0), select->text(1)});
  }
  REQUIRE(tables.size() > 5);
  QString words;
  for (const auto& [table, sql] : tables) {
    for (const auto& [column, type] : columnsOf(sql)) {
      if (type != QStringLiteral("TEXT") && type != QStringLiteral("BLOB")) continue;
      const QByteArray question = QStringLiteral("SELECT CAST(%1 AS TEXT) FROM %2").arg(column, table).toUtf8();
      auto each = vault::Statement::prepare(db, question.constData());
      REQUIRE(each);
      while (each->step().value()) words += each->text(0) + u'\n';
    }
  }
  return words;
}

}  // namespace hearten::test
