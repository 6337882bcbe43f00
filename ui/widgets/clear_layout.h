// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;

namespace hearten::ui {

/// Takes everything out of `layout`, and deletes it: widgets, inner layouts, spaces.
void clearLayout(QLayout* layout);

}  // namespace hearten::ui
