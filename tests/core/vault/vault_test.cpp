// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"

#include "core/vault/database.h"
#include "core/vault/sqlite.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "tests/core/vault/files.h"
#include "tests/core/vault/vaults.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// How many notes are read by a program that has the right key and takes the salt from the file, as SQLCipher does when
/// it is given a key alone. Nothing when the database cannot be read.
std::optional<int> notesWithKeyAlone(const VaultFolder& folder) {
  const auto slots = SlotStorage(folder.path()).readAll();
  REQUIRE(slots);
  const SlotFile& file = slots->front();
  const auto key = unwrap(*file.slot(SlotKind::Passphrase), VaultFolder::passphrase().bytes(), file.vaultId);
  REQUIRE(key);
  const SecretBytes database = key->subkey(Subkey::Database);
  const QByteArray digits =
      QByteArray(reinterpret_cast<const char*>(database.bytes().data()), static_cast<qsizetype>(database.size()))
          .toHex();
  const QByteArray text = "x'" + digits + "'";
  sqlite3* connection = nullptr;
  REQUIRE(sqlite3_open_v2(QFile::encodeName(folder.databasePath()).constData(), &connection, SQLITE_OPEN_READONLY,
                          nullptr) == SQLITE_OK);
  sqlite3_exec(connection, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
  REQUIRE(sqlite3_key(connection, text.constData(), static_cast<int>(text.size())) == SQLITE_OK);
  std::optional<int> notes;
  sqlite3_exec(
      connection, "SELECT count(*) FROM note",
      [](void* found, int, char** row, char**) {
        *static_cast<std::optional<int>*>(found) = QByteArray(row[0]).toInt();
        return 0;
      },
      &notes, nullptr);
  sqlite3_close_v2(connection);
  return notes;
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

TEST_CASE("a vault is not made over another, and there is nothing to open where there is none", "[vault]") {
  const VaultFolder folder;
  CHECK(folder.open().error().what == Problem::StoreMissing);
  CHECK_FALSE(QDir(folder.path()).exists());
  folder.create();
  const auto again =
      Vault::create(folder.path(), VaultFolder::otherPassphrase(), folder.code(), {.cost = KeyCost::floor()});
  REQUIRE_FALSE(again);
  CHECK(again.error().what == Problem::StoreExists);
  CHECK(folder.open());
}

TEST_CASE("an empty folder that others could read becomes private, and a file in the folder's place is told",
          "[vault][files]") {
  const VaultFolder folder;
  REQUIRE(QDir().mkpath(folder.path()));
  const auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
  REQUIRE(QFile::setPermissions(folder.path(), forAll));
  folder.create();
  CHECK_FALSE(QFileInfo(folder.path()).permissions().testAnyFlags(QFile::ReadOther | QFile::ExeOther));

  const QTemporaryDir other;
  const QString inTheWay = other.path() + u"/plans"_s;
  replaceContent(inTheWay, "a file");
  const auto created = Vault::create(inTheWay, VaultFolder::passphrase(), folder.code(), {.cost = KeyCost::floor()});
  REQUIRE_FALSE(created);
  CHECK(created.error().what == Problem::CannotOpen);
}

TEST_CASE("a first run that was killed half-way can be done again", "[vault]") {
  const VaultFolder folder;
  folder.create();
  // As a kill before the last rename leaves it.
  REQUIRE(QFile::rename(folder.databasePath(), folder.databasePath() + u".new"_s));
  CHECK_FALSE(Vault::exists(folder.path()));
  CHECK(folder.open().error().what == Problem::StoreMissing);
  folder.create();
  CHECK(folder.open());
  CHECK_FALSE(QFile::exists(folder.databasePath() + u".new"_s));
}

TEST_CASE("keys without a database are a missing store, and a database without keys a damaged lock", "[vault]") {
  const VaultFolder folder;
  folder.create();
  const SlotStorage storage(folder.path());
  const QString aside = folder.path() + u"/aside"_s;
  REQUIRE(QFile::rename(folder.databasePath(), aside));
  CHECK(Vault::exists(folder.path()));
  CHECK(folder.open().error().what == Problem::StoreMissing);
  REQUIRE(QFile::rename(aside, folder.databasePath()));
  REQUIRE(QFile::remove(storage.firstPath()));
  REQUIRE(QFile::remove(storage.secondPath()));
  CHECK(folder.open().error().what == Problem::SlotFileDamaged);
}

TEST_CASE("a wrong passphrase and a wrong code are called that, and change nothing", "[vault]") {
  const VaultFolder folder;
  folder.create();
  const QByteArray before = contentOf(folder.databasePath());
  const QByteArray keysBefore = contentOf(SlotStorage(folder.path()).firstPath());
  for (const QStringView typed :
       {u"gravel teapot umbrella mos", u"Gravel teapot umbrella moss", u"", u" ", u"gravel teapot umbrella moss "}) {
    const auto opened = Vault::open(folder.path(), Passphrase::typed(typed));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().what == Problem::WrongPassphrase);
  }
  const auto byCode = Vault::openWithRecoveryCode(folder.path(), RecoveryCode::random());
  CHECK(byCode.error().what == Problem::WrongPassphrase);
  CHECK(contentOf(folder.databasePath()) == before);
  CHECK(contentOf(SlotStorage(folder.path()).firstPath()) == keysBefore);
}

TEST_CASE("after a change of passphrase only the new one opens, and the code still does", "[vault]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    writeNote(vault, 1);
    const QByteArray database = contentOf(folder.databasePath());
    CHECK(
        vault.changePassphrase(Passphrase::typed(u"not the passphrase"), VaultFolder::otherPassphrase()).error().what ==
        Problem::WrongPassphrase);
    CHECK(vault.verify(VaultFolder::passphrase()));
    REQUIRE(vault.changePassphrase(VaultFolder::passphrase(), VaultFolder::otherPassphrase()));
    CHECK(vault.verify(VaultFolder::otherPassphrase()));
    CHECK(vault.verify(VaultFolder::passphrase()).error().what == Problem::WrongPassphrase);
    CHECK(contentOf(folder.databasePath()) == database);
  }
  CHECK(folder.open().error().what == Problem::WrongPassphrase);
  CHECK(Vault::open(folder.path(), VaultFolder::otherPassphrase()));
  auto byCode = Vault::openWithRecoveryCode(folder.path(), folder.code());
  REQUIRE(byCode);
  REQUIRE(byCode->setPassphrase(VaultFolder::passphrase()));
  REQUIRE(byCode->close());
  auto opened = folder.open();
  REQUIRE(opened);
  CHECK(notesIn(*opened) == 1);
}

