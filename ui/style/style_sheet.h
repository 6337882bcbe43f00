// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace hearten::ui {

/// The style sheet for one of Qt's own controls that needs one (menus, tool tips), made from the
/// tokens for the current theme; empty for every other widget. Each control carries its own few rules: an application's
/// sheet makes every widget be styled anew each time that it, or anything around it, comes into another widget, and
/// each rule that is parsed stays in memory once for each widget that has it. Our own widgets paint themselves.
QString styleSheetFor(const QWidget& widget);
/// Gives a control the sheet of the current theme, unless it has it or needs none.
void giveStyleSheet(QWidget& widget);

}  // namespace hearten::ui
