// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/key_slots.h"

#include <QString>

#include <span>

namespace hearten::vault {

/// The vault key, and the slots that go with the database that is there.
struct Unlocked {
  VaultKey key;
  SlotFile file;
  bool needsRepair = false;  ///< the copies on disk are not both this one
  bool usedSpare = false;    ///< because one copy was lost, damaged or left behind
  qint64 tookMs = 0;         ///< to derive the key
};

/// Turns the secret into the vault key, by the newest copy of the slot file that is whole and signed by it, and finds
/// the salt that the database opens with: that of this copy, of the other one, or the database's own.
///
/// A kill in the middle of putInPlace leaves two databases and two different copies: when the newest copy belongs to
/// the new database, that is put in place (it was checked before the copy was written, and is checked again), and if it
/// does not, things go on with the old pair. A secret of the old pair alone also opens the old pair alone.
///
/// WrongPassphrase, SlotFileDamaged, StoreMissing, StoreNewer, NotEnoughMemory, CannotOpen, NotWritable. Damage of the
/// database is not judged here.
Result<Unlocked> unlock(const QString& folder, SlotKind kind, std::span<const unsigned char> secret, bool isWritable);

}  // namespace hearten::vault
