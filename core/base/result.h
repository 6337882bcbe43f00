// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace hearten {

/// Everything that can go wrong outside our own code, as a closed set. The ui owns the sentence a person reads for each
/// (ui/shell/messages.h); the core only says which one it is.
enum class Problem {
  // Opening (security.md 4.2, 4.5)
  WrongPassphrase,         ///< the slots are whole and this secret opens none of them
  RecoveryCodeSlip,        ///< a group cannot be right; Error::place says which, from 1
  RecoveryCodeMisread,     ///< the check characters do not fit; Error::place: most likely in this group; 0: in any
  SlotFileDamaged,         ///< neither copy of the slot file can be read
  NotEnoughMemory,         ///< the key derivation could not have its memory
  StoreMissing,            ///< there is nothing to open here
  StoreExists,             ///< a store is already here, so no new one is made over it
  StoreInUse,              ///< another process holds it
  StoreDamaged,            ///< truncated, foreign, or pages or digests that do not verify
  StoreOlderThanLastUsed,  ///< whole, but an older copy than the one last used here
  StoreNewer,              ///< made by a newer Hearten
  LibraryUnfit,            ///< the database library is not the SQLCipher we can trust
  // Saving (security.md 4.7)
  DiskFull,
  DiskRefused,  ///< the device refused the write
  NotWritable,  ///< file, folder or mount is read-only
  StoreMoved,   ///< the file was moved or deleted under us
  CannotOpen,   ///< no folder, no rights, or something else in its place
  NotFound,     ///< no such person, plan or file any more
  // Backups (security.md 4.10)
  BackupDamaged,  ///< no backup of ours, or not whole; never called a wrong passphrase
  Stopped,        ///< the person stopped it, and nothing was changed
  // Content (docs/content.md)
  ContentInvalid,  ///< a content file is wrong; Error::detail holds "file:line: reason"
  // The copy (documents.md)
  CopyIncomplete,         ///< Error::detail names the block that is missing something
  CharacterWithoutShape,  ///< Error::detail lists the characters that no font can show
  FileExists,
  // Anything of ours that should not happen; detail for the developer, never a person's words
  Internal,
};

/// Why something did not work. `detail` is English, for developers, and never holds anything a person wrote.
struct [[nodiscard]] Error {
  Problem what;
  QString detail{};
  int place = 0;  ///< a group, line or count, where the problem has one
};

/// Failures are values. Exceptions are for bugs.
template <class T = void>
using Result = std::expected<T, Error>;

/// Short way to hand a failure up: `return failed(Problem::DiskFull);`
inline std::unexpected<Error> failed(Problem what, QString detail = {}, int place = 0) {
  return std::unexpected(Error{what, std::move(detail), place});
}

/// Whether it worked, for a caller that needs no more.
template <class T>
Result<> outcome(const Result<T>& result) {
  if (!result) return std::unexpected(result.error());
  return {};
}

}  // namespace hearten
