// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/document/blocks.h"

namespace hearten::document {

struct DocxOptions {
  Letters letters = Letters::Usual;
  /// The plan in the form that a computer reads, to travel inside the file (base64 in a customXml part), so that the
  /// next Hearten can open it without loss. It does not show on the page: offer to leave it out. Empty: none.
  QByteArray planData{};
};

/// A Word file of the same blocks: real headings, lists, header rows, alternative text and languages; a content control
/// and a bookmark round each field, inside its paragraph; no author, no company, no dates. The same document gives the
/// same bytes. Problem::CopyIncomplete as check() has it. Fonts are the reader's, so no character is refused.
Result<QByteArray> writeDocx(const Document& document, const DocxOptions& options = {});

/// The namespace of the root element of the customXml part, and the folder it is in.
inline constexpr char kPlanNamespace[] = "urn:hearten:plan:1";
inline constexpr char kPlanPart[] = "customXml/item1.xml";

}  // namespace hearten::document
