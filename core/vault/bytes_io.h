// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/key_slots.h"

#include <QtEndian>

#include <cstring>
#include <span>
#include <string_view>

/// Files of a fixed layout, little-endian, piece by piece. Sizes are checked before the first piece is read.
namespace hearten::vault {

class Writer {
 public:
  explicit Writer(qsizetype size) : m_bytes(size, '\0') {}

  template <class Number>
  Writer& number(Number value) {
    qToLittleEndian(value, m_bytes.data() + m_at);
    m_at += static_cast<qsizetype>(sizeof(Number));
    return *this;
  }
  Writer& bytes(std::span<const unsigned char> bytes) {
    std::memcpy(m_bytes.data() + m_at, bytes.data(), bytes.size());
    m_at += static_cast<qsizetype>(bytes.size());
    return *this;
  }
  QByteArray take() { return std::move(m_bytes); }

 private:
  QByteArray m_bytes;
  qsizetype m_at = 0;
};

class Reader {
 public:
  explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

  template <class Number>
  Number number() {
    const Number value = qFromLittleEndian<Number>(m_bytes.data() + m_at);
    m_at += static_cast<qsizetype>(sizeof(Number));
    return value;
  }
  template <std::size_t size>
  Bytes<size> bytes() {
    Bytes<size> read{};
    std::memcpy(read.data(), m_bytes.data() + m_at, size);
    m_at += static_cast<qsizetype>(size);
    return read;
  }
  QByteArrayView view(qsizetype size) {
    const QByteArrayView read = m_bytes.sliced(m_at, size);
    m_at += size;
    return read;
  }

 private:
  QByteArrayView m_bytes;
  qsizetype m_at = 0;
};

inline std::span<const unsigned char> asBytes(QByteArrayView view) {
  return {reinterpret_cast<const unsigned char*>(view.data()), static_cast<std::size_t>(view.size())};
}
inline std::span<const unsigned char> asBytes(std::string_view view) {
  return asBytes(QByteArrayView(view));
}

/// BLAKE2b, with a key or without.
Bytes<32> hash(QByteArrayView bytes, std::span<const unsigned char> key = {});

}  // namespace hearten::vault
