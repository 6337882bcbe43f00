// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/core/store/stores.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// Leaves free pages at the end of the file and tears the last of them, as a power cut can.
void tearFreePage(const StoreFolder& folder) {
  {
    auto vault = vault::Vault::open(folder.path(), StoreFolder::passphrase());
    REQUIRE(vault);
    vault::Database& db = vault->database();
    REQUIRE(db.run("CREATE TABLE gone (text TEXT) STRICT"));
    auto insert = vault::Statement::prepare(db, "INSERT INTO gone VALUES (?)");
    REQUIRE(insert);
    REQUIRE(insert->bindText(1, QString(60'000, u'w')).run());
    auto transaction = vault::Transaction::begin(db);
    REQUIRE(transaction);
    REQUIRE(db.run("DROP TABLE gone"));
    REQUIRE(transaction->commit());
  }
  QFile file(folder.file(u"plans.db"_s));
  REQUIRE(file.open(QIODevice::ReadWrite));
  const qint64 torn = file.size() - 2048;
  REQUIRE(file.seek(torn));
  REQUIRE(file.write(QByteArray(2048, '\0')) == 2048);
}

}  // namespace

TEST_CASE("torn pages with nobody's words in them are mended at the next opening, and told in one line",
          "[store][damage]") {
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  {
    const auto made = folder.make();
    REQUIRE(made->savePerson(sam));
    REQUIRE(made->savePlan(plan));
  }
  tearFreePage(folder);
  {
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    REQUIRE(opened);
    CHECK(opened->mendedAfterPowerCut);
    CHECK_FALSE(opened->damaged);
    CHECK(opened->store->canSave());
    CHECK(opened->store->plan(plan.id) == plan);
    REQUIRE(opened->store->savePerson(personCalled(u"Ade"_s)));
  }
  // The file before stays until there is a backup of the one now.
  CHECK(QFile::exists(folder.file(u"plans.db.previous"_s)));
  const auto again = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(again);
  CHECK_FALSE(again->mendedAfterPowerCut);
  CHECK(again->store->plan(plan.id) == plan);
}
