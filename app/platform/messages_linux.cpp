// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace hearten::platform {

void forgetMessages() {
  // libdbus keeps up to five messages for their next use, with their words. One that is longer than it keeps takes the
  // place of an old one and is then freed, and what is freed is overwritten. The bus only answers that it is there.
  constexpr int kKept = 5;
  constexpr int kTooLong = 12 * 1024;
  const auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  QDBusMessage ping =
      QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
  ping << QString(kTooLong, u'.');
  for (int i = 0; i < 2 * kKept; ++i) bus.send(ping);
}

}  // namespace hearten::platform
