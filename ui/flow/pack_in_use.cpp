// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/pack_in_use.h"

namespace hearten::ui {

PackInUse PackInUse::of(const QString& named, const std::optional<QString>& chosen, const QString& system) {
  PackInUse found{.systemHasOne = !system.isEmpty()};
  found.folder = !named.isEmpty() ? named : chosen.value_or(system);
  if (found.folder.isEmpty()) return found;
  found.from = !named.isEmpty() ? From::Start : chosen ? From::Settings : From::System;
  return found;
}

}  // namespace hearten::ui
