// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/names.h"

#include <QString>

#include <algorithm>

namespace hearten::boundary {
namespace {

/// In the order of the enums.
constexpr std::array<QLatin1StringView, kFieldCount> kFieldNames{
    QLatin1StringView("how-i-like-to-work"),
    QLatin1StringView("what-keeps-me-well"),
    QLatin1StringView("what-matters-to-me"),
    QLatin1StringView("what-gets-in-the-way"),
    QLatin1StringView("early-signs"),
    QLatin1StringView("what-helps"),
    QLatin1StringView("bigger-than-me"),
    QLatin1StringView("my-actions"),
    QLatin1StringView("manager-actions"),
    QLatin1StringView("adjustments"),
    QLatin1StringView("support"),
    QLatin1StringView("follow-up"),
    QLatin1StringView("person-name"),
    QLatin1StringView("general"),
};
constexpr std::array<QLatin1StringView, kKinds.size()> kKindNames{
    QLatin1StringView("disciplinary"), QLatin1StringView("investigation"), QLatin1StringView("grievance"),
    QLatin1StringView("capability"),   QLatin1StringView("regulator"),     QLatin1StringView("appraisal"),
    QLatin1StringView("work-judged"),  QLatin1StringView("conduct"),       QLatin1StringView("complaint"),
    QLatin1StringView("absence"),      QLatin1StringView("pay-promotion"), QLatin1StringView("other-person"),
};
constexpr std::array<QLatin1StringView, 3> kDecisionNames{QLatin1StringView("clear"), QLatin1StringView("ask"),
                                                          QLatin1StringView("stop")};

template <class Value, std::size_t Count>
std::optional<Value> named(const std::array<QLatin1StringView, Count>& names, QStringView id) {
  const auto found = std::ranges::find_if(names, [id](QLatin1StringView name) { return name == id; });
  if (found == names.end()) return std::nullopt;
  return static_cast<Value>(found - names.begin());
}

}  // namespace

QLatin1StringView nameOf(Field field) {
  return kFieldNames[static_cast<std::size_t>(field)];
}
QLatin1StringView nameOf(Kind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}
QLatin1StringView nameOf(Decision decision) {
  return kDecisionNames[static_cast<std::size_t>(decision)];
}

Field fieldNamed(QStringView id) {
  return named<Field>(kFieldNames, id).value_or(Field::General);
}
std::optional<Kind> kindNamed(QStringView id) {
  return named<Kind>(kKindNames, id);
}

}  // namespace hearten::boundary
