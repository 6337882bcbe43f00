// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backups.h"
#include "core/store/erasing.h"
#include "core/store/rescue.h"

#include <functional>

namespace hearten::ui {

/// What the screens do with backups (core/store/backups.h), for the store in one folder. All but `in`, `isDue` and
/// what is told of what is gone or left are slow and are called on a worker thread. Made empty, there are no backups at
/// all.
struct BackupDoors {
  QString ownFolder{};  ///< where backups go by themselves
  std::function<QList<store::Backup>(const QString& folder)> in = [](auto&) { return QList<store::Backup>(); };
  std::function<bool(store::Store&, const QString& folder)> isDue = [](auto&, auto&) { return false; };
  std::function<Result<store::Backup>(store::Store&, const QString& folder, const Watching&)> backUp{};
  /// Once for all places that took one: writes into the trail that it was backed up.
  std::function<void(store::Store&)> noteBackUp = [](auto&) {};
  std::function<Result<store::Contents>(store::Store&)> contentsOf{};
  std::function<Result<std::unique_ptr<store::OpenBackup>>(const QString& path, const store::Passphrase&,
                                                           const Watching&)>
      open{};
  std::function<Result<std::unique_ptr<store::OpenBackup>>(const QString& path, const store::RecoveryCode&,
                                                           const Watching&)>
      openWithCode{};
  std::function<Result<>(std::unique_ptr<store::OpenBackup>, std::unique_ptr<store::Store> today, const Watching&)>
      restore{};
  std::function<Result<store::Backup>(store::Store&, const Watching&)> startAfresh{};
  std::function<Result<store::RecoveryCode>(store::Store&, const store::Passphrase& fresh, const Watching&)>
      changeKeys{};

  std::function<Result<store::RecoveryCode>(store::Store&)> replaceCode{};
  /// Of the store, given where backups may be. Quick.
  std::function<store::Gone(const QStringList& folders)> whatIsGone = [](auto&) { return store::Gone::Nothing; };
  /// Copies a store that was found elsewhere to its place.
  std::function<Result<>(const QString& folder, const Watching&)> bringFrom{};

  /// Everything, as store::eraseEverything.
  std::function<store::Erasure(std::unique_ptr<store::Store>, const QStringList& otherFolders)> erase{};
  /// What is left where that was cut short. Quick.
  std::function<std::optional<store::Remainder>(const QStringList& otherFolders)> unfinishedErasure = [](auto&) {
    return std::optional<store::Remainder>();
  };
  std::function<Result<>()> keepWhatIsLeft = [] { return Result<>(); };

  bool canBackUp() const { return static_cast<bool>(backUp); }

  /// The real ones of the store in `dataFolder`.
  static BackupDoors of(const QString& dataFolder, const Clock& clock);
};

}  // namespace hearten::ui
