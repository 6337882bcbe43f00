// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle.h"

#include "core/vault/bundle_stream.h"
#include "tests/core/vault/files.h"
#include "tests/core/vault/killing.h"
#include "tests/core/vault/vaults.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"
#include "tests/support/time_zone.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QDate& day, int hour = 12) {
  return {day, QTime(hour, 0), QTimeZone::utc()};
}

/// A vault with a few notes and a long text, and one bundle of it.
class Bundled {
 public:
  Bundled() {
    Vault vault = m_folder.create();
    for (int note = 0; note < 3; ++note) writeNote(vault, note);
    REQUIRE(vault.database().run("CREATE TABLE long (text TEXT) STRICT"));
    auto insert = Statement::prepare(vault.database(), "INSERT INTO long VALUES (?)");
    REQUIRE(insert);
    REQUIRE(insert->bindText(1, QString(90'000, u'w')).run());
    const auto written = writeBundle(vault, backups(), {});
    REQUIRE(written);
    m_path = written->path;
  }
  const VaultFolder& folder() const { return m_folder; }
  QString backups() const { return m_folder.path() + u"/backups"_s; }
  QString path() const { return m_path; }
  Result<OpenBundle> open() const { return open(m_path); }
  /// Another of the same store.
  Result<OpenBundle> open(const QString& path) const {
    return OpenBundle::open(path, VaultFolder::passphrase(), {.sideFolder = m_folder.path()});
  }

 private:
  VaultFolder m_folder;
  QString m_path;
};

qint64 notesIn(OpenBundle& bundle) {
  return bundle.database().number("SELECT count(*) FROM note").value_or(-1);
}

/// Whether the folder has no scratch of ours left in it.
bool isTidy(const QString& folder) {
  return std::ranges::none_of(filesIn(folder), [](const QString& name) {
    return name.contains(u".copy"_s) || name.contains(u".look"_s) || name.contains(u".new"_s);
  });
}

}  // namespace

TEST_CASE("a bundle opens with the passphrase and with the code, and nothing of it is in clear", "[vault][bundle]") {
  const Bundled bundled;
  CHECK(filesIn(bundled.backups()).size() == 1);
  CHECK(isTidy(bundled.folder().path()));
  const auto rights = QFileInfo(bundled.path()).permissions();
  CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
  CHECK_FALSE(QFileInfo(bundled.backups()).permissions().testAnyFlags(QFile::ReadOther | QFile::ExeOther));
  CHECK_FALSE(contentOf(bundled.path()).contains("wwww"));
  CHECK_FALSE(contentOf(bundled.path()).contains("SQLite"));
  {
    auto opened = bundled.open();
    REQUIRE(opened);
    CHECK(notesIn(*opened) == 3);
    CHECK_FALSE(opened->database().run("INSERT INTO note VALUES (9)"));
  }
  auto byCode = OpenBundle::openWithRecoveryCode(bundled.path(), bundled.folder().code(),
                                                 {.sideFolder = bundled.folder().path()});
  REQUIRE(byCode);
  CHECK(notesIn(*byCode) == 3);
  const auto wrong =
      OpenBundle::open(bundled.path(), VaultFolder::otherPassphrase(), {.sideFolder = bundled.folder().path()});
  CHECK(wrong.error().what == Problem::WrongPassphrase);
}

TEST_CASE("no page of a bundle is a page of the database", "[vault][bundle]") {
  const Bundled bundled;
  const QByteArray database = contentOf(bundled.folder().databasePath());
  const QByteArray bundle = contentOf(bundled.path());
  for (qsizetype page = 0; page < database.size(); page += Database::kPageSize)
    CHECK_FALSE(bundle.contains(database.sliced(page, 64)));
}

TEST_CASE("a bundle with anything changed, missing or added is damaged, never a wrong passphrase",
          "[vault][bundle][damage]") {
  const Bundled bundled;
  const QByteArray whole = contentOf(bundled.path());
  const auto refusedAs = [&](const QByteArray& content) {
    replaceContent(bundled.path(), content);
    const auto opened = bundled.open();
    REQUIRE_FALSE(opened);
    return opened.error().what;
  };
  // Each byte of the front. None of these may cost a derivation of the key.
  for (qsizetype byte = 0; byte < BundleHeader::kSize; ++byte) {
    INFO("byte " << byte);
    QByteArray damaged = whole;
    damaged[byte] = static_cast<char>(damaged[byte] ^ 16);
    const Problem problem = refusedAs(damaged);
    REQUIRE((problem == Problem::BackupDamaged || problem == Problem::StoreNewer));
  }
  for (const qsizetype size : {qsizetype{0}, qsizetype{1}, BundleHeader::kSize - 1, BundleHeader::kSize,
                               whole.size() / 2, whole.size() - 17, whole.size() - 1})
    CHECK(refusedAs(whole.first(size)) == Problem::BackupDamaged);
  CHECK(refusedAs(whole + "x") == Problem::BackupDamaged);
  CHECK(refusedAs(whole + whole) == Problem::BackupDamaged);
  // In the stream, pieces changed and swapped.
  for (const qsizetype byte : {BundleHeader::kSize, BundleHeader::kSize + 70'000, whole.size() - 1}) {
    QByteArray damaged = whole;
    damaged[byte] = static_cast<char>(damaged[byte] ^ 1);
    CHECK(refusedAs(damaged) == Problem::BackupDamaged);
  }
  CHECK(isTidy(bundled.folder().path()));
  replaceContent(bundled.path(), whole);
  CHECK(bundled.open());
}

TEST_CASE("a front that asks for more than there is is refused before anything is read or derived", "[vault][bundle]") {
  BundleHeader header{.madeAt = at(QDate(2026, 11, 12)), .snapshot = 8192};
  REQUIRE(BundleHeader::decode(header.encode()));
  for (const quint64 bytes : {quint64{0}, quint64{4096}, quint64{8193}, quint64{1} << 50, ~quint64{0}}) {
    header.snapshot = bytes;
    CHECK(BundleHeader::decode(header.encode()).error().what == Problem::BackupDamaged);
  }
}

TEST_CASE("damaged bundles of every kind are refused and nothing breaks", "[vault][bundle][damage]") {
  const Bundled bundled;
  const QByteArray whole = contentOf(bundled.path());
  QRandomGenerator random(20261122);
  const QString path = bundled.path();
  int accepted = 0;
  for (int round = 0; round < 2000; ++round) {
    QByteArray mutated = whole;
    const int changes = 1 + random.bounded(8);
    for (int change = 0; change < changes; ++change) {
      const qsizetype place = random.bounded(mutated.size());
      switch (random.bounded(4)) {
        case 0:
          mutated[place] = static_cast<char>(mutated[place] ^ (1 << random.bounded(8)));
          break;
        case 1:
          mutated.remove(place, 1 + random.bounded(20));
          break;
        case 2:
          mutated.insert(place, QByteArray(1 + random.bounded(20), 'x'));
          break;
        default:
          mutated.truncate(place + 1);
      }
    }
    if (mutated == whole) continue;
    // What the front alone lets through is damage in the stream: that costs a derivation, so a sample of it.
    replaceContent(path, mutated);
    if (!readBundleFile(path)) continue;
    if (bundled.open()) ++accepted;
  }
  CHECK(accepted == 0);
  figure("28", "damaged backups accepted, of 2,000", accepted, u"0"_s);
}

TEST_CASE("a bundle whose rows do not check does not count, and one that was stopped leaves nothing",
          "[vault][bundle]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  writeNote(vault, 1);
  const QString backups = folder.path() + u"/backups"_s;
  const auto refused = writeBundle(
      vault, backups, {.check = [](Database&, const Digester&) -> Result<> { return failed(Problem::StoreDamaged); }});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::BackupDamaged);
  CHECK(filesIn(backups).isEmpty());

  for (const double from : {0.0, 0.1, 0.3, 0.6, 0.9}) {
    std::stop_source stopping;
    const Watching watching{.progress =
                                [&](double done) {
                                  if (done >= from) stopping.request_stop();
                                },
                            .stop = stopping.get_token()};
    const auto stopped = writeBundle(vault, backups, {.watching = watching});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().what == Problem::Stopped);
    CHECK(filesIn(backups).isEmpty());
    CHECK(isTidy(folder.path()));
  }
  CHECK(writeBundle(vault, backups, {}));
}

TEST_CASE("once a bundle was read back, the file before a rewrite goes", "[vault][bundle]") {
  const VaultFolder folder;
  Vault vault = folder.create();
  REQUIRE(vault.rewrite());
  CHECK(keptAside(folder.path()).size() == 1);
  REQUIRE(writeBundle(vault, folder.path() + u"/backups"_s, {}));
  CHECK(keptAside(folder.path()).isEmpty());
}

TEST_CASE("others' unfinished bundles in a shared folder stay, ours go", "[vault][bundle]") {
  const VaultFolder folder;
  const Bundled theirs;
  Vault vault = folder.create();
  const QString shared = folder.path() + u"/shared"_s;
  const auto first = writeBundle(vault, shared, {});
  REQUIRE(first);
  REQUIRE(QFile::rename(first->path, first->path + u".new"_s));
  REQUIRE(QFile::copy(theirs.path(), shared + u"/theirs.planbackup.new"_s));
  REQUIRE(writeBundle(vault, shared, {}));
  const QStringList left = filesIn(shared);
  CHECK(left.size() == 2);
  CHECK(left.contains(u"theirs.planbackup.new"_s));
}

TEST_CASE("a restored bundle takes the store's place under a new salt, and what was there is kept under its date",
          "[vault][restore]") {
  const Bundled bundled;
  const QString folder = bundled.folder().path();
  {
    auto vault = bundled.folder().open();
    REQUIRE(vault);
    writeNote(*vault, 9);
    REQUIRE(vault->changePassphrase(VaultFolder::passphrase(), VaultFolder::otherPassphrase()));
  }
  const QByteArray today = contentOf(bundled.folder().databasePath());
  const QByteArray keys = contentOf(folder + u"/plans.keys"_s);
  auto opened = bundled.open();
  REQUIRE(opened);
  REQUIRE(restoreBundle(std::move(*opened), folder, {}));
  CHECK(isTidy(folder));
  {
    auto vault = bundled.folder().open();
    REQUIRE(vault);
    CHECK(tests::notesIn(*vault) == 3);
    CHECK_FALSE(vault->olderThanLastUse());
    CHECK_FALSE(vault->slotFileWasRepaired());
    writeNote(*vault, 10);
  }
  CHECK(Vault::open(folder, VaultFolder::otherPassphrase()).error().what == Problem::WrongPassphrase);
  CHECK(contentOf(bundled.folder().databasePath()).first(16) != today.first(16));
  const QStringList kept = keptAside(folder);
  REQUIRE(kept.size() == 3);
  CHECK(contentOf(kept.first()) == today);
  CHECK(contentOf(kept.at(1)) == keys);
}

TEST_CASE("a bundle can be restored over a damaged store, over lost keys, and where there is none",
          "[vault][restore]") {
  const Bundled bundled;
  const QString folder = bundled.folder().path();
  const auto restored = [&](const QString& into) {
    auto opened = bundled.open();
    REQUIRE(opened);
    REQUIRE(restoreBundle(std::move(*opened), into, {}));
    auto vault = Vault::open(into, VaultFolder::passphrase());
    REQUIRE(vault);
    CHECK(tests::notesIn(*vault) == 3);
  };
  flipBit(bundled.folder().databasePath(), 5000 * 8);
  const QByteArray damaged = contentOf(bundled.folder().databasePath());
  // Half a save was left behind as well: it is the old file's, and must not be played back into the new one.
  replaceContent(bundled.folder().databasePath() + u"-journal"_s, QByteArray(5000, 'j'));
  restored(folder);
  const QStringList kept = keptAside(folder);
  CHECK(std::ranges::any_of(kept, [&](const QString& path) { return contentOf(path) == damaged; }));
  CHECK(std::ranges::any_of(kept, [&](const QString& path) { return contentOf(path) == QByteArray(5000, 'j'); }));

  REQUIRE(QFile::remove(folder + u"/plans.keys"_s));
  REQUIRE(QFile::remove(folder + u"/plans.keys2"_s));
  restored(folder);

  const QTemporaryDir elsewhere;
  restored(elsewhere.path() + u"/plans"_s);
}

TEST_CASE("nothing is restored over a store that is open", "[vault][restore]") {
  const Bundled bundled;
  auto opened = bundled.open();
  REQUIRE(opened);
  auto vault = bundled.folder().open();
  REQUIRE(vault);
  CHECK(restoreBundle(std::move(*opened), bundled.folder().path(), {}).error().what == Problem::StoreInUse);
  writeNote(*vault, 9);
  CHECK(tests::notesIn(*vault) == 4);
}

TEST_CASE("killed at any moment of a backup, every bundle with its name is whole", "[vault][bundle][kill]") {
  const Bundled bundled;
  const int kills = amount(25, 200);
  for (int kill = 0; kill < kills; ++kill)
    killAfter(std::chrono::milliseconds(70 + kill * 4 % 250), [&] {
      auto vault = bundled.folder().open();
      while (vault && writeBundle(*vault, bundled.backups(), {})) {
      }
    });
  const int looks = amount(12, std::numeric_limits<int>::max());  // each costs a derivation
  int opened = 0;
  int notWhole = 0;
  for (const QString& name : filesIn(bundled.backups())) {
    const QString path = bundled.backups() + u'/' + name;
    CHECK_FALSE(contentOf(path).contains("wwww"));
    if (!name.endsWith(u".planbackup"_s) || opened == looks) continue;
    ++opened;
    if (!bundled.open(path)) ++notWhole;
  }
  CHECK(opened >= 1);
  CHECK(notWhole == 0);
  figure("43", "kills while a backup was being made", kills, u"200"_s);
  figure("43", "bundles with their name after them that do not open", notWhole, u"0 of %1"_s.arg(opened));
  CHECK(bundled.folder().open());
}

TEST_CASE("a kill with half a backup written leaves none with its name, and writing straight to the name would",
          "[vault][bundle][kill]") {
  const Bundled bundled;
  const auto whole = readBundleFile(bundled.path());
  REQUIRE(whole);
  const qint64 size = QFileInfo(bundled.path()).size();
  const auto killAt = [](double place) {
    return Watching{.progress = [place](double done) {
      if (done >= place) std::raise(SIGKILL);
    }};
  };
  // After the first piece of the stream, and at the last step before it gets its name.
  qsizetype halves = 0;
  for (const double place : {0.21, 1.0}) {
    INFO("killed at " << place);
    CHECK(killsItself([&] {
      auto vault = bundled.folder().open();
      if (vault) std::ignore = writeBundle(*vault, bundled.backups(), {.watching = killAt(place)});
    }));
    CHECK(QDir(bundled.backups()).entryList({u"*.planbackup"_s}, QDir::Files).size() == 1);
    for (const QFileInfo& left : QDir(bundled.backups()).entryInfoList({u"*.planbackup.new"_s}, QDir::Files))
      if (left.size() < size) ++halves;
  }
  CHECK(halves == 1);

  // The same writer without that care: killed at its first piece, it leaves half a bundle that anybody takes for one.
  const SlotFile& slots = whole->header.slots;
  const auto key = unwrap(*slots.slot(SlotKind::Passphrase), VaultFolder::passphrase().bytes(), slots.vaultId);
  REQUIRE(key);
  const SecretBytes streamKey = key->subkey(Subkey::Bundle);
  const QString snapshot = bundled.folder().path() + u"/snapshot"_s;
  REQUIRE(decryptBundle(*whole, snapshot, streamKey, {}));
  const auto writeStraight = [&](const QString& path, const Watching& watching) {
    BundleHeader header = whole->header;
    return encryptBundle(snapshot, path, header, streamKey, watching);
  };
  const QString cut = bundled.backups() + u"/cut.planbackup"_s;
  REQUIRE(killsItself([&] { std::ignore = writeStraight(cut, killAt(0)); }));
  REQUIRE(QFile::exists(cut));
  const auto opened = bundled.open(cut);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().what == Problem::BackupDamaged);
  // Left alone, what the same writer makes does open: it is the kill that did it.
  const QString alone = bundled.backups() + u"/alone.planbackup"_s;
  REQUIRE(writeStraight(alone, {}));
  CHECK(bundled.open(alone));

