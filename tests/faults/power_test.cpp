// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"
#include "tests/faults/amounts.h"
#include "tests/faults/disk.h"
#include "tests/faults/life.h"
#include "tests/faults/raw_store.h"
#include "tests/faults/remembered_keys.h"
#include "tests/faults/store_keys.h"
#include "tests/support/text.h"

#include <QTemporaryDir>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChangesOfAStep = 60;

/// What simulated power cuts did to a database with its own settings, and nothing of the store around it.
struct Losses {
  int losing = 0;   ///< cuts that took back an acknowledged save
  int damaged = 0;  ///< cuts after which it did not open, or a check found something
};

Losses cutPowerOf(const QList<QByteArray>& pragmas, int cuts) {
  Disk disk;
  QRandomGenerator random(4'711);
  Losses losses;
  const QTemporaryDir folder;
  for (int cut = 0; cut < cuts; ++cut) {
    const QString path = folder.filePath(u"raw-%1.db"_s.arg(cut));
    {
      RawStore store(path, RawStore::anyKey(), pragmas);
      REQUIRE(store.run("CREATE TABLE plan (id INTEGER PRIMARY KEY, text TEXT)") == 0);
      for (int row = 0; row < 8; ++row)
        REQUIRE(store.run("INSERT INTO plan (text) VALUES (?)", QString(3000, u'a')) == 0);
    }
    disk.rememberWhatIsSynced();
    std::int64_t acknowledged = 0;
    {
      RawStore store(path, RawStore::anyKey(), pragmas);
      REQUIRE(store.number("SELECT count(*) FROM plan") == 8);
      disk.cutPowerAt(random.bounded(1, 80));
      while (!disk.powerIsOff()) {
        const QString text = QString::number(acknowledged + 1) + QString(random.bounded(200, 6000), u'b');
        // Every row, so that a save has many pages.
        if (store.run("UPDATE plan SET text = ?", text) == 0 && !disk.powerIsOff()) ++acknowledged;
      }
    }
    disk.leaveWhatWasSynced(random);
    RawStore store(path, RawStore::anyKey(), pragmas);
    const auto newest = store.text("SELECT max(CAST(text AS INTEGER)) FROM plan");
    const auto whole = store.text("PRAGMA integrity_check");
    const auto pages = store.text("PRAGMA cipher_integrity_check");
    if (!newest || whole != u"ok"_s)
      ++losses.damaged;
    else if (newest->toLongLong() < acknowledged)
      ++losses.losing;
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
  }
  return losses;
}

/// Looked at in a copy, so that what waits to be played back still waits.
bool hasTornFreePages(const StoreFolder& folder, const StoreKeys& keys) {
  const QTemporaryDir side;
  for (const QString& name : {u"plans.db"_s, u"plans.db-journal"_s})
    QFile::copy(folder.file(name), side.filePath(name));
  return !keys.pagesAreWhole(side.filePath(u"plans.db"_s));
}

}  // namespace

TEST_CASE("a power cut at any moment loses nothing that was said to be saved", "[faults][power]") {
  const RememberedKeys remembered;
  const int cuts = amount(60, 3'000);
  Disk disk;
  QRandomGenerator random(20'261'122);
  const StoreFolder folder;
  Life life;
  REQUIRE(life.begin(*folder.make()));
  const StoreKeys keys(folder);
  int whileOpening = 0;
  int torn = 0;
  for (int cut = 0; cut < cuts; ++cut) {
    INFO("cut " << cut);
    if (hasTornFreePages(folder, keys)) {
      const auto mended = folder.keeper().open(StoreFolder::passphrase());
      REQUIRE(mended);
      REQUIRE(mended->mendedAfterPowerCut);
      const auto held = life.heldBy(*mended->store);
      REQUIRE(held);
      REQUIRE(life.isWhole(*held));
      ++torn;
    }
    disk.rememberWhatIsSynced();
    const QByteArrayList slotsBefore = keys.copies();
    // One in six already while the store is opened, or a journal of the last cut played back.
    if (random.bounded(6) == 0) disk.cutPowerAt(random.bounded(1, 6));
    auto opened = folder.keeper().open(StoreFolder::passphrase());
    // It may still open when only the note of its opening could not be written.
    if (!opened || disk.powerIsOff()) {
      REQUIRE(disk.powerIsOff());
      ++whileOpening;
    } else {
      REQUIRE_FALSE(opened->damaged);
      REQUIRE(opened->store->canSave());
      const auto held = life.heldBy(*opened->store);
      REQUIRE(held);
      REQUIRE(life.isWhole(*held));
      life.goOnFrom(*held);
      if (!disk.powerIsOff()) disk.cutPowerAt(random.bounded(1, 3 * kChangesOfAStep));
      while (!disk.powerIsOff())
        if (const auto saved = life.step(*opened->store); !saved) REQUIRE(disk.powerIsOff());
    }
    if (opened) opened->store.reset();
    disk.leaveWhatWasSynced(random);
    keys.putBack(slotsBefore);  // a machine without power does not write them either
  }
  const auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  REQUIRE_FALSE(opened->damaged);
  const auto held = life.heldBy(*opened->store);
  REQUIRE(held);
  CHECK(life.isWhole(*held));
  UNSCOPED_INFO(whileOpening << " while opening, " << torn << " with torn free pages");
  CHECK(whileOpening > 0);
  figure("21", "power cuts that tore a free page, mended at the next opening", torn, u"all of them"_s);
  figure("21", "power cuts: acknowledged saves lost", 0,
         u"0 of %1 cuts (%2 while opening)"_s.arg(cuts).arg(whileOpening));
}

TEST_CASE("the settings of the store survive every power cut, and weaker ones do not", "[faults][power][control]") {
  const int cuts = amount(80, 3'000);
  const QByteArray exclusive = "locking_mode=EXCLUSIVE";
  const Losses ours = cutPowerOf({"journal_mode=TRUNCATE", "synchronous=EXTRA", exclusive}, cuts);
  CHECK(ours.losing == 0);
  CHECK(ours.damaged == 0);
  // SQLite's own defaults take a save back; without syncing whole files go.
  const Losses defaults = cutPowerOf({"journal_mode=DELETE", "synchronous=FULL"}, cuts);
  CHECK(defaults.losing > 0);
  CHECK(defaults.damaged == 0);
  const Losses unsynced = cutPowerOf({"journal_mode=TRUNCATE", "synchronous=OFF", exclusive}, cuts);
  CHECK(unsynced.damaged > 0);
  figure("21", "power cuts, TRUNCATE/EXTRA without the store: lost or damaged", ours.losing + ours.damaged,
         u"0 of %1"_s.arg(cuts));
  figure("21", "control, DELETE/FULL: cuts that lost a save", defaults.losing, u"more than 0 of %1"_s.arg(cuts));
  figure("21", "control, synchronous=OFF: damaged", unsynced.damaged, u"more than 0 of %1"_s.arg(cuts));
}
