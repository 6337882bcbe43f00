// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/rows.h"

#include <functional>
#include <optional>
#include <vector>

/// Plans in their five tables, each plan under one digest over all it holds. Writers expect to be inside a transaction.
namespace hearten::store::plans {

struct Standing;

/// Reads whole plans, each checked against its digest. Made once and used often: preparing its statements costs more
/// than stepping them, because SQLCipher locks every piece of memory it takes by a system call.
class Loader {
 public:
  /// Which plans: one at a time by row, all, or those of the newest agreed versions that hold an open promise.
  enum class Which { One, All, WithOpenPromises };
  static Result<Loader> prepare(Database& db, const vault::Digester& digester, Which which = Which::One);

  /// Of one: NotFound, or StoreDamaged when the digest does not fit what was read.
  Result<plan::Plan> load(PlanId id);
  Result<Standing> find(PlanId id);
  Result<plan::Plan> load(qint64 row);
  /// Of many: each in turn. Ends at the first failure.
  Result<> forEach(const std::function<Result<>(plan::Plan)>& onPlan);

 private:
  /// A statement whose rows begin with the row of their plan, and which are in the order of those.
  struct Cursor {
    Statement statement;
    std::optional<qint64> at{};  ///< the plan of the row that is ready; nothing at the end
    Result<> start();
    Result<> bindAndStart(qint64 row);
    Result<> advance();
  };

  Loader(Database& db, const vault::Digester& digester) : m_db(&db), m_digester(&digester) {}
  Result<plan::Plan> readPlan();
  template <class Part, class ReadPart>
  Result<> readParts(Cursor& cursor, qint64 row, QList<Part>& parts, ReadPart readPart);

  std::vector<Cursor> m_cursors{};  ///< plan, entry, action, adjustment, support
  Database* m_db;
  const vault::Digester* m_digester;
};

/// A plan as its tables hold it.
struct Standing {
  qint64 row = 0;
  plan::Plan plan;
};

/// Writes what differs from what is there, and gives what is there then. Only what the person shares: the rest is never
/// written (see sharedPart). `before` spares the reading when the caller knows what is there. Internal when there is an
/// agreed version under this id.
Result<Standing> save(Database& db, const vault::Digester& digester, Loader& loader, const plan::Plan& plan,
                      std::optional<Standing> before = {});

/// Changes one action of a plan, agreed or not, through `change`; its digest follows. NotFound.
Result<> changeAction(Database& db, const vault::Digester& digester, Loader& loader, PlanId plan, ActionId action,
                      const std::function<void(plan::Action&)>& change);

/// The newest plan of a person with this status, under a version if given.
Result<std::optional<plan::Plan>> newest(Database& db, Loader& loader, PersonId person, plan::Status status,
                                         std::optional<int> belowVersion = {});

Result<> remove(Database& db, PlanId id);
Result<> verifyAll(Database& db, const vault::Digester& digester);

}  // namespace hearten::store::plans
