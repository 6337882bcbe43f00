// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"

namespace hearten::ui {

/// The screen for `content`, with the names that its pack and this laptop teach.
boundary::Screen screenFor(const content::Content& content, const Preferences& preferences);

/// Why `name` cannot be taught, in kind words; nothing when it can. Besides what the boundary says, names of the people
/// here are refused: the list of names is not locked away.
std::optional<QString> whyNotTaught(const Desk& desk, const QString& name);

}  // namespace hearten::ui
