// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

/// How a run of letters or words is told by a number, and weighed (tools/boundary/ngrams.py does the same).
namespace hearten::boundary {

constexpr std::uint32_t kHashStart = 2166136261U;

constexpr std::uint32_t with(std::uint32_t hash, std::uint32_t code) {
  return (hash ^ code) * 16777619U;
}

constexpr std::uint32_t withWhole(std::uint32_t hash, std::uint32_t word) {
  return with(with(hash, word & 0xFFFFU), word >> 16);
}

/// Hashes as places in a table of `size`, each once.
inline void eachOnce(std::vector<std::uint32_t>& slots, std::size_t size) {
  for (std::uint32_t& slot : slots) slot = (slot ^ (slot >> 15)) % static_cast<std::uint32_t>(size);
  std::ranges::sort(slots);
  slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
}

/// The weights of some slots, evened out for how many there are.
inline float evened(std::span<const std::int8_t> weights, const std::vector<std::uint32_t>& slots) {
  if (slots.empty()) return 0.0F;
  int sum = 0;
  for (const std::uint32_t slot : slots) sum += weights[slot % weights.size()];
  return static_cast<float>(sum) / std::sqrt(static_cast<float>(slots.size()));
}

}  // namespace hearten::boundary
