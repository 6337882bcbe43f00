// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace hearten::vault {

/// Makes the keyed digest that stands before each text in the store. SQLCipher hands back a damaged last page as NULs
/// and calls it success (security.md 0.2); the digest is what notices.
class Digester {
 public:
  explicit Digester(SecretBytes key) : m_key(std::move(key)) {}

  /// 32 bytes over `what` (the kind and id of the row, so that a row cannot be passed off as another) and `content`.
  QByteArray digest(QByteArrayView what, QByteArrayView content) const;
  /// Compares in constant time.
  bool matches(QByteArrayView digest, QByteArrayView what, QByteArrayView content) const;

 private:
  SecretBytes m_key;
};

}  // namespace hearten::vault
