// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/widgets/bar_screen.h"

namespace hearten::ui {

/// The safety card, the cover and the other language, asked for from the bars of a screen. The desk outlives every
/// screen.
inline void answerBars(const BarScreen* screen, const Desk& desk) {
  QObject::connect(screen, &BarScreen::safetyAsked, screen, [&desk] { desk.window.showSafetyCard(); });
  QObject::connect(screen, &BarScreen::hideAsked, screen, [&desk] { desk.window.hideScreen(); });
  QObject::connect(screen, &BarScreen::languageAsked, screen, [&desk] { desk.window.changeLanguage(); });
}

}  // namespace hearten::ui
