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

const QList<ClipboardMark>& clipboardMarks() {
  // Named formats of Windows itself; the two questions are answered with a DWORD of 0: no.
  const auto named = [](const char* name) {
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1StringView(name));
  };
  static const QByteArray no(sizeof(DWORD), '\0');
  static const QList<ClipboardMark> marks{{named("ExcludeClipboardContentFromMonitorProcessing"), "1"},
                                          {named("CanIncludeInClipboardHistory"), no},
                                          {named("CanUploadToCloudClipboard"), no}};
  return marks;
}

void giveBackMemory() {
  SetProcessWorkingSetSize(GetCurrentProcess(), static_cast<SIZE_T>(-1), static_cast<SIZE_T>(-1));
}

void forgetMessages() {}  // what a screen reader asks for is not kept by us

void letGoOf(std::span<const std::byte>) {}  // giveBackMemory() takes them too

}  // namespace hearten::platform
