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

template <class Choice, std::size_t count>
using Names = std::array<std::pair<Choice, QLatin1StringView>, count>;

/// The written names of a choice, each once: what stands for it in files and in the store. A name that has shipped
/// never changes. Whoever writes a choice down adds its table, in the names.h of the folder.
template <class Choice>
constexpr std::nullptr_t kNames = nullptr;

/// The name of a choice, which the table must have.
template <class Choice>
QString nameOf(Choice choice) {
  const auto row = std::ranges::find(kNames<Choice>, choice, &std::pair<Choice, QLatin1StringView>::first);
  Q_ASSERT(row != kNames<Choice>.end());
  return row->second;
}

/// The choice that a name stands for; nothing when the name is none of the table's.
template <class Choice>
std::optional<Choice> named(const QString& name) {
  const auto row = std::ranges::find_if(kNames<Choice>, [&name](const auto& one) { return one.second == name; });
  if (row == kNames<Choice>.end()) return std::nullopt;
  return row->first;
}

}  // namespace hearten
