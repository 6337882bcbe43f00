// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::ui {

/// Makes Qt let go of the last words it painted. Its style keeps the text of the last row, line and page between two
/// paints, and its picture cache keeps what was drawn from them (security.md 4.8). Called on locking, after the screens
/// with words are gone.
void forgetPainted();

}  // namespace hearten::ui
