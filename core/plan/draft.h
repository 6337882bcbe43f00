// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QList>

namespace hearten::plan {

/// One step of changing a plan: the plan before and after are both values, so undo is keeping the old one.
/// All functions return the changed plan; an unknown id changes nothing.
Plan withEntry(Plan plan, Entry entry);              ///< adds at the end of its section, or replaces by id
Plan withEntryMoved(Plan plan, EntryId id, int by);  ///< within its section; stops at the ends
Plan withAction(Plan plan, Action action);           ///< adds, or replaces by id
Plan withAdjustment(Plan plan, Adjustment adjustment);
Plan withSupport(Plan plan, ChosenSupport support);
/// Lines, actions, adjustments and supports are items of a plan alike: who points at one on a page need not know which.
Plan withItemShared(Plan plan, const QString& id, Sharing sharing);
Plan withoutItem(Plan plan, const QString& id);
Plan withItemBroughtBack(Plan plan, const Plan& before, const QString& id);  ///< where it stood in `before`
/// The agreed, immutable version of a draft.
Plan agreed(Plan draft, QDate on);

/// What the sharing of a new line at the end of `section` starts as: as the line before it in the plan, and only for me
/// when there is none (screens.md 09).
Sharing sharingForNewLine(const Plan& plan, Section section);

/// A draft being written, with undo and redo. Not stored: closing the program keeps the plan, not its history.
class Draft {
 public:
  explicit Draft(Plan plan) : m_now(std::move(plan)) {}
  const Plan& plan() const { return m_now; }
  /// Makes `changed` the plan. Doing anything ends what could be redone. No step is made when nothing differs.
  void change(Plan changed);
  bool canUndo() const { return !m_before.isEmpty(); }
  bool canRedo() const { return !m_after.isEmpty(); }
  void undo();
  void redo();

 private:
  Plan m_now;
  QList<Plan> m_before;
  QList<Plan> m_after;
};

}  // namespace hearten::plan
