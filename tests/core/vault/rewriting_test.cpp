// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/vault/files.h"
#include "tests/core/vault/killing.h"
#include "tests/core/vault/vaults.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList kAtRest{u"plans.db"_s, u"plans.keys"_s, u"plans.keys2"_s};

/// The three files that are a store.
using Trio = std::map<QString, QByteArray>;

Trio trioIn(const QString& folder) {
  Trio trio;
  for (const QString& name : kAtRest) trio[name] = contentOf(folder + u'/' + name);
  return trio;
}

void put(const Trio& trio, const QString& folder) {
  for (const QString& name : filesIn(folder)) REQUIRE(QFile::remove(folder + u'/' + name));
  for (const auto& [name, content] : trio) replaceContent(folder + u'/' + name, content);
}

/// What a kill in the middle of the swap leaves, step by step.
std::vector<Trio> halfWays(const Trio& before, const Trio& after) {
  const QString database = u"plans.db"_s;
  const QString fresh = u"plans.db.new"_s;
  const QString second = u"plans.keys2"_s;
  Trio copied = before;
  copied[fresh] = after.at(database);
  Trio halfCopied = before;
  halfCopied[fresh] = after.at(database).first(after.at(database).size() / 2);
  Trio keysWritten = copied;
  keysWritten[second] = after.at(second);
  Trio renamed = before;
  renamed[database] = after.at(database);
  renamed[second] = after.at(second);
  return {halfCopied, copied, keysWritten, renamed};
}

Bytes<16> saltOf(const Trio& trio) {
  return SlotFile::decode(trio.at(u"plans.keys"_s))->databaseSalt;
}

/// A vault of a few pages with `notes` notes in it, closed.
Trio madeWith(const VaultFolder& folder, int notes) {
  {
    Vault vault = folder.create();
    for (int note = 0; note < notes; ++note) writeNote(vault, note);
    REQUIRE(vault.close());
  }
  return trioIn(folder.path());
}

}  // namespace

TEST_CASE("a rewritten vault holds the same under a new salt, and no page of the old file fits it",
          "[vault][rewrite]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    int checked = 0;
    REQUIRE(vault->rewrite({.check = [&](Database& db, const Digester&) -> Result<> {
      ++checked;
      CHECK(db.number("SELECT count(*) FROM note") == 3);
      return {};
    }}));
    CHECK(checked == 1);
    CHECK(vault->isOpen());
    CHECK(notesIn(*vault) == 3);
    writeNote(*vault, 9);  // and it can go on
  }
  const Trio after = trioIn(folder.path());
  CHECK(saltOf(after) != saltOf(before));
  {
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK_FALSE(vault->slotFileWasRepaired());
    CHECK(notesIn(*vault) == 4);
  }
  // An old page put into the new file is refused.
  QByteArray mixed = after.at(u"plans.db"_s);
  mixed.replace(4096, 4096, before.at(u"plans.db"_s).sliced(4096, 4096));
  replaceContent(folder.databasePath(), mixed);
  CHECK(folder.open().error().what == Problem::StoreDamaged);
}

TEST_CASE("the file before a rewrite stays until it may go, for its owner only, and erasing leaves none of it",
          "[vault][rewrite]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 2);
  const QString previous = folder.path() + u"/plans.db.previous"_s;
  auto vault = folder.open();
  REQUIRE(vault);
  REQUIRE(vault->rewrite());
  CHECK(contentOf(previous) == before.at(u"plans.db"_s));
  CHECK_FALSE(QFileInfo(previous).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
  REQUIRE(vault->forgetPrevious());
  CHECK_FALSE(QFile::exists(previous));
  REQUIRE(vault->rewrite());
  CHECK(QFile::exists(previous));
  REQUIRE(vault->rewrite({.keepPrevious = false}));
  CHECK_FALSE(QFile::exists(previous));
  REQUIRE(vault->close());
  QStringList left = filesIn(folder.path());
  left.removeOne(u"plans.db-journal"_s);
  CHECK(left == kAtRest);
}

TEST_CASE("rows that do not check, and a person who stops, leave everything as it was", "[vault][rewrite]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 2);
  std::stop_source stopping;
  auto vault = folder.open();
  REQUIRE(vault);
  const auto refused =
      vault->rewrite({.check = [](Database&, const Digester&) -> Result<> { return failed(Problem::StoreDamaged); }});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::StoreDamaged);

  stopping.request_stop();
  const auto stopped = vault->rewrite({.watching = {.stop = stopping.get_token()}});
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().what == Problem::Stopped);

  std::stop_source late;
  const auto stoppedLate = vault->rewrite({.check = [&](Database&, const Digester&) -> Result<> {
                                             late.request_stop();
                                             return {};
                                           },
                                           .watching = {.stop = late.get_token()}});
  REQUIRE_FALSE(stoppedLate);
  CHECK(stoppedLate.error().what == Problem::Stopped);
  CHECK(notesIn(*vault) == 2);
  REQUIRE(vault->close());
  CHECK(trioIn(folder.path()) == before);
  CHECK(filesIn(folder.path()).size() == 4);
}