TEST_CASE("an old copy of the keys does not bring the old passphrase back", "[vault]") {
  const VaultFolder folder;
  const SlotStorage storage(folder.path());
  Vault vault = folder.create();
  const QByteArray old = contentOf(storage.firstPath());
  REQUIRE(vault.changePassphrase(VaultFolder::passphrase(), VaultFolder::otherPassphrase()));
  REQUIRE(vault.close());
  // As a kill between the two copies leaves it: one old, one new.
  replaceContent(storage.firstPath(), old);
  CHECK(folder.open().error().what == Problem::WrongPassphrase);
  auto opened = Vault::open(folder.path(), VaultFolder::otherPassphrase());
  REQUIRE(opened);
  CHECK(opened->slotFileWasRepaired());
  CHECK(contentOf(storage.firstPath()) != old);
}

TEST_CASE("a new recovery code replaces the old one", "[vault]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  const auto fresh = vault.replaceRecoveryCode();
  REQUIRE(fresh);
  REQUIRE(vault.close());
  CHECK(Vault::openWithRecoveryCode(folder.path(), folder.code()).error().what == Problem::WrongPassphrase);
  CHECK(Vault::openWithRecoveryCode(folder.path(), *fresh));
}

TEST_CASE("a lost or damaged copy of the keys is made again from the other", "[vault][damage]") {
  const VaultFolder folder;
  folder.create();
  const SlotStorage storage(folder.path());
  const bool first = GENERATE(true, false);
  const bool lost = GENERATE(true, false);
  const QString path = first ? storage.firstPath() : storage.secondPath();
  INFO(path.toStdString() << (lost ? " lost" : " damaged"));
  if (lost)
    REQUIRE(QFile::remove(path));
  else
    flipBit(path, 2400);
  {
    const auto opened = folder.open();
    REQUIRE(opened);
    CHECK(opened->slotFileWasRepaired());
  }
  CHECK(contentOf(storage.firstPath()) == contentOf(storage.secondPath()));
  CHECK_FALSE(folder.open()->slotFileWasRepaired());
}

TEST_CASE("both copies of the keys damaged is never called a wrong passphrase", "[vault][damage]") {
  const VaultFolder folder;
  folder.create();
  const SlotStorage storage(folder.path());
  const QByteArray whole = contentOf(storage.firstPath());
  for (qint64 bit = 5; bit < SlotFile::kSize * 8; bit += 97) {
    replaceContent(storage.firstPath(), whole);
    replaceContent(storage.secondPath(), whole);
    flipBit(storage.firstPath(), bit);
    flipBit(storage.secondPath(), bit);
    REQUIRE(folder.open().error().what == Problem::SlotFileDamaged);
  }
}

