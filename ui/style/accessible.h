// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>

#include <functional>

class QWidget;

namespace hearten::ui {

/// Gives `widget` a role of its own for screen readers, whatever its class: heading, group, alert, list.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Makes `widget` a heading of `level` (1 is the screen's own). Qt 6 has a role for headings but no attribute for the
/// level, so the level is told as the description, in words.
void setHeadingRole(QWidget* widget, int level);

/// Tells screen readers, once and politely, that `widget` has something to say: its accessible name.
void announce(QWidget* widget);

/// Also tells `listener` of every announcement; nothing stops it. For tests: without a screen reader on the line Qt
/// keeps announcements to itself.
void listenToAnnouncements(std::function<void(const QWidget&)> listener);

/// Teaches Qt about the roles above. applyTheme() calls it.
void installAccessibleRoles();

}  // namespace hearten::ui
