// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/typed_line.h"
#include "ui/plan/plan_view.h"

#include <QJsonObject>

namespace hearten::ui {

/// A line that is being typed and is not kept yet, with the section it is typed in. It waits through a lock, sealed, in
/// memory only; a line that the boundary stopped does so too.
struct LineBeingTyped {
  QString section{};  ///< id of the plan heading; empty: none
  BeingWritten writing{};
};

QJsonObject toJson(const LineBeingTyped& typing);
/// What toJson() made; anything missing is empty.
LineBeingTyped typingFrom(const QJsonObject& json);
/// The words alone, as the store kept them through a lock.
LineBeingTyped typingFrom(const store::TypedLine& line);

}  // namespace hearten::ui
