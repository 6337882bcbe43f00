// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/idle_watch.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::ui;
using namespace std::chrono_literals;

namespace {

/// A watch whose time the test moves.
struct Watching {
  explicit Watching(std::chrono::minutes limit = 5min) { watch.start(limit); }
  void pass(std::chrono::milliseconds time) {
    awake += time;
    wall = wall.addMSecs(time.count());
    watch.look();
  }

  std::chrono::milliseconds awake{0};
  QDateTime wall{QDate(2026, 11, 22), QTime(14, 0)};
  IdleWatch watch{{.now = [this] { return wall; }, .awake = [this] { return awake; }}};
  QSignalSpy locked{&watch, &IdleWatch::timeToLock};
  QSignalSpy warned{&watch, &IdleWatch::aboutToLock};
  QSignalSpy stayed{&watch, &IdleWatch::stayed};
};

}  // namespace

TEST_CASE("nobody typing for five minutes locks, and not a second before", "[idle]") {
  Watching at;
  at.pass(5min - 1s);
  CHECK(at.locked.count() == 0);
  at.pass(1s);
  CHECK(at.locked.count() == 1);
  CHECK(at.warned.count() == 0);
}

TEST_CASE("somebody typing starts the time again", "[idle]") {
  Watching at;
  at.pass(4min);
  at.watch.noteInput();
  at.pass(4min);
  CHECK(at.locked.count() == 0);
  at.pass(1min);
  CHECK(at.locked.count() == 1);
}

TEST_CASE("a talk waits fifteen minutes and says so a minute before", "[idle]") {
  Watching at;
  at.watch.setInTalk(true);
  at.pass(13min);
  CHECK(at.warned.count() == 0);
  at.pass(1min);
  CHECK(at.warned.count() == 1);
  at.pass(30s);
  CHECK(at.warned.count() == 1);
  at.watch.noteInput();
  CHECK(at.stayed.count() == 1);
  at.pass(14min);
  CHECK(at.warned.count() == 2);
  at.pass(1min);
  CHECK(at.locked.count() == 1);
}

TEST_CASE("a laptop that slept is locked when it wakes", "[idle]") {
  Watching at;
  at.wall = at.wall.addSecs(3600);  // the awake time stood still
  at.watch.look();
  CHECK(at.locked.count() == 1);
}

TEST_CASE("a clock set back does not keep it open", "[idle]") {
  Watching at;
  at.wall = at.wall.addSecs(-3600);
  at.awake += 5min;
  at.watch.look();
  CHECK(at.locked.count() == 1);
}
