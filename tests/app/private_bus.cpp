// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/private_bus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QUuid>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hearten::test {
namespace {

const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kUserPath = u"/org/freedesktop/login1/user/self"_s;
const QString kService = u"org.freedesktop.login1"_s;

}  // namespace

QDBusArgument& operator<<(QDBusArgument& argument, const NamedPath& named) {
  argument.beginStructure();
  argument << named.name << named.path;
  argument.endStructure();
  return argument;
}
const QDBusArgument& operator>>(const QDBusArgument& argument, NamedPath& named) {
  argument.beginStructure();
  argument >> named.name >> named.path;
  argument.endStructure();
  return argument;
}

PrivateBus::PrivateBus() {
  m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                    u"--address=unix:path=%1/bus"_s.arg(m_folder.path())});
  REQUIRE(m_daemon.waitForReadyRead(10'000));
  m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
  for (const QString& name : m_names) QDBusConnection::disconnectFromBus(name);
  m_daemon.kill();
  m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection() {
  m_names.append(QUuid::createUuid().toString());
  auto connection = QDBusConnection::connectToBus(m_address, m_names.last());
  REQUIRE(connection.isConnected());
  return connection;
}

const QString FakeLogind::kOurs = u"/org/freedesktop/login1/session/ours"_s;

FakeLogind::FakeLogind(QDBusConnection bus) : m_bus(std::move(bus)), m_user(std::make_unique<FakeLogindUser>()) {
  qDBusRegisterMetaType<NamedPath>();
  REQUIRE(m_bus.registerObject(kManagerPath, this, QDBusConnection::ExportScriptableSlots));
  REQUIRE(m_bus.registerObject(kUserPath, m_user.get(), QDBusConnection::ExportAllProperties));
  REQUIRE(m_bus.registerService(kService));
}

FakeLogind::~FakeLogind() {
  m_bus.unregisterService(kService);
  m_bus.unregisterObject(kManagerPath);
  m_bus.unregisterObject(kUserPath);
  if (m_end >= 0) close(m_end);
}

void FakeLogind::tell(const QString& signal, bool begins) {
  m_bus.send(QDBusMessage::createSignal(kManagerPath, u"org.freedesktop.login1.Manager"_s, signal) << begins);
}

void FakeLogind::lock(const QString& session) {
  m_bus.send(QDBusMessage::createSignal(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
}

void FakeLogind::change(const QString& session, const QVariantMap& properties) {
  m_bus.send(QDBusMessage::createSignal(session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s)
             << u"org.freedesktop.login1.Session"_s << properties << QStringList());
}

void FakeLogind::saveScreen(const QString& interface, bool active) {
  m_bus.send(QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s) << active);
}

QDBusObjectPath FakeLogind::GetSession(const QString&) {
  sendErrorReply(QDBusError::InvalidArgs);
  return {};
}

QDBusObjectPath FakeLogind::GetSessionByPID(uint) {
  if (!knowsNumbers) sendErrorReply(QDBusError::InvalidArgs);
  return QDBusObjectPath(kOurs);
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString& what, const QString&, const QString&, const QString& mode) {
  CHECK(what == u"sleep:shutdown"_s);
  CHECK(mode == u"delay"_s);
  ++held;
  // Like logind: whoever has the other end of the pipe holds it up, and letting go of it hangs up.
  std::array<int, 2> pipe{};
  REQUIRE(pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) == 0);
  if (m_end >= 0) close(m_end);
  m_end = pipe[0];
  m_hangUp = std::make_unique<QSocketNotifier>(m_end, QSocketNotifier::Read);
  connect(m_hangUp.get(), &QSocketNotifier::activated, this, [this] {
    m_hangUp->setEnabled(false);
    Q_EMIT released();
  });
  QDBusUnixFileDescriptor given(pipe[1]);
  close(pipe[1]);
  return given;
}

NamedPath FakeLogindUser::display() const {
  return {u"ours"_s, QDBusObjectPath(FakeLogind::kOurs)};
}

}  // namespace hearten::test
