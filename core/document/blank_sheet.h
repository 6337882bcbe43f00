// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/blocks.h"

namespace hearten::document {

/// A blank sheet to print or save: each question with lines to write on, and whose sheet it is. It names nobody.
/// `words` is the content in the language of the sheet.
Document blankSheet(const content::Sheet& sheet, const content::Content& words);

}  // namespace hearten::document
