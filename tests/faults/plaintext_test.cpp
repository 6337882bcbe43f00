// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/amounts.h"
#include "tests/faults/disk.h"
#include "tests/faults/life.h"
#include "tests/faults/raw_store.h"
#include "tests/faults/traces.h"
#include "tests/support/text.h"

#include <QTemporaryDir>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kCanary = u"kingfisher-7319"_s;

struct Seen {
  std::int64_t writes = 0;
  std::int64_t hits = 0;
};

/// All that a database may do with text: spilled pages, sorting, temporary tables, an index, deletion, VACUUM.
Seen writesOf(const QByteArray& key, const QList<QByteArray>& pragmas, int rows) {
  Disk disk;
  const QTemporaryDir folder;
  disk.watchFor(formsOf(kCanary));
  RawStore store(folder.filePath(u"raw.db"_s), key, pragmas);
  REQUIRE(store.run("CREATE TABLE plan (id INTEGER PRIMARY KEY, name TEXT, text TEXT)") == 0);
  REQUIRE(store.run("BEGIN") == 0);
  for (int row = 0; row < rows; ++row) {
    const QString text = QString(kCanary + u' ').repeated(60 + row % 90);
    REQUIRE(store.run("INSERT INTO plan (name, text) VALUES (hex(randomblob(8)), ?)", text) == 0);
  }
  for (const char* const sql :
       {"COMMIT", "UPDATE plan SET text = text || name", "CREATE INDEX by_text ON plan (text)",
        "CREATE TEMP TABLE sorted AS SELECT DISTINCT text || name AS long FROM plan ORDER BY long",
        "CREATE TEMP TABLE copied AS SELECT text FROM plan", "CREATE INDEX temp.by_copied ON copied (text)",
        "DELETE FROM plan WHERE id % 3 = 0", "DROP INDEX by_text", "VACUUM"})
    REQUIRE(store.run(sql) == 0);
  return {.writes = disk.writes(), .hits = disk.hits()};
}

}  // namespace

TEST_CASE("no word of a plan is ever written in clear, whatever is done with the store", "[faults][plaintext]") {
  const std::int64_t wanted = amount(4'000, 90'000);
  Disk disk;
  disk.watchFor(formsOf(kCanary));
  const StoreFolder folder;
  Life life(kCanary);
  auto store = folder.make();
  REQUIRE(life.begin(*store));
  for (int step = 0; disk.writes() < wanted; ++step) {
    REQUIRE(life.step(*store));
    if (step % 300 != 299) continue;
    store.reset();
    store = folder.open();
  }
  REQUIRE(store->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase()));
  store.reset();
  CHECK(disk.hits() == 0);
  CHECK(filesWith(formsOf(kCanary), folder.path()).isEmpty());
  figure("5", "words in clear among the bytes written by the store", disk.hits(),
         u"0 in %1 writes"_s.arg(disk.writes()));
}

TEST_CASE("with the key nothing is written in clear in any journal mode, and without it it is",
          "[faults][plaintext][control]") {
  const int rows = amount(150, 3'000);
  std::int64_t writes = 0;
  for (const QByteArray mode : {"TRUNCATE", "DELETE", "WAL"}) {
    INFO(mode.toStdString());
    const Seen seen =
        writesOf(RawStore::anyKey(), {"locking_mode=EXCLUSIVE", "journal_mode=" + mode, "cache_size=20"}, rows);
    CHECK(seen.hits == 0);
    CHECK(seen.writes > 5 * rows);
    writes += seen.writes;
  }
  figure("5", "words in clear, three journal modes, cache of 20 pages", 0, u"0 in %1 writes"_s.arg(writes));
  const Seen withoutKey = writesOf({}, {"journal_mode=DELETE", "cache_size=20"}, rows);
  CHECK(withoutKey.hits > 0);
  figure("5", "control without a key: words in clear", withoutKey.hits, u"more than 0"_s);
  // The build keeps temporary tables in memory; this pragma would undo it, which is why the authorizer refuses it.
  const Seen onDisk = writesOf(RawStore::anyKey(), {"temp_store=FILE", "cache_size=20", "temp.cache_size=10"}, rows);
  CHECK(onDisk.hits > 0);
  figure("8", "control, temp_store=FILE without the authorizer: words in clear", onDisk.hits, u"more than 0"_s);
}
