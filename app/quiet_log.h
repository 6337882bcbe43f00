// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::app {

/// From here on, what Qt and Hearten have to say to a developer carries no text: only how grave it is and where it
/// comes from. A message may quote what is on the screen, and that is somebody's (security.md 4.15).
void keepLogQuiet();

}  // namespace hearten::app
