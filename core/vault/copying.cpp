// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/copying.h"

#include "core/vault/authorizer.h"
#include "core/vault/durable_file.h"
#include "core/vault/sqlite.h"
#include "core/vault/statement.h"
#include "core/vault/vault_files.h"

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

/// Lets a person stop one long statement: SQLite asks every few thousand steps, and answers with SQLITE_INTERRUPT.
class StoppedByPerson {
 public:
  StoppedByPerson(sqlite3* connection, const Watching& watching) : m_connection(connection) {
    constexpr int kSteps = 5000;
    if (!watching.stop.stop_possible()) return;
    sqlite3_progress_handler(
        connection, kSteps, [](void* at) { return static_cast<const Watching*>(at)->isStopped() ? 1 : 0; },
        const_cast<Watching*>(&watching));
  }
  ~StoppedByPerson() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
  StoppedByPerson(const StoppedByPerson&) = delete;
  StoppedByPerson& operator=(const StoppedByPerson&) = delete;

 private:
  sqlite3* m_connection;
};

Result<> vacuumInto(Database& db, const QString& path, const Watching& watching) {
  const OneFileAllowed thisOne(db.handle(), path.toUtf8());
  const StoppedByPerson stoppable(db.handle(), watching);
  auto vacuum = Statement::prepare(db, "VACUUM INTO ?");
  if (!vacuum) return std::unexpected(vacuum.error());
  return vacuum->bindText(1, path).run();
}

Result<> copyPages(Database& from, Database& to, const Watching& watching) {
  constexpr int kPagesAtOnce = 256;
  sqlite3_backup* const copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (!copying) return std::unexpected(problemOf(to.handle(), sqlite3_errcode(to.handle()), Doing::Stepping));
  int code = SQLITE_OK;
  while (code == SQLITE_OK && !watching.isStopped()) {
    code = sqlite3_backup_step(copying, kPagesAtOnce);
    if (const int pages = sqlite3_backup_pagecount(copying); pages > 0)
      watching.tell(1.0 - static_cast<double>(sqlite3_backup_remaining(copying)) / pages);
  }
  const int finished = sqlite3_backup_finish(copying);
  if (watching.isStopped()) return failed(Problem::Stopped);
  if (code != SQLITE_DONE) return std::unexpected(problemOf(to.handle(), code, Doing::Stepping));
  if (finished != SQLITE_OK) return std::unexpected(problemOf(to.handle(), finished, Doing::Stepping));
  return {};
}

/// Every table and index as it was made, and for tables the number of rows.
Result<QStringList> shapeOf(Database& db) {
  auto select = Statement::prepare(db, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
  if (!select) return std::unexpected(select.error());
  QStringList shape;
  for (;;) {
    const auto row = select->step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return shape;
    QString line = select->text(0) + u' ' + select->text(1) + u' ' + select->text(2);
    if (select->text(0) == "table"_L1) {
      // The name comes from our own schema, and a table's name cannot be bound.
      QString name = select->text(1);
      name.replace(u'"', u"\"\""_s);
      const auto rows = db.number(QByteArray("SELECT count(*) FROM \"" + name.toUtf8() + "\"").constData());
      if (!rows) return std::unexpected(rows.error());
      line += u" %1"_s.arg(*rows);
    }
    shape.append(line);
  }
}

}  // namespace

Result<> snapshotInto(Database& db, const QString& path, const Watching& watching) {
  // The file first, with its rights: SQLite would make it readable for everybody.
  if (auto made = makePrivateFile(path); !made) return made;
  if (auto written = vacuumInto(db, path, watching); !written) {
    removeScratch(path);
    if (watching.isStopped()) return failed(Problem::Stopped);
    return written;
  }
  return {};
}

Result<> copyUnderKey(const QString& from, UnderKey present, const QString& to, UnderKey fresh,
                      const Watching& watching) {
  if (auto made = makePrivateFile(to); !made) return made;
  const auto copied = [&]() -> Result<> {
    auto source = Database::open(from, present.key, present.salt, Database::Access::ReadOnly);
    if (!source) return std::unexpected(source.error());
    auto target = Database::open(to, fresh.key, fresh.salt, Database::Access::ReadWrite);
    if (!target) return std::unexpected(target.error());
    if (auto pages = copyPages(*source, *target, watching); !pages) return pages;
    return target->close();
  }();
  if (!copied) removeScratch(to);
  return copied;
}

Result<> compareShapes(Database& one, Database& other) {
  const auto first = shapeOf(one);
  if (!first) return std::unexpected(first.error());
  const auto second = shapeOf(other);
  if (!second) return std::unexpected(second.error());
  if (*first != *second) return failed(Problem::StoreDamaged, u"the copy is not the same"_s);
  return {};
}

}  // namespace hearten::vault
