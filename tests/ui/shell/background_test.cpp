// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/background.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

#include <catch2/catch_test_macros.hpp>

using namespace hearten::ui;
using namespace std::chrono_literals;

TEST_CASE("work in the background hands over its result, unless nobody is there for it", "[background]") {
  QObject here;
  int told = 0;
  inBackground(&here, [] { return 7; }, [&told](int result) { told = result; });
  CHECK(QTest::qWaitFor([&] { return told == 7; }));
}

TEST_CASE("the program does not end before the work in its background", "[background]") {
  std::atomic<bool> done = false;
  {
    QObject gone;
    inBackground(
        &gone,
        [&done] {
          std::this_thread::sleep_for(200ms);
          done = true;
          return 0;
        },
        [](int) { FAIL("nobody is there for it"); });
  }
  CHECK_FALSE(done);
  waitForBackground();
  CHECK(done);
  QCoreApplication::processEvents();
}
