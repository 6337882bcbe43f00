// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace hearten::test {

/// Every place under `root` (shown) where something is cut: words that do not fit their label or button, a child that
/// sticks out of its parent, a scroll area whose content is wider than what is seen. Empty is good. What a scroll area
/// hides because it can be scrolled to is fine.
QStringList clipped(QWidget& root);

/// Shows `root` at `size` and lets layouts settle, so that sizes can be looked at.
void settle(QWidget& root, int width, int height);

}  // namespace hearten::test
