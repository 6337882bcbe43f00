// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/reader.h"

namespace hearten::content {

/// How many syllables an English word has, by its groups of vowels; near enough to tell three from two.
int syllables(QStringView word);
/// Sentences of a text: what ends with a full stop, a question mark or an end of text. A heading is one.
int sentences(const QString& text);

/// The age, in years, at which most people can read these English texts with understanding, by the SMOG formula:
/// grade = 3 + sqrt(words of three or more syllables in 30 sentences), and the reading age is the grade and 5.
/// G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12(8), 639-646, 1969. It is the
/// formula that health services in the UK use for leaflets. It wants about thirty sentences; fewer are scaled up.
double readingAge(const QStringList& texts);

/// A stretch of text long enough for the formula.
struct Passage {
  QString file;
  int line = 0;  ///< where it begins
  int sentences = 0;
  double age = 0;
};

/// The English of these texts in passages of at least thirty sentences, file by file; a short file is one passage.
/// Names are not counted: nobody chose how long they are.
QList<Passage> passagesOf(const QList<Said>& texts);

}  // namespace hearten::content
