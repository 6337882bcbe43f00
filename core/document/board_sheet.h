// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/blocks.h"

#include <QDate>

#include <vector>

namespace hearten::document {

/// A sheet for the notice board: these places, in their order, with what each is for and how to reach it. It hangs
/// there for months, so a number that nobody has seen within the last twelve months is left out for the web address,
/// and the sheet says by when to print a new one. `words` is the content in the language of the sheet.
Document boardSheet(const std::vector<const content::SupportService*>& services, const content::Content& words,
                    QDate today);

}  // namespace hearten::document
