// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/content/source.h"

namespace hearten::content {

/// Where the built-in content lies.
inline const QString kShipped = QStringLiteral(":/content");

/// Reads everything at once, telling every mistake.
Content loadAll(const Source& source, const QString& language, Problems& problems);
/// The built-in content with changed words. The changes were tried before: see readWording.
Content loadShipped(const QString& language, const Changes& changes);

/// Every text of the content in `folder` (a folder a language), English with what `language` says in its place, in the
/// order in which the files are read.
QList<Said> textsOf(const QString& folder, const QString& language, Problems& problems);

}  // namespace hearten::content
