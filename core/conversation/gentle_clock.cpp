// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/gentle_clock.h"

#include <utility>

namespace hearten::conversation {

HourFeeling feelingAt(double share) {
  if (share < 0.10) return HourFeeling::JustStarted;
  if (share < 0.45) return HourFeeling::PlentyOfTime;
  if (share < 0.60) return HourFeeling::AboutHalfWay;
  if (share < 0.85) return HourFeeling::TimeToWrite;
  return share <= 1.0 ? HourFeeling::NearlyTimeToClose : HourFeeling::ALittleOver;
}

GentleClock::GentleClock(Clock clock, std::chrono::minutes planned, std::chrono::milliseconds already)
    : m_clock(std::move(clock)), m_planned(planned), m_counted(already), m_since(m_clock.awake()) {}

void GentleClock::pause() {
  m_counted = elapsed();
  m_paused = true;
}

void GentleClock::carryOn() {
  if (!m_paused) return;
  m_since = m_clock.awake();
  m_paused = false;
}

std::chrono::milliseconds GentleClock::elapsed() const {
  return m_paused ? m_counted : m_counted + (m_clock.awake() - m_since);
}

double GentleClock::share() const {
  using Minutes = std::chrono::duration<double, std::ratio<60>>;
  return m_planned.count() > 0 ? Minutes(elapsed()) / Minutes(m_planned) : 0.0;
}

}  // namespace hearten::conversation
