// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"

#include "core/vault/authorizer.h"
#include "core/vault/durable_file.h"
#include "core/vault/sqlite.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"

#include <QFile>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr std::size_t kKeyBytes = 32;

/// The key and the salt as SQLCipher takes them without stretching: x'96 hex digits'. Anything else it would take for a
/// passphrase (security.md 1.1).
SecretBytes keyText(const SecretBytes& key, const Bytes<16>& salt) {
  constexpr std::size_t kKeyDigits = 2 * kKeyBytes;
  constexpr std::size_t kSaltDigits = 2 * std::tuple_size_v<Bytes<16>>;
  SecretBytes text(2 + kKeyDigits + kSaltDigits + 2);  // with the NUL that sodium writes
  auto* const at = reinterpret_cast<char*>(text.bytes().data());
  at[0] = 'x';
  at[1] = '\'';
  sodium_bin2hex(at + 2, kKeyDigits + 1, key.bytes().data(), key.size());
  sodium_bin2hex(at + 2 + kKeyDigits, kSaltDigits + 1, salt.data(), salt.size());
  at[2 + kKeyDigits + kSaltDigits] = '\'';
  return text;
}

struct Setting {
  const char* set;
  const char* read;
  const char* expected;
};

// security.md 4.5, step 7.
constexpr std::array kSettings{
    Setting{"PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"},
    Setting{"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    Setting{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    Setting{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    Setting{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    Setting{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    Setting{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    Setting{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    Setting{"PRAGMA recursive_triggers=OFF", "PRAGMA recursive_triggers", "0"},
    Setting{nullptr, "PRAGMA locking_mode", "exclusive"},
    Setting{nullptr, "PRAGMA auto_vacuum", "0"},
    Setting{nullptr, "PRAGMA cipher_memory_security", "1"},
    Setting{nullptr, "PRAGMA cipher_page_size", "4096"},
    Setting{nullptr, "PRAGMA cipher_use_hmac", "1"},
    Setting{nullptr, "PRAGMA cipher_hmac_algorithm", "HMAC_SHA512"},
    Setting{nullptr, "PRAGMA cipher_plaintext_header_size", "0"},
};

/// All rows of the first column, joined: good for pragmas that answer with one word, and for lists that should be
/// empty.
Result<QString> answer(Database& db, const char* sql) {
  auto statement = Statement::prepare(db, sql);
  if (!statement) return std::unexpected(statement.error());
  QStringList rows;
  for (;;) {
    const auto row = statement->step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return rows.join(u"; ");
    rows.append(statement->text(0));
  }
}

Result<> readBack(Database& db, const Setting& setting) {
  const auto found = answer(db, setting.read);
  if (!found) return std::unexpected(found.error());
  if (*found == QLatin1StringView(setting.expected)) return {};
  return failed(Problem::LibraryUnfit, QLatin1StringView(setting.read) + u" is "_s + *found);
}

/// Reads the first page, which also plays back a journal that a kill left behind.
Result<> touch(Database& db) {
  if (const auto read = answer(db, "SELECT count(*) FROM sqlite_schema"); !read) return std::unexpected(read.error());
  return {};
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const {
  sqlite3_close_v2(handle);
}

Result<Database> Database::create(const QString& path, const SecretBytes& key, const Bytes<16>& salt,
                                  const Bytes<16>& vaultId) {
  // The file first, with its rights: SQLite would make it readable for everybody.
  if (auto made = makePrivateFile(path); !made) return std::unexpected(made.error());
  auto db = open(path, key, salt, Access::ReadWrite);
  if (!db) return db;
  if (auto taken = db->takeOver(); !taken) return std::unexpected(taken.error());
  if (auto written = db->writeState(vaultId); !written) return std::unexpected(written.error());
  return db;
}

Result<Database> Database::open(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Access access) {
  if (key.size() != kKeyBytes) return failed(Problem::Internal, u"a database key has 32 bytes"_s);
  sqlite3* raw = nullptr;
  // Never CREATE: an empty file would become an empty store.
  const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                    SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
  const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
  Database db(raw, access);
  if (opened != SQLITE_OK) return std::unexpected(problemOf(raw, opened, Doing::Opening));
  // First of all: wipe what is freed, and keep it out of the swap file. With little memory to lock, each refused lock
  // would be a line on the terminal, so the log goes quiet before that.
  for (const char* const sql : {"PRAGMA cipher_log_level=NONE", "PRAGMA cipher_memory_security=ON"})
    if (const auto set = answer(db, sql); !set) return std::unexpected(set.error());
  authorize(raw, Allowed::SettingUp);
  const SecretBytes text = keyText(key, salt);
  const int keyed = sqlite3_key(raw, text.bytes().data(), static_cast<int>(text.size() - 1));
  if (keyed != SQLITE_OK) return std::unexpected(problemOf(raw, keyed, Doing::Opening));
  // The first key of a process sets SQLCipher's log up anew, so it is told once more to be quiet.
  for (const char* const sql : {"PRAGMA cipher_log_level=NONE", "PRAGMA cipher_compatibility=4"})
    if (const auto set = answer(db, sql); !set) return std::unexpected(set.error());
  return db;
}

Result<> Database::takeOver() {
  if (auto locking = answer(*this, "PRAGMA locking_mode=EXCLUSIVE"); !locking) return std::unexpected(locking.error());
  if (isReadOnly()) {
    if (auto read = touch(*this); !read) return read;
  } else {
    // A reader in exclusive mode holds only a shared lock; this takes the whole one, and exclusive mode keeps it.
    if (auto begun = run("BEGIN EXCLUSIVE"); !begun) return begun;
    if (auto ended = run("COMMIT"); !ended) return ended;
  }
  for (const Setting& setting : kSettings)
    if (setting.set)
      if (const auto set = answer(*this, setting.set); !set) return std::unexpected(set.error());
  return checkSettings();
}

Result<> Database::checkSettings() {
  authorize(handle(), Allowed::SettingUp);
  Result<> asTheyMust;
  for (const Setting& setting : kSettings)
    if (asTheyMust) asTheyMust = readBack(*this, setting);
  authorize(handle(), Allowed::Running);
  return asTheyMust;
}

Result<> Database::writeState(const Bytes<16>& vaultId) {
  auto transaction = Transaction::begin(*this);
  if (!transaction) return std::unexpected(transaction.error());
  const auto made =
      run("CREATE TABLE vault_state (id INTEGER PRIMARY KEY CHECK (id = 1), vault_id BLOB NOT NULL, commits INTEGER "
          "NOT NULL)"
          " STRICT");
  if (!made) return made;
  auto insert = Statement::prepare(*this, "INSERT INTO vault_state (id, vault_id, commits) VALUES (1, ?, 0)");
  if (!insert) return std::unexpected(insert.error());
  insert->bindBytes(1, QByteArrayView(vaultId.data(), static_cast<qsizetype>(vaultId.size())));
  if (auto inserted = insert->run(); !inserted) return inserted;
  const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(kApplicationId);
  if (auto marked = run(mark.constData()); !marked) return marked;
  return transaction->commit();
}

Result<> Database::checkIdentity(const Bytes<16>& vaultId) {
  const auto application = number("PRAGMA application_id");
  if (!application) return std::unexpected(application.error());
  if (*application != kApplicationId) return failed(Problem::StoreDamaged, u"application id"_s);
  auto select = Statement::prepare(*this, "SELECT vault_id FROM vault_state");
  if (!select) return std::unexpected(select.error());
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  const QByteArrayView expected(vaultId.data(), static_cast<qsizetype>(vaultId.size()));
  if (!*row || select->bytes(0) != expected) return failed(Problem::StoreDamaged, u"vault id"_s);
  return {};
}

Result<> Database::run(const char* sql) {
  auto statement = Statement::prepare(*this, sql);
  if (!statement) return std::unexpected(statement.error());
  return statement->run();
}

Result<qint64> Database::number(const char* sql) {
  auto statement = Statement::prepare(*this, sql);
  if (!statement) return std::unexpected(statement.error());
  const auto row = statement->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  return statement->number(0);
}

Result<int> Database::schemaVersion() {
  const auto version = number("PRAGMA user_version");
  if (!version) return std::unexpected(version.error());
  return static_cast<int>(*version);
}

Result<> Database::setSchemaVersion(int version) {
  const QByteArray sql = "PRAGMA user_version=" + QByteArray::number(version);
  return run(sql.constData());
}

Result<quint64> Database::commits() {
  const auto commits = number("SELECT commits FROM vault_state");
  if (!commits) return std::unexpected(commits.error());
  return static_cast<quint64>(*commits);
}

Result<quint64> Database::pages() {
  const auto pages = number("PRAGMA page_count");
  if (!pages) return std::unexpected(pages.error());
  return static_cast<quint64>(*pages);
}

Result<> Database::close() {
  if (!m_handle) return {};
  m_idle->close();
  const int code = sqlite3_close(m_handle.get());
  if (code != SQLITE_OK) return std::unexpected(problemOf(m_handle.get(), code, Doing::Stepping));
  std::ignore = m_handle.release();
  return {};
}

Result<> checkPages(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Database::Access access) {
  auto db = Database::open(path, key, salt, access);
  if (!db) return std::unexpected(db.error());
  if (auto touched = touch(*db); !touched) return touched;
  const auto bad = answer(*db, "PRAGMA cipher_integrity_check");
  if (!bad) return std::unexpected(bad.error());
  if (!bad->isEmpty()) return failed(Problem::StoreDamaged, u"pages: "_s + bad->left(200));
  return db->close();
}

Result<> checkStructure(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Database::Access access) {
  auto db = Database::open(path, key, salt, access);
  if (!db) return std::unexpected(db.error());
  const auto found = answer(*db, "PRAGMA integrity_check");
  if (!found) return std::unexpected(found.error());
  if (*found != "ok"_L1) return failed(Problem::StoreDamaged, u"structure"_s);
  return db->close();
}

}  // namespace hearten::vault
