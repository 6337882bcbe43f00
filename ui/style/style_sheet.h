// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace hearten::ui {

/// The style sheet for Qt's own controls (text boxes, lists, scroll bars, menus, tool tips), made from the tokens for
/// the current theme. Our own widgets paint themselves.
QString styleSheet();

/// Whether `widget` is one of those controls. Only they carry the sheet: an application's sheet makes every widget be
/// styled anew each time that it, or anything around it, comes into another widget.
bool takesStyleSheet(const QWidget& widget);
/// Gives a control the sheet of the current theme, unless it has it.
void giveStyleSheet(QWidget& widget);

}  // namespace hearten::ui
