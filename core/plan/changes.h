// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace hearten::plan {

/// What changed between the last agreed plan and this one, told line by line (screens.md 15).
struct Change {
  enum class Kind { Added, Changed, TakenOut, CarriedOver, Done, LetGo, Kept, Stopped };
  enum class Part { Line, Action, Adjustment, Support };
  Kind kind;
  Part part;
  QString was{};
  QString now{};
  bool onlyForMe = false;  ///< then the words are empty: nobody but the person sees them
  friend bool operator==(const Change&, const Change&) = default;
};

/// In the order of the plan. Lines that stayed as they were are not told; open actions that came along are CarriedOver;
/// a trial that is to stay is Kept. Actions and adjustments that ended before the new plan began are told by how they
/// ended.
QList<Change> whatChanged(const Plan& before, const Plan& after);

}  // namespace hearten::plan
