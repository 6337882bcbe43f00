// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Names that an organisation teaches: of a ward, a team, a system, which Hearten took for something else. A name makes
/// only its own words innocent: a finding that reaches beyond it stands as ever. It is written as a name, and cannot be
/// made of the words that the boundary is about. What would be stopped for the name alone is asked about; what would be
/// asked about for the name alone may be kept.
namespace hearten::boundary {

/// Why a name cannot be taught.
enum class NameFault {
  NotAName,      ///< not written as one: each word with a capital letter or a figure, but for "of", "the" and the like
  TooLong,       ///< more than four words or 40 characters, or fewer than three characters
  OrdinaryWord,  ///< a word that any sentence may begin with
  OffLimits,     ///< made of words about what must not be in a plan
};

/// More than an organisation has need of, and few enough to be looked through by a person.
inline constexpr qsizetype kMostTaughtNames = 60;

/// What is wrong with how the name is written. OffLimits is for a Screen to say.
std::optional<NameFault> faultInForm(const QString& name);

/// Sentences that would be stopped if `name` meant what must not be in a plan; nothing is with a name that does not.
QStringList trialsOf(const QString& name);

/// `text` with a plain word in place of each of `names`, wherever one stands alone and is written just so.
QString withNamesMasked(QString text, const QStringList& names);

}  // namespace hearten::boundary