  // Killed at any moment, as backups are in the check before this one: each that is there is read to its end. So much
  // is in it that a kill falls into the writing often enough.
  REQUIRE(QFile::remove(snapshot));
  replaceContent(snapshot, QByteArray(4 << 20, 'w'));
  const QString straight = bundled.folder().path() + u"/straight"_s;
  REQUIRE(QDir().mkpath(straight));
  QRandomGenerator random(20261122);
  const int kills = amount(25, 200);
  for (int kill = 0; kill < kills; ++kill)
    killAfter(std::chrono::microseconds(1'000 + random.bounded(30'000)), [&] {
      for (int number = 0;; ++number)
        if (!writeStraight(straight + u"/%1-%2.planbackup"_s.arg(kill).arg(number), {})) return;
    });
  int broken = 0;
  int unharmed = 0;
  for (const QString& name : filesIn(straight)) {
    const auto file = readBundleFile(straight + u'/' + name);
    const QString inside = bundled.folder().path() + u"/inside"_s;
    const bool isWhole = file && decryptBundle(*file, inside, streamKey, {});
    if (isWhole) REQUIRE(QFile::remove(inside));
    ++(isWhole ? unharmed : broken);
  }
  CHECK(broken > 0);
  CHECK(broken <= kills);
  CHECK(unharmed > 0);
  figure("43", "control: broken ones when a backup is written straight to its name", broken,
         u"more than 0 after %1 kills"_s.arg(kills));
}

