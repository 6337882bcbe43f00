// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rows.h"
#include "core/store/store.h"

/// The one row of what is set once. Writers expect to be inside a transaction.
namespace hearten::store::setupRow {

struct Kept {
  Setup setup;
  QDate passphraseChangedOn;
};

/// A store without the row yet has an empty set-up.
Result<Kept> load(Database& db, const vault::Digester& digester);
Result<> save(Database& db, const vault::Digester& digester, const Kept& kept);

}  // namespace hearten::store::setupRow
