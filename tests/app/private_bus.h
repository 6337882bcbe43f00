// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>

namespace hearten::test {

/// A bus of our own, which ends with the test.
class PrivateBus {
 public:
  PrivateBus();
  ~PrivateBus();
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;
  /// Another guest of the bus each time.
  QDBusConnection connection();

 private:
  QTemporaryDir m_folder;
  QProcess m_daemon;
  QString m_address;
  QStringList m_names;
};

/// In the place of logind: answers what Hearten asks, and tells what a test wants it to.
class FakeLogind : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
 public:
  static const QString kOurs;  ///< the path of our session

  explicit FakeLogind(QDBusConnection bus);
  ~FakeLogind() override;

  void tell(const QString& signal, bool begins);
  void lock(const QString& session);
  void change(const QString& session, const QVariantMap& properties);
  void saveScreen(const QString& interface, bool active);

  bool knowsNumbers = true;  ///< of processes
  int held = 0;              ///< how often sleep was held up

 public Q_SLOTS:
  Q_SCRIPTABLE QDBusObjectPath GetSession(const QString& id);
  Q_SCRIPTABLE QDBusObjectPath GetSessionByPID(uint number);
  Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                               const QString& mode);

 Q_SIGNALS:
  void released();  ///< nobody holds it up any more

 private:
  QDBusConnection m_bus;
  std::unique_ptr<QObject> m_user;
  std::unique_ptr<QSocketNotifier> m_hangUp;
  int m_end = -1;
};

/// As logind gives a session: its id and its path.
struct NamedPath {
  QString name{};
  QDBusObjectPath path{};
};

/// The path /org/freedesktop/login1/user/self: on which session this person's screen is.
class FakeLogindUser : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.User")
  Q_PROPERTY(hearten::test::NamedPath Display READ display)
 public:
  using QObject::QObject;
  NamedPath display() const;
};

}  // namespace hearten::test

Q_DECLARE_METATYPE(hearten::test::NamedPath)
