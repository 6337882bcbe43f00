// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace hearten {

/// The written names of a choice, each once: what stands for it in files and in the store. A name that has shipped
/// never changes.
template <class Choice, std::size_t count>
using Names = std::array<std::pair<Choice, QLatin1StringView>, count>;

/// The name of a choice, which the table must have.
template <class Choice, std::size_t count>
QString nameIn(const Names<Choice, count>& names, Choice choice) {
  const auto row = std::ranges::find(names, choice, &std::pair<Choice, QLatin1StringView>::first);
  Q_ASSERT(row != names.end());
  return row->second;
}

/// The choice that a name stands for; nothing when the name is none of the table's.
template <class Choice, std::size_t count>
std::optional<Choice> choiceIn(const Names<Choice, count>& names, const QString& name) {
  const auto row = std::ranges::find_if(names, [&name](const auto& one) { return one.second == name; });
  if (row == names.end()) return std::nullopt;
  return row->first;
}

}  // namespace hearten
