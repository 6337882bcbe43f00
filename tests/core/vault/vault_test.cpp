// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"

#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "tests/core/vault/vaults.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void writeNote(Vault& vault, qint64 number) {
  Database& db = vault.database();
  auto transaction = Transaction::begin(db);
  REQUIRE(transaction);
  REQUIRE(db.run("CREATE TABLE IF NOT EXISTS note (number INTEGER NOT NULL) STRICT"));
  auto insert = Statement::prepare(db, "INSERT INTO note VALUES (?)");
  REQUIRE(insert);
  REQUIRE(insert->bindNumber(1, number).run());
  REQUIRE(transaction->commit());
}

qint64 notesIn(Vault& vault) {
  return vault.database().number("SELECT count(*) FROM note").value_or(-1);
}

}  // namespace

TEST_CASE("a new vault opens again with its passphrase and with its recovery code", "[vault]") {
  const VaultFolder folder;
  CHECK_FALSE(Vault::exists(folder.path()));
  {
    Vault vault = folder.create();
    writeNote(vault, 7);
    REQUIRE(vault.close());
  }
  CHECK(Vault::exists(folder.path()));
  {
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK_FALSE(vault->readOnlyBecause());
    CHECK_FALSE(vault->slotFileWasRepaired());
    CHECK(notesIn(*vault) == 1);
  }
  auto byCode = Vault::openWithRecoveryCode(folder.path(), folder.code());
  REQUIRE(byCode);
  CHECK(notesIn(*byCode) == 1);
}

TEST_CASE("the folder holds the files it may hold, for their owner only", "[vault]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  writeNote(vault, 1);
  CHECK(filesIn(folder.path()) ==
        QStringList{u"plans.db"_s, u"plans.db-journal"_s, u"plans.keys"_s, u"plans.keys2"_s, u"plans.lock"_s});
  for (const QString& name : {u"plans.db"_s, u"plans.db-journal"_s, u"plans.keys"_s, u"plans.keys2"_s}) {
    INFO(name.toStdString());
    const auto rights = QFileInfo(folder.path() + u'/' + name).permissions();
    CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
  }
  const auto rights = QFileInfo(folder.path()).permissions();
  CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
  REQUIRE(vault.close());
  CHECK(QFileInfo(folder.path() + u"/plans.db-journal"_s).size() == 0);
}
