// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QKeyEvent;

namespace hearten::ui {

/// Enter clicks `button`, as people expect (Qt itself only takes Space). True when the key was used.
bool clickOnEnter(QAbstractButton& button, const QKeyEvent& event);

/// Makes `widgets` one group for the keyboard: Tab stops at one of them, the one last used; moveInGroup() goes
/// between them. Calling it again replaces the group.
void makeGroup(const std::vector<QWidget*>& widgets);

/// Arrow keys, Home and End move the focus between the visible members of the group that `widget` is in. True when
/// used.
bool moveInGroup(QWidget& widget, const QKeyEvent& event);

/// Makes `widget` the one of its group at which Tab stops.
void setGroupStop(QWidget& widget);

}  // namespace hearten::ui
