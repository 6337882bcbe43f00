// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace hearten::ui {
namespace {

constexpr auto kTalkLimit = 15min;
constexpr auto kHiddenLimit = 5min;
constexpr auto kWarning = 1min;
constexpr auto kLookEvery = 1s;

bool isInput(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
      return true;
    default:
      return false;
  }
}

}  // namespace

IdleWatch::IdleWatch(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
  m_timer.setInterval(kLookEvery);
  m_timer.setTimerType(Qt::CoarseTimer);
  connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::minutes limit) {
  m_limit = limit;
  m_warned = false;
  remember();
  if (m_timer.isActive()) return;
  m_timer.start();
  QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
  m_timer.stop();
  m_inTalk = false;
  m_hidden = false;
  QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::setInTalk(bool inTalk) {
  m_inTalk = inTalk;
}

void IdleWatch::setHidden(bool hidden) {
  m_hidden = false;
  noteInput();  // the key itself
  m_hidden = hidden;
}

void IdleWatch::setHeard(bool heard) {
  m_heard = heard;
}

void IdleWatch::remember() {
  m_lastAwake = m_clock.awake();
  m_lastWall = m_clock.now();
}

void IdleWatch::noteInput() {
  if (m_hidden) return;
  remember();
  if (!std::exchange(m_warned, false)) return;
  Q_EMIT stayed();
}

std::chrono::milliseconds IdleWatch::idleFor() const {
  const std::chrono::milliseconds wall(m_lastWall.msecsTo(m_clock.now()));
  return std::max(m_clock.awake() - m_lastAwake, wall);
}

std::chrono::minutes IdleWatch::limit() const {
  const std::chrono::minutes usual = m_heard ? m_limit : std::min<std::chrono::minutes>(m_limit, kUnheardLimit);
  if (m_hidden) return std::min<std::chrono::minutes>(usual, kHiddenLimit);
  const std::chrono::minutes inTalk = m_heard ? kTalkLimit : kUnheardTalkLimit;
  return m_inTalk ? std::max(usual, inTalk) : usual;
}

void IdleWatch::look() {
  const auto idle = idleFor();
  if (idle >= limit()) {
    remember();
    m_warned = false;
    Q_EMIT timeToLock();
  } else if (m_inTalk && !m_hidden && !m_warned && idle >= limit() - kWarning) {
    m_warned = true;
    Q_EMIT aboutToLock();
  }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  // Only what a person did: events that the program sends to itself do not count as somebody being there.
  if (isInput(event->type()) && event->spontaneous()) noteInput();
  return QObject::eventFilter(watched, event);
}

}  // namespace hearten::ui
