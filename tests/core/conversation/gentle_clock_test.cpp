// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/gentle_clock.h"
#include "core/conversation/jottings.h"

#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::conversation;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Hour {
  std::chrono::milliseconds awake = 5h;
  QDateTime wall = QDateTime(QDate(2026, 11, 22), QTime(14, 0));
  GentleClock clock{{.now = [this] { return wall; }, .awake = [this] { return awake; }}, 60min};
};

}  // namespace

TEST_CASE("the hour has words, not numbers", "[clock]") {
  const auto [share, feeling] = GENERATE(table<double, HourFeeling>({{0.0, HourFeeling::JustStarted},
                                                                     {0.099, HourFeeling::JustStarted},
                                                                     {0.10, HourFeeling::PlentyOfTime},
                                                                     {0.449, HourFeeling::PlentyOfTime},
                                                                     {0.45, HourFeeling::AboutHalfWay},
                                                                     {0.599, HourFeeling::AboutHalfWay},
                                                                     {0.60, HourFeeling::TimeToWrite},
                                                                     {0.85, HourFeeling::NearlyTimeToClose},
                                                                     {1.0, HourFeeling::NearlyTimeToClose},
                                                                     {1.01, HourFeeling::ALittleOver},
                                                                     {9.0, HourFeeling::ALittleOver}}));
  CHECK(feelingAt(share) == feeling);
}

TEST_CASE("the hour goes by awake time, so a clock that jumps changes nothing", "[clock]") {
  Hour hour;
  hour.awake += 15min;
  hour.wall = hour.wall.addDays(3);
  CHECK(hour.clock.elapsed() == 15min);
  CHECK(hour.clock.share() == 0.25);
  hour.wall = hour.wall.addYears(-5);
  CHECK(hour.clock.feeling() == HourFeeling::PlentyOfTime);
}

TEST_CASE("a breather does not count, and more time can be had", "[clock]") {
  Hour hour;
  hour.awake += 30min;
  hour.clock.pause();
  hour.awake += 20min;
  CHECK(hour.clock.elapsed() == 30min);
  hour.clock.pause();
  hour.clock.carryOn();
  hour.clock.carryOn();
  hour.awake += 6min;
  CHECK(hour.clock.elapsed() == 36min);
  CHECK(hour.clock.feeling() == HourFeeling::TimeToWrite);
  hour.clock.addTime(30min);
  CHECK(hour.clock.feeling() == HourFeeling::PlentyOfTime);
}

TEST_CASE("jottings are limited, and gone when wiped", "[jottings]") {
  Jottings jottings;
  CHECK(jottings.isEmpty());
  jottings.set(u"ask about the dog 💧");
  CHECK(jottings.text() == u"ask about the dog 💧"_s);
  jottings.wipe();
  CHECK(jottings.isEmpty());
  CHECK(jottings.text().isEmpty());
  // The last sign is a pair of which only half would fit.
  jottings.set(QString(QString(Jottings::kLimit - 1, u'a') + u"💧 and more"_s));
  CHECK(jottings.text() == QString(Jottings::kLimit - 1, u'a'));
}
