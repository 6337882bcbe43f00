// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/idle_statements.h"
#include "core/vault/key_slots.h"

#include <memory>

struct sqlite3;

namespace hearten::vault {

/// Whether the linked library is a SQLCipher that can be trusted: version, compile options, encryption that really
/// encrypts. LibraryUnfit if not, and the program must stop. With the wrong link order plain SQLite would answer, take
/// the key in silence and write in clear (security.md 0.8).
Result<> checkLibrary();

/// The encrypted database, opened and set as security.md 4.5 says. One connection; use it from one thread at a time.
class Database {
 public:
  enum class Access { ReadWrite, ReadOnly };
  static constexpr int kPageSize = 4096;
  static constexpr int kApplicationId = 0x4852544E;  ///< "HRTN"

  /// A new, empty, encrypted database in a file that must not exist yet (StoreExists), taken over and marked as ours.
  static Result<Database> create(const QString& path, const SecretBytes& key, const Bytes<16>& salt,
                                 const Bytes<16>& vaultId);

  /// Opens a file that exists, without judging it: for check connections and for `Vault`, which adds the rest.
  static Result<Database> open(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Access access);

  /// Holds the database lock from now on (StoreInUse if somebody has it), sets every setting of security.md 4.5 and
  /// reads each back (LibraryUnfit if one does not hold).
  Result<> takeOver();
  /// Reads every setting back, without setting any: LibraryUnfit names the first that is not as it must be.
  Result<> checkSettings();
  /// That the file is ours, and the one of this vault. StoreDamaged if not.
  Result<> checkIdentity(const Bytes<16>& vaultId);

  /// Runs one statement that returns no rows.
  Result<> run(const char* sql);
  /// The first column of the first row; NotFound when there is no row.
  Result<qint64> number(const char* sql);

  bool isReadOnly() const { return m_access == Access::ReadOnly; }
  /// The version of the schema, as the last migration set it; 0 in a new database.
  Result<int> schemaVersion();
  /// Inside a transaction, together with the change.
  Result<> setSchemaVersion(int version);

  /// Commits so far, counted in the database itself: an older copy has fewer.
  Result<quint64> commits();
  Result<quint64> pages();

  /// Closes now and tells whether it could; the destructor closes in silence.
  Result<> close();

  sqlite3* handle() const { return m_handle.get(); }
  const std::shared_ptr<IdleStatements>& idleStatements() const { return m_idle; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  Database(sqlite3* handle, Access access) : m_handle(handle), m_access(access) {}
  Result<> writeState(const Bytes<16>& vaultId);

  std::unique_ptr<sqlite3, Close> m_handle;
  std::shared_ptr<IdleStatements> m_idle = std::make_shared<IdleStatements>();
  Access m_access = Access::ReadWrite;
};

/// The two integrity checks, each on a fresh connection, because each sees what the other misses (security.md 0.3).
/// StoreDamaged with the name of the failed check in the detail.
Result<> checkPages(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Database::Access access);
Result<> checkStructure(const QString& path, const SecretBytes& key, const Bytes<16>& salt, Database::Access access);

}  // namespace hearten::vault
