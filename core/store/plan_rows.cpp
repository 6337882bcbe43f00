// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/plan_rows.h"

#include "core/plan/names.h"
#include "core/store/part_bytes.h"
#include "core/store/part_readers.h"
#include "core/store/person_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearten::store::plans {

namespace {

using plan::Plan;

QByteArray what(const Plan& plan) {
  return "plan:" + plan.id.uuid().toRfc4122() + plan.person.uuid().toRfc4122();
}

template <class Part>
void addAll(DigestInput& input, const QList<Part>& parts) {
  input.number(parts.size());
  for (const Part& part : parts) add(input, part);
}

/// All that a plan holds, in one fixed order. Part of the store's format: it changes only together with a migration.
QByteArray contentOf(const Plan& plan) {
  DigestInput input;
  input.text(plan.language).number(plan.version).text(nameOf(plan.status)).date(plan.agreedOn).date(plan.reviewOn);
  input.text(nameOf(plan.tellOthers)).text(nameOf(plan.keeping)).text(plan.soonerIf);
  addAll(input, plan.entries);
  addAll(input, plan.actions);
  addAll(input, plan.adjustments);
  addAll(input, plan.supports);
  return input.content();
}

void bind(Binder& binder, const plan::Entry& entry) {
  binder.id(entry.id).code(nameOf(entry.section)).code(nameOf(entry.sharing)).screened(entry.text);
}

void bind(Binder& binder, const plan::Action& action) {
  binder.id(action.id).code(nameOf(action.owner)).date(action.by).code(nameOf(action.state));
  binder.code(nameOf(action.sharing)).screened(action.what);
}

void bind(Binder& binder, const plan::Adjustment& adjustment) {
  binder.id(adjustment.id).date(adjustment.start).date(adjustment.tryUntil).date(adjustment.lookAgain);
  binder.code(nameOf(adjustment.state)).code(nameOf(adjustment.sharing)).screened(adjustment.what);
  binder.screened(adjustment.goodDay).screened(adjustment.harderDay);
}

void bind(Binder& binder, const plan::ChosenSupport& support) {
  binder.id(support.id).code(nameOf(support.how)).code(nameOf(support.sharing));
  binder.code(support.serviceId).screened(support.name);
}

template <class Part>
struct Table;
template <>
struct Table<plan::Entry> {
  static constexpr auto kInsert =
      "INSERT OR REPLACE INTO entry (plan, position, id, section, sharing, text) VALUES (?, ?, ?, ?, ?, ?)";
  static constexpr auto kTrim = "DELETE FROM entry WHERE plan = ? AND position >= ?";
};
template <>
struct Table<plan::Action> {
  static constexpr auto kInsert =
      "INSERT OR REPLACE INTO action (plan, position, id, owner, by_date, state, sharing, what)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  static constexpr auto kTrim = "DELETE FROM action WHERE plan = ? AND position >= ?";
};
template <>
struct Table<plan::Adjustment> {
  static constexpr auto kInsert =
      "INSERT OR REPLACE INTO adjustment (plan, position, id, start_on, try_until, look_again, state, sharing, what,"
      " good_day, harder_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static constexpr auto kTrim = "DELETE FROM adjustment WHERE plan = ? AND position >= ?";
};
template <>
struct Table<plan::ChosenSupport> {
  static constexpr auto kInsert =
      "INSERT OR REPLACE INTO support (plan, position, id, how, sharing, service, name) VALUES (?, ?, ?, ?, ?, ?, ?)";
  static constexpr auto kTrim = "DELETE FROM support WHERE plan = ? AND position >= ?";
};

/// Writes the rows of one kind that are not there yet as they should be, and takes away what is over.
template <class Part>
Result<> writeParts(Database& db, qint64 row, const QList<Part>& wanted, const QList<Part>& present) {
  std::optional<Statement> insert;
  for (qsizetype position = 0; position < wanted.size(); ++position) {
    if (position < present.size() && wanted[position] == present[position]) continue;
    if (!insert) {
      auto prepared = Statement::prepare(db, Table<Part>::kInsert);
      if (!prepared) return std::unexpected(prepared.error());
      insert.emplace(std::move(*prepared));
    }
    Binder binder(*insert);
    binder.number(row).number(position);
    bind(binder, wanted[position]);
    if (auto written = insert->run(); !written) return written;
  }
  if (wanted.size() >= present.size()) return {};
  auto trim = Statement::prepare(db, Table<Part>::kTrim);
  if (!trim) return std::unexpected(trim.error());
  Binder(*trim).number(row).number(wanted.size());
  return trim->run();
}

Result<> writeParts(Database& db, qint64 row, const Plan& wanted, const Plan& present) {
  if (auto done = writeParts(db, row, wanted.entries, present.entries); !done) return done;
  if (auto done = writeParts(db, row, wanted.actions, present.actions); !done) return done;
  if (auto done = writeParts(db, row, wanted.adjustments, present.adjustments); !done) return done;
  return writeParts(db, row, wanted.supports, present.supports);
}

/// The plan without its parts.
Plan headOf(Plan plan) {
  plan.entries.clear();
  plan.actions.clear();
  plan.adjustments.clear();
  plan.supports.clear();
  return plan;
}

/// Most saves change a part and leave the head: then only the digest is new, and no index is touched.
Result<qint64> writeDigest(Database& db, qint64 row, const QByteArray& digest) {
  auto update = Statement::prepare(db, "UPDATE plan SET digest = ? WHERE row = ?");
  if (!update) return std::unexpected(update.error());
  Binder(*update).bytes(digest).number(row);
  if (auto written = update->run(); !written) return std::unexpected(written.error());
  return row;
}

/// The row of the plan itself, new or changed.
Result<qint64> writeHead(Database& db, const vault::Digester& digester, const Plan& plan, const Standing& before) {
  const auto isOurs = [](const plan::ChosenSupport& support) { return isContentId(support.serviceId); };
  if (!isContentId(plan.language) || !std::ranges::all_of(plan.supports, isOurs))
    return failed(Problem::Internal, u"a language or a service is told by its code"_s);
  const QByteArray digest = digester.digest(what(plan), contentOf(plan));
  if (before.row != 0 && headOf(plan) == headOf(before.plan)) return writeDigest(db, before.row, digest);
  const auto person = people::rowOf(db, plan.person);
  if (!person) return person;
  auto upsert = Statement::prepare(
      db,
      "INSERT INTO plan (id, digest, person, version, status, language, agreed_on, review_on, tell_others, keeping,"
      " sooner_if) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET digest = excluded.digest,"
      " person = excluded.person, version = excluded.version, status = excluded.status, language = excluded.language,"
      " agreed_on = excluded.agreed_on, review_on = excluded.review_on, tell_others = excluded.tell_others,"
      " keeping = excluded.keeping, sooner_if = excluded.sooner_if RETURNING row");
  if (!upsert) return std::unexpected(upsert.error());
  Binder(*upsert)
      .id(plan.id)
      .bytes(digest)
      .number(*person)
      .number(plan.version)
      .code(nameOf(plan.status))
      .code(plan.language)
      .date(plan.agreedOn)
      .date(plan.reviewOn)
      .code(nameOf(plan.tellOthers))
      .code(nameOf(plan.keeping))
      .screened(plan.soonerIf);
  const auto row = upsert->step();
  if (!row) return std::unexpected(row.error());
  const qint64 number = upsert->number(0);
  if (auto ended = upsert->run(); !ended) return std::unexpected(ended.error());
  return number;
}

QStringList changedHeadings(const Plan& before, const Plan& now) {
  QStringList changed;
  if (before.entries != now.entries)
    for (const plan::Section section : plan::kSections)
      if (plan::entriesOf(before, section) != plan::entriesOf(now, section)) changed.append(nameOf(section));
  if (before.actions != now.actions) changed.append(u"who-does-what"_s);
  if (before.adjustments != now.adjustments) changed.append(u"adjustments"_s);
  if (before.supports != now.supports) changed.append(u"my-support"_s);
  if (before.reviewOn != now.reviewOn || before.soonerIf != now.soonerIf) changed.append(u"my-review"_s);
  return changed;
}

Result<Standing> write(Database& db, const vault::Digester& digester, Plan wanted, const Standing& before) {
  const auto row = writeHead(db, digester, wanted, before);
  if (!row) return std::unexpected(row.error());
  if (auto written = writeParts(db, *row, wanted, before.plan); !written) return std::unexpected(written.error());
  QStringList changed = changedHeadings(before.plan, wanted);
  return Standing{.row = *row, .plan = std::move(wanted), .isNew = before.row == 0, .changed = std::move(changed)};
}

/// The head of a plan out of the columns id, person's id, version, status, language, agreed_on, review_on, tell_others,
/// keeping, sooner_if.
std::optional<Plan> readHead(RowReader& reader) {
  const auto id = reader.id<PlanId>();
  const auto person = reader.id<PersonId>();
  if (!id || !person) return std::nullopt;
  Plan plan{.id = *id, .person = *person};
  plan.version = reader.small();
  plan.status = reader.choice<plan::Status>();
  plan.language = reader.code();
  plan.agreedOn = reader.maybeDate();
  plan.reviewOn = reader.maybeDate();
  plan.tellOthers = reader.choice<plan::TellOthers>();
  plan.keeping = reader.choice<plan::Keeping>();
  plan.soonerIf = reader.maybeScreened();
  if (!reader.isWhole()) return std::nullopt;
  return plan;
}

struct Select {
  const char* from;
  const char* planRow;  ///< the column that holds the plan's row
  const char* order;
};

constexpr std::array kSelects{
    Select{"SELECT p.row, p.digest, p.id, person.id, p.version, p.status, p.language, p.agreed_on, p.review_on,"
           " p.tell_others, p.keeping, p.sooner_if FROM plan AS p JOIN person ON person.row = p.person",
           "p.row", "p.row"},
    Select{"SELECT plan, id, section, sharing, text FROM entry", "plan", "plan, position"},
    Select{"SELECT plan, id, owner, by_date, state, sharing, what FROM action", "plan", "plan, position"},
    Select{"SELECT plan, id, start_on, try_until, look_again, state, sharing, what, good_day, harder_day"
           " FROM adjustment",
           "plan", "plan, position"},
    Select{"SELECT plan, id, how, sharing, service, name FROM support", "plan", "plan, position"}};

/// Which plans: one by its row, all, or the newest agreed ones that hold an open promise.
enum class Which { One, All, WithOpenPromises };

const char* condition(Which which) {
  switch (which) {
    case Which::One:
      return " = ?1";
    case Which::All:
      return " IS NOT NULL";
    case Which::WithOpenPromises:
      return " IN (SELECT agreed.row FROM action AS promise JOIN plan AS agreed ON agreed.row = promise.plan"
             " WHERE promise.owner = 'my-manager' AND promise.state = 'open' AND agreed.status = 'agreed'"
             " AND agreed.version = (SELECT max(version) FROM plan WHERE person = agreed.person AND status = "
             "'agreed'))";
  }
  Q_UNREACHABLE();
}

/// Reads whole plans, each checked against its digest.
class Loader {
 public:
  static Result<Loader> prepare(Database& db, const vault::Digester& digester, Which which);

