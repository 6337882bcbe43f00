// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/desktop_signals.h"
#include "app/platform/session_watch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <functional>
#include <utility>

namespace hearten::platform {
namespace {

using namespace Qt::StringLiterals;

const QString kService = u"org.freedesktop.login1"_s;
const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;

/// The names under which desktops tell that their own lock or screen saver is on.
const QStringList kScreenSavers{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s};

QDBusMessage toManager(const QString& method, const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(kService, kManagerPath, kManager, method);
  message.setArguments(arguments);
  return message;
}

/// Hands the answer to `message` on to `then` when it comes; `otherwise` when it is a refusal or never comes.
template <class Value>
void call(
    const QDBusConnection& bus, const QDBusMessage& message, QObject* context, std::function<void(const Value&)> then,
    std::function<void()> otherwise = [] {}) {
  auto* waiting = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
  QObject::connect(waiting, &QDBusPendingCallWatcher::finished, context,
                   [then = std::move(then), otherwise = std::move(otherwise)](QDBusPendingCallWatcher* done) {
                     const QDBusPendingReply<Value> reply = *done;
                     done->deleteLater();
                     if (reply.isError()) return otherwise();
                     then(reply.value());
                   });
}

}  // namespace

DesktopSignals::DesktopSignals(QDBusConnection system, QDBusConnection session, QObject* parent)
    : SessionWatch(parent), m_system(std::move(system)), m_session(std::move(session)) {}

void DesktopSignals::start() {
  if (std::exchange(m_started, true)) return;
  for (const QString& saver : kScreenSavers)
    m_session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(saveScreen(bool)));
  if (!m_system.isConnected()) return;
  for (const QString& what : {u"PrepareForSleep"_s, u"PrepareForShutdown"_s})
    m_system.connect(kService, kManagerPath, kManager, what, this, SLOT(prepare(bool)));
  const auto* watcher = new QDBusServiceWatcher(kService, m_system, QDBusServiceWatcher::WatchForOwnerChange, this);
  connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopSignals::greet);
  connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
    m_path.clear();
    setHeard(false);
  });
  greet();
}

void DesktopSignals::greet() {
  holdUp();
  findSession();
}

/// A program that the desktop started is often in no session by its number; then it is the one that the desktop names,
/// or the one in which this person has a screen.
void DesktopSignals::findSession() {
  const auto use = [this](const QDBusObjectPath& path) { useSession(path.path()); };
  const auto byScreen = [this] {
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kManagerPath + u"/user/self"_s, kProperties, u"Get"_s);
    ask.setArguments({u"org.freedesktop.login1.User"_s, u"Display"_s});
    call<QDBusVariant>(
        m_system, ask, this,
        [this](const QDBusVariant& display) {
          const auto session = display.variant().value<QDBusArgument>();
          QString name;
          QDBusObjectPath path;
          session.beginStructure();
          session >> name >> path;
          session.endStructure();
          if (!name.isEmpty()) useSession(path.path());
        },
        [this] { setHeard(false); });
  };
  const auto byNumber = [this, use, byScreen] {
    const auto number = static_cast<uint>(QCoreApplication::applicationPid());
    call<QDBusObjectPath>(m_system, toManager(u"GetSessionByPID"_s, {number}), this, use, byScreen);
  };
  const QString named = qEnvironmentVariable("XDG_SESSION_ID");
  if (named.isEmpty()) return byNumber();
  call<QDBusObjectPath>(m_system, toManager(u"GetSession"_s, {named}), this, use, byNumber);
}

void DesktopSignals::useSession(const QString& path) {
  if (path != m_path) {
    m_path = path;
    m_system.connect(kService, path, kSession, u"Lock"_s, this, SLOT(lockSession()));
    m_system.connect(kService, path, kProperties, u"PropertiesChanged"_s, this,
                     SLOT(noteSession(QString, QVariantMap, QStringList)));
  }
  setHeard(true);
}

/// As long as we hold this, logind waits with sleep and shutdown until we let it go.
void DesktopSignals::holdUp() {
  const QVariantList why{u"sleep:shutdown"_s, u"Hearten"_s, u"Hearten locks your plans"_s, u"delay"_s};
  call<QDBusUnixFileDescriptor>(m_system, toManager(u"Inhibit"_s, why), this,
                                [this](const QDBusUnixFileDescriptor& held) { m_holdUp = held; });
}

void DesktopSignals::letGo() {
  if (m_waitsForUs) m_holdUp = QDBusUnixFileDescriptor();
}

void DesktopSignals::prepare(bool begins) {
  m_waitsForUs = begins;
  if (begins) return Q_EMIT leaving();
  holdUp();  // awake again, or called off: for the next time
}

void DesktopSignals::lockSession() {
  Q_EMIT leaving();
}

void DesktopSignals::noteSession(const QString& interface, const QVariantMap& changed, const QStringList&) {
  if (interface != kSession) return;
  // Another person's session came forward, or the desktop says that its lock is on.
  const bool away = !changed.value(u"Active"_s, true).toBool();
  const bool locked = changed.value(u"LockedHint"_s, false).toBool();
  if (away || locked) Q_EMIT leaving();
}

void DesktopSignals::saveScreen(bool active) {
  if (active) Q_EMIT leaving();
}

void DesktopSignals::setHeard(bool heard) {
  if (std::exchange(m_heard, heard) != heard) Q_EMIT heardChanged();
}

std::unique_ptr<ui::SessionWatch> watchSession() {
  return std::make_unique<DesktopSignals>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

}  // namespace hearten::platform
