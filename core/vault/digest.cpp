// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/digest.h"

#include <QtEndian>

#include <sodium.h>

namespace hearten::vault {

namespace {

/// With its length in front, so that no two pairs of parts can run together into the same bytes.
void add(crypto_generichash_state& state, QByteArrayView part) {
  const quint64 length = qToLittleEndian(static_cast<quint64>(part.size()));
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&length), sizeof(length));
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                            static_cast<unsigned long long>(part.size()));
}

}  // namespace

QByteArray Digester::digest(QByteArrayView what, QByteArrayView content) const {
  crypto_generichash_state state;
  QByteArray result(crypto_generichash_BYTES, '\0');
  crypto_generichash_init(&state, m_key.bytes().data(), m_key.size(), static_cast<std::size_t>(result.size()));
  add(state, what);
  add(state, content);
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(result.data()),
                           static_cast<std::size_t>(result.size()));
  sodium_memzero(&state, sizeof(state));
  return result;
}

bool Digester::matches(QByteArrayView digest, QByteArrayView what, QByteArrayView content) const {
  const QByteArray expected = this->digest(what, content);
  return digest.size() == expected.size() &&
         sodium_memcmp(digest.data(), expected.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

}  // namespace hearten::vault
