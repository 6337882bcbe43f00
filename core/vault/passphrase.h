// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QStringList>

#include <optional>

namespace hearten::vault {

/// How hard a passphrase is to guess. The screen says it in words only, never as a number or a bar (screens.md, 02).
enum class Strength { TooEasy, GettingThere, Hard };

/// Why a passphrase cannot be used.
enum class PassphraseFault {
  Empty,
  TooShort,     ///< under 15 characters; four proposed words are always long enough
  TooLong,      ///< over 1,024 bytes
  EasyToGuess,  ///< a well-known phrase, a repeat, or little but names we were given (person, trust, product)
};

struct PassphraseJudgement {
  Strength strength = Strength::TooEasy;
  std::optional<PassphraseFault> fault;  ///< nothing: it may be used

  bool accepted() const { return !fault.has_value(); }
};

/// A passphrase as the keys are made from: NFKC, UTF-8, in locked memory. However an accent is typed, it is the same
/// passphrase. Nothing is trimmed and no kind of character is asked for or refused (security.md 4.3).
class Passphrase {
 public:
  static Passphrase typed(QStringView text);
  static Passphrase typed(const SecretBytes& utf8);
  std::span<const unsigned char> bytes() const { return m_bytes.bytes(); }
  bool isEmpty() const { return m_bytes.isEmpty(); }

 private:
  SecretBytes m_bytes;
};

/// Judges a new passphrase; quick enough for each keystroke. `known` are words that a colleague would try first: the
/// user's name, the trust's, the team's. The product's own are always among them.
PassphraseJudgement judge(QStringView passphrase, const QStringList& known = {});

/// Four words at random out of 7,776, with spaces between: 51.7 bits (security.md 4.3). Wipe it when it has been shown.
QString proposePassphrase();

}  // namespace hearten::vault
