// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/coming_rows.h"

#include "core/store/person_rows.h"

namespace hearten::store::coming {

namespace {

ComingKind kindOf(bool isPlanned, bool isSecondSitting) {
  if (isPlanned) return ComingKind::Planned;
  return isSecondSitting ? ComingKind::SecondSitting : ComingKind::PlanReview;
}

Result<QList<ComingTalk>> read(Database& db, const vault::Digester& digester, std::optional<PersonId> person) {
  const QByteArray days = QByteArray(kChosenDay) + " AS chosen, " + kSecondSitting + " AS second, " + kReviewDay;
  const QByteArray sql =
      "SELECT id, digest, name, pronouns, language, coalesce(chosen, second, review) AS on_day,"
      " chosen IS NOT NULL, second IS NOT NULL FROM (SELECT p.*, " +
      days +
      " AS review FROM person AS p WHERE ?1 IS NULL OR p.id = ?1)"
      " WHERE on_day IS NOT NULL ORDER BY on_day, search";
  auto select = Statement::prepare(db, sql.constData());
  if (!select) return std::unexpected(select.error());
  if (person) Binder(*select).id(*person);
  QList<ComingTalk> talks;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    auto whose = people::read(reader, digester);
    if (!whose) return std::unexpected(whose.error());
    const QDate on = reader.date();
    const bool isPlanned = reader.flag();
    talks.append({.person = std::move(*whose), .on = on, .kind = kindOf(isPlanned, reader.flag())});
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return talks;
}

}  // namespace

Result<> plan(Database& db, PersonId person, std::optional<QDate> day) {
  const auto row = people::rowOf(db, person);
  if (!row) return std::unexpected(row.error());
  if (!day) return drop(db, *row);
  auto upsert = Statement::prepare(
      db, "INSERT INTO planned_talk (person, day) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET day = excluded.day");
  if (!upsert) return std::unexpected(upsert.error());
  Binder(*upsert).number(*row).date(day);
  return upsert->run();
}

Result<> drop(Database& db, qint64 personRow) {
  auto statement = Statement::prepare(db, "DELETE FROM planned_talk WHERE person = ?");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).number(personRow);
  return statement->run();
}

Result<std::optional<QDate>> planned(Database& db, PersonId person) {
  auto select =
      Statement::prepare(db, "SELECT day FROM planned_talk WHERE person = (SELECT row FROM person WHERE id = ?)");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return std::nullopt;
  return RowReader(*select).maybeDate();
}

Result<QList<ComingTalk>> all(Database& db, const vault::Digester& digester) {
  return read(db, digester, std::nullopt);
}

Result<std::optional<ComingTalk>> of(Database& db, const vault::Digester& digester, PersonId person) {
  auto found = read(db, digester, person);
  if (!found) return std::unexpected(found.error());
  if (found->isEmpty()) return std::nullopt;
  return found->takeFirst();
}

}  // namespace hearten::store::coming