TEST_CASE("killed at any moment of a restore, the old store opens or the restored one", "[vault][restore][kill]") {
  const Bundled bundled;
  {
    auto vault = bundled.folder().open();
    REQUIRE(vault);
    writeNote(*vault, 4);
    REQUIRE(vault->changePassphrase(VaultFolder::passphrase(), VaultFolder::otherPassphrase()));
  }
  const int kills = amount(15, 100);
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    killAfter(std::chrono::milliseconds(70 + kill * 8 % 200), [&] {
      for (;;) {
        auto opened = bundled.open();
        if (!opened || !restoreBundle(std::move(*opened), bundled.folder().path(), {})) return;
      }
    });
    auto vault = bundled.folder().open();
    const bool isRestored = vault.has_value();
    if (!vault) vault = Vault::open(bundled.folder().path(), VaultFolder::otherPassphrase());
    REQUIRE(vault);
    CHECK(tests::notesIn(*vault) == (isRestored ? 3 : 4));
  }
}

TEST_CASE("of many bundles fourteen stay at most, none past thirty-five days, and always the newest",
          "[vault][bundle][retention]") {
  const QDate today(2026, 11, 22);
  QList<QDateTime> times;
  for (int day = 0; day < 60; ++day)
    for (const int hour : {9, 11, 13, 17}) times.append(at(today.addDays(-day), hour));
  const QDateTime now = at(today, 18);
  const QList<qsizetype> drop = bundlesToDrop(times, now);
  QList<QDateTime> kept;
  for (qsizetype place = 0; place < times.size(); ++place)
    if (!drop.contains(place)) kept.append(times[place]);
  CHECK(kept.size() <= 14);
  CHECK(kept.size() >= 10);
  CHECK(kept.contains(at(today, 17)));
  CHECK(kept.contains(at(today, 13)));
  CHECK(kept.contains(at(today, 11)));
  for (int day = 0; day < 7; ++day) CHECK(kept.contains(at(today.addDays(-day), 17)));
  for (const QDateTime& time : kept) CHECK(time.daysTo(now) <= 35);
  // In any order the same.
  QList<QDateTime> reversed(times.rbegin(), times.rend());
  CHECK(bundlesToDrop(reversed, now).size() == drop.size());
  // One alone stays, however old; of two old ones the newer.
  CHECK(bundlesToDrop({at(today.addDays(-300))}, now).isEmpty());
  CHECK(bundlesToDrop({at(today.addDays(-300)), at(today.addDays(-200))}, now) == QList<qsizetype>{0});
  CHECK(bundlesToDrop({}, now).isEmpty());
}

