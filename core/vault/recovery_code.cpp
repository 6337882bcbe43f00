// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/recovery_code.h"

#include <sodium.h>

#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

// The code is a Reed-Solomon word over the whole numbers modulo 31: 26 digits hold the 128 bits (31^26 > 2^128) and two
// check digits make the sum of all digits, and the sum of all digits times their place, zero. Any one wrong character
// breaks both sums, and their quotient is its place; two wrong ones (a swap of neighbours is two) always break one sum.
namespace hearten::vault {

namespace {

// Without 0 O 1 I L. 31 characters, a prime, so that every digit but zero has an inverse.
constexpr QLatin1StringView kAlphabet("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
constexpr unsigned kBase = 31;
constexpr int kLength = RecoveryCode::kGroups * RecoveryCode::kGroupLength;
constexpr int kDataDigits = kLength - 2;
constexpr std::size_t kByteCount = 16;

/// Digits in locked memory, one a byte.
using Digits = SecretBytes;

unsigned digitAt(const Digits& digits, int place) {
  return digits.bytes()[static_cast<std::size_t>(place)];
}
void setDigit(Digits& digits, int place, unsigned value) {
  digits.bytes()[static_cast<std::size_t>(place)] = static_cast<unsigned char>(value);
}

struct Sums {
  unsigned plain = 0;
  unsigned placed = 0;
  bool areZero() const { return plain == 0 && placed == 0; }
};

Sums sumsOf(const Digits& digits, int count) {
  Sums sums;
  for (int place = 0; place < count; ++place) {
    sums.plain = (sums.plain + digitAt(digits, place)) % kBase;
    sums.placed = (sums.placed + digitAt(digits, place) * static_cast<unsigned>(place)) % kBase;
  }
  return sums;
}

Digits digitsOf(std::span<const unsigned char> bytes) {
  SecretBytes number = SecretBytes::copyOf(bytes);
  Digits digits(kLength);
  for (int place = 0; place < kDataDigits; ++place) {
    unsigned remainder = 0;
    for (unsigned char& byte : number.bytes()) {
      const unsigned value = remainder * 256 + byte;
      byte = static_cast<unsigned char>(value / kBase);
      remainder = value % kBase;
    }
    setDigit(digits, place, remainder);
  }
  // The two checks c at places 26 and 27 solve: plain + c26 + c27 = 0 and placed + 26 c26 + 27 c27 = 0.
  const Sums sums = sumsOf(digits, kDataDigits);
  const unsigned last = (kDataDigits * sums.plain + (kBase - sums.placed)) % kBase;
  setDigit(digits, kDataDigits + 1, last);
  setDigit(digits, kDataDigits, (2 * kBase - sums.plain - last) % kBase);
  return digits;
}

/// Nothing when the digits are more than 128 bits.
std::optional<SecretBytes> bytesOf(const Digits& digits) {
  SecretBytes bytes(kByteCount);
  for (int place = kDataDigits - 1; place >= 0; --place) {
    unsigned carry = digitAt(digits, place);
    const auto all = bytes.bytes();
    for (std::size_t index = kByteCount; index-- > 0;) {
      const unsigned value = all[index] * kBase + carry;
      all[index] = static_cast<unsigned char>(value % 256);
      carry = value / 256;
    }
    if (carry != 0) return std::nullopt;
  }
  return bytes;
}

unsigned inverse(unsigned digit) {
  unsigned power = 1;  // digit^29, by Fermat
  for (unsigned step = 0; step < kBase - 2; ++step) power = power * digit % kBase;
  return power;
}

int groupOf(int place) {
  return place / RecoveryCode::kGroupLength + 1;
}

/// The group whose one wrong character explains the sums.
std::optional<int> groupOfOneWrong(Sums sums) {
  if (sums.plain == 0) return std::nullopt;
  const auto place = static_cast<int>(sums.placed * inverse(sums.plain) % kBase);
  if (place >= kLength) return std::nullopt;
  return groupOf(place);
}

Digits withNeighboursSwapped(const Digits& digits, int place) {
  Digits swapped = SecretBytes::copyOf(digits.bytes());
  setDigit(swapped, place, digitAt(digits, place + 1));
  setDigit(swapped, place + 1, digitAt(digits, place));
  return swapped;
}

/// The group in which two neighbours changing places would put everything right, when there is only one such group.
std::optional<int> groupOfSwap(const Digits& digits, Sums sums) {
  std::optional<int> found;
  for (int place = 0; place + 1 < kLength; ++place) {
    if (groupOf(place) != groupOf(place + 1)) continue;
    // Swapping a and b at neighbouring places changes the placed sum by a - b, and the plain one not at all.
    if ((sums.placed + digitAt(digits, place) + kBase - digitAt(digits, place + 1)) % kBase != 0) continue;
    if (!bytesOf(withNeighboursSwapped(digits, place))) continue;
    if (found && *found != groupOf(place)) return std::nullopt;
    found = groupOf(place);
  }
  return found;
}

int slippedGroup(const Digits& digits) {
  const Sums sums = sumsOf(digits, kLength);
  if (const auto group = groupOfOneWrong(sums)) return *group;
  if (sums.plain == 0) return groupOfSwap(digits, sums).value_or(0);
  return 0;
}

std::optional<unsigned> digitFor(QChar typed) {
  const qsizetype digit = kAlphabet.indexOf(typed.toUpper());
  if (digit < 0) return std::nullopt;
  return static_cast<unsigned>(digit);
}

bool isGap(QChar typed) {
  return typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed == u'−';
}

/// With gaps where the paper has them, the group of the wrong length is known; without, only the count is.
int groupOfWrongLength(QStringView typed, int characters) {
  int group = 1;
  int length = 0;
  int groups = 0;
  int wrong = 0;
  const auto endGroup = [&] {
    if (length == 0) return;
    ++groups;
    if (length != RecoveryCode::kGroupLength && wrong == 0) wrong = group;
    ++group;
    length = 0;
  };
  for (const QChar sign : typed) {
    if (isGap(sign))
      endGroup();
    else
      ++length;
  }
  endGroup();
  if (groups == RecoveryCode::kGroups && wrong != 0) return wrong;
  return characters < kLength ? characters / RecoveryCode::kGroupLength + 1 : RecoveryCode::kGroups;
}

/// The typed characters without the gaps, as digits. A slip at the first character that no code has, or at a wrong
/// count.
Result<Digits> readDigits(QStringView typed) {
  Digits digits(kLength);
  int count = 0;
  int foreign = 0;
  for (const QChar sign : typed) {
    if (isGap(sign)) continue;
    const auto digit = digitFor(sign);
    if (!digit && foreign == 0) foreign = std::min(groupOf(count), RecoveryCode::kGroups);
    if (count < kLength) setDigit(digits, count, digit.value_or(0));
    ++count;
  }
  if (count != kLength) return failed(Problem::RecoveryCodeSlip, u"length"_s, groupOfWrongLength(typed, count));
  if (foreign != 0) return failed(Problem::RecoveryCodeSlip, u"character"_s, foreign);
  return digits;
}

}  // namespace

RecoveryCode RecoveryCode::random() {
  SecretBytes bytes(kByteCount);
  randombytes_buf(bytes.bytes().data(), bytes.size());
  return RecoveryCode(std::move(bytes));
}

Result<RecoveryCode> RecoveryCode::parse(QStringView typed) {
  const auto digits = readDigits(typed);
  if (!digits) return std::unexpected(digits.error());
  // A group that is wholly wrong breaks the sums as one slip in any other may: what they point to is never sure.
  if (!sumsOf(*digits, kLength).areZero()) return failed(Problem::RecoveryCodeMisread, {}, slippedGroup(*digits));
  auto bytes = bytesOf(*digits);
  if (!bytes) return failed(Problem::RecoveryCodeMisread);
  return RecoveryCode(std::move(*bytes));
}

bool RecoveryCode::groupIs(int number, QStringView typed) const {
  if (number < 1 || number > kGroups) return false;
  const Digits digits = digitsOf(bytes());
  int place = (number - 1) * kGroupLength;
  const int end = place + kGroupLength;
  for (const QChar sign : typed) {
    if (isGap(sign)) continue;
    if (place == end || digitFor(sign) != digitAt(digits, place)) return false;
    ++place;
  }
  return place == end;
}

QStringList RecoveryCode::groups() const {
  const Digits digits = digitsOf(bytes());
  QStringList groups;
  for (int group = 0; group < kGroups; ++group) {
    QString text;
    for (int place = group * kGroupLength; place < (group + 1) * kGroupLength; ++place)
      text.append(kAlphabet.at(digitAt(digits, place)));
    groups.append(text);
  }
  return groups;
}

}  // namespace hearten::vault
