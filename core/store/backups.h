// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/watching.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

/// Backups of the store (security.md 4.10). Everything here is slow: call it from a worker thread, and never while
/// another thread uses the store. What was stopped ends with Problem::Stopped and has changed nothing.
namespace hearten::store {

/// Where the backups of the store in `dataFolder` go by themselves.
QString backupFolderOf(const QString& dataFolder);

/// One backup file, as it can be listed without any secret.
struct Backup {
  QString path;
  QDateTime madeAt;  ///< local time
  qint64 bytes = 0;
  bool ofThisStore = true;  ///< false: somebody else's, in a folder that is shared
};

/// Newest first. `storeFolder`: the data folder whose store counts as this one.
QList<Backup> backupsIn(const QString& folder, const QString& storeFolder);

/// Writes a backup into `folder`, reads it back and checks it, and then removes those of this store that are past
/// keeping: 3 latest, 7 daily and 4 weekly stay, none older than 35 days, others' are never touched.
Result<Backup> backUp(Store& store, const QString& folder, const Clock& clock, const Watching& watching = {});

/// At a lock: whether the store has come further than the newest backup in `folder`, and that one is an hour old or
/// more, or still holds lines of their own that a person has destroyed since (or there is none).
bool isBackupDue(Store& store, const QString& folder, const Clock& clock);

/// What a backup holds, for the page that shows it beside today's.
struct Contents {
  QDateTime asOf;      ///< local: when it was made; for today's store, now
  QStringList people;  ///< names, sorted
  int plans = 0;
  int agreedPlans = 0;
};
Result<Contents> contentsOf(Store& store, const Clock& clock);

/// A backup that was opened with the passphrase or the recovery code valid when it was made, and found whole: to the
/// last byte, both integrity checks, every digest. "Test my backup" is this and nothing more.
class OpenBackup {
 public:
  virtual ~OpenBackup() = default;
  OpenBackup() = default;
  OpenBackup(const OpenBackup&) = delete;
  OpenBackup& operator=(const OpenBackup&) = delete;

  virtual const Contents& contents() const = 0;
  /// A plan in it, as it was kept. NotFound.
  virtual Result<plan::Plan> plan(PlanId id) const = 0;
  /// What tells its content about a person from another content, without a word of it. Empty when they are not in it.
  virtual Result<QSet<QByteArray>> digestsOf(PersonId person) const = 0;
};
/// WrongPassphrase, BackupDamaged, StoreNewer, CannotOpen, NotEnoughMemory, DiskFull, Stopped. `storeFolder`: where the
/// database may lie (encrypted) while it is looked at.
Result<std::unique_ptr<OpenBackup>> openBackup(const QString& path, const Passphrase& passphrase,
                                               const QString& storeFolder, const Watching& watching = {});
Result<std::unique_ptr<OpenBackup>> openBackup(const QString& path, const RecoveryCode& code,
                                               const QString& storeFolder, const Watching& watching = {});

/// Puts the backup in place of the store in `storeFolder`; what opened the backup opens the store from then on. With
/// `today`, the present store, open: it is kept as a backup first and then closed (also when the rest fails). Without
/// (its passphrase is lost, or it is damaged): its files are renamed with the date, never deleted. A kill on the way
/// leaves the old store or the restored one.
Result<> restore(std::unique_ptr<OpenBackup> backup, const QString& storeFolder, const Clock& clock,
                 std::unique_ptr<Store> today = {}, const Watching& watching = {});

/// After somebody was erased and the file was rewritten: a new backup, and then every older one of this store in its
/// own folder goes, together with what was kept aside. Copies elsewhere are for the person to remove.
Result<Backup> startAfresh(Store& store, const Clock& clock, const Watching& watching = {});

/// A new recovery code for the same keys, for one that nobody has: the old one stops working at once.
Result<RecoveryCode> replaceRecoveryCode(Store& store, const Clock& clock);

/// "Someone may know my passphrase": new keys, the file under them, then startAfresh. Returns the new recovery code.
Result<RecoveryCode> changeKeys(Store& store, const Passphrase& fresh, const Clock& clock,
                                const Watching& watching = {});

}  // namespace hearten::store