TEST_CASE("a clock that was set back drops no bundle", "[vault][bundle][retention]") {
  const QDate today(2026, 11, 22);
  QList<QDateTime> times;
  for (int day = 0; day < 60; ++day) times.append(at(today.addDays(-day)));
  CHECK_FALSE(bundlesToDrop(times, at(today, 13)).isEmpty());
  CHECK(bundlesToDrop(times, at(today.addYears(-1))).isEmpty());
}

TEST_CASE("which bundles go does not depend on where the laptop stands", "[vault][bundle][retention]") {
  // Few enough that only their age can make one go: one a fortnight or so.
  const QDate today(2026, 4, 12);
  QList<QDateTime> times;
  for (const int days : {0, 12, 24, 35, 36}) times.append(at(today.addDays(-days), 0));
  int looks = 0;
  int otherwise = 0;
  for (int hour = 0; hour < 24; ++hour) {
    const qint64 now = at(today, hour).toSecsSinceEpoch() + 60;
    for (const Zone& zone : kZones) {
      const InZone here(zone);
      // Thirty-five days are not past, and thirty-six are, on whatever day it is here.
      ++looks;
      if (bundlesToDrop(times, QDateTime::fromSecsSinceEpoch(now)) != QList<qsizetype>{4}) ++otherwise;
    }
  }
  CHECK(otherwise == 0);
  figure("35", "backups that went a day early or late in another time zone", otherwise, u"0 of %1 looks"_s.arg(looks));
}
