// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/settings/pack_card.h"

namespace hearten::ui {

/// The pack that lies over the content of `desk`, as the settings show it.
PackView packView(const Desk& desk);

}  // namespace hearten::ui
