// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

/// Talks to come, for each person at most one: the day the two chose, or else the second sitting of a talk that was
/// stopped, or else the review of the agreed plan. Writers expect to be inside a transaction.
namespace hearten::store::coming {

/// Keeps the day that was chosen, in place of one chosen before; drops it when there is none. NotFound without the
/// person.
Result<> plan(Database& db, PersonId person, std::optional<QDate> day);
/// Drops the day that was chosen for the person in this row, if there is one.
Result<> drop(Database& db, qint64 personRow);

/// The day that was chosen for them, if there is one.
Result<std::optional<QDate>> planned(Database& db, PersonId person);

Result<QList<ComingTalk>> all(Database& db, const vault::Digester& digester);
Result<std::optional<ComingTalk>> of(Database& db, const vault::Digester& digester, PersonId person);

/// The three days as SQL, each for `p`, a row of the table person; NULL where there is none.
constexpr auto kChosenDay = "(SELECT day FROM planned_talk WHERE person = p.row)";
constexpr auto kSecondSitting =
    "(SELECT min(carry_on_on) FROM conversation WHERE person = p.row AND state <> 'finished')";
constexpr auto kReviewDay =
    "(SELECT review_on FROM plan WHERE person = p.row AND status = 'agreed' ORDER BY version DESC LIMIT 1)";

}  // namespace hearten::store::coming
