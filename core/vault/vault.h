// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/watching.h"
#include "core/vault/digest.h"
#include "core/vault/key_slots.h"
#include "core/vault/passphrase.h"
#include "core/vault/recovery_code.h"

#include <functional>
#include <memory>
#include <optional>

namespace hearten::vault {

class Database;
struct Unlocked;
struct VaultParts;

/// Whether what stands in a database is whole: digests, counts. The vault knows no rows, so whoever does passes this in
/// before a new file takes the old one's place. StoreDamaged when it is not.
using RowCheck = std::function<Result<>(Database&, const Digester&)>;

/// The encrypted store of one laptop, open. Made or opened with a secret; closed and its keys wiped when it goes.
/// Knows keys and a database, and nothing of what is in it.
///
/// create, open, changePassphrase and verify derive keys: they block for about half a second and are for a worker
/// thread. A Vault may be made on one thread and used on another, but by one thread at a time.
class Vault {
 public:
  struct CreateOptions {
    /// Nothing: measured on this machine (calibratedCost). Tests pass KeyCost::floor().
    std::optional<KeyCost> cost{};
    /// The recovery code to make it with, when one has been shown and asked back already. None: a new random one.
    const RecoveryCode* code = nullptr;
    Clock clock = Clock::system();
  };
  struct OpenOptions {
    /// Go on with a file that is older than the one last used here (after StoreOlderThanLastUsed and a person's yes).
    bool acceptOlder = false;
    /// Open what can be read of a damaged file, for reading only (after StoreDamaged). The file is not changed.
    bool readDamaged = false;
    /// Wrap the key anew, in silence, when this machine could make guessing dearer than the slot that opened does
    /// (security.md 4.3). Adds up to two seconds, once.
    bool raiseCost = false;
    Clock clock = Clock::system();
  };

  /// Whether there is anything here to open: then ask for the passphrase, else offer the first run.
  static bool exists(const QString& folder);

  /// Makes the folder (0700) if need be, and a new store in it. StoreExists, CannotOpen, NotWritable, DiskFull,
  /// NotEnoughMemory, LibraryUnfit. A kill on the way leaves no half store behind that would be opened.
  static Result<Vault> create(const QString& folder, const Passphrase& passphrase, const RecoveryCode& code,
                              const CreateOptions& options);
  static Result<Vault> create(const QString& folder, const Passphrase& passphrase, const RecoveryCode& code);

  /// WrongPassphrase is decided by the slot file alone, before the database is touched; damage is never called that.
  /// Others: StoreMissing, SlotFileDamaged, StoreInUse, StoreDamaged, StoreNewer, NotEnoughMemory, CannotOpen,
  /// LibraryUnfit, and StoreOlderThanLastUsed with Error::detail = the ISO date and time (UTC) of the last use.
  /// A folder that cannot be written opens for reading only: see readOnlyBecause().
  static Result<Vault> open(const QString& folder, const Passphrase& passphrase, const OpenOptions& options);
  static Result<Vault> open(const QString& folder, const Passphrase& passphrase);
  /// As open(). WrongPassphrase: the code is a real one, but not of this store.
  static Result<Vault> openWithRecoveryCode(const QString& folder, const RecoveryCode& code,
                                            const OpenOptions& options);
  static Result<Vault> openWithRecoveryCode(const QString& folder, const RecoveryCode& code);

  ~Vault();
  Vault(Vault&&) noexcept;
  Vault& operator=(Vault&&) noexcept;

  /// WrongPassphrase when `old` is not the present one. The database is not touched.
  Result<> changePassphrase(const Passphrase& old, const Passphrase& fresh);
  /// Without asking for the old one: only right after openWithRecoveryCode.
  Result<> setPassphrase(const Passphrase& fresh);
  /// WrongPassphrase when it is not the present one.
  Result<> verify(const Passphrase& passphrase) const;
  /// A new code; the old one stops working.
  Result<RecoveryCode> replaceRecoveryCode();

