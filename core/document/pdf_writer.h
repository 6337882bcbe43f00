// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/document/blocks.h"

#include <optional>

namespace hearten::document {

struct PdfOptions {
  Letters letters = Letters::Usual;
  /// UTF-8. With one, nobody opens the file without it (AES-256, revision 6; the first 127 bytes count). It cannot be
  /// found again: nothing of it is kept.
  std::optional<SecretBytes> password{};
};

/// A PDF that reads right aloud: tagged, PDF/UA-1 (ISO 14289-1), fonts inside, no dates, no author. The same document
/// gives the same bytes, unless it has a password. Problem::CopyIncomplete as check() has it;
/// Problem::CharacterWithoutShape when the fonts of this machine have no shape for some characters: the detail is those
/// characters, once each, and `place` their number. Needs a QGuiApplication; may run on any thread.
Result<QByteArray> writePdf(const Document& document, const PdfOptions& options = {});

}  // namespace hearten::document
