// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/sqlite.h"

#include "core/vault/database.h"

#include <QVersionNumber>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

const QVersionNumber kOldestCipher(4, 6, 1);
constexpr int kOldestSqlite = 3046001;

struct Closer {
  void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};

/// Plain SQLite does not know the pragma and answers with no row.
QString cipherVersion() {
  sqlite3* raw = nullptr;
  const int opened = sqlite3_open(":memory:", &raw);
  const std::unique_ptr<sqlite3, Closer> connection(raw);
  QString version;
  const auto keep = [](void* into, int columns, char** values, char**) {
    if (columns > 0 && values[0]) *static_cast<QString*>(into) = QString::fromUtf8(values[0]);
    return 0;
  };
  if (opened == SQLITE_OK) sqlite3_exec(connection.get(), "PRAGMA cipher_version", keep, &version, nullptr);
  return version;
}

bool keepsTemporariesInMemory() {
  return sqlite3_compileoption_used("TEMP_STORE=2") != 0 || sqlite3_compileoption_used("TEMP_STORE=3") != 0;
}

}  // namespace

Result<> checkLibrary() {
  const QString cipher = cipherVersion();
  if (cipher.isEmpty()) return failed(Problem::LibraryUnfit, u"this is not SQLCipher"_s);
  if (QVersionNumber::fromString(cipher) < kOldestCipher)
    return failed(Problem::LibraryUnfit, u"SQLCipher "_s + cipher);
  if (sqlite3_libversion_number() < kOldestSqlite) return failed(Problem::LibraryUnfit, u"SQLite is too old"_s);
  if (sqlite3_compileoption_used("HAS_CODEC") == 0) return failed(Problem::LibraryUnfit, u"built without encryption"_s);
  if (!keepsTemporariesInMemory()) return failed(Problem::LibraryUnfit, u"temporary tables would go to disk"_s);
  if (sqlite3_compileoption_used("ENABLE_FTS5") == 0) return failed(Problem::LibraryUnfit, u"no full-text search"_s);
  if (sqlite3_threadsafe() == 0) return failed(Problem::LibraryUnfit, u"not safe with threads"_s);
  if (sodium_init() < 0) return failed(Problem::LibraryUnfit, u"libsodium does not start"_s);
  return {};
}

}  // namespace hearten::vault
