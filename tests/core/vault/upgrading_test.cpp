// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle.h"
#include "tests/core/vault/files.h"
#include "tests/core/vault/killing.h"
#include "tests/core/vault/vaults.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// A next version of the tables: one more.
Result<> addTable(Database& db) {
  auto transaction = Transaction::begin(db);
  if (!transaction) return std::unexpected(transaction.error());
  if (auto added = db.run("CREATE TABLE word (text TEXT) STRICT"); !added) return added;
  if (auto numbered = db.setSchemaVersion(*db.schemaVersion() + 1); !numbered) return numbered;
  return transaction->commit();
}

void makeOld(const VaultFolder& folder) {
  Vault vault = folder.create();
  for (int note = 0; note < 3; ++note) writeNote(vault, note);
}

bool isUpgraded(Vault& vault) {
  return vault.database().number("SELECT count(*) FROM word").has_value();
}

}  // namespace

TEST_CASE("an upgrade goes through a new file, with a bundle first, and the old file stays for a while",
          "[vault][upgrade]") {
  const VaultFolder folder;
  makeOld(folder);
  const QByteArray old = contentOf(folder.databasePath());
  const QString backups = folder.path() + u"/backups"_s;
  const QString kept = folder.path() + u"/plans.db.before-upgrade"_s;
  {
    auto vault = folder.open();
    REQUIRE(vault);
    bool checked = false;
    REQUIRE(vault->upgrade({.migrate = &addTable, .check = [&](Database& db, const Digester&) -> Result<> {
                              checked = db.number("SELECT count(*) FROM word").has_value();
                              return {};
                            }}));
    CHECK(checked);
    CHECK(isUpgraded(*vault));
    CHECK(notesIn(*vault) == 3);
    CHECK(contentOf(kept) == old);
    // A bundle alone does not let the old file go: it has not been opened once more.
    REQUIRE(writeBundle(*vault, backups, {}));
    CHECK(QFile::exists(kept));
  }
  CHECK(filesIn(backups).size() == 2);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK(isUpgraded(*vault));
    CHECK(keptAside(folder.path()).size() == 1);
    REQUIRE(writeBundle(*vault, backups, {}));
  }
  CHECK(keptAside(folder.path()).isEmpty());
  // The bundle from before holds the old tables.
  const QList<BundleFile> bundles = bundleFilesIn(backups);
  const BundleFile& before =
      *std::ranges::min_element(bundles, {}, [](const BundleFile& one) { return one.header.slots.mark.commits; });
  auto bundle = OpenBundle::open(before.path, VaultFolder::passphrase(), {.sideFolder = folder.path()});
  REQUIRE(bundle);
  CHECK_FALSE(bundle->database().number("SELECT count(*) FROM word"));
}

TEST_CASE("an upgrade that fails or does not check leaves the old file in use", "[vault][upgrade]") {
  const VaultFolder folder;
  makeOld(folder);
  const QByteArray old = contentOf(folder.databasePath());
  {
    auto vault = folder.open();
    REQUIRE(vault);
    const auto broken = vault->upgrade({.migrate = [](Database& db) { return db.run("DROP TABLE nothing"); }});
    REQUIRE_FALSE(broken);
    const auto unchecked = vault->upgrade({.migrate = &addTable, .check = [](Database&, const Digester&) -> Result<> {
                                             return failed(Problem::StoreDamaged);
                                           }});
    REQUIRE_FALSE(unchecked);
    CHECK(unchecked.error().what == Problem::StoreDamaged);
    CHECK_FALSE(isUpgraded(*vault));
    CHECK(notesIn(*vault) == 3);
  }
  CHECK(contentOf(folder.databasePath()) == old);
  CHECK(folder.open());
}

TEST_CASE("killed at any moment of an upgrade, a vault has the old tables or the new ones", "[vault][upgrade][kill]") {
  const VaultFolder folder;
  makeOld(folder);
  const int kills = amount(20, 100);
  int upgraded = 0;
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    killAfter(std::chrono::milliseconds(70 + kill * 8 % 250), [&] {
      auto vault = folder.open();
      const auto change = [](Database& db) -> Result<> {
        if (db.number("SELECT count(*) FROM word")) {
          auto transaction = Transaction::begin(db);
          if (!transaction) return std::unexpected(transaction.error());
          if (auto dropped = db.run("DROP TABLE word"); !dropped) return dropped;
          return transaction->commit();
        }
        return addTable(db);
      };
      while (vault && vault->upgrade({.migrate = change})) {
      }
    });
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK(notesIn(*vault) == 3);
    if (isUpgraded(*vault)) ++upgraded;
  }
  INFO(upgraded << " of " << kills << " with the new tables");
  figure("46", "kills during an upgrade, old tables or new each time", kills, u"100"_s);
  for (const QString& name : filesIn(folder.path() + u"/backups"_s))
    CHECK_FALSE(contentOf(folder.path() + u"/backups/"_s + name).startsWith("SQLite"));
}
