// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::tests {

/// A disk that can be told to fail, between SQLite and the real one. While it lives, every database opened in this
/// process goes through it.
class FailingDisk {
 public:
  enum class Fault { Full, WriteError };
  enum class Lasting { Once, FromThenOn };

  FailingDisk();
  ~FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;

  /// The `place`-th write, sync or truncate from now on fails (from 1).
  void failAt(int place, Fault fault, Lasting lasting);
  void heal();
  /// Whether the fault was reached since failAt().
  bool hasFailed() const;
};

}  // namespace hearten::tests
