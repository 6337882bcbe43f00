// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace hearten::conversation {

/// Notes to self during the talk. They live in locked memory, are never handed to the store, and are wiped at the end,
/// at a lock, at a stop and on request. If the program dies they are gone, and the screen says so.
class Jottings {
 public:
  static constexpr qsizetype kLimit = 2000;  ///< characters
  /// Replaces what was there; anything over the limit is cut.
  void set(QStringView text);
  QString text() const;
  bool isEmpty() const { return m_text.isEmpty(); }
  void wipe() { m_text = SecretBytes(); }

 private:
  SecretBytes m_text;
};

}  // namespace hearten::conversation
