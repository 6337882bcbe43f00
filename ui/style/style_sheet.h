// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hearten::ui {

/// The style sheet for Qt's own controls (text boxes, lists, scroll bars, menus, tool tips), made from the tokens for
/// the current theme. Our own widgets paint themselves, so it stays small and start-up stays quick.
QString styleSheet();

}  // namespace hearten::ui
