// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/blocks.h"
#include "core/plan/plan.h"

namespace hearten::document {

/// Who a copy is for.
enum class Audience {
  Full,    ///< the person: every line, those only for them marked in words
  Shared,  ///< whoever the person gives it to: only what is shared
};

/// What a copy says that is not in the plan.
struct About {
  QString person;
  QString manager{};          ///< empty: not named
  QString organisation{};     ///< empty: not named
  QByteArray logo{};          ///< PNG; empty: none
  QString logoAlternative{};  ///< what the logo shows. A logo without it is refused by the writers
  QDate today{};  ///< decides whether the details of a service are called fresh; invalid: nothing is said of it
};

/// The plan as blocks, in the order that the headings of the content have. `words` is the content in the language of
/// the plan (`content::load(plan.language)`), which may not be the language of the screen. Sections with nothing in
/// them are left out. Lines, steps and adjustments are fields of the Word copy: "e_", "s_", "a_", "g_" (good day) or
/// "h_" (harder day) and the id without dashes.
Document describe(const plan::Plan& plan, Audience audience, const content::Content& words, const About& about);

/// The key of the copy's sentence about how long the plan stays.
const char* keepingWords(plan::Keeping keeping);

/// The date as it is said in that language ("en", "cy"): 4 December 2026, 4 Rhagfyr 2026.
QString dateInWords(QDate date, const QString& language);

}  // namespace hearten::document
