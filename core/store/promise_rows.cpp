// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/promise_rows.h"

#include "core/store/person_rows.h"
#include "core/store/plan_rows.h"

#include <algorithm>

namespace hearten::store::promises {

namespace {

bool isPromise(const plan::Action& action) {
  return action.owner == plan::ActionOwner::MyManager && action.state == plan::ActionState::Open;
}

/// Whole plans are read, although only a few rows of each are wanted: what is shown has its digest checked first.
Result<> addFrom(plans::Loader& loader, qint64 row, const Person& person, QList<Promise>& promises) {
  const auto plan = loader.load(row);
  if (!plan) return std::unexpected(plan.error());
  for (const plan::Action& action : plan->actions)
    if (isPromise(action))
      promises.append({.person = person.id, .personName = person.name, .plan = plan->id, .action = action});
  return {};
}

}  // namespace

Result<QList<Promise>> open(Database& db, const vault::Digester& digester) {
  auto loader = plans::Loader::prepare(db, digester);
  if (!loader) return std::unexpected(loader.error());
  auto select = Statement::prepare(
      db,
      "SELECT DISTINCT plan.row, p.id, p.digest, p.name, p.pronouns, p.language FROM action"
      " JOIN plan ON plan.row = action.plan JOIN person AS p ON p.row = plan.person"
      " WHERE action.owner = 'my-manager' AND action.state = 'open' AND plan.status = 'agreed' AND plan.version ="
      " (SELECT max(version) FROM plan WHERE person = p.row AND status = 'agreed') ORDER BY p.search");
  if (!select) return std::unexpected(select.error());
  QList<Promise> promises;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const qint64 row = reader.number();
    const auto person = people::read(reader, digester);
    if (!person) return std::unexpected(person.error());
    return addFrom(*loader, row, *person, promises);
  });
  if (!done) return std::unexpected(done.error());
  constexpr auto kWhenYouCan = std::numeric_limits<qint64>::max();
  std::ranges::stable_sort(promises, {}, [](const Promise& promise) {
    return promise.action.by ? promise.action.by->toJulianDay() : kWhenYouCan;
  });
  return promises;
}

}  // namespace hearten::store::promises
