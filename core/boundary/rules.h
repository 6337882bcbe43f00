// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/boundary/names.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <optional>

namespace hearten::boundary {

/// Phrases that bring about a decision, unless the sentence says something that makes them innocent.
struct Rule {
  Kind kind;
  Decision decision;
  bool isSure = false;    ///< asks even where the model finds nothing, unless that is sure of the contrary
  QList<Field> fields{};  ///< empty: all
  QRegularExpression find;
  std::optional<QRegularExpression> unless{};
};

/// Everything in `resources/boundary/rules.toml`.
struct Rules {
  QList<Rule> rules{};
  QRegularExpression innocent;  ///< phrases whose own words never count, such as "early warning signs"

  /// ContentInvalid with "line: reason".
  static Result<Rules> fromToml(const QByteArray& toml);
};

}  // namespace hearten::boundary
