// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The real listener on a bus of its own, with somebody else in the place of logind and the screen saver.
#include "app/platform/desktop_signals.h"
#include "tests/app/private_bus.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace hearten;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 1000;  // ms: what locking may take after the signal (security.md 6, 37)

struct Listening {
  Listening() {
    watch.start();
    REQUIRE(QTest::qWaitFor([&] { return watch.isHeard() && logind.held == 1; }, 5000));
  }
  bool leaves() { return left.count() > 0 || left.wait(kSoon); }

  PrivateBus bus;
  FakeLogind logind{bus.connection()};
  platform::DesktopSignals watch{bus.connection(), bus.connection()};
  QSignalSpy left{&watch, &ui::SessionWatch::leaving};
};

}  // namespace

TEST_CASE("sleep is heard, held up until Hearten has locked, and held up again after waking", "[session]") {
  Listening at;
  QSignalSpy gone(&at.logind, &FakeLogind::released);
  at.logind.tell(u"PrepareForSleep"_s, true);
  REQUIRE(at.leaves());
  CHECK(gone.isEmpty());
  at.watch.letGo();
  CHECK((gone.count() == 1 || gone.wait(kSoon)));
  at.logind.tell(u"PrepareForSleep"_s, false);
  CHECK(QTest::qWaitFor([&] { return at.logind.held == 2; }, kSoon));
  CHECK(at.left.count() == 1);
}

TEST_CASE("shutdown is heard and held up", "[session]") {
  Listening at;
  QSignalSpy gone(&at.logind, &FakeLogind::released);
  at.logind.tell(u"PrepareForShutdown"_s, true);
  REQUIRE(at.leaves());
  CHECK(gone.isEmpty());
  at.watch.letGo();
  CHECK((gone.count() == 1 || gone.wait(kSoon)));
}

TEST_CASE("a locked session and another person's session are heard, and only of ours", "[session]") {
  Listening at;
  SECTION("locked from outside") {
    at.logind.lock(FakeLogind::kOurs);
  }
  SECTION("the desktop's lock is on") {
    at.logind.change(FakeLogind::kOurs, {{u"LockedHint"_s, true}});
  }
  SECTION("another person's session came forward") {
    at.logind.change(FakeLogind::kOurs, {{u"Active"_s, false}});
  }
  for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
    DYNAMIC_SECTION("the screen saver is on: " << saver.toStdString()) {
      at.logind.saveScreen(saver, true);
    }
  CHECK(at.leaves());
}

TEST_CASE("what is not about being away locks nothing", "[session]") {
  Listening at;
  at.logind.lock(u"/org/freedesktop/login1/session/other"_s);
  at.logind.change(u"/org/freedesktop/login1/session/other"_s, {{u"Active"_s, false}});
  at.logind.change(FakeLogind::kOurs, {{u"Active"_s, true}});
  at.logind.change(FakeLogind::kOurs, {{u"IdleHint"_s, true}});
  at.logind.change(FakeLogind::kOurs, {{u"LockedHint"_s, false}});
  at.logind.saveScreen(u"org.gnome.ScreenSaver"_s, false);
  at.logind.tell(u"PrepareForSleep"_s, false);
  CHECK_FALSE(at.left.wait(500));
  CHECK(at.left.isEmpty());
}

TEST_CASE("letting go of nothing keeps the hold for the next sleep", "[session]") {
  Listening at;
  QSignalSpy gone(&at.logind, &FakeLogind::released);
  at.logind.lock(FakeLogind::kOurs);
  REQUIRE(at.leaves());
  at.watch.letGo();
  CHECK_FALSE(gone.wait(300));
}

TEST_CASE("a program that the desktop started finds the session of its screen", "[session]") {
  PrivateBus bus;
  FakeLogind logind(bus.connection());
  logind.knowsNumbers = false;
  platform::DesktopSignals watch(bus.connection(), bus.connection());
  QSignalSpy left(&watch, &ui::SessionWatch::leaving);
  watch.start();
  REQUIRE(QTest::qWaitFor([&] { return watch.isHeard(); }, 5000));
  logind.lock(FakeLogind::kOurs);
  CHECK(left.wait(kSoon));
}

TEST_CASE("without logind nothing is heard, and it says so; when logind comes it is", "[session]") {
  PrivateBus bus;
  platform::DesktopSignals watch(bus.connection(), bus.connection());
  QSignalSpy changed(&watch, &ui::SessionWatch::heardChanged);
  watch.start();
  CHECK_FALSE(changed.wait(300));
  CHECK_FALSE(watch.isHeard());
  {
    FakeLogind logind(bus.connection());
    CHECK(QTest::qWaitFor([&] { return watch.isHeard(); }, 5000));
  }
  CHECK(QTest::qWaitFor([&] { return !watch.isHeard(); }, 5000));
}

TEST_CASE("without any bus the program is not held up", "[session]") {
  QElapsedTimer timer;
  timer.start();
  const auto nowhere = QDBusConnection::connectToBus(u"unix:path=/nowhere/at/all"_s, u"nowhere"_s);
  platform::DesktopSignals watch(nowhere, nowhere);
  watch.start();
  CHECK_FALSE(watch.isHeard());
  CHECK(timer.elapsed() < 500);
}
