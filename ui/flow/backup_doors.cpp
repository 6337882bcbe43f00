// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/backup_doors.h"

#include <tuple>
#include <utility>

namespace hearten::ui {

BackupDoors BackupDoors::of(const QString& dataFolder, const Clock& clock) {
  return {
      .ownFolder = store::backupFolderOf(dataFolder),
      .in = [dataFolder](const QString& folder) { return store::backupsIn(folder, dataFolder); },
      .isDue = [clock](store::Store& store, const QString& folder) { return store::isBackupDue(store, folder, clock); },
      .backUp = [clock](store::Store& store, const QString& folder,
                        const Watching& watching) { return store::backUp(store, folder, clock, watching); },
      .noteBackUp =
          [clock](store::Store& store) {
            if (store.canSave())
              std::ignore = store.addEvent({.kind = store::EventKind::BackedUp, .when = clock.now()});
          },
      .contentsOf = [clock](store::Store& store) { return store::contentsOf(store, clock); },
      .open = [dataFolder](
                  const QString& path, const store::Passphrase& passphrase,
                  const Watching& watching) { return store::openBackup(path, passphrase, dataFolder, watching); },
      .openWithCode = [dataFolder](
                          const QString& path, const store::RecoveryCode& code,
                          const Watching& watching) { return store::openBackup(path, code, dataFolder, watching); },
      .restore =
          [dataFolder, clock](std::unique_ptr<store::OpenBackup> backup, std::unique_ptr<store::Store> today,
                              const Watching& watching) {
            return store::restore(std::move(backup), dataFolder, clock, std::move(today), watching);
          },
      .startAfresh = [clock](store::Store& store,
                             const Watching& watching) { return store::startAfresh(store, clock, watching); },
      .changeKeys = [clock](store::Store& store, const store::Passphrase& fresh,
                            const Watching& watching) { return store::changeKeys(store, fresh, clock, watching); },
      .replaceCode = [clock](store::Store& store) { return store::replaceRecoveryCode(store, clock); },
      .whatIsGone = [dataFolder](const QStringList& folders) { return store::whatIsGone(dataFolder, folders); },
      .bringFrom = [dataFolder, clock](
                       const QString& folder,
                       const Watching& watching) { return store::bringFrom(folder, dataFolder, clock, watching); },
      .erase =
          [dataFolder](std::unique_ptr<store::Store> store, const QStringList& otherFolders) {
            return store::eraseEverything(dataFolder, std::move(store), otherFolders);
          },
      .unfinishedErasure =
          [dataFolder](const QStringList& otherFolders) { return store::unfinishedErasure(dataFolder, otherFolders); },
      .keepWhatIsLeft = [dataFolder] { return store::keepWhatIsLeft(dataFolder); }};
}

}  // namespace hearten::ui
