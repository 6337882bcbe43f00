// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/blocks.h"
#include "core/store/held.h"

namespace hearten::ui {

/// Everything that is held about a person, as one document for them: who they are, their talks, each plan as it stands,
/// and what happened. `words` is the content in the person's language.
document::Document heldDocument(const store::Held& held, const content::Content& words, QDate today);

/// What happened, in the words of the person whose plan it is: "Changed: What helps". `words` as above.
QString eventInWords(const store::Event& event, const content::Content& words);

}  // namespace hearten::ui
