// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/draft.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearten::plan {
namespace {

template <class Part>
auto find(QList<Part>& parts, const decltype(Part::id)& id) {
  return std::ranges::find(parts, id, &Part::id);
}

template <class Part>
void put(QList<Part>& parts, Part part) {
  if (const auto old = find(parts, part.id); old != parts.end())
    *old = std::move(part);
  else
    parts.append(std::move(part));
}

template <class Part>
void takeOut(QList<Part>& parts, const decltype(Part::id)& id) {
  parts.removeIf([&id](const Part& part) { return part.id == id; });
}

}  // namespace

Plan withEntry(Plan plan, Entry entry) {
  const auto old = find(plan.entries, entry.id);
  if (old != plan.entries.end() && old->section == entry.section) {
    *old = std::move(entry);
    return plan;
  }
  takeOut(plan.entries, entry.id);
  const auto end = std::ranges::upper_bound(plan.entries, entry.section, {}, &Entry::section);
  plan.entries.insert(end, std::move(entry));
  return plan;
}

Plan withoutEntry(Plan plan, EntryId id) {
  takeOut(plan.entries, id);
  return plan;
}

Plan withEntryMoved(Plan plan, EntryId id, int by) {
  const auto entry = find(plan.entries, id);
  if (entry == plan.entries.end()) return plan;
  const auto mine = std::ranges::equal_range(plan.entries, entry->section, {}, &Entry::section);
  const qsizetype first = mine.begin() - plan.entries.begin();
  const qsizetype last = first + std::ranges::ssize(mine) - 1;
  const qsizetype from = entry - plan.entries.begin();
  plan.entries.move(from, std::clamp(from + by, first, last));
  return plan;
}

Plan withEntryShared(Plan plan, EntryId id, Sharing sharing) {
  if (const auto entry = find(plan.entries, id); entry != plan.entries.end()) entry->sharing = sharing;
  return plan;
}

Plan withAction(Plan plan, Action action) {
  put(plan.actions, std::move(action));
  return plan;
}

Plan withoutAction(Plan plan, ActionId id) {
  takeOut(plan.actions, id);
  return plan;
}

Plan withAdjustment(Plan plan, Adjustment adjustment) {
  put(plan.adjustments, std::move(adjustment));
  return plan;
}

Plan withoutAdjustment(Plan plan, AdjustmentId id) {
  takeOut(plan.adjustments, id);
  return plan;
}

Plan withSupport(Plan plan, ChosenSupport support) {
  put(plan.supports, std::move(support));
  return plan;
}

Plan withoutSupport(Plan plan, SupportId id) {
  takeOut(plan.supports, id);
  return plan;
}

Plan agreed(Plan draft, QDate on) {
  draft.status = Status::Agreed;
  draft.agreedOn = on;
  return draft;
}

Sharing sharingForNewLine(const Plan& plan, Section section) {
  const auto end = std::ranges::upper_bound(plan.entries, section, {}, &Entry::section);
  return end == plan.entries.begin() ? Sharing::OnlyForMe : std::prev(end)->sharing;
}

void Draft::change(Plan changed) {
  if (changed == m_now) return;
  m_before.append(std::exchange(m_now, std::move(changed)));
  m_after.clear();
}

void Draft::undo() {
  if (canUndo()) m_after.append(std::exchange(m_now, m_before.takeLast()));
}

void Draft::redo() {
  if (canRedo()) m_before.append(std::exchange(m_now, m_after.takeLast()));
}

}  // namespace hearten::plan
