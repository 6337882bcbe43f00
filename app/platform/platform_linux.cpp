// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace hearten::platform {
namespace {

constexpr auto kPrintService = "/run/cups/cups.sock";

/// One heap for all threads, and whatever is large or at its end goes back to the system as soon as it is free: words
/// that were let go of do not wait in a heap of a thread that has ended, and a laptop has other things to do as well.
void keepOneSmallHeap() {
  constexpr int kLarge = 64 * 1024;  // bytes
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, kLarge);
  mallopt(M_TRIM_THRESHOLD, 2 * kLarge);
}

/// About the whole pages within `bytes`.
void advise(std::span<const std::byte> bytes, int advice) {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page - 1) / page * page;
  const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()) / page * page;
  if (first < end) madvise(reinterpret_cast<void*>(first), end - first, advice);
}

}  // namespace

void protectProcess() {
  umask(S_IRWXG | S_IRWXO);
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  keepOneSmallHeap();
  setenv("CUPS_SERVER", kPrintService, 1);
}

bool printServiceIsHere() {
  return access(kPrintService, F_OK) == 0;
}

void readSparsely(std::span<const std::byte> constants) {
  advise(constants, MADV_RANDOM);
}

void giveBackMemory(std::span<const std::byte> constants) {
  malloc_trim(0);
  advise(constants, MADV_DONTNEED);
}

}  // namespace hearten::platform
