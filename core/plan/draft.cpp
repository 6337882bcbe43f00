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

/// Calls `change` with each of the four kinds of item.
template <class Change>
void forEachKind(Plan& plan, const Change& change) {
  change(plan.entries);
  change(plan.actions);
  change(plan.adjustments);
  change(plan.supports);
}

}  // namespace

Plan withEntry(Plan plan, Entry entry) {
  const auto old = find(plan.entries, entry.id);
  if (old != plan.entries.end() && old->section == entry.section) {
    *old = std::move(entry);
    return plan;
  }
  plan.entries.removeIf([&entry](const Entry& each) { return each.id == entry.id; });
  const auto end = std::ranges::upper_bound(plan.entries, entry.section, {}, &Entry::section);
  plan.entries.insert(end, std::move(entry));
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

Plan withAction(Plan plan, Action action) {
  put(plan.actions, std::move(action));
  return plan;
}

Plan withAdjustment(Plan plan, Adjustment adjustment) {
  put(plan.adjustments, std::move(adjustment));
  return plan;
}

Plan withSupport(Plan plan, ChosenSupport support) {
  put(plan.supports, std::move(support));
  return plan;
}

Plan withItemShared(Plan plan, const QString& id, Sharing sharing) {
  forEachKind(plan, [&](auto& items) {
    for (auto& item : items)
      if (item.id.text() == id) item.sharing = sharing;
  });
  return plan;
}

Plan withoutItem(Plan plan, const QString& id) {
  forEachKind(plan, [&id](auto& items) { items.removeIf([&id](const auto& item) { return item.id.text() == id; }); });
  return plan;
}

Plan withItemBroughtBack(Plan plan, const Plan& before, const QString& id) {
  const auto putBack = [&id](auto& now, const auto& then) {
    for (qsizetype i = 0; i < then.size(); ++i)
      if (then[i].id.text() == id) now.insert(std::min(i, now.size()), then[i]);
  };
  putBack(plan.actions, before.actions);
  putBack(plan.adjustments, before.adjustments);
  putBack(plan.supports, before.supports);
  for (const Entry& entry : before.entries) {
    if (entry.id.text() != id) continue;
    // The lines of all sections stand in one list, so the place of this one is counted within its section.
    const auto section = entriesOf(before, entry.section);
    const auto place = std::ranges::find(section, entry.id, &Entry::id) - section.begin();
    plan = withEntry(plan, entry);
    const auto last = entriesOf(plan, entry.section).size() - 1;
    plan = withEntryMoved(plan, entry.id, static_cast<int>(place - last));
  }
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
