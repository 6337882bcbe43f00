// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <windows.h>

namespace hearten::platform {

void protectProcess() {
  // New files take the rights of the person's own profile folder, so there is no mask to set. What is left is the crash
  // report, which would carry memory away.
  SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

bool printServiceIsHere() {
  return true;  // the system's own, reached by no socket
}

void giveBackMemory() {
  SetProcessWorkingSetSize(GetCurrentProcess(), static_cast<SIZE_T>(-1), static_cast<SIZE_T>(-1));
}

void forgetMessages() {}  // what a screen reader asks for is not kept by us

void letGoOf(std::span<const std::byte>) {}  // giveBackMemory() takes them too

}  // namespace hearten::platform
