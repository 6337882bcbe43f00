// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/key_slots.h"

#include <QLockFile>
#include <QStringList>

#include <functional>
#include <memory>

/// The files of a store's folder (security.md 4.4), and how one database takes another's place.
namespace hearten::vault {

QString databasePath(const QString& folder);
QString journalOf(const QString& database);
/// Where a database grows until it is whole. Its rename is the moment from which on it is the store.
QString unfinishedPath(const QString& folder);
/// Scratch copies, encrypted as the store is: of a rewrite or a bundle being written, and of a bundle being looked at.
QString copyPath(const QString& folder);
QString lookPath(const QString& folder);  ///< a name of its own each time
/// The database before a rewrite: goes when a bundle of the present one was made.
QString previousPath(const QString& folder);
/// The database before an upgrade: must be opened once more before it counts as previous.
QString beforeUpgradePath(const QString& folder);

bool haveKeys(const QString& folder);
/// A first run that was killed before its last step: nothing in it was ever used.
bool isUnfinished(const QString& folder);
void clearUnfinished(const QString& folder);
/// A scratch database and its journal.
void removeScratch(const QString& database);
/// Scratch that a kill left behind. Under the lock only. What this process looks into stays.
void removeLeftovers(const QString& folder);

/// The folder, for its owner only when it is ours alone: made here, or empty.
Result<> makeFolder(const QString& folder);

struct FolderLock {
  std::unique_ptr<QLockFile> file;
  bool folderIsWritable = true;
};
/// The program lock. Stale ones, of a process that was killed, are taken over; nobody's lock goes stale with time.
Result<FolderLock> takeLock(const QString& folder);

/// Size and first bytes, before the library looks at it (security.md 4.5, step 3).
Result<> checkFile(const QString& folder);
/// The salt as the database itself has it in its first bytes.
Bytes<16> saltInFile(const QString& database);

/// Finishes or takes back what a kill left between two databases, as far as that needs no key: a journal that was put
/// aside goes back to its database, if that is still in its place.
void settleJournal(const QString& folder);
/// The last step of putInPlace, alone: after a kill before it, when the new pair is the one to go on with.
Result<> renameIntoPlace(const QString& folder);

/// Puts the database at unfinishedPath, which must be whole and synced, and its slots in place of the present pair:
///   second copy of the slots, `aside` (keeps what it wants of the old file), rename of the database, first copy.
/// A kill before the rename leaves both databases and both slot files, after it the new pair; opening finishes either.
/// On failure nothing has changed.
Result<> putInPlace(const QString& folder, const SlotFile& slots, const std::function<Result<>()>& aside);

/// Gives the file a second name, so that it survives a rename over the first one; a copy where the disk knows no links.
Result<> keepAs(const QString& file, const QString& name);

}  // namespace hearten::vault
