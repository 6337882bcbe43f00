// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/help_screen.h"

namespace hearten::ui {

/// Which stretch of the program somebody asks for help in.
enum class HelpTopic { Unlock, FirstRun, Home, People, Support, Settings, Talk, Copy, Practice };

/// The help for it, with the keys that work there and the ones that work everywhere, and the privacy notice in this
/// language ("en", "cy").
HelpView helpFor(HelpTopic topic, const QString& language);

}  // namespace hearten::ui
