// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/parts.h"
#include "core/content/source.h"

namespace hearten::content {

/// Reads `wording.toml` of a pack: built-in texts that an organisation says in its own words. Each is tried on its file
/// and told with its line if it does not fit: a file or text that is not there, a promise or a rule of the boundary
/// (those stay as they are), other words in braces. Only what is for `language` is returned; nothing at all when there
/// is a mistake.
Changes readWording(const File& file, const QString& language, const Known& known, QList<Error>& problems);

}  // namespace hearten::content
