// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/statement.h"

namespace hearten::vault {

/// All or nothing: rolls back when it goes, unless committed. A successful commit() means: on disk, encrypted.
class Transaction {
 public:
  /// StoreMoved when the file was moved or deleted under us: what is written to it would be lost. What an earlier one
  /// could not roll back is rolled back first.
  static Result<Transaction> begin(Database& db);
  ~Transaction();
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Counts one commit and commits. On failure nothing of it is kept and the problem says why (DiskFull, ...).
  Result<> commit();

 private:
  Transaction(Database& db, Statement rollback) : m_db(&db), m_rollback(std::move(rollback)) {}
  Database* m_db;
  Statement m_rollback;  ///< made before it is needed: when memory runs out there is none to make it with
};

}  // namespace hearten::vault
