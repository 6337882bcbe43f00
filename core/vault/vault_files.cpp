// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault_files.h"

#include "core/vault/database.h"
#include "core/vault/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr QFile::Permissions kOwnerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The bytes of one copy of the slots, to put back as they were; null when there is none.
QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.read(SlotFile::kSize + 1) : QByteArray();
}

void putBack(const QString& path, const QByteArray& bytes) {
  if (bytes.isNull())
    QFile::remove(path);
  else
    std::ignore = replaceDurably(path, bytes);
}

/// What this process looks into is told by its number from what another left behind.
QString lookStart() {
  return u"plans.db.look-%1-"_s.arg(QCoreApplication::applicationPid());
}

/// A journal that waits while its database is being replaced.
QString journalAsidePath(const QString& folder) {
  return folder + u"/plans.db-journal.aside"_s;
}

}  // namespace

QString databasePath(const QString& folder) {
  return folder + u"/plans.db"_s;
}
QString journalOf(const QString& database) {
  return database + u"-journal"_s;
}
QString unfinishedPath(const QString& folder) {
  return folder + u"/plans.db.new"_s;
}
QString copyPath(const QString& folder) {
  return folder + u"/plans.db.copy"_s;
}
QString lookPath(const QString& folder) {
  return folder + u'/' + lookStart() + u"%1"_s.arg(randombytes_random(), 8, 16, QChar(u'0'));
}
QString previousPath(const QString& folder) {
  return folder + u"/plans.db.previous"_s;
}
QString beforeUpgradePath(const QString& folder) {
  return folder + u"/plans.db.before-upgrade"_s;
}

bool haveKeys(const QString& folder) {
  const SlotStorage storage(folder);
  return QFile::exists(storage.firstPath()) || QFile::exists(storage.secondPath());
}

bool isUnfinished(const QString& folder) {
  return QFile::exists(unfinishedPath(folder)) && !QFile::exists(databasePath(folder));
}

void clearUnfinished(const QString& folder) {
  const SlotStorage storage(folder);
  for (const QString& path : {storage.firstPath(), storage.secondPath()}) QFile::remove(path);
  removeScratch(unfinishedPath(folder));
}

void removeScratch(const QString& database) {
  QFile::remove(journalOf(database));
  QFile::remove(database);
}

void removeLeftovers(const QString& folder) {
  for (const QString& path : {unfinishedPath(folder), copyPath(folder)}) removeScratch(path);
  const QString ours = lookStart();
  for (const QFileInfo& look : QDir(folder).entryInfoList({u"plans.db.look-*"_s}, QDir::Files))
    if (!look.fileName().startsWith(ours)) QFile::remove(look.filePath());
}

Result<> makeFolder(const QString& folder) {
  if (!QDir().mkpath(folder)) return failed(Problem::CannotOpen, u"the folder cannot be made"_s);
  if (!QFileInfo(folder).isWritable()) return failed(Problem::NotWritable, u"folder"_s);
  if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) &&
      !QFile::setPermissions(folder, kOwnerOnlyFolder))
    return failed(Problem::CannotOpen, u"folder permissions"_s);
  return {};
}

Result<FolderLock> takeLock(const QString& folder) {
  FolderLock lock{.file = std::make_unique<QLockFile>(folder + u"/plans.lock"_s)};
  lock.file->setStaleLockTime(0);
  if (lock.file->tryLock(0)) return lock;
  if (lock.file->error() == QLockFile::LockFailedError) return failed(Problem::StoreInUse);
  // No right to write here, no room for the lock, or a disk that takes no writes: the plans can still be read.
  return FolderLock{.file = nullptr, .folderIsWritable = false};
}

Result<> checkFile(const QString& folder) {
  QFile file(databasePath(folder));
  if (!file.exists()) return failed(Problem::StoreMissing);
  if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"database"_s);
  if (file.size() < 2 * qint64{Database::kPageSize}) return failed(Problem::StoreDamaged, u"too short"_s);
  // A save that was killed may have left half a page behind its end; the journal beside it puts that right.
  const bool journalWaits = QFileInfo(journalOf(databasePath(folder))).size() > 0;
  if (!journalWaits && file.size() % Database::kPageSize != 0) return failed(Problem::StoreDamaged, u"half a page"_s);
  if (file.read(15) == "SQLite format 3") return failed(Problem::StoreDamaged, u"not encrypted"_s);
  return {};
}

Bytes<16> saltInFile(const QString& database) {
  Bytes<16> salt{};
  QFile file(database);
  if (!file.open(QIODevice::ReadOnly)) return salt;
  const QByteArray start = file.read(static_cast<qint64>(salt.size()));
  std::copy(start.begin(), start.end(), salt.begin());
  return salt;
}

void settleJournal(const QString& folder) {
  const QString aside = journalAsidePath(folder);
  if (!QFile::exists(aside)) return;
  const bool isStillThere = QFile::exists(unfinishedPath(folder));
  if (isStillThere && !QFile::exists(journalOf(databasePath(folder))))
    QFile::rename(aside, journalOf(databasePath(folder)));
  else
    QFile::remove(aside);
}

Result<> renameIntoPlace(const QString& folder) {
  // A journal of the old file would be played back into the new one.
  const QString journal = journalOf(databasePath(folder));
  const QString aside = journalAsidePath(folder);
  if (QFileInfo(journal).size() == 0) {
    QFile::remove(journal);
  } else {
    QFile::remove(aside);
    if (!QFile::rename(journal, aside)) return failed(Problem::NotWritable, u"journal"_s);
  }
  if (auto renamed = renameDurably(unfinishedPath(folder), databasePath(folder)); !renamed) {
    if (QFile::exists(aside)) QFile::rename(aside, journal);
    return renamed;
  }
  QFile::remove(aside);
  return {};
}

Result<> putInPlace(const QString& folder, const SlotFile& slots, const std::function<Result<>()>& aside) {
  const SlotStorage storage(folder);
  const QByteArray second = bytesOf(storage.secondPath());
  auto swapped = storage.writeSecond(slots);
  if (swapped) swapped = aside();
  if (swapped) swapped = renameIntoPlace(folder);
  if (!swapped) {
    putBack(storage.secondPath(), second);
    return swapped;
  }
  // From here on the new pair is the store. A first copy that could not be written is made again at the next opening.
  std::ignore = storage.writeFirst(slots);
  return {};
}

Result<> keepAs(const QString& file, const QString& name) {
  QFile::remove(name);
  std::error_code reason;
  std::filesystem::create_hard_link(QFileInfo(file).filesystemFilePath(), QFileInfo(name).filesystemFilePath(), reason);
  if (!reason) return {};
  if (!QFile::copy(file, name)) {
    QFile::remove(name);
    return failed(Problem::DiskFull, u"keeping the file before"_s);
  }
  return syncFile(name);
}

}  // namespace hearten::vault