TEST_CASE("progress of a rewrite goes from nothing to all, never back", "[vault][rewrite]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  writeNote(vault, 1);
  std::vector<double> told;
  REQUIRE(vault.rewrite({.watching = {.progress = [&](double done) { told.push_back(done); }}}));
  REQUIRE(told.size() >= 3);
  CHECK(std::ranges::is_sorted(told));
  CHECK(told.front() >= 0);
  CHECK(told.back() == 1);
}

TEST_CASE("pages torn by a power cut that hold nobody's words go with a rewrite", "[vault][rewrite][damage]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    writeNote(vault, 1);
    REQUIRE(vault.database().run("CREATE TABLE gone (text TEXT) STRICT"));
    auto insert = Statement::prepare(vault.database(), "INSERT INTO gone VALUES (?)");
    REQUIRE(insert);
    REQUIRE(insert->bindText(1, QString(60'000, u'w')).run());
    REQUIRE(vault.database().run("DROP TABLE gone"));
  }
  // The last page was the long text's: it is free now, and no page points into it.
  flipBit(folder.databasePath(), (contentOf(folder.databasePath()).size() - 2000) * 8);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK(vault->hadTornFreePages());
    REQUIRE(vault->rewrite());
    CHECK(notesIn(*vault) == 1);
  }
  auto vault = folder.open();
  REQUIRE(vault);
  CHECK_FALSE(vault->hadTornFreePages());
  CHECK(notesIn(*vault) == 1);
}

TEST_CASE("a rewrite that was cut short opens as the old file or the new one, and leaves nothing lying about",
          "[vault][rewrite][kill]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    REQUIRE(vault->rewrite({.keepPrevious = false}));
  }
  const Trio after = trioIn(folder.path());
  int step = 0;
  for (const Trio& half : halfWays(before, after)) {
    INFO("step " << step++);
    put(half, folder.path());
    {
      auto vault = folder.open();
      REQUIRE(vault);
      CHECK_FALSE(vault->slotFileWasRepaired());
      CHECK(notesIn(*vault) == 3);
      writeNote(*vault, 4);
    }
    CHECK(filesIn(folder.path()).size() == 4);
    CHECK(contentOf(folder.path() + u"/plans.keys"_s) == contentOf(folder.path() + u"/plans.keys2"_s));
    auto again = folder.open();
    REQUIRE(again);
    CHECK(notesIn(*again) == 4);
  }
}

TEST_CASE("a new database that is not whole is not put in place, whatever the slots say", "[vault][rewrite][damage]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    REQUIRE(vault->rewrite({.keepPrevious = false}));
  }
  Trio half = halfWays(before, trioIn(folder.path())).at(2);
  half[u"plans.db.new"_s][5000] = static_cast<char>(half[u"plans.db.new"_s][5000] ^ 4);
  put(half, folder.path());
  auto vault = folder.open();
  REQUIRE(vault);
  CHECK(notesIn(*vault) == 3);
}

TEST_CASE("slots from before a rewrite still open the rewritten file", "[vault][rewrite][damage]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    REQUIRE(vault->rewrite());
  }
  for (const QString& name : {u"plans.keys"_s, u"plans.keys2"_s})
    replaceContent(folder.path() + u'/' + name, before.at(name));
  auto vault = folder.open();
  REQUIRE(vault);
  CHECK(notesIn(*vault) == 3);
}