TEST_CASE("one bit in any page of the database is damage, never a wrong passphrase, and nothing is changed",
          "[vault][damage]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    for (int note = 0; note < 4; ++note) writeNote(vault, note);
    REQUIRE(vault.database().run("CREATE TABLE long (text TEXT) STRICT"));
    auto insert = Statement::prepare(vault.database(), "INSERT INTO long VALUES (?)");
    REQUIRE(insert);
    REQUIRE(insert->bindText(1, QString(20'000, u'w')).run());
  }
  const QByteArray whole = contentOf(folder.databasePath());
  const qint64 pages = whole.size() / Database::kPageSize;
  REQUIRE(pages >= 6);
  for (qint64 page = 0; page < pages; ++page) {
    // Data, the start of a page behind the salt, and the tag at its end.
    for (const qint64 at : {qint64{40}, qint64{2000}, qint64{Database::kPageSize - 10}}) {
      INFO("page " << page + 1 << ", byte " << at);
      replaceContent(folder.databasePath(), whole);
      flipBit(folder.databasePath(), (page * Database::kPageSize + at) * 8 + 3);
      const QByteArray damaged = contentOf(folder.databasePath());
      const auto opened = folder.open();
      REQUIRE_FALSE(opened);
      REQUIRE(opened.error().what == Problem::StoreDamaged);
      REQUIRE(contentOf(folder.databasePath()) == damaged);
    }
  }
  replaceContent(folder.databasePath(), whole);
  CHECK(folder.open());
}

TEST_CASE("a database that is too short, foreign or empty is damage, and is left as it is", "[vault][damage]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    for (int note = 0; note < 3; ++note) writeNote(vault, note);
  }
  const QByteArray whole = contentOf(folder.databasePath());
  QByteArray plain = "SQLite format 3" + whole.sliced(15);
  QByteArray swapped = whole.first(4096) + whole.sliced(8192, 4096) + whole.sliced(4096, 4096) + whole.sliced(12288);
  QByteArray noise(whole.size(), '\0');
  for (qsizetype at = 0; at < noise.size(); ++at) noise[at] = static_cast<char>((at * 7919) >> 3);
  const QByteArray content =
      GENERATE_COPY(QByteArray(), QByteArray(1, 'x'), whole.first(4096), whole.first(8192), whole.chopped(4096),
                    whole.chopped(1), whole.chopped(4095), whole + QByteArray(4096, '\0'), whole + QByteArray(100, 'j'),
                    QByteArray(whole.size(), '\0'), plain, swapped, noise);
  INFO(content.size() << " of " << whole.size() << " bytes");
  replaceContent(folder.databasePath(), content);
  const auto opened = folder.open();
  REQUIRE_FALSE(opened);
  CHECK(opened.error().what == Problem::StoreDamaged);
  CHECK(contentOf(folder.databasePath()) == content);
}

TEST_CASE("a database of another vault is not taken for ours", "[vault][damage]") {
  const VaultFolder folder;
  const VaultFolder other;
  folder.create();
  other.create();
  replaceContent(folder.databasePath(), contentOf(other.databasePath()));
  CHECK(folder.open().error().what == Problem::StoreDamaged);
}

TEST_CASE("the first sixteen bytes of the database can be lost, and heal with the next save", "[vault][damage]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    writeNote(vault, 1);
  }
  const QByteArray whole = contentOf(folder.databasePath());
  CHECK(notesWithKeyAlone(folder) == 1);
  replaceContent(folder.databasePath(), QByteArray(16, 'z') + whole.sliced(16));
  // With the right key alone nothing is read any more: it is the salt in the slot file that opens.
  CHECK_FALSE(notesWithKeyAlone(folder));
  {
    auto opened = folder.open();
    REQUIRE(opened);
    CHECK(notesIn(*opened) == 1);
    writeNote(*opened, 2);
  }
  CHECK(contentOf(folder.databasePath()).first(16) == whole.first(16));
}

TEST_CASE("a damaged vault can be opened for reading only, and is not changed", "[vault][damage]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    writeNote(vault, 1);
    REQUIRE(vault.database().run("CREATE TABLE last (text TEXT) STRICT"));
  }
  // The last page is the empty table's: everything else can still be read.
  flipBit(folder.databasePath(), (contentOf(folder.databasePath()).size() - 2000) * 8);
  const QByteArray damaged = contentOf(folder.databasePath());
  CHECK(folder.open().error().what == Problem::StoreDamaged);
  {
    auto opened = folder.open({.readDamaged = true});
    REQUIRE(opened);
    CHECK(opened->readOnlyBecause() == Problem::StoreDamaged);
    CHECK(notesIn(*opened) == 1);
    CHECK(opened->database().run("INSERT INTO note VALUES (2)").error().what == Problem::NotWritable);
    CHECK(opened->changePassphrase(VaultFolder::passphrase(), VaultFolder::otherPassphrase()).error().what ==
          Problem::NotWritable);
  }
  CHECK(contentOf(folder.databasePath()) == damaged);
}

