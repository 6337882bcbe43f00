// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QStringEncoder>

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace hearten {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
  if (size == 0) return;
  m_data = static_cast<unsigned char*>(sodium_malloc(size));
  if (!m_data) throw std::bad_alloc();
  sodium_memzero(m_data, size);
}

SecretBytes::~SecretBytes() {
  sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  std::swap(m_data, other.m_data);
  std::swap(m_size, other.m_size);
  return *this;
}

SecretBytes SecretBytes::fromText(QStringView text) {
  QStringEncoder toUtf8(QStringEncoder::Utf8);
  SecretBytes room(static_cast<std::size_t>(toUtf8.requiredSpace(text.size())));
  auto* const begin = reinterpret_cast<char*>(room.m_data);
  const char* const end = text.isEmpty() ? begin : toUtf8.appendToBuffer(begin, text);
  return copyOf(room.bytes().first(static_cast<std::size_t>(end - begin)));
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes) {
  SecretBytes copy(bytes.size());
  std::copy(bytes.begin(), bytes.end(), copy.m_data);
  return copy;
}

bool startCrypto() {
  return sodium_init() >= 0;
}

void wipe(QString& text) {
  if (text.isDetached()) sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
  text.clear();
}

}  // namespace hearten