TEST_CASE("after new keys nothing old opens anything new, and everything is still there", "[vault][keys]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  std::optional<RecoveryCode> code;
  QByteArray digest;
  QByteArray eventKey;
  {
    auto vault = folder.open();
    REQUIRE(vault);
    digest = vault->digester().digest("row", "content");
    const SecretBytes key = vault->auditKey();
    eventKey = QByteArray(reinterpret_cast<const char*>(key.bytes().data()), static_cast<qsizetype>(key.size()));
    auto changed = vault->changeKeys(VaultFolder::otherPassphrase(), {});
    REQUIRE(changed);
    code.emplace(std::move(*changed));
    CHECK(notesIn(*vault) == 3);
    CHECK(vault->verify(VaultFolder::otherPassphrase()));
    writeNote(*vault, 4);
  }
  const Trio after = trioIn(folder.path());
  CHECK(filesIn(folder.path()).size() == 4);
  CHECK(folder.open().error().what == Problem::WrongPassphrase);
  CHECK(Vault::openWithRecoveryCode(folder.path(), folder.code()).error().what == Problem::WrongPassphrase);
  {
    auto vault = Vault::openWithRecoveryCode(folder.path(), *code);
    REQUIRE(vault);
    CHECK(notesIn(*vault) == 4);
    // The rows stand under the keys they were written with, or every digest would have to be made again.
    CHECK(vault->digester().matches(digest, "row", "content"));
    const SecretBytes key = vault->auditKey();
    CHECK(std::ranges::equal(key.bytes(), std::span(reinterpret_cast<const unsigned char*>(eventKey.constData()), 32)));
  }
  // The old slots beside the new database: their passphrase is right, and opens nothing.
  Trio oldSlots = after;
  oldSlots[u"plans.keys"_s] = before.at(u"plans.keys"_s);
  oldSlots[u"plans.keys2"_s] = before.at(u"plans.keys2"_s);
  put(oldSlots, folder.path());
  CHECK(folder.open().error().what == Problem::StoreDamaged);
  CHECK_FALSE(folder.open({.readDamaged = true}));
  // Nor does the old key, with any salt there ever was.
  const auto oldSlotFile = SlotFile::decode(before.at(u"plans.keys"_s));
  REQUIRE(oldSlotFile);
  const auto oldKey =
      unwrap(*oldSlotFile->slot(SlotKind::Passphrase), VaultFolder::passphrase().bytes(), oldSlotFile->vaultId);
  REQUIRE(oldKey);
  for (const Bytes<16>& salt : {saltOf(before), saltOf(after)}) {
    auto db = Database::open(folder.databasePath(), oldKey->subkey(Subkey::Database), salt, Database::Access::ReadOnly);
    REQUIRE(db);
    CHECK(db->number("SELECT count(*) FROM sqlite_schema").error().what == Problem::StoreDamaged);
  }
}

TEST_CASE("new keys twice keep the rows' keys", "[vault][keys]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  const QByteArray digest = vault.digester().digest("row", "content");
  REQUIRE(vault.changeKeys(VaultFolder::otherPassphrase(), {}));
  REQUIRE(vault.changeKeys(VaultFolder::passphrase(), {}));
  CHECK(vault.digester().matches(digest, "row", "content"));
  REQUIRE(vault.close());
  auto again = folder.open();
  REQUIRE(again);
  CHECK(again->digester().matches(digest, "row", "content"));
}

TEST_CASE("new keys that were cut short open with the old passphrase or the new one", "[vault][keys][kill]") {
  const VaultFolder folder;
  const Trio before = madeWith(folder, 3);
  {
    auto vault = folder.open();
    REQUIRE(vault);
    REQUIRE(vault->changeKeys(VaultFolder::otherPassphrase(), {}));
  }
  const std::vector<Trio> halves = halfWays(before, trioIn(folder.path()));
  for (std::size_t step = 0; step < halves.size(); ++step) {
    INFO("step " << step);
    const bool oldIsInPlace = step < 3;
    const bool newIsNamed = step >= 2;
    put(halves[step], folder.path());
    {
      auto old = folder.open();
      REQUIRE(old.has_value() == oldIsInPlace);
      if (old)
        CHECK(notesIn(*old) == 3);
      else
        CHECK(old.error().what == Problem::WrongPassphrase);
    }
    put(halves[step], folder.path());
    {
      auto fresh = Vault::open(folder.path(), VaultFolder::otherPassphrase());
      REQUIRE(fresh.has_value() == newIsNamed);
      if (fresh)
        CHECK(notesIn(*fresh) == 3);
      else
        CHECK(fresh.error().what == Problem::WrongPassphrase);
    }
    // Whichever it was, from then on it is that one alone.
    const bool oldOpens = folder.open().has_value();
    CHECK(oldOpens != Vault::open(folder.path(), VaultFolder::otherPassphrase()).has_value());
  }
}

