// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"

#include "core/vault/authorizer.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "tests/support/text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr Bytes<16> kSalt{9, 8, 7};
constexpr Bytes<16> kVaultId{5, 5, 5};

SecretBytes key(unsigned char fill = 0x5a, std::size_t size = 32) {
  SecretBytes bytes(size);
  std::ranges::fill(bytes.bytes(), fill);
  return bytes;
}

/// A database in a folder of its own, with one small table.
class TestDatabase {
 public:
  TestDatabase() {
    auto made = Database::create(path(), key(), kSalt, kVaultId);
    REQUIRE(made);
    m_db.emplace(std::move(*made));
    REQUIRE(m_db->run("CREATE TABLE note (number INTEGER, text TEXT, bytes BLOB) STRICT"));
  }
  QString path() const { return m_folder.path() + u"/plans.db"_s; }
  Database& operator*() { return *m_db; }
  Database* operator->() { return &*m_db; }

 private:
  QTemporaryDir m_folder;
  std::optional<Database> m_db;
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("values are read back as they were bound", "[vault][database]") {
  TestDatabase db;
  auto insert = Statement::prepare(*db, "INSERT INTO note VALUES (?, ?, ?)");
  REQUIRE(insert);
  const QString text = u"Dw i'n mynd yn dawel 🌧 שלום"_s;
  const QByteArray bytes("\0\1\xff", 3);
  REQUIRE(insert->bindNumber(1, -7).bindText(2, text).bindBytes(3, bytes).run());
  REQUIRE(insert->bindNumber(1, 0).bindText(2, QStringView()).bindNull(3).run());

  auto select = Statement::prepare(*db, "SELECT number, text, bytes FROM note ORDER BY number");
  REQUIRE(select);
  REQUIRE(select->step().value());
  CHECK(select->number(0) == -7);
  CHECK(select->text(1) == text);
  CHECK(select->bytes(2) == bytes);
  REQUIRE(select->step().value());
  CHECK_FALSE(select->isNull(1));
  CHECK(select->text(1).isEmpty());
  CHECK(select->isNull(2));
  CHECK_FALSE(select->step().value());
}

TEST_CASE("a failed bind is remembered by the step after it", "[vault][database]") {
  TestDatabase db;
  auto insert = Statement::prepare(*db, "INSERT INTO note (number) VALUES (?)");
  REQUIRE(insert);
  CHECK_FALSE(insert->bindNumber(2, 1).run());
  CHECK(db->number("SELECT count(*) FROM note") == 0);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[vault][database]") {
  TestDatabase db;
  const quint64 before = db->commits().value();
  {
    auto transaction = Transaction::begin(*db);
    REQUIRE(transaction);
    REQUIRE(db->run("INSERT INTO note (number) VALUES (1)"));
  }
  CHECK(db->number("SELECT count(*) FROM note") == 0);
  CHECK(db->commits() == before);
  auto transaction = Transaction::begin(*db);
  REQUIRE(transaction);
  REQUIRE(db->run("INSERT INTO note (number) VALUES (1)"));
  REQUIRE(transaction->commit());
  CHECK(db->number("SELECT count(*) FROM note") == 1);
  CHECK(db->commits() == before + 1);
}

TEST_CASE("the authorizer refuses what could let plans out or weaken the store", "[vault][database][authorizer]") {
  TestDatabase db;
  const char* const sql =
      GENERATE("ATTACH DATABASE 'copy.db' AS copy KEY ''", "DETACH DATABASE main", "VACUUM INTO 'copy.db'",
               "SELECT sqlcipher_export('main')", "SELECT load_extension('libevil.so')", "PRAGMA rekey = 'x'",
               "PRAGMA key = 'x'", "PRAGMA cipher_page_size = 1024", "PRAGMA cipher_use_hmac = OFF",
               "PRAGMA cipher_memory_security = OFF", "PRAGMA cipher_default_use_hmac = OFF",
               "PRAGMA cipher_integrity_check", "PRAGMA temp_store = FILE", "PRAGMA temp_store_directory = '/tmp'",
               "PRAGMA writable_schema = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF",
               "PRAGMA secure_delete = OFF", "PRAGMA locking_mode = NORMAL", "PRAGMA foreign_keys = OFF",
               "PRAGMA trusted_schema = ON", "CREATE TEMP TABLE scratch (text TEXT)",
               "CREATE TEMP VIEW scratch AS SELECT 1", "CREATE VIRTUAL TABLE found USING fts5(text)");
  INFO(sql);
  const auto done = db->run(sql);
  REQUIRE_FALSE(done);
  CHECK(done.error().what == Problem::Internal);
  CHECK_FALSE(QFile::exists(u"copy.db"_s));
}

TEST_CASE("the authorizer lets the database write itself into one file of exactly one name, and only for a while",
          "[vault][database][authorizer]") {
  TestDatabase db;
  const QTemporaryDir folder;
  const QString here = folder.path() + u"/here.db"_s;
  const QString there = folder.path() + u"/there.db"_s;
  const auto writeInto = [&](const QString& path) -> Result<> {
    auto vacuum = Statement::prepare(*db, "VACUUM INTO ?");
    if (!vacuum) return std::unexpected(vacuum.error());
    return vacuum->bindText(1, path).run();
  };
  CHECK_FALSE(writeInto(here));
  {
    const OneFileAllowed onlyHere(db->handle(), here.toUtf8());
    CHECK_FALSE(writeInto(there));
    CHECK_FALSE(writeInto(here + u"x"_s));
    CHECK_FALSE(db->run("ATTACH DATABASE 'copy.db' AS copy KEY ''"));
    CHECK_FALSE(db->run("SELECT sqlcipher_export('main')"));
    CHECK_FALSE(db->run("PRAGMA temp_store = FILE"));
    CHECK(writeInto(here));
  }
  REQUIRE(QFile::remove(here));
  CHECK_FALSE(writeInto(here));
  CHECK_FALSE(QFile::exists(here));
  CHECK_FALSE(QFile::exists(there));
}

TEST_CASE("a setting that is not as it must be stops the program, whichever it is", "[vault][database][settings]") {
  TestDatabase db;
  CHECK(db->checkSettings());
  const char* const sql = GENERATE("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=FAST",
                                   "PRAGMA temp_store=FILE", "PRAGMA foreign_keys=OFF", "PRAGMA trusted_schema=ON",
                                   "PRAGMA cell_size_check=OFF", "PRAGMA mmap_size=1048576",
                                   "PRAGMA recursive_triggers=ON", "PRAGMA locking_mode=NORMAL");
  INFO(sql);
  // As if the library had another default, or forgot what it was told: behind the authorizer's back.
  sqlite3_set_authorizer(db->handle(), nullptr, nullptr);
  REQUIRE(sqlite3_exec(db->handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  const auto checked = db->checkSettings();
  REQUIRE_FALSE(checked);
  CHECK(checked.error().what == Problem::LibraryUnfit);
}

TEST_CASE("a database that was made to shrink by itself is not opened", "[vault][database][settings]") {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/plans.db"_s;
  {
    auto made = Database::create(path, key(), kSalt, kVaultId);
    REQUIRE(made);
    sqlite3_set_authorizer(made->handle(), nullptr, nullptr);
    REQUIRE(sqlite3_exec(made->handle(), "PRAGMA auto_vacuum=FULL; VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(made->close());
  }
  auto opened = Database::open(path, key(), kSalt, Database::Access::ReadWrite);
  REQUIRE(opened);
  const auto taken = opened->takeOver();
  REQUIRE_FALSE(taken);
  CHECK(taken.error().what == Problem::LibraryUnfit);
}

TEST_CASE("ordinary work passes the authorizer", "[vault][database][authorizer]") {
  TestDatabase db;
  CHECK(db->run("CREATE INDEX note_number ON note (number)"));
  CHECK(db->run("DROP INDEX note_number"));
  CHECK(db->setSchemaVersion(3));
  CHECK(db->schemaVersion() == 3);
  CHECK(db->number("SELECT instr('moss', 'oss')") == 2);
}

TEST_CASE("the file is no SQLite file to anybody without the key, and holds no word of it", "[vault][database]") {
  TestDatabase db;
  auto insert = Statement::prepare(*db, "INSERT INTO note (text) VALUES (?)");
  REQUIRE(insert);
  for (int count = 0; count < 20; ++count) REQUIRE(insert->bindText(1, u"the heron stood in the canal").run());
  const QByteArray file = contentOf(db.path());
  CHECK_FALSE(file.startsWith("SQLite format 3"));
  CHECK_FALSE(file.contains("heron"));
  CHECK_FALSE(file.contains("note"));
  CHECK_FALSE(contentOf(db.path() + u"-journal"_s).contains("heron"));
}

TEST_CASE("only the right key of the right length opens", "[vault][database]") {
  TestDatabase db;
  const QString path = db.path();
  REQUIRE(db->close());
  const auto opens = [&](const SecretBytes& secret, const Bytes<16>& salt) -> Result<> {
    auto opened = Database::open(path, secret, salt, Database::Access::ReadWrite);
    if (!opened) return std::unexpected(opened.error());
    return opened->takeOver();
  };
  CHECK(opens(key(), kSalt));
  CHECK(opens(key(0x5b), kSalt).error().what == Problem::StoreDamaged);
  CHECK(opens(key(), {1}).error().what == Problem::StoreDamaged);
  CHECK(opens(key(0x5a, 31), kSalt).error().what == Problem::Internal);
  CHECK(opens(key(0x5a, 64), kSalt).error().what == Problem::Internal);
}

TEST_CASE("a file that is not there is not made, and one that is there is not made over", "[vault][database]") {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/none.db"_s;
  const auto opened = Database::open(path, key(), kSalt, Database::Access::ReadWrite);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().what == Problem::CannotOpen);
  CHECK_FALSE(QFile::exists(path));
  TestDatabase db;
  const auto made = Database::create(db.path(), key(), kSalt, kVaultId);
  REQUIRE_FALSE(made);
  CHECK(made.error().what == Problem::StoreExists);
}

TEST_CASE("the linked library can be trusted", "[vault][library]") {
  CHECK(checkLibrary());
}

TEST_CASE("plain SQLite in SQLCipher's place is refused before a file is touched", "[vault][library]") {
  const QString plain = QStringLiteral(HEARTEN_PLAIN_SQLITE);
  if (!QFile::exists(plain)) SKIP("no plain SQLite on this machine to put in its place");
  QProcess probe;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"LD_PRELOAD"_s, plain);
  environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
  probe.setProcessEnvironment(environment);
  probe.start(QStringLiteral(HEARTEN_LIBRARY_PROBE), {});
  REQUIRE(probe.waitForFinished());
  CHECK(probe.readAllStandardOutput() == "unfit\n");
  // Without the trick the same program finds the library fit: else this test could not fail.
  probe.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
  probe.start(QStringLiteral(HEARTEN_LIBRARY_PROBE), {});
  REQUIRE(probe.waitForFinished());
  CHECK(probe.readAllStandardOutput() == "fit\n");
}
