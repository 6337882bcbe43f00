// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qrgb.h>

/// The colours of copies: the light palette of the screen, on white paper. Contrast on white is 7:1 or more for
/// letters.
namespace hearten::document::palette {

inline constexpr QRgb kInk = 0xFF1B2A2C;
inline constexpr QRgb kQuiet = 0xFF3E4C4F;
inline constexpr QRgb kHeading = 0xFF17595A;  ///< headings, links and the rule under the header
inline constexpr QRgb kOnlyForMe = 0xFF5A3E7E;
inline constexpr QRgb kSoft = 0xFFDFECE9;  ///< behind a header row
inline constexpr QRgb kNote = 0xFFF6F3EC;  ///< behind a note
inline constexpr QRgb kLine = 0xFFD8D2C5;  ///< between rows
inline constexpr QRgb kEdge = 0xFF77756C;  ///< a line to write on

}  // namespace hearten::document::palette
