// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/session_watch.h"

#include <QtGlobal>

#include <windows.h>
#include <wtsapi32.h>

namespace hearten::platform {
namespace {

constexpr auto kClassName = L"HeartenSessionWatch";

/// A window of our own that is never shown: Windows tells of sleep only to windows at the top level.
class WindowMessages : public ui::SessionWatch {
 public:
  WindowMessages() = default;
  ~WindowMessages() override {
    if (m_window == nullptr) return;
    letGo();
    if (m_heard) WTSUnRegisterSessionNotification(m_window);
    DestroyWindow(m_window);
    UnregisterClassW(kClassName, GetModuleHandleW(nullptr));
  }
  Q_DISABLE_COPY_MOVE(WindowMessages)

  void start() override {
    if (m_window != nullptr) return;
    WNDCLASSEXW kind{};
    kind.cbSize = sizeof kind;
    kind.lpfnWndProc = &WindowMessages::receive;
    kind.hInstance = GetModuleHandleW(nullptr);
    kind.lpszClassName = kClassName;
    RegisterClassExW(&kind);
    m_window =
        CreateWindowExW(0, kClassName, L"Hearten", 0, 0, 0, 0, 0, nullptr, nullptr, GetModuleHandleW(nullptr), nullptr);
    if (m_window == nullptr) return;
    SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    m_heard = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != FALSE;
    Q_EMIT heardChanged();
  }

  bool isHeard() const override { return m_heard; }

  void letGo() override {
    if (m_window != nullptr) ShutdownBlockReasonDestroy(m_window);
  }

 private:
  /// Locked, or another person came to this screen, here or over a remote desktop.
  static bool isAway(WPARAM what) {
    return what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT ||
           what == WTS_SESSION_LOGOFF;
  }

  static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more) {
    auto* self = reinterpret_cast<WindowMessages*>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (self == nullptr) return DefWindowProcW(window, message, what, more);
    switch (message) {
      case WM_WTSSESSION_CHANGE:
        if (isAway(what)) Q_EMIT self->leaving();
        return 0;
      case WM_POWERBROADCAST:
        // Windows waits up to two seconds for this to return; locking is done by then.
        if (what == PBT_APMSUSPEND) Q_EMIT self->leaving();
        return TRUE;
      case WM_QUERYENDSESSION:
        // Holds the shutdown up until letGo(); the answer is still that it may go on.
        ShutdownBlockReasonCreate(window, L"Hearten locks your plans");
        Q_EMIT self->leaving();
        return TRUE;
      default:
        return DefWindowProcW(window, message, what, more);
    }
  }

  HWND m_window = nullptr;
  bool m_heard = false;
};

}  // namespace

std::unique_ptr<ui::SessionWatch> watchSession() {
  return std::make_unique<WindowMessages>();
}

}  // namespace hearten::platform
