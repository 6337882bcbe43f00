// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/model.h"

// Laid into the program as they are, at the start of a page: numbers in them are read where they lie, so they must
// stand as the processor wants them, which Qt's resources do not promise.
#ifdef _WIN32
#define HEARTEN_CONSTANTS ".section .rdata,\"dr\"\n"
#else
#define HEARTEN_CONSTANTS ".section .rodata,\"a\"\n"
#endif
__asm__(HEARTEN_CONSTANTS
        ".balign 4096\n"
        ".globl hearten_boundary_weights\n"
        "hearten_boundary_weights:\n"
        ".incbin \"" HEARTEN_WEIGHTS
        "\"\n"
        ".globl hearten_boundary_weights_end\n"
        "hearten_boundary_weights_end:\n"
        ".byte 0\n"
        ".text\n");

extern "C" {
extern const std::byte hearten_boundary_weights[];
extern const std::byte hearten_boundary_weights_end[];
}

namespace hearten::boundary {

std::span<const std::byte> weights() {
  return {hearten_boundary_weights, hearten_boundary_weights_end};
}

}  // namespace hearten::boundary
