// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/changes.h"
#include "ui/followup/follow_up_screen.h"

namespace hearten::ui {

/// What changed since the last agreed plan, in words, for whichever screen shows it.
std::vector<ChangeLine> changeLines(const QList<plan::Change>& changes);

}  // namespace hearten::ui
