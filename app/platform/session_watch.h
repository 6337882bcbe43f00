// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/session_watch.h"

#include <memory>

namespace hearten::platform {

/// The one of this system: logind and the screen savers on Linux, session and power messages on Windows.
std::unique_ptr<ui::SessionWatch> watchSession();

}  // namespace hearten::platform
