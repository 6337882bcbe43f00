// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <cstddef>
#include <span>

namespace hearten {

/// Bytes in guarded, locked memory (libsodium): not swapped, wiped when they go. Moves, never copies.
/// For keys, passphrases, jottings and whatever else must leave nothing behind.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(std::size_t size);  ///< zeroed
  ~SecretBytes();
  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;

  /// UTF-8 of `text`, without an unlocked copy on the way.
  static SecretBytes fromText(QStringView text);
  /// A copy of `bytes`. The caller wipes the original.
  static SecretBytes copyOf(std::span<const unsigned char> bytes);

  std::span<unsigned char> bytes() { return {m_data, m_size}; }
  std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
  std::size_t size() const { return m_size; }
  bool isEmpty() const { return m_size == 0; }

 private:
  unsigned char* m_data = nullptr;
  std::size_t m_size = 0;
};

/// Must be called once, first thing, before any SecretBytes. False when libsodium cannot start.
[[nodiscard]] bool startCrypto();

/// Overwrites the characters of `text` and empties it. For the short life of a passphrase in a QString.
void wipe(QString& text);

}  // namespace hearten
