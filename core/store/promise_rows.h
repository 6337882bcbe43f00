// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

namespace hearten::store::promises {

/// The manager's own open actions in the newest agreed plan of each person, by date, those without one last. Older
/// versions and drafts promise nothing.
Result<QList<Promise>> open(Database& db, const vault::Digester& digester);

}  // namespace hearten::store::promises
