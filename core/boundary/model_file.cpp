// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/model_file.h"

#include <cstring>
#include <stdexcept>
#include <string>

namespace hearten::boundary {
namespace {

constexpr std::string_view kMagic = "HEARTEN-BOUNDARY";
constexpr std::size_t kHeadSize = 64;

}  // namespace

ModelFile::ModelFile(std::span<const std::byte> bytes) : m_bytes(bytes) {
  if (bytes.size() < kHeadSize || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0)
    throw std::logic_error("the boundary's weights are not there");
  std::uint32_t count = 0;
  std::memcpy(&count, bytes.data() + kMagic.size(), sizeof count);
  if (kHeadSize + count * sizeof(Entry) > bytes.size()) throw std::logic_error("the boundary's weights are cut short");
  m_entries = {reinterpret_cast<const Entry*>(bytes.data() + kHeadSize), count};
}

const ModelFile::Entry* ModelFile::entry(std::string_view name) const {
  for (const Entry& one : m_entries)
    if (name == std::string_view(one.name, strnlen(one.name, sizeof one.name))) return &one;
  return nullptr;
}

bool ModelFile::has(std::string_view name) const {
  return entry(name) != nullptr;
}

std::span<const std::byte> ModelFile::find(std::string_view name, std::size_t sizeOfOne) const {
  const Entry* one = entry(name);
  const std::string what(name);
  if (!one) throw std::logic_error("the boundary's weights have no table " + what);
  const std::uint64_t size = std::uint64_t{one->count} * one->size_of_one;
  if (one->size_of_one != sizeOfOne || one->offset > m_bytes.size() || size > m_bytes.size() - one->offset)
    throw std::logic_error("the boundary's weights are not whole: " + what);
  return m_bytes.subspan(one->offset, size);
}

}  // namespace hearten::boundary
