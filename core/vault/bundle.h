// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/watching.h"
#include "core/vault/vault.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// Backups as files: a header with a copy of the slots, then the whole database as an encrypted stream under a key of
/// its own (security.md 4.10). A bundle opens with the passphrase or the recovery code that was valid when it was made,
/// on any laptop.
namespace hearten::vault {

/// What the front of a bundle says, without any secret. Nobody's words.
struct BundleHeader {
  static constexpr quint32 kVersion = 1;
  static constexpr qsizetype kSize = 648;
  /// Bytes of the database in one piece of the stream.
  static constexpr qsizetype kPiece = 64 * 1024;

  QDateTime madeAt;      ///< UTC
  SlotFile slots{};      ///< as they were; mark: how far the database had come
  quint64 snapshot = 0;  ///< bytes of the database inside
  Bytes<24> stream{};    ///< the start of the encrypted stream

  QByteArray encode() const;
  /// BackupDamaged (size, magic, checksum, limits) or StoreNewer. Costs microseconds, whatever the bytes claim.
  static Result<BundleHeader> decode(QByteArrayView bytes);
};

/// A bundle file that has a whole header.
struct BundleFile {
  QString path;
  BundleHeader header;
};

/// CannotOpen, BackupDamaged, StoreNewer.
Result<BundleFile> readBundleFile(const QString& path);
/// Those in `folder` (any store's), newest first. Files that are no bundles of ours are passed over.
QList<BundleFile> bundleFilesIn(const QString& folder);

/// Which of the times a bundle was made at are to go: kept are the 3 latest, the latest of each of 7 days and of each
/// of 4 weeks, none older than 35 days, and always the newest. Places in `madeAt`, which may be in any order. When the
/// clock runs before the newest of them, none.
QList<qsizetype> bundlesToDrop(const QList<QDateTime>& madeAt, const QDateTime& now);

/// Where the bundles of the store in `folder` go by themselves.
QString bundleFolderOf(const QString& folder);

struct BundleOptions {
  RowCheck check{};
  Clock clock = Clock::system();
  Watching watching{};
};

/// Writes a bundle of the open vault into `folder` (made if need be), reads it back, decrypts and checks it, and only
/// then gives it its name. A kill leaves no half bundle that would be taken for one. Returns what was written.
/// NotWritable, CannotOpen, DiskFull, DiskRefused, StoreDamaged, Stopped.
Result<BundleFile> writeBundle(Vault& vault, const QString& folder, const BundleOptions& options);

/// A bundle that was opened and found whole: the stream to its end, both integrity checks. Its database lies, encrypted
/// as ever, in a side file that goes with this.
class OpenBundle {
 public:
  struct Options {
    QString sideFolder;  ///< where the database is put while it is looked at: the data folder
    /// Brings the tables of the copy up to date before they are checked, if they are behind; StoreNewer if ahead.
    /// `auditKey` is that of the events in it.
    std::function<Result<>(Database&, const SecretBytes& auditKey)> prepare{};
    RowCheck check{};
    Watching watching{};
  };
  /// WrongPassphrase: the bundle is whole as far as can be told, and this did not open it when it was made.
  /// BackupDamaged: it is not. Others: CannotOpen, StoreNewer, NotEnoughMemory, DiskFull, Stopped.
  static Result<OpenBundle> open(const QString& path, const Passphrase& passphrase, const Options& options);
  static Result<OpenBundle> openWithRecoveryCode(const QString& path, const RecoveryCode& code, const Options& options);
  ~OpenBundle();
  OpenBundle(OpenBundle&&) noexcept;
  OpenBundle& operator=(OpenBundle&&) noexcept;

  const BundleHeader& header() const;
  /// To read.
  Database& database();
  const Digester& digester() const;

 private:
  friend class BundleAccess;
  struct Parts;
  explicit OpenBundle(std::unique_ptr<Parts> parts);
  static Result<OpenBundle> openWith(const QString& path, SlotKind kind, std::span<const unsigned char> secret,
                                     const Options& options);
  std::unique_ptr<Parts> m_parts;
};

/// Puts the bundle's database in place of the one in `folder`, under a new salt, with the bundle's slots: what opened
/// the bundle opens the store from now on. The folder's store must be closed (StoreInUse). What was there is renamed
/// with its date and never deleted, unless it was made into a bundle a moment ago. A kill leaves
/// the old store or the restored one.
struct RestoreOptions {
  bool todayIsSafe = false;  ///< the present store was just written into a bundle: it need not be kept a second time
  /// Notes in the restored database that it was; `auditKey` is that of the events in it.
  std::function<Result<>(Database&, const SecretBytes& auditKey)> note{};
  RowCheck check{};
  Clock clock = Clock::system();
  Watching watching{};
};
Result<> restoreBundle(OpenBundle bundle, const QString& folder, const RestoreOptions& options);

/// Copies the store in `from`, which must be closed (StoreInUse), to `folder`; what is there of a store is kept under
/// names with the date. One that has only the database, or only its slots, is joined to what is here. StoreMissing:
/// even then one of the two would be missing. Stopped: nothing has changed.
Result<> copyStore(const QString& from, const QString& folder, const Clock& clock, const Watching& watching = {});

/// What rewrites, upgrades and restores left beside the store in `folder`, damaged files with a date included.
QStringList keptAside(const QString& folder);

}  // namespace hearten::vault
