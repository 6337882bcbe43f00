// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/rows.h"

#include <functional>
#include <optional>

/// Plans in their five tables, each plan under one digest over all it holds. Writers expect to be inside a transaction.
namespace hearten::store::plans {

/// A plan as its tables hold it.
struct Standing {
  qint64 row = 0;
  plan::Plan plan;
  bool isNew = false;     ///< it was not there before this save
  QStringList changed{};  ///< ids of the headings under which this save changed something that is shared
};

/// The row that others refer to, if there is such a plan.
Result<std::optional<qint64>> rowOf(Database& db, PlanId id);

/// NotFound, or StoreDamaged when the digest does not fit what was read.
Result<plan::Plan> load(Database& db, const vault::Digester& digester, PlanId id);

/// The newest agreed plan of each person that holds an open promise, one after the other. Ends at the first failure.
Result<> forEachWithOpenPromises(Database& db, const vault::Digester& digester,
                                 const std::function<Result<>(plan::Plan)>& onPlan);

/// Writes what differs from what is there, and gives what is there then. Only what the person shares: the rest is
/// sealed, if it is kept at all (sealed_rows.h). `before` spares the reading when the caller knows what is there.
/// Internal when there is an agreed version under this id.
Result<Standing> save(Database& db, const vault::Digester& digester, const plan::Plan& plan,
                      std::optional<Standing> before = {});

/// Changes one action of a plan, agreed or not, through `change`; its digest follows. NotFound.
Result<Standing> changeAction(Database& db, const vault::Digester& digester, PlanId plan, ActionId action,
                              const std::function<void(plan::Action&)>& change);

/// The newest plan of a person with this status, under a version if given.
Result<std::optional<plan::Plan>> newest(Database& db, const vault::Digester& digester, PersonId person,
                                         plan::Status status, std::optional<int> belowVersion = {});

/// Every version of one person, drafts too, by version.
Result<QList<plan::Plan>> ofPerson(Database& db, const vault::Digester& digester, PersonId person);

/// For a damaged store, plan by plan: where those of a person lie, newest first, as far as that can be read. Sets
/// `isCutShort` when there may be more.
QList<qint64> rowsOf(Database& db, PersonId person, bool& isCutShort);
/// The plan in a row. NotFound, or StoreDamaged.
Result<plan::Plan> inRow(Database& db, const vault::Digester& digester, qint64 row);

Result<> remove(Database& db, PlanId id);
Result<> verifyAll(Database& db, const vault::Digester& digester);

}  // namespace hearten::store::plans
