// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/unlocking.h"

#include "core/vault/database.h"
#include "core/vault/vault_files.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

Result<Unlocked> openCopy(const SlotFile& file, SlotKind kind, std::span<const unsigned char> secret) {
  const KeySlot* const slot = file.slot(kind);
  if (!slot) return failed(Problem::WrongPassphrase, u"no such slot"_s);
  QElapsedTimer timer;
  timer.start();
  auto key = unwrap(*slot, secret, file.vaultId);
  if (!key) return std::unexpected(key.error());
  if (!isSignedBy(file, *key)) return failed(Problem::SlotFileDamaged, u"signature"_s);
  return Unlocked{.key = std::move(*key), .file = file, .tookMs = timer.elapsed()};
}

/// The other copy, when it stands for another database than the newest one does.
std::optional<SlotFile> copyOfOtherDatabase(const std::vector<SlotFile>& copies) {
  const auto found = std::ranges::find_if(
      copies, [&](const SlotFile& file) { return file.databaseSalt != copies.front().databaseSalt; });
  if (found == copies.end()) return std::nullopt;
  return *found;
}

/// By the newest copies. An older one with the same salt still opens with a passphrase that was changed: it is good for
/// nothing but to be written over.
Result<Unlocked> openNewest(const std::vector<SlotFile>& copies, SlotKind kind, std::span<const unsigned char> secret) {
  const quint64 newest = copies.front().generation;
  Result<Unlocked> opened = failed(Problem::SlotFileDamaged);
  for (const SlotFile& file : copies) {
    if (file.generation != newest) continue;
    const bool isFirst = &file == &copies.front();
    opened = openCopy(file, kind, secret);
    if (opened) {
      opened->needsRepair = !isFirst || copies.size() < 2 || copies.back().generation != newest;
      opened->usedSpare = opened->needsRepair && !copyOfOtherDatabase(copies);
    }
    if (opened || opened.error().what != Problem::SlotFileDamaged) return opened;
  }
  return opened;
}

/// Whether key and salt open the database: whether its first page is theirs. The rest of it is not judged.
bool opens(const QString& database, const VaultKey& key, const Bytes<16>& salt, Database::Access access) {
  auto db = Database::open(database, key.subkey(Subkey::Database), salt, access);
  return db && db->number("SELECT count(*) FROM sqlite_schema").has_value();
}

/// Both checks, as at every opening: a new database is not put in place on a slot file's word alone.
bool isWhole(const QString& database, const VaultKey& key, const Bytes<16>& salt) {
  const SecretBytes databaseKey = key.subkey(Subkey::Database);
  return checkPages(database, databaseKey, salt, Database::Access::ReadOnly) &&
         checkStructure(database, databaseKey, salt, Database::Access::ReadOnly);
}

/// The newest copy's key is right. Which salt goes with the database?
Result<Unlocked> withSalt(const QString& folder, Unlocked opened, const std::vector<SlotFile>& copies,
                          bool isWritable) {
  const QString database = databasePath(folder);
  const auto access = isWritable ? Database::Access::ReadWrite : Database::Access::ReadOnly;
  if (opens(database, opened.key, opened.file.databaseSalt, access)) return opened;

  const QString fresh = unfinishedPath(folder);
  if (isWritable && QFile::exists(fresh) && isWhole(fresh, opened.key, opened.file.databaseSalt)) {
    if (auto renamed = renameIntoPlace(folder); !renamed) return std::unexpected(renamed.error());
    opened.needsRepair = true;
    return opened;
  }
  const auto other = copyOfOtherDatabase(copies);
  if (other && isSignedBy(*other, opened.key) && opens(database, opened.key, other->databaseSalt, access)) {
    opened.file.databaseSalt = other->databaseSalt;
    opened.file.mark = other->mark;
    opened.needsRepair = true;
    return opened;
  }
  // Slots that were put back from before a rewrite. The database says itself what its salt is, and its key proves it.
  const Bytes<16> own = saltInFile(database);
  if (opens(database, opened.key, own, access)) {
    opened.file.databaseSalt = own;
    opened.needsRepair = true;
  }
  return opened;
}

}  // namespace

Result<Unlocked> unlock(const QString& folder, SlotKind kind, std::span<const unsigned char> secret, bool isWritable) {
  const auto copies = SlotStorage(folder).readAll();
  if (!copies) return std::unexpected(copies.error());
  if (isWritable) settleJournal(folder);
  auto opened = openNewest(*copies, kind, secret);
  if (opened) return withSalt(folder, std::move(*opened), *copies, isWritable);
  if (opened.error().what != Problem::WrongPassphrase) return opened;

  // New keys or a restore that were cut short: until the new database is in place, the old secret opens the old one.
  const auto other = copyOfOtherDatabase(*copies);
  if (!other) return opened;
  auto old = openCopy(*other, kind, secret);
  const auto access = isWritable ? Database::Access::ReadWrite : Database::Access::ReadOnly;
  if (!old || !opens(databasePath(folder), old->key, other->databaseSalt, access)) return opened;
  old->needsRepair = true;
  old->file.generation = copies->front().generation;
  return old;
}

}  // namespace hearten::vault
