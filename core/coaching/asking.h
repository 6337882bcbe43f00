// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/coaching/question_rules.h"

namespace hearten::coaching {

/// What was written, as the rules read it: slips of the finger put right, straight quotes, one space between words.
QString mended(const QString& written, const QuestionRules& rules);

/// The questions in a mended text, each without its lead-in, with its question mark if it has one. A sentence that only
/// says something is left out beside one that asks; the last one always stays.
QStringList questionsIn(const QString& mended, const QuestionRules& rules);

/// The kind of one question out of questionsIn().
QuestionKind kindOf(const QString& question, const QuestionRules& rules);

}  // namespace hearten::coaching
