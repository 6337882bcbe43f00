// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace hearten::conversation {

/// How far the hour is, in kinds of words rather than numbers (screens.md 06, GentleClock).
enum class HourFeeling { JustStarted, PlentyOfTime, AboutHalfWay, TimeToWrite, NearlyTimeToClose, ALittleOver };

/// Share of the planned time to feeling: under 10 %, to 45, to 60, to 85, to 100, over.
HourFeeling feelingAt(double share);

/// Counts awake time, so that a clock that jumps changes nothing; stops during a breather. The hour is a guide, never a
/// limit.
class GentleClock {
 public:
  GentleClock(Clock clock, std::chrono::minutes planned, std::chrono::milliseconds already = {});
  void pause();
  void carryOn();
  bool isPaused() const { return m_paused; }
  /// "We need longer" adds to the plan of the hour.
  void addTime(std::chrono::minutes more) { m_planned += more; }
  std::chrono::milliseconds elapsed() const;
  std::chrono::minutes planned() const { return m_planned; }
  double share() const;
  HourFeeling feeling() const { return feelingAt(share()); }

 private:
  Clock m_clock;
  std::chrono::minutes m_planned;
  std::chrono::milliseconds m_counted;
  std::chrono::milliseconds m_since;
  bool m_paused = false;
};

}  // namespace hearten::conversation
