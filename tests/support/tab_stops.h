// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace hearten::test {

/// The widgets at which Tab stops in `window` (shown), in order.
QList<QWidget*> tabStops(QWidget& window);

/// The name that a screen reader tells for `widget`.
QString spokenName(QWidget& widget);

/// The stops without a name. Empty is good.
QStringList unnamedStops(QWidget& window);

/// Pairs of stops that are not in reading order: the second stands left of the first in the same row, or above it
/// without being in a column further right. Empty is good.
QStringList outOfOrder(QWidget& window);

}  // namespace hearten::test
