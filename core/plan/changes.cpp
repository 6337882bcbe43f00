// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/changes.h"

#include <algorithm>
#include <optional>

namespace hearten::plan {
namespace {

using Kind = Change::Kind;
using Part = Change::Part;

const QString& wordsOf(const Entry& entry) {
  return entry.text.text();
}
const QString& wordsOf(const Action& action) {
  return action.what.text();
}
const QString& wordsOf(const Adjustment& adjustment) {
  return adjustment.what.text();
}
const QString& wordsOf(const ChosenSupport& support) {
  return support.name.text();
}

/// How a part that is in both plans changed; nothing when it did not.
std::optional<Kind> step(const Entry& before, const Entry& after) {
  return before.text == after.text ? std::nullopt : std::optional(Kind::Changed);
}
std::optional<Kind> step(const Action& before, const Action& after) {
  if (before.state != after.state && after.state == ActionState::Done) return Kind::Done;
  if (before.state != after.state && after.state == ActionState::LetGo) return Kind::LetGo;
  if (before.what != after.what || before.owner != after.owner || before.by != after.by) return Kind::Changed;
  return after.state == ActionState::Open ? std::optional(Kind::CarriedOver) : std::nullopt;
}
std::optional<Kind> step(const Adjustment& before, const Adjustment& after) {
  if (before.state != after.state && after.state == AdjustmentState::Stopped) return Kind::Stopped;
  if (before.state != after.state && after.state == AdjustmentState::Kept) return Kind::Kept;
  Adjustment sameSharing = after;
  sameSharing.sharing = before.sharing;
  return before == sameSharing ? std::nullopt : std::optional(Kind::Changed);
}
std::optional<Kind> step(const ChosenSupport& before, const ChosenSupport& after) {
  return before.how == after.how ? std::nullopt : std::optional(Kind::Changed);
}

/// How a part ended that the later plan no longer holds.
Kind ending(const Entry&) {
  return Kind::TakenOut;
}
Kind ending(const Action& action) {
  if (action.state == ActionState::Done) return Kind::Done;
  return action.state == ActionState::LetGo ? Kind::LetGo : Kind::TakenOut;
}
Kind ending(const Adjustment& adjustment) {
  return adjustment.state == AdjustmentState::Stopped ? Kind::Stopped : Kind::TakenOut;
}
Kind ending(const ChosenSupport&) {
  return Kind::TakenOut;
}

template <class Value>
Change told(Kind kind, Part part, const Value* before, const Value* after) {
  const auto isHeld = [](const Value* one) { return one && one->sharing == Sharing::OnlyForMe; };
  if (isHeld(before) || isHeld(after)) return {.kind = kind, .part = part, .onlyForMe = true};
  return {.kind = kind,
          .part = part,
          .was = before ? wordsOf(*before) : QString(),
          .now = after ? wordsOf(*after) : QString()};
}

template <class Value>
void tell(QList<Change>& changes, Part part, const QList<Value>& before, const QList<Value>& after) {
  for (const Value& now : after) {
    const auto was = std::ranges::find(before, now.id, &Value::id);
    if (was == before.end())
      changes.append(told<Value>(Kind::Added, part, nullptr, &now));
    else if (const auto kind = step(*was, now))
      changes.append(told(*kind, part, &*was, &now));
  }
  for (const Value& was : before)
    if (std::ranges::find(after, was.id, &Value::id) == after.end())
      changes.append(told<Value>(ending(was), part, &was, nullptr));
}

}  // namespace

QList<Change> whatChanged(const Plan& before, const Plan& after) {
  QList<Change> changes;
  for (const Section section : kSections)
    tell(changes, Part::Line, entriesOf(before, section), entriesOf(after, section));
  tell(changes, Part::Action, before.actions, after.actions);
  tell(changes, Part::Adjustment, before.adjustments, after.adjustments);
  tell(changes, Part::Support, before.supports, after.supports);
  return changes;
}

}  // namespace hearten::plan
