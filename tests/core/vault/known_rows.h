// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/key_slots.h"

#include <QList>
#include <QPair>
#include <QString>

#include <numeric>

/// What lies in known.plans.db, and the keys of all known answers. known_answers.py says the same in its own words.
namespace hearten::tests {

template <std::size_t size>
vault::Bytes<size> counting(unsigned char from) {
  vault::Bytes<size> bytes{};
  std::iota(bytes.begin(), bytes.end(), from);
  return bytes;
}

inline vault::VaultKey knownKey() {
  return vault::VaultKey::from(SecretBytes::copyOf(counting<32>(0)));
}
inline vault::Bytes<16> knownVaultId() {
  return counting<16>(0x40);
}
inline vault::Bytes<16> knownDatabaseSalt() {
  return counting<16>(0xA0);
}

/// Short lines, one in another language, and one that needs many pages.
inline QList<QPair<qint64, QString>> knownRows() {
  return {{1, QStringLiteral("A walk at noon, and ten quiet minutes after it")},
          {2, QStringLiteral("Dw i'n mynd yn dawel 🌧")},
          {3, QStringLiteral("Long lines lie on pages of their own. ").repeated(500)}};
}

}  // namespace hearten::tests
