// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/document/blocks.h"

namespace hearten::document {

/// Refuses a document that somebody could not read: no title, nothing in it, a heading, link or header cell without
/// words, a picture without a description that is not marked decorative (or that is no PNG), a table without header
/// cells or with uneven rows, a link that goes nowhere, a field named twice. Problem::CopyIncomplete; the detail names
/// the block and what it lacks, and `place` counts the blocks from 1 (0: the document itself). Both writers ask first,
/// so nobody has to call this before them.
Result<> check(const Document& document);

}  // namespace hearten::document
