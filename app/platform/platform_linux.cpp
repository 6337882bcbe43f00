// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

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
  mallopt(M_MXFAST, 0);  // what is freed is joined at once, so that whole pages come free
}

/// The whole pages from `start` on, of a file that is only read: they come back from it when they are touched.
void forgetPages(std::uintptr_t start, std::size_t size) {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const std::uintptr_t first = (start + page - 1) / page * page;
  const std::uintptr_t end = (start + size) / page * page;
  if (first < end) madvise(reinterpret_cast<void*>(first), end - first, MADV_DONTNEED);
}

bool hasChangedCode(std::uintptr_t base, std::span<const ElfW(Phdr)> headers) {
  for (const auto& header : headers) {
    if (header.p_type != PT_DYNAMIC) continue;
    for (const auto* entry = reinterpret_cast<const ElfW(Dyn)*>(base + header.p_vaddr); entry->d_tag != DT_NULL;
         ++entry)
      if (entry->d_tag == DT_TEXTREL || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL) != 0))
        return true;
  }
  return false;
}

/// What a program or a library never writes to: its code, which was needed once to start or to draw a dialog.
int letGoOfCode(dl_phdr_info* object, std::size_t, void*) {
  const auto base = static_cast<std::uintptr_t>(object->dlpi_addr);
  const std::span headers(object->dlpi_phdr, object->dlpi_phnum);
  // Where code was changed while it was loaded, the file does not have what is in memory. The system's own page has no
  // file at all.
  const bool isOfAFile = std::ranges::any_of(headers, [](const auto& h) { return h.p_type == PT_GNU_RELRO; });
  if (!isOfAFile || hasChangedCode(base, headers)) return 0;
  for (const auto& header : headers)
    if (header.p_type == PT_LOAD && (header.p_flags & PF_W) == 0) forgetPages(base + header.p_vaddr, header.p_filesz);
  return 0;
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

const QList<ClipboardMark>& clipboardMarks() {
  static const QList<ClipboardMark> marks{{QStringLiteral("x-kde-passwordManagerHint"), "secret"}};
  return marks;
}

void giveBackMemory() {
  malloc_trim(0);
  dl_iterate_phdr(letGoOfCode, nullptr);
}

void letGoOf(std::span<const std::byte> constants) {
  forgetPages(reinterpret_cast<std::uintptr_t>(constants.data()), constants.size());
}

}  // namespace hearten::platform
