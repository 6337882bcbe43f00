// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// Erasing everything that is kept (security.md 4.12). Disks may keep old ciphertext all the same; without the keys no
/// passphrase opens it.
namespace hearten::store {

/// WrongPassphrase when it does not open this store. Changes nothing. Slow (a key derivation): for a worker thread.
Result<> checkPassphrase(Store& store, const Passphrase& passphrase);

/// What is there of a store: after it was erased, or of one whose erasing was cut short.
struct Remainder {
  bool keys = false;            ///< a copy of its keys: its plans can still be opened
  bool plans = false;           ///< its database, or what was kept aside of one; nothing without the keys
  int backups = 0;              ///< in its own folder; each opens with the passphrase of its day
  int backupsElsewhere = 0;     ///< of this store, in the other folders that were looked into
  bool askedElsewhere = false;  ///< those were to go as well
  bool isNothing() const { return !keys && !plans && backups == 0; }
};

struct Erasure {
  /// StoreInUse, NotWritable, DiskFull: nothing was touched. Anything else is told by what is left.
  Result<> begun{};
  Remainder left{};
};

/// Closes `store`, when one is open, and then destroys the keys, the backups, the plans, in this order, in
/// `storeFolder`; with `otherFolders`, also the backups of this store there, and nobody else's. A note that it was
/// begun lies there until it is done, so that a kill on the way is owned up to. What cannot be removed does not keep
/// the rest. Slow: for a worker thread.
Erasure eraseEverything(const QString& storeFolder, std::unique_ptr<Store> store, const QStringList& otherFolders = {});

/// When erasing everything was begun in `storeFolder` and cut short: what is still there. Quick.
std::optional<Remainder> unfinishedErasure(const QString& storeFolder, const QStringList& otherFolders = {});

/// Takes back that everything was to be erased, for a store whose keys are still there.
Result<> keepWhatIsLeft(const QString& storeFolder);

}  // namespace hearten::store
