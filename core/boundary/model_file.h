// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace hearten::boundary {

/// The trained weights as tools/boundary writes them: named tables, used where they lie. Little-endian; each table
/// starts at a multiple of 64 bytes.
class ModelFile {
 public:
  explicit ModelFile(std::span<const std::byte> bytes);

  /// A table by its name. A name that is not there, or another type or size of it, is a bug of the build: it throws.
  template <class Number>
  std::span<const Number> table(std::string_view name) const {
    const std::span<const std::byte> raw = find(name, sizeof(Number));
    return {reinterpret_cast<const Number*>(raw.data()), raw.size() / sizeof(Number)};
  }
  bool has(std::string_view name) const;

 private:
  struct Entry {
    char name[24];
    std::uint32_t size_of_one;
    std::uint32_t count;
    std::uint64_t offset;
  };
  std::span<const std::byte> find(std::string_view name, std::size_t sizeOfOne) const;
  const Entry* entry(std::string_view name) const;

  std::span<const std::byte> m_bytes;
  std::span<const Entry> m_entries;
};

}  // namespace hearten::boundary
