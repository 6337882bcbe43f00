// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/names.h"
#include "core/plan/plan.h"

#include <optional>

/// The parts of a plan out of a row (RowReader) or out of bytes (InputReader): both hold the same values in the same
/// order. Nothing when the id is none; whether the other values are ours, the reader knows.
namespace hearten::store {

template <class Reader>
std::optional<plan::Entry> readEntry(Reader& reader) {
  const auto id = reader.template id<EntryId>();
  const auto section = reader.template choice<plan::Section>();
  const auto sharing = reader.template choice<plan::Sharing>();
  auto text = reader.screened();
  if (!id) return std::nullopt;
  return plan::Entry{.id = *id, .section = section, .text = std::move(text), .sharing = sharing};
}

template <class Reader>
std::optional<plan::Action> readAction(Reader& reader) {
  const auto id = reader.template id<ActionId>();
  const auto owner = reader.template choice<plan::ActionOwner>();
  const auto by = reader.maybeDate();
  const auto state = reader.template choice<plan::ActionState>();
  const auto sharing = reader.template choice<plan::Sharing>();
  auto what = reader.screened();
  if (!id) return std::nullopt;
  return plan::Action{.id = *id, .what = std::move(what), .owner = owner, .by = by, .state = state, .sharing = sharing};
}

template <class Reader>
std::optional<plan::Adjustment> readAdjustment(Reader& reader) {
  const auto id = reader.template id<AdjustmentId>();
  const auto start = reader.maybeDate();
  const auto tryUntil = reader.maybeDate();
  const auto lookAgain = reader.maybeDate();
  const auto state = reader.template choice<plan::AdjustmentState>();
  const auto sharing = reader.template choice<plan::Sharing>();
  auto what = reader.screened();
  auto goodDay = reader.maybeScreened();
  auto harderDay = reader.maybeScreened();
  if (!id) return std::nullopt;
  return plan::Adjustment{.id = *id,
                          .what = std::move(what),
                          .start = start,
                          .tryUntil = tryUntil,
                          .lookAgain = lookAgain,
                          .goodDay = std::move(goodDay),
                          .harderDay = std::move(harderDay),
                          .state = state,
                          .sharing = sharing};
}

template <class Reader>
std::optional<plan::ChosenSupport> readSupport(Reader& reader) {
  const auto id = reader.template id<SupportId>();
  const auto how = reader.template choice<plan::HowToGetThere>();
  const auto sharing = reader.template choice<plan::Sharing>();
  auto service = reader.code();
  auto name = reader.screened();
  if (!id) return std::nullopt;
  return plan::ChosenSupport{
      .id = *id, .serviceId = std::move(service), .name = std::move(name), .how = how, .sharing = sharing};
}

}  // namespace hearten::store
