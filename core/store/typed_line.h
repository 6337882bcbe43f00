// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QUuid>

namespace hearten::store {

/// The line that was being typed when the screen locked. It has passed the boundary, or it could not be here: a line
/// that was stopped waits in locked memory only.
struct TypedLine {
  PlanId plan;
  QString section;   ///< id of the plan heading it was typed under
  QUuid changing{};  ///< the line, step or adjustment it takes the place of; null: a new one
  plan::ScreenedText text;
  plan::Sharing sharing = plan::Sharing::OnlyForMe;
  friend bool operator==(const TypedLine&, const TypedLine&) = default;
};

}  // namespace hearten::store
