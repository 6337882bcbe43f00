// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <cstdint>

namespace hearten::tests {

/// A disk between SQLite and the real one, for bad days: it fails where it is told to, loses what was never synced when
/// the power is cut, and looks at every byte that is written. While it lives, every database opened in this process
/// goes through it; there is one at a time.
class Disk {
 public:
  enum class Fault { Full, Error };
  enum class Lasting { Once, FromThenOn };
  /// What SQLite may ask of a disk. A fault counts and hits those it was told to.
  enum Work : unsigned { Write = 1, Sync = 2, Truncate = 4, Delete = 8, Read = 16, Open = 32 };
  static constexpr unsigned kChanges = Write | Sync | Truncate | Delete;

  Disk();
  ~Disk();
  Disk(const Disk&) = delete;
  Disk& operator=(const Disk&) = delete;

  /// The `place`-th piece of `work` from now on fails (from 1), and with FromThenOn every later one too. A write that
  /// fails leaves its first half behind, as full disks do.
  void failAt(int place, Fault fault, Lasting lasting, unsigned work = kChanges);
  void heal();
  /// Whether the fault was reached since failAt().
  bool hasFailed() const;

  /// From now on the disk remembers what a power cut would leave. What is there now is taken for synced. Nothing may be
  /// open.
  void rememberWhatIsSynced();
  /// The power goes at the `place`-th change from now on (from 1): nothing works any more.
  void cutPowerAt(int place);
  bool powerIsOff() const;
  /// Makes the files what the power cut left: each change since the last sync of its file is there, or not, or in some
  /// of its sectors of 512 bytes; a deletion that was not synced may be undone. Nothing may be open. The power is back.
  void leaveWhatWasSynced(QRandomGenerator& random);

  /// Looks for these bytes in everything that is written from now on.
  void watchFor(const QList<QByteArray>& words);
  std::int64_t writes() const;
  std::int64_t hits() const;

  /// Makes a pragma answer something else than it is told, as a library with another default would.
  void answer(const QByteArray& pragma, const QByteArray& value);
};

}  // namespace hearten::tests
