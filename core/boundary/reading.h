// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"

#include <QList>
#include <QString>

namespace hearten::boundary {

/// A text as the rules read it: accents, curly quotes, full-width and look-alike letters told as the plain Latin ones,
/// nothing that cannot be seen, and no letters set apart, so that none of these is a way round. Knows where each
/// character stood.
class Reading {
 public:
  explicit Reading(const QString& typed);

  const QString& text() const { return m_text; }
  /// Parts of text() that are judged by themselves: sentences, lines, and what stands between bullets. A very long one
  /// is in parts that overlap.
  const QList<Span>& sentences() const { return m_sentences; }
  /// Where a part of text() stands in what was typed.
  Span inTyped(Span part) const;

 private:
  void read(const QString& typed);
  void joinSpacedLetters();
  void findSentences();
  void addSentence(Span whole);

  QString m_text;
  QList<qsizetype> m_from;  ///< for each character of m_text, its place in the typed text; one more for the end
  QList<Span> m_sentences;
};

}  // namespace hearten::boundary
