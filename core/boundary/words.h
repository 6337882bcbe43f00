// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/boundary/names.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace hearten::boundary {

/// What one kind says to the two people.
struct KindWords {
  QString reason{};
  QString question{};
  QStringList wordings{};
};

/// Everything in `boundary.toml` of a language. Each kind has its words.
struct Words {
  QHash<Kind, KindWords> kinds{};
  QString tooLong{};  ///< why a text that is too long to be read is not kept
};

/// ContentInvalid with "line: reason".
Result<Words> wordsFromToml(const QByteArray& toml);

}  // namespace hearten::boundary