  /// For Which::One. NotFound, or StoreDamaged.
  Result<Plan> load(qint64 row);
  /// For many: each in turn. Ends at the first failure.
  Result<> forEach(const std::function<Result<>(Plan)>& onPlan);

 private:
  /// A statement whose rows begin with the row of their plan, and which are in the order of those.
  struct Cursor {
    Statement statement;
    std::optional<qint64> at{};  ///< the plan of the row that is ready; nothing at the end
    Result<> start();
    Result<> bindAndStart(qint64 row);
    Result<> advance();
  };

  explicit Loader(const vault::Digester& digester) : m_digester(&digester) {}
  Result<Plan> readPlan();
  template <class Part, class ReadPart>
  Result<> readParts(Cursor& cursor, qint64 row, QList<Part>& parts, ReadPart readPart);

  std::vector<Cursor> m_cursors{};  ///< plan, entry, action, adjustment, support
  const vault::Digester* m_digester;
};

Result<Loader> Loader::prepare(Database& db, const vault::Digester& digester, Which which) {
  Loader loader(digester);
  for (const Select& select : kSelects) {
    const QByteArray sql =
        select.from + QByteArray(" WHERE ") + select.planRow + condition(which) + " ORDER BY " + select.order;
    auto statement = Statement::prepare(db, sql.constData());
    if (!statement) return std::unexpected(statement.error());
    loader.m_cursors.push_back({.statement = std::move(*statement)});
  }
  return loader;
}

Result<> Loader::Cursor::advance() {
  const auto row = statement.step();
  if (!row) return std::unexpected(row.error());
  at = *row ? std::optional(statement.number(0)) : std::nullopt;
  return {};
}

Result<> Loader::Cursor::start() {
  statement.reset();
  return advance();
}

Result<> Loader::Cursor::bindAndStart(qint64 row) {
  Binder(statement).number(row);
  return advance();
}

Result<Plan> Loader::load(qint64 row) {
  for (Cursor& cursor : m_cursors)
    if (auto started = cursor.bindAndStart(row); !started) return std::unexpected(started.error());
  if (!m_cursors[0].at) return failed(Problem::NotFound);
  return readPlan();
}

Result<> Loader::forEach(const std::function<Result<>(Plan)>& onPlan) {
  for (Cursor& cursor : m_cursors)
    if (auto started = cursor.start(); !started) return started;
  while (m_cursors[0].at) {
    auto plan = readPlan();
    if (!plan) return std::unexpected(plan.error());
    if (auto done = onPlan(std::move(*plan)); !done) return done;
  }
  return {};
}

template <class Part, class ReadPart>
Result<> Loader::readParts(Cursor& cursor, qint64 row, QList<Part>& parts, ReadPart readPart) {
  while (cursor.at == row) {
    RowReader reader(cursor.statement);
    reader.number();
    std::optional<Part> part = readPart(reader);
    if (!part || !reader.isWhole()) return damagedRow("a part of a plan");
    parts.append(std::move(*part));
    if (auto next = cursor.advance(); !next) return next;
  }
  return {};
}

/// The plan that the first cursor stands at, and its parts; every cursor then stands behind it.
Result<Plan> Loader::readPlan() {
  const qint64 row = m_cursors[0].at.value();
  RowReader reader(m_cursors[0].statement);
  reader.number();
  const QByteArray digest = reader.bytes();
  auto plan = readHead(reader);
  if (!plan) return damagedRow("a plan");
  const auto parts = [&]() -> Result<> {
    if (auto done = readParts(m_cursors[1], row, plan->entries, &readEntry<RowReader>); !done) return done;
    if (auto done = readParts(m_cursors[2], row, plan->actions, &readAction<RowReader>); !done) return done;
    if (auto done = readParts(m_cursors[3], row, plan->adjustments, &readAdjustment<RowReader>); !done) return done;
    if (auto done = readParts(m_cursors[4], row, plan->supports, &readSupport<RowReader>); !done) return done;
    return m_cursors[0].advance();
  }();
  if (!parts) return std::unexpected(parts.error());
  if (!m_digester->matches(digest, what(*plan), contentOf(*plan))) return damagedRow("a plan");
  return std::move(*plan);
}

Result<Standing> find(Database& db, const vault::Digester& digester, PlanId id) {
  const auto row = rowOf(db, id);
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  auto plan = inRow(db, digester, **row);
  if (!plan) return std::unexpected(plan.error());
  return Standing{.row = **row, .plan = std::move(*plan)};
}

Result<> forEach(Database& db, const vault::Digester& digester, Which which,
                 const std::function<Result<>(Plan)>& onPlan) {
  auto loader = Loader::prepare(db, digester, which);
  if (!loader) return std::unexpected(loader.error());
  return loader->forEach(onPlan);
}

}  // namespace

