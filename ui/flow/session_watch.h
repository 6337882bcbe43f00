// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hearten::ui {

/// Tells when the person is about to be away from the screen: it is locked, another person's session comes forward, the
/// laptop goes to sleep or is shut down (security.md 4.8). One for each system, made by the app; the flows know no more
/// than this.
class SessionWatch : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Begins to listen. Called each time plans are opened; the first one counts.
  virtual void start() = 0;
  /// Whether this desktop tells at least of sleep and of its own lock. Where it does not, Hearten locks sooner by
  /// itself.
  virtual bool isHeard() const = 0;
  /// Everything is locked now: a system that waits for that may go on to sleep or to shut down.
  virtual void letGo() = 0;

 Q_SIGNALS:
  void leaving();       ///< lock now; then call letGo()
  void heardChanged();  ///< isHeard() is another now
};

}  // namespace hearten::ui
