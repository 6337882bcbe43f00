// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

namespace hearten::vault {

/// The way back in when the passphrase is forgotten: 128 random bits, printed as seven groups of four characters that
/// cannot be taken for each other, e.g. `7KQM W2XT ...`. The check characters tell a slip, and most often where it is.
/// Shown once, never stored.
class RecoveryCode {
 public:
  static constexpr int kGroups = 7;
  static constexpr int kGroupLength = 4;

  static RecoveryCode random();

  /// Reads what somebody typed from paper. Small letters, spaces, dashes and missing gaps do not matter.
  /// RecoveryCodeSlip with Error::place = the first group (from 1) that is surely wrong, missing or too long.
  /// RecoveryCodeMisread with the group in which one slip would explain it, though a wholly wrong group elsewhere may
  /// look the same, or with 0 when it may be any group, or several.
  static Result<RecoveryCode> parse(QStringView typed);

  /// Whether `typed` is group `number` (from 1) of this code: for the two groups that are asked back at first run.
  bool groupIs(int number, QStringView typed) const;

  /// The seven groups, for the screen and the recovery sheet. Wipe them when they have been shown.
  QStringList groups() const;

  /// The 16 bytes that the keys are made from.
  std::span<const unsigned char> bytes() const { return m_bytes.bytes(); }

 private:
  explicit RecoveryCode(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
  SecretBytes m_bytes;
};

}  // namespace hearten::vault
