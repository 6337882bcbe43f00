// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "tests/core/vault/known_rows.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace hearten;
using namespace hearten::vault;

namespace {

Result<> write(const QString& path) {
  auto db = Database::create(path, tests::knownKey().subkey(Subkey::Database), tests::knownDatabaseSalt(),
                             tests::knownVaultId());
  if (!db) return std::unexpected(db.error());
  {
    auto transaction = Transaction::begin(*db);
    if (!transaction) return std::unexpected(transaction.error());
    if (auto made = db->run("CREATE TABLE known (number INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT"); !made)
      return made;
    auto insert = Statement::prepare(*db, "INSERT INTO known (number, line) VALUES (?, ?)");
    if (!insert) return std::unexpected(insert.error());
    for (const auto& [number, line] : tests::knownRows())
      if (auto inserted = insert->bindNumber(1, number).bindText(2, line).run(); !inserted) return inserted;
    if (auto committed = transaction->commit(); !committed) return committed;
  }
  return db->close();
}

}  // namespace

/// Writes tests/core/vault/known.plans.db, which is read by somebody else's hand there: write_known_database <file>
/// Each page gets bytes by chance, so every one that it writes is another, and any of them would do.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QTextStream out(stdout);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 2) {
    out << "usage: write_known_database <file>\n";
    return 2;
  }
  if (!startCrypto()) return 1;
  if (const auto written = write(arguments[1]); !written) {
    out << written.error().detail << "\n";
    return 1;
  }
  return 0;
}
