// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_slots.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace hearten::vault {

namespace {

constexpr quint64 kGiB = 1ULL << 30;
constexpr qint64 kLongestMs = 1000;

/// Nothing when the memory could not be had.
std::optional<qint64> millisecondsFor(KeyCost cost) {
  Bytes<32> key{};
  const Bytes<16> salt{};
  QElapsedTimer timer;
  timer.start();
  if (crypto_pwhash(key.data(), key.size(), "", 0, salt.data(), cost.passes, static_cast<std::size_t>(cost.memory),
                    crypto_pwhash_ALG_ARGON2ID13) != 0)
    return std::nullopt;
  return timer.elapsed();
}

}  // namespace

quint64 memoryOfThisMachine() {
#ifdef Q_OS_UNIX
  return static_cast<quint64>(sysconf(_SC_PHYS_PAGES)) * static_cast<quint64>(sysconf(_SC_PAGE_SIZE));
#elif defined(Q_OS_WIN)
  MEMORYSTATUSEX status{};
  status.dwLength = sizeof(status);
  return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
#else
  return 0;
#endif
}

std::optional<KeyCost> dearerCost(KeyCost present, qint64 tookMs, quint64 memoryOfMachine) {
  const KeyCost dearer{.memory = present.memory * 2, .passes = present.passes};
  const bool isQuickEnough = tookMs * 2 < kLongestMs;
  const quint64 most = memoryOfMachine < 4 * kGiB ? kGiB / 8 : std::min(kGiB, memoryOfMachine / 8);
  const bool hasRoom = dearer.memory <= most;
  if (!present.isWithinLimits() || !isQuickEnough || !hasRoom) return std::nullopt;
  return dearer;
}

KeyCost calibratedCost() {
  const quint64 memory = memoryOfThisMachine();
  if (memory < 4 * kGiB) return {.memory = kGiB / 8, .passes = 4};
  KeyCost best;
  // Memory before passes: it is what a data-centre card is short of. A half-way measure that is already slow says no.
  for (auto took = millisecondsFor(best); took && *took * 2 < kLongestMs && best.memory < kGiB;) {
    const KeyCost dearer{.memory = best.memory * 2, .passes = best.passes};
    if (dearer.memory * 8 > memory) break;
    took = millisecondsFor(dearer);
    if (!took || *took >= kLongestMs) break;
    best = dearer;
  }
  return best;
}

}  // namespace hearten::vault