  /// Writes the whole database anew, without its holes, under a new salt, checks the new file (both integrity checks,
  /// schema and counts of rows, `check`) and puts it in the old one's place (security.md 4.9, 4.12). A kill at any
  /// moment leaves the old file or the new one. No statement may be in use. On failure the old file goes on being used;
  /// should even that fail, isOpen() is false and the vault is good for nothing but to be closed.
  struct RewriteOptions {
    RowCheck check{};
    /// The old file stays beside the new one until forgetPrevious(). Not when somebody is erased: then it goes at once,
    /// and so does one kept before.
    bool keepPrevious = true;
    Watching watching{};
  };
  Result<> rewrite(const RewriteOptions& options);
  Result<> rewrite();

  /// Brings the schema up to date through a new file (security.md 4.11): a verified bundle in `backups`, then `migrate`
  /// on a copy, then as rewrite(). The old file stays until it has been opened once more and a bundle was made.
  struct UpgradeOptions {
    std::function<Result<>(Database&)> migrate;
    RowCheck check{};  ///< of the new tables
    Watching watching{};
  };
  Result<> upgrade(const UpgradeOptions& options);

  /// "Someone may know my passphrase": a new vault key, a new salt and new slots, and the database under them. Returns
  /// the new recovery code. Afterwards the old passphrase, the old code, old slot files and the old key open neither
  /// database nor slots; bundles made before still do, so the caller makes a new one and removes those
  /// (store/backups.h). Fails as rewrite() does.
  Result<RecoveryCode> changeKeys(const Passphrase& fresh, const RewriteOptions& options);

  /// The database that a rewrite, an upgrade or a restore left beside the present one, after a bundle of the present
  /// one was written and read back.
  Result<> forgetPrevious();

  /// A fresh connection to the same database: one that met damage or ran out of memory may go on refusing. No
  /// statement may be in use. On failure everything fails until a later reopen().
  Result<> reopen();

  /// False after a failed rewrite that could not go back, and after close().
  bool isOpen() const;

  /// Nothing: it can be written. NotWritable: folder, file or mount does not allow saving. StoreDamaged: opened with
  /// readDamaged.
  std::optional<Problem> readOnlyBecause() const;
  /// One copy of the slot file was missing or damaged; the other was used and the damaged one written again.
  bool slotFileWasRepaired() const;
  /// A power cut tore pages that hold nothing; they heal as they are used (security.md 4.9, second row).
  bool hadTornFreePages() const;
  /// With acceptOlder: when the newer file was last used here (UTC).
  std::optional<QDateTime> olderThanLastUse() const;

  /// Seals `bytes` so that only the next unlocking of this same store can read them: for the line somebody was typing
  /// when the program locked. To keep in memory, not on disk.
  QByteArray seal(std::span<const unsigned char> bytes) const;
  /// StoreDamaged when it was not sealed by this store, or was changed.
  Result<SecretBytes> unseal(QByteArrayView sealed) const;

  const Digester& digester() const;
  /// The key of the chain of events (Subkey::Audit). As the digests' key, it stays with the rows when the vault key
  /// changes: it vouches for them and opens nothing.
  SecretBytes auditKey() const;
  /// What the way in by passphrase costs to derive: for other keys that must be as dear to guess.
  KeyCost keyCost() const;
  Database& database();
  QString folder() const;

  /// Closes now, remembers the commit count and tells of a failure; the destructor does the same in silence.
  Result<> close();

 private:
  friend class BundleAccess;
  explicit Vault(std::unique_ptr<VaultParts> parts);
  static Result<Vault> openWith(const QString& folder, SlotKind kind, std::span<const unsigned char> secret,
                                const OpenOptions& options);
  Result<> settle(const Unlocked& unlocked, SlotKind kind, std::span<const unsigned char> secret,
                  const OpenOptions& options);
  Result<> replaceSlot(SlotKind kind, std::span<const unsigned char> secret, KeyCost cost);
  std::unique_ptr<VaultParts> m_parts;
};

}  // namespace hearten::vault
