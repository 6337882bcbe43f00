// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace hearten::ui {

/// The sizes text comes in (screens.md, "Type, space, shape"). Pixels at 100 %.
enum class Type {
  Body,       ///< 17
  BodyBold,   ///< 17 bold
  Small,      ///< 15
  SmallBold,  ///< 15 bold
  Lead,       ///< 20
  Heading2,   ///< 20 bold
  Heading1,   ///< 28 bold
  Question,   ///< 34 bold, readable a metre away
  Button,     ///< 16 bold
  Code,       ///< 28 bold, letters of one width: passphrases and recovery codes
};

/// The font for `type` at the current text size. Ligatures are off where Qt can do so.
QFont fontFor(Type type);

/// The height of one line of `type` in pixels at the current text size: 1.45 of the size, headings 1.25.
double lineHeight(Type type);

/// The same for words inside a control, which stand closer: 1.25.
double tightLineHeight(Type type);

}  // namespace hearten::ui