Result<Plan> inRow(Database& db, const vault::Digester& digester, qint64 row) {
  auto loader = Loader::prepare(db, digester, Which::One);
  if (!loader) return std::unexpected(loader.error());
  return loader->load(row);
}

QList<qint64> rowsOf(Database& db, PersonId person, bool& isCutShort) {
  QList<qint64> rows;
  // The index alone answers this, so that it can be told also where the rows themselves are damaged.
  auto select = Statement::prepare(db,
                                   "SELECT row FROM plan WHERE person = (SELECT row FROM person WHERE id = ?)"
                                   " ORDER BY status DESC, version DESC");
  isCutShort = !select;
  if (!select) return rows;
  Binder(*select).id(person);
  const auto read = forEachRow(*select, [&]() -> Result<> {
    rows.append(select->number(0));
    return {};
  });
  isCutShort = !read;
  return rows;
}

Result<std::optional<qint64>> rowOf(Database& db, PlanId id) {
  auto select = Statement::prepare(db, "SELECT row FROM plan WHERE id = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(id);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return std::nullopt;
  return select->number(0);
}

Result<Plan> load(Database& db, const vault::Digester& digester, PlanId id) {
  auto found = find(db, digester, id);
  if (!found) return std::unexpected(found.error());
  return std::move(found->plan);
}

Result<> forEachWithOpenPromises(Database& db, const vault::Digester& digester,
                                 const std::function<Result<>(Plan)>& onPlan) {
  return forEach(db, digester, Which::WithOpenPromises, onPlan);
}

Result<Standing> save(Database& db, const vault::Digester& digester, const Plan& plan, std::optional<Standing> before) {
  if (!before || before->plan.id != plan.id) {
    auto found = find(db, digester, plan.id);
    if (!found && found.error().what != Problem::NotFound) return found;
    before = found ? std::move(*found) : Standing{.plan = Plan{.id = plan.id, .person = plan.person}};
  }
  if (before->plan.status == plan::Status::Agreed)
    return failed(Problem::Internal, u"an agreed version is never changed"_s);
  return write(db, digester, plan::sharedPart(plan), *before);
}

Result<Standing> changeAction(Database& db, const vault::Digester& digester, PlanId id, ActionId action,
                              const std::function<void(plan::Action&)>& change) {
  const auto before = find(db, digester, id);
  if (!before) return std::unexpected(before.error());
  Plan changed = before->plan;
  const auto found = std::ranges::find(changed.actions, action, &plan::Action::id);
  if (found == changed.actions.end()) return failed(Problem::NotFound);
  change(*found);
  return write(db, digester, std::move(changed), *before);
}

Result<std::optional<Plan>> newest(Database& db, const vault::Digester& digester, PersonId person, plan::Status status,
                                   std::optional<int> belowVersion) {
  auto select = Statement::prepare(
      db,
      "SELECT plan.row FROM plan JOIN person ON person.row = plan.person"
      " WHERE person.id = ? AND status = ? AND version < ? ORDER BY version DESC, plan.row DESC LIMIT 1");
  if (!select) return std::unexpected(select.error());
  constexpr qint64 kAny = std::numeric_limits<qint64>::max();
  Binder(*select).id(person).code(nameOf(status)).number(belowVersion ? *belowVersion : kAny);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return std::nullopt;
  auto plan = inRow(db, digester, select->number(0));
  if (!plan) return std::unexpected(plan.error());
  return std::move(*plan);
}

Result<QList<Plan>> ofPerson(Database& db, const vault::Digester& digester, PersonId person) {
  auto select = Statement::prepare(db,
                                   "SELECT plan.row FROM plan JOIN person ON person.row = plan.person"
                                   " WHERE person.id = ? ORDER BY version, plan.row");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  QList<Plan> plans;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    auto plan = inRow(db, digester, select->number(0));
    if (!plan) return std::unexpected(plan.error());
    plans.append(std::move(*plan));
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return plans;
}

Result<> remove(Database& db, PlanId id) {
  auto statement = Statement::prepare(db, "DELETE FROM plan WHERE id = ?");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(id);
  return statement->run();
}

Result<> verifyAll(Database& db, const vault::Digester& digester) {
  return forEach(db, digester, Which::All, [](const Plan&) -> Result<> { return {}; });
}

}  // namespace hearten::store::plans
