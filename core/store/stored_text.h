// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screened_text.h"

#include <utility>

namespace hearten::store {

/// The one way back from the database to a ScreenedText: what is read was screened before it was kept. Only the row
/// readers of this folder use it, on text whose digest has been checked or is about to be.
class StoredText {
 public:
  static boundary::ScreenedText read(QString text) { return boundary::ScreenedText(std::move(text)); }
};

}  // namespace hearten::store
