// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/document/blocks.h"

#include <QDate>
#include <QStringList>

namespace hearten::document {

/// One page to print and keep: what the code is for, its groups in large letters, how to use it and where to keep it.
/// It names nobody. `words` is the content in the language of the screen. The document holds the code as text: let it
/// go when the sheet is printed or saved.
Document recoverySheet(const QStringList& groups, const content::Content& words, QDate made);

/// The same for one person's slip: the code opens the lines that are only for them, and nothing else.
Document ownSlip(const QStringList& groups, const content::Content& words, QDate made);

}  // namespace hearten::document
