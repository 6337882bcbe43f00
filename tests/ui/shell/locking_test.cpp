// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// When the whole program locks: told by the system, or because nobody is there.
#include "tests/ui/shell/program.h"

#include <QElapsedTimer>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_CASE("plans are locked when the system says that the person is leaving, and only then is it let go",
          "[app][lock]") {
  Program at;
  CHECK(at.session == nullptr);  // nothing to lock yet, so nobody listens
  at.unlock();
  REQUIRE(at.session != nullptr);
  CHECK(at.session->letGone == 0);
  QElapsedTimer timer;
  timer.start();
  Q_EMIT at.session->leaving();
  CHECK(timer.elapsed() < 500);  // ms
  CHECK(at.isLocked());
  CHECK(at.flow.desk().store == nullptr);
  CHECK(at.session->letGone == 1);
  // Told again, by the screen saver after the lid: there is nothing left to do.
  Q_EMIT at.session->leaving();
  CHECK(at.session->letGone == 2);
  at.unlock();
  CHECK_FALSE(at.isLocked());
}

TEST_CASE("nobody there locks at the time of the settings, and sooner where the system tells nothing", "[app][lock]") {
  Program at({}, {}, {.lockMinutes = 10});
  at.unlock();
  SECTION("the system tells") {
    at.time.pass(10min - 3s);
    CHECK_FALSE(at.isLocked());
    at.time.pass(3s);
    CHECK(at.isLocked());
  }
  SECTION("it does not") {
    at.session->hear(false);
    at.time.pass(2min - 3s);
    CHECK_FALSE(at.isLocked());
    at.time.pass(3s);
    CHECK(at.isLocked());
  }
}

TEST_CASE("the hidden screen comes back without the passphrase, for a short time", "[app][lock]") {
  Program at({}, {}, {.lockMinutes = 15});
  at.unlock();
  QTest::keyClick(&at.window, Qt::Key_F9);
  REQUIRE(at.window.isCovered());
  SECTION("soon") {
    at.time.pass(4min);
    QTest::keyClick(&at.window, Qt::Key_F9);
    CHECK_FALSE(at.window.isCovered());
    CHECK_FALSE(at.isLocked());
    CHECK(at.flow.desk().store != nullptr);
    // And from now on the usual time counts again.
    at.time.pass(14min);
    CHECK(at.flow.desk().store != nullptr);
  }
  SECTION("later, though somebody moved the mouse over it") {
    at.time.pass(4min);
    QTest::mouseMove(&at.window, QPoint(40, 40));
    at.time.pass(61s);
    CHECK(at.flow.desk().store == nullptr);
    CHECK(at.window.isCovered());
    QTest::keyClick(&at.window, Qt::Key_F9);
    CHECK(at.isLocked());
  }
}
