// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/database.h"
#include "core/vault/vault.h"
#include "core/vault/vault_files.h"

/// What an open vault consists of. Only the files of this folder that make a Vault know it.
namespace hearten::vault {

/// The keys that vouch for rows. They are subkeys of the vault key, until that is changed: then they stay with the
/// rows, inside the database, because every row and every event stands under them. They open nothing.
struct RowKeys {
  SecretBytes digests;
  SecretBytes events;

  static RowKeys of(const VaultKey& key);
  /// Those in the database, or those of its vault key when it never had another one.
  static Result<RowKeys> in(Database& db, const VaultKey& key);
  /// Inside a transaction.
  Result<> keepIn(Database& db) const;
};

/// How far a database has come.
Result<StoreMark> markOf(Database& db, const Clock& clock);

struct VaultParts {
  QString folder;
  Clock clock;
  FolderLock lock;
  VaultKey key;
  SlotFile slotFile;
  std::optional<Database> database{};
  std::optional<RowKeys> rowKeys{};
  std::optional<Digester> digester{};
  std::optional<Problem> readOnlyBecause{};
  std::optional<QDateTime> lastUsed{};  ///< set while the file is an older one
  quint64 commitsAtOpening = 0;
  bool repaired = false;
  bool freePagesTorn = false;

  Database::Access access() const { return readOnlyBecause ? Database::Access::ReadOnly : Database::Access::ReadWrite; }
  SecretBytes databaseKey() const { return key.subkey(Subkey::Database); }

  /// Of the present slot of this kind.
  KeyCost costOf(SlotKind kind) const;
  Result<> writeSlots(SlotFile changed);
  /// Both checks. Torn free pages alone, which a power cut can leave, hold nobody's words: the structure check reads
  /// every page that is in use (security.md 4.9).
  Result<> checkDamage(bool readDamaged);
  Result<> openDatabase();
  /// Against what this laptop last saw of it.
  Result<> compareWithMark(const Vault::OpenOptions& options);
  /// Remembers how far the database has come. An older file that was only looked at stays marked as older.
  Result<> remember();
  Result<> close();
};

/// A database that is written anew: how it differs from the present one, and what becomes of that.
struct NewDatabase {
  const VaultKey& key;
  SlotFile slots;  ///< the salt and the mark are filled in
  std::function<Result<>(Database&)> change{};
  RowCheck check{};
  const Clock& clock;
};

/// Turns the scratch database at copyPath (under `present`) into one at unfinishedPath under the key of `fresh` and a
/// new salt: copied, changed, one commit further, synced, both checks, row check. Returns its signed slots. On failure
/// neither file is left.
Result<SlotFile> finishCopy(const QString& folder, const SecretBytes& presentKey, const Bytes<16>& presentSalt,
                            const NewDatabase& fresh, const Watching& watching);

/// The same slots, newer than those on the disk.
SlotFile nextGeneration(SlotFile slots);

/// What is kept of the file that a new one replaces.
enum class Keeping { Nothing, UntilABundle, UntilOpenedAndABundle };

/// Writes `fresh` beside the present database and puts it in its place. `take` makes its key the vault's own.
Result<> replaceDatabase(VaultParts& parts, const NewDatabase& fresh, Keeping keeping, const Watching& watching,
                         const std::function<void()>& take);

}  // namespace hearten::vault
