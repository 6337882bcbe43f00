// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/rows.h"

#include <array>
#include <functional>

/// Plans in their five tables, each plan under one digest over all it holds. Writers expect to be inside a transaction.
namespace hearten::store::plans {

/// The prepared statements that read whole plans, to be used for one or for all of them.
class Loader {
 public:
  static Result<Loader> prepare(Database& db, const vault::Digester& digester);

  /// NotFound, or StoreDamaged when the digest does not fit what was read.
  Result<plan::Plan> load(PlanId id);
  Result<plan::Plan> load(qint64 row);

 private:
  Loader(std::array<Statement, 5> statements, Database& db, const vault::Digester& digester)
      : m_statements(std::move(statements)), m_db(&db), m_digester(&digester) {}
  Result<plan::Plan> loadParts(plan::Plan plan, qint64 row, const QByteArray& digest);

  std::array<Statement, 5> m_statements;
  Database* m_db;
  const vault::Digester* m_digester;
};

/// Writes what differs from what is there. Only what the person shares: the rest is never written (see sharedPart).
/// Internal when there is an agreed version under this id.
Result<> save(Database& db, const vault::Digester& digester, const plan::Plan& plan);

/// Changes one action of a plan, agreed or not, through `change`; its digest follows. NotFound.
Result<> changeAction(Database& db, const vault::Digester& digester, PlanId plan, ActionId action,
                      const std::function<void(plan::Action&)>& change);

/// The newest plan of a person with this status, under a version if given.
Result<std::optional<plan::Plan>> newest(Database& db, const vault::Digester& digester, PersonId person,
                                         plan::Status status, std::optional<int> belowVersion = {});

Result<> remove(Database& db, PlanId id);
Result<> verifyAll(Database& db, const vault::Digester& digester);

}  // namespace hearten::store::plans
