// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::ui {

/// Where the side menu can go. A place is here once its screen is.
enum class Place { Home, People, Support, Practise, Settings };

}  // namespace hearten::ui
