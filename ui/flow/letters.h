// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"

#include <array>

namespace hearten::ui {

/// The letters that a screen offers, by their place: usual, large print, easy to read.
inline document::Letters lettersAt(int place) {
  constexpr std::array kOffered{document::Letters::Usual, document::Letters::Large, document::Letters::Easy};
  return kOffered.at(static_cast<std::size_t>(place));
}

}  // namespace hearten::ui
