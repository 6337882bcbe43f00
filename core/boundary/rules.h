// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace hearten::boundary {

/// What one kind says to the two people.
struct KindWords {
  QString reason{};
  QString question{};
  QStringList wordings{};
};

/// Phrases that bring about a decision, unless the sentence says something that makes them innocent.
struct Rule {
  Kind kind;
  Decision decision;
  QList<Field> fields{};  ///< empty: all
  QRegularExpression find;
  std::optional<QRegularExpression> unless{};
};

/// Everything in `boundary.toml`.
struct Rules {
  QHash<Kind, KindWords> words{};
  QList<Rule> rules{};
  QRegularExpression innocent;  ///< phrases whose own words never count, such as "early warning signs"

  /// ContentInvalid with "line: reason".
  static Result<Rules> fromToml(const QByteArray& toml);
};

}  // namespace hearten::boundary
