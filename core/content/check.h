// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/load.h"

namespace hearten::content {

/// What is to be said about a folder of content.
struct Findings {
  Problems mistakes;  ///< each with file, line and reason
  QStringList gaps;   ///< "en/topics/grief.toml:22: "prompt.how.tip" is not in cy": shown in English until it is
};

/// Checks a folder of content (with a folder a language) or, if it has no `en`, an organisation's pack: every mistake,
/// in every language, and files that nobody would ever read. Gaps are looked for in each language that has a folder.
Findings check(const QString& folder);

/// What of these texts the translation lacks. A file that lacks everything is told once.
QStringList gapsIn(const QList<Said>& texts, const QString& language);

}  // namespace hearten::content
