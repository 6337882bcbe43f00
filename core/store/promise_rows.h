// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

namespace hearten::store::promises {

/// The manager's own open actions in the newest agreed plan of each person, by date, those without one last. Older
/// versions and drafts promise nothing.
Result<QList<Promise>> open(Database& db, const vault::Digester& digester);

/// Those of one plan, as they stand in it.
QList<Promise> in(const plan::Plan& plan, const Person& person);
void sortByDate(QList<Promise>& promises);

}  // namespace hearten::store::promises
