// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/boundary/screen.h"
#include "core/plan/changes.h"
#include "core/plan/plan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace hearten::plan {

/// The whole plan as JSON: the data a Word copy carries, and held lines while the screen is locked. Dates are ISO,
/// choices are the names of names.h, and ids stay as they are.
QJsonObject toJson(const Plan& plan);

/// What to make of a line whose question (boundary::Decision::Ask) is not answered in the file.
enum class Questions {
  Answered,  ///< it was our own plan a moment ago: both have said yes
  Open,      ///< it comes from outside: set it aside
};

/// A line that did not come in, for the two to look at. Not kept anywhere.
struct SetAside {
  Change::Part part;
  QString text;
  boundary::Verdict verdict;
};

struct ReadBack {
  Plan plan;
  QList<SetAside> setAside{};
};

/// Reads a plan back. Every free text passes `screen` again; one that does not is set aside, with the entry, action or
/// adjustment it belongs to. ContentInvalid, with the place in `detail`, for anything that toJson() would not write.
Result<ReadBack> fromJson(const QJsonObject& json, const boundary::Screen& screen, Questions questions);

}  // namespace hearten::plan
