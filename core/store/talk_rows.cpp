// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/talk_rows.h"

#include "core/store/coming_rows.h"
#include "core/store/names.h"
#include "core/store/person_rows.h"

using namespace Qt::StringLiterals;

namespace hearten::store::talks {

namespace {

using conversation::Record;

constexpr auto kTalks =
    "SELECT c.id, person.id, c.plan_id, c.guide, c.held_on, c.role, c.state, c.stage, c.prompt, c.elapsed_minutes,"
    " c.planned_minutes, c.carry_on_on, c.held_lines FROM conversation AS c JOIN person ON person.row = c.person";
constexpr auto kUnfinished =
    " WHERE c.state <> 'finished' AND (?1 IS NULL OR person.id = ?1) ORDER BY c.held_on DESC, c.row DESC";

Result<Statement> selectTalks(Database& db, const char* which) {
  const QByteArray sql = QByteArray(kTalks) + which;
  return Statement::prepare(db, sql.constData());
}

Result<Record> read(const Statement& statement) {
  RowReader reader(statement);
  const auto id = reader.id<ConversationId>();
  const auto person = reader.id<PersonId>();
  const auto plan = reader.id<PlanId>();
  if (!id || !person || !plan) return damagedRow("a talk");
  Record record{.id = *id, .person = *person, .plan = *plan, .guide = reader.code(), .heldOn = reader.date()};
  record.role = reader.choice<conversation::FacilitatorRole>();
  record.state = reader.choice<conversation::ConversationState>();
  record.stage = reader.small();
  record.prompt = reader.small();
  record.elapsed = std::chrono::minutes(reader.number());
  record.planned = std::chrono::minutes(reader.number());
  record.carryOnOn = reader.maybeDate();
  record.heldLines = reader.small();
  if (!reader.isWhole()) return damagedRow("a talk");
  return record;
}

Result<QList<Record>> readAll(Statement& select) {
  QList<Record> records;
  const auto done = forEachRow(select, [&]() -> Result<> {
    auto record = read(select);
    if (!record) return std::unexpected(record.error());
    records.append(std::move(*record));
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return records;
}

}  // namespace

Result<> save(Database& db, const Record& record) {
  if (!record.guide.isEmpty() && !isContentId(record.guide)) return failed(Problem::Internal, u"a guide is an id"_s);
  const auto person = people::rowOf(db, record.person);
  if (!person) return std::unexpected(person.error());
  auto upsert = Statement::prepare(
      db,
      "INSERT INTO conversation (id, person, plan_id, guide, held_on, role, state, stage, prompt, elapsed_minutes,"
      " planned_minutes, carry_on_on, held_lines) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (id) DO UPDATE SET person = excluded.person, plan_id = excluded.plan_id, guide = excluded.guide,"
      " held_on = excluded.held_on, role = excluded.role, state = excluded.state, stage = excluded.stage,"
      " prompt = excluded.prompt, elapsed_minutes = excluded.elapsed_minutes,"
      " planned_minutes = excluded.planned_minutes, carry_on_on = excluded.carry_on_on,"
      " held_lines = excluded.held_lines");
  if (!upsert) return std::unexpected(upsert.error());
  Binder(*upsert)
      .id(record.id)
      .number(*person)
      .id(record.plan)
      .code(record.guide)
      .date(record.heldOn)
      .code(nameOf(record.role))
      .code(nameOf(record.state))
      .number(record.stage)
      .number(record.prompt)
      .number(record.elapsed.count())
      .number(record.planned.count())
      .date(record.carryOnOn)
      .number(record.heldLines);
  if (auto saved = upsert->run(); !saved) return saved;
  if (record.state != conversation::ConversationState::Underway) return {};
  return coming::drop(db, *person);  // the day that was planned for it has come
}

Result<std::optional<Record>> unfinished(Database& db, PersonId person) {
  auto select = selectTalks(db, kUnfinished);
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  const auto records = readAll(*select);
  if (!records) return std::unexpected(records.error());
  if (records->isEmpty()) return std::nullopt;
  return records->first();
}

Result<QList<Record>> allUnfinished(Database& db) {
  auto select = selectTalks(db, kUnfinished);
  if (!select) return std::unexpected(select.error());
  return readAll(*select);
}

Result<QList<Record>> ofPerson(Database& db, PersonId person) {
  auto select = selectTalks(db, " WHERE person.id = ? ORDER BY c.held_on, c.row");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  return readAll(*select);
}

Result<> remove(Database& db, ConversationId id) {
  auto statement = Statement::prepare(db, "DELETE FROM conversation WHERE id = ?");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(id);
  return statement->run();
}

}  // namespace hearten::store::talks
