// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/database.h"

namespace hearten::vault {

/// All or nothing: rolls back when it goes, unless committed. A successful commit() means: on disk, encrypted.
class Transaction {
 public:
  /// StoreMoved when the file was moved or deleted under us: what is written to it would be lost.
  static Result<Transaction> begin(Database& db);
  ~Transaction();
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Counts one commit and commits. On failure nothing of it is kept and the problem says why (DiskFull, ...).
  Result<> commit();

 private:
  explicit Transaction(Database& db) : m_db(&db) {}
  Database* m_db;
};

}  // namespace hearten::vault
