// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"

#include <QPalette>
#include <QString>

class QApplication;

namespace hearten::ui {

/// How Hearten looks just now: the colours and the text size (100, 125, 150 or 200 per cent).
struct Theme {
  Scheme scheme = Scheme::Light;
  int textPercent = 100;
  friend bool operator==(const Theme&, const Theme&) = default;
};

/// What the person chose in Settings. Follow takes the computer's own choice.
enum class SchemeChoice { Follow, Light, Dark, HighContrast };

/// The computer's own colours: light, dark, or its high-contrast palette (Windows). Read it before the first
/// applyTheme(), while the palette is still the system's; applyTheme() remembers the first answer.
Scheme systemScheme();

/// The scheme that `choice` means on this computer.
Scheme resolve(SchemeChoice choice);

/// Puts `theme` on the whole program: font, palette, style, style sheet. May be called again at any time; every living
/// widget follows (fonts, colours, spacing set through ui/style/scaled.h). `textPercent` outside 100 to 200 is held
/// to that range.
void applyTheme(QApplication& application, Theme theme);

/// The theme last applied.
const Theme& currentTheme();

/// The colour of `token` in the current theme.
QColor color(Token token);

/// The palette that `scheme` makes.
QPalette paletteFor(Scheme scheme);

}  // namespace hearten::ui
