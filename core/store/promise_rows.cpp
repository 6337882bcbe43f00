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

}  // namespace

QList<Promise> in(const plan::Plan& plan, const Person& person) {
  QList<Promise> promises;
  for (const plan::Action& action : plan.actions)
    if (isPromise(action))
      promises.append({.person = person.id, .personName = person.name, .plan = plan.id, .action = action});
  return promises;
}

void sortByDate(QList<Promise>& promises) {
  constexpr auto kWhenYouCan = std::numeric_limits<qint64>::max();
  std::ranges::stable_sort(promises, {}, [](const Promise& promise) {
    return promise.action.by ? promise.action.by->toJulianDay() : kWhenYouCan;
  });
}

Result<QList<Promise>> open(Database& db, const vault::Digester& digester) {
  // Whole plans are read, although a few rows of each are wanted: what is shown has its digest checked first.
  const auto everybody = people::all(db, digester);
  if (!everybody) return std::unexpected(everybody.error());
  QList<Promise> promises;
  const auto done = plans::forEachWithOpenPromises(db, digester, [&](const plan::Plan& plan) -> Result<> {
    const auto person = everybody->constFind(plan.person);
    if (person == everybody->constEnd()) return damagedRow("the person of a plan");
    promises += in(plan, *person);
    return {};
  });
  if (!done) return std::unexpected(done.error());
  sortByDate(promises);
  return promises;
}

}  // namespace hearten::store::promises
