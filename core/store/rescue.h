// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backups.h"
#include "core/store/store.h"

#include <QStringList>

/// A store that is damaged, or not all there (security.md 4.9).
namespace hearten::store {

/// Whose plans are whole in a store that was opened damaged. Names, sorted: for whoever has the passphrase.
struct Rescue {
  QStringList whole{};
  QStringList partly{};    ///< of these people something cannot be read
  bool mayBeMore = false;  ///< and there may be people whose very names cannot be read
};
/// Reads everything that can be read, so it is slow. Nothing is changed.
Rescue rescueOf(Store& damaged);

/// Somebody of whom something cannot be read, and what is left. A plan counts only when all of it is there: none is
/// ever shown in part.
struct PartlyRead {
  Person person;
  QList<PlanId> plans{};   ///< that are whole, newest first, for Store::plan()
  int lost = 0;            ///< plans that are there and cannot be read
  bool mayBeMore = false;  ///< plans that cannot even be counted
};
/// Those of rescueOf(), by name, and as slow as that when it is asked first. Nobody in a store that is not damaged.
QList<PartlyRead> partlyRead(const Store& store);

/// Those who are whole in `damaged`, and of whom it has something that `backup` has not, or has otherwise: what
/// bringing the backup back would lose; and those of whom that cannot be told. Names, sorted.
QStringList lackingIn(const OpenBackup& backup, Store& damaged);

/// What is gone of a store that was there once.
enum class Gone {
  Nothing,  ///< also where there never was a store
  Plans,    ///< the database; its keys are there
  Keys,     ///< both slot files; the database is there
  Both,     ///< only backups are left of it
};
/// `backupFolders`: where backups may have stayed. One that has none, and neither of the files: nothing was ever here.
Gone whatIsGone(const QString& storeFolder, const QStringList& backupFolders);

/// Copies a store that was found in `from` to `storeFolder`, where something of it is gone. What is there already is
/// kept under a name with the date, and what is in `from` stays there. StoreMissing: no plans and keys in `from`.
/// StoreInUse: they are open there. NotWritable, CannotOpen, DiskFull, Stopped; then nothing has changed.
Result<> bringFrom(const QString& from, const QString& storeFolder, const Clock& clock, const Watching& watching = {});

}  // namespace hearten::store
