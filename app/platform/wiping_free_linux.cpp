// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The program's own free() and realloc(): what is let go of is overwritten first, wherever in the program or its
// libraries it was used (security.md 4.15). Every library asks the program first for these names, so they hold for Qt
// and the system's own as well. Linked into the program, not into tests.
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" {
void __libc_free(void* piece);
void* __libc_realloc(void* piece, std::size_t size);
}

namespace {

/// A piece that the system mapped for itself alone goes back as whole pages, and those come back empty. glibc keeps
/// that in the second bit of the word before each piece.
bool hasOwnPages(const void* piece) {
  return (static_cast<const std::size_t*>(piece)[-1] & 2U) != 0;
}

}  // namespace

extern "C" {

__attribute__((visibility("default"))) void free(void* piece) noexcept {
  if (piece == nullptr) return;
  if (!hasOwnPages(piece)) explicit_bzero(piece, malloc_usable_size(piece));
  __libc_free(piece);
}

__attribute__((visibility("default"))) void* realloc(void* piece, std::size_t size) noexcept {
  if (piece == nullptr) return std::malloc(size);
  if (hasOwnPages(piece)) return __libc_realloc(piece, size);
  if (size == 0) {
    free(piece);
    return nullptr;
  }
  const std::size_t room = malloc_usable_size(piece);
  if (size <= room && room / 2 <= size) return piece;
  if (size < room) {
    explicit_bzero(static_cast<char*>(piece) + size, room - size);
    return __libc_realloc(piece, size);  // made smaller, it stays where it is
  }
  // Some libraries let a piece grow by a few bytes over and over: there is more room each time it has to move.
  void* const other = std::malloc(std::max(size, room + room / 4));
  if (other == nullptr) return nullptr;
  std::memcpy(other, piece, room);
  free(piece);
  return other;
}

}  // extern "C"