TEST_CASE("an older copy of the database is noticed, and opens only after a yes", "[vault][older]") {
  const VaultFolder folder;
  const QDateTime lastUse(QDate(2026, 11, 12), QTime(9, 30), QTimeZone::utc());
  Clock clock = Clock::system();
  clock.now = [&lastUse] { return lastUse; };
  {
    Vault vault = folder.create();
    writeNote(vault, 1);
  }
  const QByteArray older = contentOf(folder.databasePath());
  {
    auto vault = folder.open({.clock = clock});
    REQUIRE(vault);
    writeNote(*vault, 2);
  }
  replaceContent(folder.databasePath(), older);

  const auto refused = folder.open();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::StoreOlderThanLastUsed);
  CHECK(QDateTime::fromString(refused.error().detail, Qt::ISODate) == lastUse);
  {
    auto looked = folder.open({.acceptOlder = true});
    REQUIRE(looked);
    CHECK(looked->olderThanLastUse() == lastUse);
    CHECK(notesIn(*looked) == 1);
  }
  // Only looked at, it is still older; once it was carried on with, it is the one last used.
  CHECK(folder.open().error().what == Problem::StoreOlderThanLastUsed);
  {
    auto carriedOn = folder.open({.acceptOlder = true});
    REQUIRE(carriedOn);
    writeNote(*carriedOn, 3);
    writeNote(*carriedOn, 4);
  }
  const auto opened = folder.open();
  REQUIRE(opened);
  CHECK_FALSE(opened->olderThanLastUse());
}

TEST_CASE("one program at a time: the second is told so, and the first goes on", "[vault][in-use]") {
  const VaultFolder folder;
  {
    Vault vault = folder.create();
    const auto second = folder.open();
    REQUIRE_FALSE(second);
    CHECK(second.error().what == Problem::StoreInUse);
    writeNote(vault, 1);
  }
  CHECK(folder.open());
}

TEST_CASE("of two that start at once exactly one gets in", "[vault][in-use]") {
  const VaultFolder folder;
  folder.create();
  for (int round = 0; round < 10; ++round) {
    std::atomic<int> in = 0;
    std::atomic<int> refused = 0;
    std::latch bothTried(2);
    const auto start = [&] {
      const auto opened = folder.open();
      if (opened)
        ++in;
      else if (opened.error().what == Problem::StoreInUse)
        ++refused;
      bothTried.arrive_and_wait();  // the one inside stays until the other has tried
    };
    std::thread one(start);
    std::thread other(start);
    one.join();
    other.join();
    CHECK(in == 1);
    CHECK(refused == 1);
  }
}

TEST_CASE("a lock that a killed program left behind does not keep its owner out", "[vault][in-use]") {
  const VaultFolder folder;
  folder.create();
  QFile stale(folder.path() + u"/plans.lock"_s);
  REQUIRE(stale.open(QIODevice::WriteOnly));
  stale.write("999999999\nhearten\n" + QSysInfo::machineHostName().toUtf8() + "\n");
  stale.close();
  CHECK(folder.open());
}

TEST_CASE("a vault made on one thread can be used on another", "[vault]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  std::thread([&] { writeNote(vault, 1); }).join();
  CHECK(notesIn(vault) == 1);
}

TEST_CASE("sealed bytes are read by the next unlocking of the same store only", "[vault][seal]") {
  const VaultFolder folder;
  const VaultFolder other;
  const SecretBytes line = SecretBytes::fromText(u"the line somebody was writing");
  QByteArray sealed;
  {
    const Vault vault = folder.create();
    sealed = vault.seal(line.bytes());
    CHECK(sealed != vault.seal(line.bytes()));
    CHECK_FALSE(sealed.contains("somebody"));
  }
  {
    const auto vault = folder.open();
    const auto unsealed = vault->unseal(sealed);
    REQUIRE(unsealed);
    CHECK(std::ranges::equal(unsealed->bytes(), line.bytes()));
    QByteArray changed = sealed;
    changed[30] = static_cast<char>(changed[30] ^ 1);
    CHECK(vault->unseal(changed).error().what == Problem::StoreDamaged);
    CHECK(vault->unseal(sealed.first(20)).error().what == Problem::StoreDamaged);
    CHECK(vault->unseal(vault->seal({}))->isEmpty());
  }
  CHECK(other.create().unseal(sealed).error().what == Problem::StoreDamaged);
}

TEST_CASE("a new vault's keys are measured to be dear", "[vault][slots]") {
  const KeyCost cost = calibratedCost();
  CHECK(cost.isWithinLimits());
  CHECK(cost.memory >= (128ULL << 20));
}
