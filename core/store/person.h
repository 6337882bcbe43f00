// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/boundary/screened_text.h"

#include <QString>

#include <optional>

namespace hearten::store {

using boundary::ScreenedText;

/// A name is all we keep. No staff number, no birthday, no job record (screens.md 04).
struct Person {
  PersonId id;
  ScreenedText name;
  std::optional<ScreenedText> pronouns{};
  QString language = QStringLiteral("en");
  friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace hearten::store
