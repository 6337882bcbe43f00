// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/person_rows.h"

#include "core/store/coming_rows.h"
#include "core/store/search_name.h"

using namespace Qt::StringLiterals;

namespace hearten::store::people {

namespace {

QByteArray what(PersonId id) {
  return "person:" + id.uuid().toRfc4122();
}

QByteArray contentOf(const Person& person) {
  return DigestInput().text(person.name.text()).text(person.pronouns).text(person.language).content();
}

}  // namespace

Result<> save(Database& db, const vault::Digester& digester, const Person& person) {
  if (!isContentId(person.language)) return failed(Problem::Internal, u"a language is a code"_s);
  auto upsert = Statement::prepare(db,
                                   "INSERT INTO person (id, digest, name, pronouns, language, search)"
                                   " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET digest = excluded.digest,"
                                   " name = excluded.name, pronouns = excluded.pronouns, language = excluded.language,"
                                   " search = excluded.search");
  if (!upsert) return std::unexpected(upsert.error());
  Binder(*upsert)
      .id(person.id)
      .bytes(digester.digest(what(person.id), contentOf(person)))
      .screened(person.name)
      .screened(person.pronouns)
      .code(person.language)
      .code(searchName(person.name.text()));
  return upsert->run();
}

Result<Person> read(RowReader& reader, const vault::Digester& digester) {
  const auto id = reader.id<PersonId>();
  const QByteArray digest = reader.bytes();
  ScreenedText name = reader.screened();
  auto pronouns = reader.maybeScreened();
  QString language = reader.code();
  if (!id || !reader.isWhole()) return damagedRow("a person");
  Person person{.id = *id, .name = std::move(name), .pronouns = std::move(pronouns), .language = std::move(language)};
  if (!digester.matches(digest, what(*id), contentOf(person))) return damagedRow("a person");
  return person;
}

Result<Person> load(Database& db, const vault::Digester& digester, PersonId id) {
  auto select = Statement::prepare(db, "SELECT id, digest, name, pronouns, language FROM person WHERE id = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(id);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  RowReader reader(*select);
  return read(reader, digester);
}

Result<QList<PersonRow>> find(Database& db, const vault::Digester& digester, const QString& text) {
  const QByteArray days = QByteArray(coming::kChosenDay) + ", " + coming::kSecondSitting + ", " + coming::kReviewDay;
  const QByteArray sql = "SELECT p.id, p.digest, p.name, p.pronouns, p.language, coalesce(" + days +
                         "), EXISTS (SELECT 1 FROM conversation WHERE person = p.row AND state <> 'finished'),"
                         " EXISTS (SELECT 1 FROM plan WHERE person = p.row AND status = 'agreed')"
                         " FROM person AS p WHERE ?1 = '' OR instr(p.search, ?1) > 0 ORDER BY p.search, p.row";
  auto select = Statement::prepare(db, sql.constData());
  if (!select) return std::unexpected(select.error());
  Binder(*select).code(searchName(text));
  QList<PersonRow> found;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    auto person = read(reader, digester);
    if (!person) return std::unexpected(person.error());
    found.append({.person = std::move(*person),
                  .nextTalk = reader.maybeDate(),
                  .partWayThrough = reader.flag(),
                  .hasAgreedPlan = reader.flag()});
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return found;
}

Result<> remove(Database& db, PersonId id) {
  auto statement = Statement::prepare(db, "DELETE FROM person WHERE id = ?");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(id);
  return statement->run();
}

Result<QHash<PersonId, Person>> all(Database& db, const vault::Digester& digester) {
  auto select = Statement::prepare(db, "SELECT id, digest, name, pronouns, language FROM person");
  if (!select) return std::unexpected(select.error());
  QHash<PersonId, Person> everybody;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto person = read(reader, digester);
    if (!person) return std::unexpected(person.error());
    everybody.insert(person->id, *person);
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return everybody;
}

Result<qint64> rowOf(Database& db, PersonId id) {
  auto select = Statement::prepare(db, "SELECT row FROM person WHERE id = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(id);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  return select->number(0);
}

Result<QSet<QByteArray>> digestsOf(Database& db, PersonId id) {
  // Rows of a day or a choice alone have no digest: they stand for themselves.
  auto select = Statement::prepare(
      db,
      "WITH one AS (SELECT row, digest FROM person WHERE id = ?),"
      " theirs AS (SELECT plan.row, plan.digest FROM plan JOIN one ON one.row = plan.person)"
      " SELECT digest FROM one UNION SELECT digest FROM theirs"
      " UNION SELECT sealed.digest FROM sealed JOIN theirs ON theirs.row = sealed.plan"
      " UNION SELECT typed.digest FROM typed JOIN theirs ON theirs.row = typed.plan"
      " UNION SELECT own_slot.digest FROM own_slot JOIN one ON one.row = own_slot.person"
      " UNION SELECT CAST('kept ' || hex(theirs.digest) || keeping || ask_on AS BLOB)"
      "  FROM kept JOIN theirs ON theirs.row = kept.plan"
      " UNION SELECT CAST('talk ' || hex(conversation.id) || state AS BLOB)"
      "  FROM conversation JOIN one ON one.row = conversation.person"
      " UNION SELECT CAST('planned ' || day AS BLOB) FROM planned_talk JOIN one ON one.row = planned_talk.person");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(id);
  QSet<QByteArray> digests;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    digests.insert(RowReader(*select).bytes());
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return digests;
}

}  // namespace hearten::store::people
