// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace hearten::test {

/// A folder with a real store in it, made at the lowest cost that is allowed.
struct TemporaryStore {
  static inline const QString kPassphrase = QStringLiteral("glass otter walks home");

  QTemporaryDir folder;
  store::StoreKeeper keeper{folder.filePath(QStringLiteral("data")), Clock::system(), store::KeyCost::floor()};
  store::RecoveryCode code = store::RecoveryCode::random();

  TemporaryStore() { REQUIRE(keeper.make(store::Passphrase::typed(kPassphrase), code).has_value()); }
};

}  // namespace hearten::test
