// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"

#include <QStringList>

namespace hearten::document {

/// The text as every writer shows it: line breaks as U+000A, other control characters, unpaired halves of a character
/// and marks that turn the direction of what follows taken out or made a space. Nothing else changes.
QString tidy(const QString& text);

/// The text of a row of runs, one after the other.
QString textOf(const Runs& runs);

/// One leaf of a document: a run, the mark before a list item, or a picture.
struct Leaf {
  enum class Kind { Text, Link, Bullet, Picture };
  Kind kind;
  QString text;
  friend bool operator==(const Leaf&, const Leaf&) = default;
};

/// Everything a reader is told, in the order it is told, beginning with the title. Decorative pictures say nothing.
/// It is what a PDF must say too, and is taken from the model, never from a file.
std::vector<Leaf> leavesOf(const Document& document);

/// The levels that the headings of a document are written with: the title is 1, and no level is skipped.
/// One for each Heading block, in order.
std::vector<int> headingLevels(const Document& document);

/// The bullet of a list.
inline constexpr char16_t kBullet = u'\u2022';

}  // namespace hearten::document