TEST_CASE("killed at any moment of a rewrite, a vault opens with all that was in it", "[vault][rewrite][kill]") {
  const VaultFolder folder;
  madeWith(folder, 5);
  const int kills = amount(20, 100);
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    killAfter(std::chrono::milliseconds(70 + kill * 6 % 200), [&] {
      auto vault = folder.open();
      while (vault && vault->rewrite()) {
      }
    });
    auto vault = folder.open();
    REQUIRE(vault);
    CHECK(notesIn(*vault) == 5);
    CHECK_FALSE(vault->readOnlyBecause());
  }
  figure("21", "kills during a rewrite, everything there each time", kills, u"100"_s);
}

TEST_CASE("killed at any moment of new keys, a vault opens with one of the two passphrases", "[vault][keys][kill]") {
  const VaultFolder folder;
  madeWith(folder, 5);
  const int kills = amount(15, 100);
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    killAfter(std::chrono::milliseconds(150 + kill * 12 % 300), [&] {
      auto vault = folder.open();
      if (!vault) vault = Vault::open(folder.path(), VaultFolder::otherPassphrase());
      const std::array both{VaultFolder::otherPassphrase(), VaultFolder::passphrase()};
      for (std::size_t turn = 0; vault && vault->changeKeys(both[turn % 2], {}); ++turn) {
      }
    });
    auto vault = folder.open();
    if (!vault) vault = Vault::open(folder.path(), VaultFolder::otherPassphrase());
    REQUIRE(vault);
    CHECK(notesIn(*vault) == 5);
  }
  figure("19", "kills during a change of keys, one passphrase opens each time", kills, u"100"_s);
}

TEST_CASE("a machine that can do more wraps the key dearer, and never cheaper", "[vault][slots]") {
  constexpr quint64 kGiB = 1ULL << 30;
  const KeyCost present{.memory = kGiB / 4, .passes = 3};
  CHECK(dearerCost(present, 300, 16 * kGiB) == KeyCost{.memory = kGiB / 2, .passes = 3});
  CHECK_FALSE(dearerCost(present, 600, 16 * kGiB));                           // would be slower than a second
  CHECK_FALSE(dearerCost(present, 300, 3 * kGiB));                            // little memory in the machine
  CHECK_FALSE(dearerCost({.memory = kGiB, .passes = 3}, 100, 64 * kGiB));     // as dear as it gets
  CHECK_FALSE(dearerCost({.memory = kGiB / 64, .passes = 3}, 1, 64 * kGiB));  // no slot of ours
  for (quint64 memory = KeyCost::floor().memory; memory <= kGiB; memory *= 2) {
    const auto dearer = dearerCost({.memory = memory, .passes = 3}, 1, 64 * kGiB);
    if (dearer) CHECK((dearer->isWithinLimits() && dearer->memory > memory));
  }

  const VaultFolder folder;
  folder.create();
  const auto costNow = [&] {
    return SlotFile::decode(contentOf(SlotStorage(folder.path()).firstPath()))->slot(SlotKind::Passphrase)->cost;
  };
  REQUIRE(folder.open());
  CHECK(costNow() == KeyCost::floor());  // only when asked to
  // More than once, for the sake of a machine that is very busy just then.
  bool wasQuick = false;
  for (int opening = 0; opening < 5 && costNow() == KeyCost::floor(); ++opening) {
    QElapsedTimer timer;
    timer.start();
    REQUIRE(folder.open({.raiseCost = true}));
    wasQuick |= timer.elapsed() < 500;
  }
  if (wasQuick) CHECK(costNow().memory > KeyCost::floor().memory);
  CHECK(costNow().isWithinLimits());
  CHECK(folder.open());
}
