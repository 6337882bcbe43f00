// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hearten::ui {

/// Says when nobody has typed or moved the mouse for long enough to lock (security.md 4.8). In a talk it waits longer,
/// for talking is not typing, and says so a minute before. A nod at the mouse is enough to stay.
///
/// It goes by the awake time and by the wall clock, whichever has moved on more: a laptop that slept is locked.
class IdleWatch : public QObject {
  Q_OBJECT
 public:
  /// The most there is where the system does not tell of sleep and of its own lock.
  static constexpr std::chrono::minutes kUnheardLimit{2};
  static constexpr std::chrono::minutes kUnheardTalkLimit{10};

  explicit IdleWatch(Clock clock, QObject* parent = nullptr);

  /// Begins to watch; from now on the time counts.
  void start(std::chrono::minutes limit);
  void stop();
  /// 15 minutes, and a line a minute before.
  void setInTalk(bool inTalk);
  /// The hiding key was pressed: for so short a time it comes back without the passphrase, and moving the mouse does
  /// not make it longer. Also in a talk.
  void setHidden(bool hidden);
  /// Whether the system tells of sleep and of its own lock. Where it does not, all times are shorter.
  void setHeard(bool heard);
  /// Somebody is there.
  void noteInput();
  /// Looks at the time now, and tells if it is time. The timer calls it; tests call it after moving their clock.
  void look();

 Q_SIGNALS:
  void aboutToLock();  ///< a minute before, in a talk only
  void stayed();       ///< after aboutToLock(), somebody is there again
  void timeToLock();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::chrono::milliseconds idleFor() const;
  std::chrono::minutes limit() const;
  void remember();

  Clock m_clock;
  QTimer m_timer;
  std::chrono::minutes m_limit{5};
  bool m_inTalk = false;
  bool m_hidden = false;
  bool m_heard = true;
  bool m_warned = false;
  std::chrono::milliseconds m_lastAwake{0};
  QDateTime m_lastWall;
};

}  // namespace hearten::ui
