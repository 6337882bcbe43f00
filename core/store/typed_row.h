// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/own_key_rows.h"
#include "core/store/rows.h"
#include "core/store/typed_line.h"

/// The line that was being typed in a plan when the screen locked: as text, or, when it is only for the person, in a
/// box that their own key opens. Writers expect to be inside a transaction.
namespace hearten::store::typed {

/// In the place of one that was there. A line only for the person is not kept without `key`. NotFound without the plan.
Result<> keep(Database& db, const vault::Digester& digester, const TypedLine& line,
              const std::optional<ownKeys::PublicKey>& key);
/// Nothing when there is none, or it is in a box and `own` is not there to open it.
Result<std::optional<TypedLine>> read(Database& db, const vault::Digester& digester, PlanId plan, const OwnKey* own);
Result<> drop(Database& db, PlanId plan);
Result<bool> waitsFor(Database& db, PersonId person);
/// Those in boxes, of one person: when their keys go.
Result<> dropBoxes(Database& db, PersonId person);
/// Of one person, or of everybody.
Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person = {});

}  // namespace hearten::store::typed
