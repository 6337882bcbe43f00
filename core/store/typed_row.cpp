// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/typed_row.h"

#include "core/plan/names.h"
#include "core/store/part_bytes.h"
#include "core/store/plan_rows.h"
#include "core/store/sealed_rows.h"

using namespace Qt::StringLiterals;

namespace hearten::store::typed {

namespace {

/// As it lies in the table: open, or only a box.
struct Row {
  QByteArray digest{};
  QString section{};
  QByteArray changing{};
  std::optional<ScreenedText> text{};
  QByteArray box{};
};

QByteArray what(PlanId plan) {
  return "typed:" + plan.uuid().toRfc4122();
}

QByteArray contentOf(const Row& row) {
  return DigestInput().text(row.section).bytes(row.changing).text(row.text).bytes(row.box).content();
}

/// Out of the columns digest, section, changing, text, box.
Result<Row> readRow(RowReader& reader, const vault::Digester& digester, PlanId plan) {
  Row row;
  row.digest = reader.bytes();
  row.section = reader.code();
  row.changing = reader.bytes();
  row.text = reader.maybeScreened();
  row.box = reader.bytes();
  if (!digester.matches(row.digest, what(plan), contentOf(row))) return damagedRow("a line being typed");
  return row;
}

QByteArray boxOf(const TypedLine& line, const ownKeys::PublicKey& key) {
  const QByteArray clear =
      DigestInput().text(line.section).bytes(line.changing.toRfc4122()).text(line.text.text()).content();
  const auto* const at = reinterpret_cast<const unsigned char*>(clear.constData());
  return sealed::box(SecretBytes::copyOf({at, static_cast<std::size_t>(clear.size())}), key);
}

Result<std::optional<TypedLine>> unbox(const Row& row, PlanId plan, const OwnKey& own) {
  const auto clear = sealed::unbox(row.box, own);
  if (!clear) return std::unexpected(clear.error());
  InputReader reader({clear->bytes().data(), static_cast<qsizetype>(clear->size())});
  QString section = reader.code();
  const QUuid changing = QUuid::fromRfc4122(reader.bytes());
  ScreenedText text = reader.screened();
  if (!reader.isWhole()) return damagedRow("a line being typed");
  return TypedLine{.plan = plan,
                   .section = std::move(section),
                   .changing = changing,
                   .text = std::move(text),
                   .sharing = plan::Sharing::OnlyForMe};
}

}  // namespace

Result<> keep(Database& db, const vault::Digester& digester, const TypedLine& line,
              const std::optional<ownKeys::PublicKey>& key) {
  if (!isContentId(line.section)) return failed(Problem::Internal, u"a section is told by its id"_s);
  const auto plan = plans::rowOf(db, line.plan);
  if (!plan) return std::unexpected(plan.error());
  if (!*plan) return failed(Problem::NotFound);
  const bool isPrivate = line.sharing == plan::Sharing::OnlyForMe;
  if (isPrivate && !key) return drop(db, line.plan);
  Row row;
  if (isPrivate)
    row.box = boxOf(line, *key);
  else
    row = {.section = line.section, .changing = line.changing.toRfc4122(), .text = line.text};
  auto replace = Statement::prepare(
      db, "INSERT OR REPLACE INTO typed (plan, digest, section, changing, text, box) VALUES (?, ?, ?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  Binder(*replace)
      .number(**plan)
      .bytes(digester.digest(what(line.plan), contentOf(row)))
      .code(row.section)
      .bytes(row.changing)
      .screened(row.text)
      .bytes(row.box);
  return replace->run();
}

Result<std::optional<TypedLine>> read(Database& db, const vault::Digester& digester, PlanId plan, const OwnKey* own) {
  auto select = Statement::prepare(
      db,
      "SELECT t.digest, t.section, t.changing, t.text, t.box FROM typed AS t JOIN plan ON plan.row = t.plan"
      " WHERE plan.id = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(plan);
  const auto found = select->step();
  if (!found) return std::unexpected(found.error());
  if (!*found) return std::nullopt;
  RowReader reader(*select);
  const auto row = readRow(reader, digester, plan);
  if (!row) return std::unexpected(row.error());
  if (row->text)
    return TypedLine{.plan = plan,
                     .section = row->section,
                     .changing = QUuid::fromRfc4122(row->changing),
                     .text = *row->text,
                     .sharing = plan::Sharing::WithMyManager};
  if (own == nullptr) return std::nullopt;
  return unbox(*row, plan, *own);
}

Result<> drop(Database& db, PlanId plan) {
  auto statement = Statement::prepare(db, "DELETE FROM typed WHERE plan = (SELECT row FROM plan WHERE id = ?)");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(plan);
  return statement->run();
}

namespace {

constexpr auto kOfPerson =
    " FROM typed WHERE plan IN (SELECT plan.row FROM plan JOIN person ON person.row = plan.person WHERE person.id = ?)";

}  // namespace

Result<bool> waitsFor(Database& db, PersonId person) {
  const QByteArray sql = QByteArray("SELECT 1") + kOfPerson;
  auto select = Statement::prepare(db, sql.constData());
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  return select->step();
}

Result<> dropBoxes(Database& db, PersonId person) {
  const QByteArray sql = QByteArray("DELETE") + kOfPerson + " AND text IS NULL";
  auto statement = Statement::prepare(db, sql.constData());
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(person);
  return statement->run();
}

Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person) {
  auto select = Statement::prepare(db,
                                   "SELECT plan.id, t.digest, t.section, t.changing, t.text, t.box FROM typed AS t"
                                   " JOIN plan ON plan.row = t.plan"
                                   " WHERE ?1 IS NULL OR plan.person = (SELECT row FROM person WHERE id = ?1)");
  if (!select) return std::unexpected(select.error());
  if (person) Binder(*select).id(*person);
  return forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto plan = reader.id<PlanId>();
    if (!plan) return damagedRow("a line being typed");
    return outcome(readRow(reader, digester, *plan));
  });
}

}  // namespace hearten::store::typed
