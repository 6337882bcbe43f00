// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <functional>

namespace hearten {

/// The time, passed in so that tests can set it. `now` is the wall clock and may jump; `awake` only ever goes forward
/// and is what the hour goes by (screens.md, "clock jumped: nothing").
struct Clock {
  std::function<QDateTime()> now;
  std::function<std::chrono::milliseconds()> awake;

  QDate today() const { return now().date(); }

  static Clock system() {
    QElapsedTimer timer;
    timer.start();
    return {.now = [] { return QDateTime::currentDateTime(); },
            .awake = [timer] { return std::chrono::milliseconds(timer.elapsed()); }};
  }
};

}  // namespace hearten
