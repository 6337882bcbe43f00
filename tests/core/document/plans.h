// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/describe.h"
#include "core/plan/plan.h"

namespace hearten::document::testing {

/// Text that has been looked at, as the plan holds it.
boundary::ScreenedText screened(const QString& words);

/// Counted ids: 1, 2, 3 and so on.
UuidSource counted();

/// An agreed plan with something in every place that a plan has, shared and not.
plan::Plan fullPlan(const QString& language);

/// The same without a word in it.
plan::Plan emptyPlan(const QString& language);

/// Everything that a person wrote in a plan.
QStringList wordsOf(const plan::Plan& plan);

About aboutSam();

}  // namespace hearten::document::testing
