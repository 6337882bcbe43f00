// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/keeping_rows.h"

#include "core/plan/names.h"
#include "core/store/person_rows.h"

#include <algorithm>

namespace hearten::store::keeping {

namespace {

/// The day from which on a choice made in the plan itself is asked again.
QDate firstAsked(plan::Keeping keeping, QDate agreedOn, std::optional<QDate> reviewOn) {
  switch (keeping) {
    case plan::Keeping::UntilReview:
      return reviewOn ? *reviewOn : plan::suggestedReview(agreedOn);
    case plan::Keeping::UntilILeave:
      return agreedOn.addMonths(kMonthsUntilAskedAgain);
    case plan::Keeping::DeleteAfterCopy:
      break;
  }
  return agreedOn;
}

}  // namespace

Result<QList<KeepingDue>> due(Database& db, const vault::Digester& digester, QDate today) {
  auto select = Statement::prepare(
      db,
      "SELECT person.id, person.digest, person.name, person.pronouns, person.language, p.id, p.agreed_on, p.review_on,"
      " coalesce(kept.keeping, p.keeping), kept.ask_on FROM plan AS p JOIN person ON person.row = p.person"
      " LEFT JOIN kept ON kept.plan = p.row WHERE p.status = 'agreed'"
      " AND p.version = (SELECT max(version) FROM plan WHERE person = p.person AND status = 'agreed')");
  if (!select) return std::unexpected(select.error());
  QList<KeepingDue> found;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    auto person = people::read(reader, digester);
    if (!person) return std::unexpected(person.error());
    const auto plan = reader.id<PlanId>();
    const auto agreedOn = reader.maybeDate();
    const auto reviewOn = reader.maybeDate();
    const auto keeping = reader.choice<plan::Keeping>();
    const auto askOn = reader.maybeDate();
    if (!plan || !agreedOn || !reader.isWhole()) return damagedRow("a plan");
    const QDate since = askOn ? *askOn : firstAsked(keeping, *agreedOn, reviewOn);
    if (since < today) found.append({.person = std::move(*person), .plan = *plan, .keeping = keeping, .since = since});
    return {};
  });
  if (!done) return std::unexpected(done.error());
  std::ranges::stable_sort(found, {}, &KeepingDue::since);
  return found;
}

Result<> decide(Database& db, const KeepingChoice& choice) {
  auto select = Statement::prepare(db, "SELECT row FROM plan WHERE id = ? AND status = 'agreed'");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(choice.plan);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  auto replace =
      Statement::prepare(db, "INSERT OR REPLACE INTO kept (plan, keeping, decided_on, ask_on) VALUES (?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  Binder(*replace).number(select->number(0)).code(nameOf(choice.keeping)).date(choice.decidedOn).date(choice.askOn);
  return replace->run();
}

Result<QList<KeepingChoice>> of(Database& db, PersonId person) {
  auto select = Statement::prepare(db,
                                   "SELECT plan.id, kept.keeping, kept.decided_on, kept.ask_on FROM kept"
                                   " JOIN plan ON plan.row = kept.plan JOIN person ON person.row = plan.person"
                                   " WHERE person.id = ? ORDER BY plan.version");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  QList<KeepingChoice> choices;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto plan = reader.id<PlanId>();
    const auto keeping = reader.choice<plan::Keeping>();
    if (!plan || !reader.isWhole()) return damagedRow("a choice");
    choices.append({.plan = *plan, .keeping = keeping, .decidedOn = reader.date(), .askOn = reader.date()});
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return choices;
}

}  // namespace hearten::store::keeping
