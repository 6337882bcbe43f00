// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/session_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QStringList>
#include <QVariantMap>

namespace hearten::platform {

/// What logind and the desktop's screen saver tell on the two buses of a Linux session. Nothing here waits for an
/// answer. Sleep and shutdown are held up until letGo(), for as long as logind grants (a few seconds).
class DesktopSignals : public ui::SessionWatch {
  Q_OBJECT
 public:
  DesktopSignals(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

  void start() override;
  bool isHeard() const override { return m_heard; }
  void letGo() override;

 private Q_SLOTS:
  void prepare(bool begins);
  void lockSession();
  void noteSession(const QString& interface, const QVariantMap& changed, const QStringList& unclear);
  void saveScreen(bool active);

 private:
  void greet();
  void findSession();
  void useSession(const QString& path);
  void holdUp();
  void setHeard(bool heard);

  QDBusConnection m_system;
  QDBusConnection m_session;
  QString m_path;  ///< of our session in logind; empty: not found
  QDBusUnixFileDescriptor m_holdUp;
  bool m_started = false;
  bool m_heard = false;
  bool m_waitsForUs = false;  ///< the laptop is on its way to sleep or shutdown
};

}  // namespace hearten::platform
