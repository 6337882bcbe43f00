// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"
#include "core/vault/sqlite.h"
#include "tests/faults/amounts.h"
#include "tests/faults/disk.h"
#include "tests/faults/raw_store.h"
#include "tests/support/text.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr vault::Bytes<16> kSalt{1, 2, 3};

SecretBytes anyKey() {
  SecretBytes key(32);
  std::ranges::fill(key.bytes(), static_cast<unsigned char>(0x44));
  return key;
}

struct Tried {
  QByteArray said;
  qsizetype files = 0;
};

/// What a program with this library says of it and leaves in the folder where it was to make a store.
Tried tryProgram(const QString& program, const QString& preloaded = {}) {
  const QTemporaryDir above;
  const QString folder = above.filePath(u"plans"_s);
  QProcess probe;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  if (!preloaded.isEmpty()) environment.insert(u"LD_PRELOAD"_s, preloaded);
  environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
  probe.setProcessEnvironment(environment);
  probe.start(program, {folder});
  REQUIRE(probe.waitForFinished());
  const qsizetype files = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size();
  return {.said = probe.readAllStandardOutput().trimmed(), .files = files};
}

/// Whether taking a database over succeeds; LibraryUnfit is how a setting that does not hold is told.
std::optional<Problem> takeOver(const QString& path) {
  auto opened = vault::Database::open(path, anyKey(), kSalt, vault::Database::Access::ReadWrite);
  if (!opened) return opened.error().what;
  const auto taken = opened->takeOver();
  return taken ? std::nullopt : std::optional(taken.error().what);
}

}  // namespace

TEST_CASE("plain SQLite is refused before a file is written, preloaded or linked first", "[faults][library]") {
  const QString plain = QStringLiteral(HEARTEN_PLAIN_SQLITE);
  if (!QFile::exists(plain)) SKIP("no plain SQLite on this machine to put in SQLCipher's place");
  const Tried preloaded = tryProgram(QStringLiteral(HEARTEN_LIBRARY_PROBE), plain);
  const Tried plainFirst = tryProgram(QStringLiteral(HEARTEN_LIBRARY_PROBE_PLAIN_FIRST));
  const Tried plainFirstPreloaded = tryProgram(QStringLiteral(HEARTEN_LIBRARY_PROBE_PLAIN_FIRST), plain);
  int refused = 0;
  qsizetype files = 0;
  for (const Tried& tried : {preloaded, plainFirst, plainFirstPreloaded}) {
    if (tried.said == "unfit") ++refused;
    files += tried.files;
  }
  CHECK(refused == 3);
  CHECK(files == 0);
  // The same program with the right library makes a store: else this test could not fail.
  const Tried right = tryProgram(QStringLiteral(HEARTEN_LIBRARY_PROBE));
  CHECK(right.said == "fit");
  CHECK(right.files > 0);
  figure("1", "plain SQLite in SQLCipher's place refused", refused, u"3 of 3, %1 files written"_s.arg(files));
}

TEST_CASE("each setting is read back, and one that does not hold stops the program", "[faults][library]") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"plans.db"_s);
  REQUIRE(vault::Database::create(path, anyKey(), kSalt, {})->close());
  REQUIRE(takeOver(path) == std::nullopt);
  const std::pair<QByteArray, QByteArray> wrong[] = {
      {"journal_mode", "delete"}, {"journal_mode", "wal"},  {"synchronous", "2"},   {"synchronous", "0"},
      {"secure_delete", "0"},     {"secure_delete", "2"},   {"temp_store", "1"},    {"foreign_keys", "0"},
      {"trusted_schema", "1"},    {"cell_size_check", "0"}, {"mmap_size", "65536"}, {"recursive_triggers", "1"},
      {"locking_mode", "normal"}, {"auto_vacuum", "1"},     {"auto_vacuum", "2"},   {"cipher_memory_security", "0"}};
  int stopped = 0;
  for (const auto& [pragma, value] : wrong) {
    INFO(pragma.toStdString() << " = " << value.toStdString());
    Disk disk;
    disk.answer(pragma, value);
    const auto problem = takeOver(path);
    CHECK(problem == Problem::LibraryUnfit);
    if (problem == Problem::LibraryUnfit) ++stopped;
  }
  figure("3", "settings that do not hold stop the program", stopped, u"%1 of %1"_s.arg(std::size(wrong)));
}

TEST_CASE("without the authorizer what it refuses would work", "[faults][library][control]") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"plans.db"_s);
  auto made = vault::Database::create(path, anyKey(), kSalt, {});
  REQUIRE(made);
  REQUIRE(made->run("CREATE TABLE note (text TEXT) STRICT"));
  const QByteArray copy = folder.filePath(u"copy.db"_s).toUtf8();
  const QByteArray other = folder.filePath(u"other.db"_s).toUtf8();
  const QByteArray statements[] = {"ATTACH DATABASE '" + copy + "' AS copy KEY ''",
                                   "SELECT sqlcipher_export('copy')",
                                   "DETACH DATABASE copy",
                                   "VACUUM INTO '" + other + '\'',
                                   "PRAGMA temp_store = FILE",
                                   "PRAGMA writable_schema = ON",
                                   "PRAGMA synchronous = OFF",
                                   "PRAGMA secure_delete = OFF",
                                   "PRAGMA foreign_keys = OFF",
                                   "PRAGMA trusted_schema = ON",
                                   "PRAGMA cipher_memory_security = OFF",
                                   "CREATE TEMP TABLE scratch (text TEXT)",
                                   "CREATE VIRTUAL TABLE found USING fts5(text)"};
  for (const QByteArray& sql : statements) {
    INFO(sql.toStdString());
    CHECK_FALSE(made->run(sql.constData()));
  }
  QFile clear(QString::fromUtf8(copy));
  REQUIRE_FALSE(clear.exists());
  REQUIRE(clear.open(QIODevice::WriteOnly));  // our connections make no files, so there must be one
  clear.close();
  sqlite3_set_authorizer(made->handle(), nullptr, nullptr);
  int worked = 0;
  for (const QByteArray& sql : statements)
    if (sqlite3_exec(made->handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) ++worked;
  CHECK(worked >= 12);
  // The first three leave a copy that anybody can read.
  REQUIRE(clear.open(QIODevice::ReadOnly));
  CHECK(clear.read(15) == "SQLite format 3");
  figure("8", "control: statements that work without the authorizer", worked,
         u"12 or more of %1"_s.arg(std::size(statements)));
}
