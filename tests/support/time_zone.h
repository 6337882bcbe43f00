// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <ctime>

namespace hearten::tests {

/// A place a laptop may stand in, as the C library takes it without asking a table of zones.
struct Zone {
  const char* name;
  const char* rule;
  int hours;       ///< ahead of UTC
  bool hasSummer;  ///< with the clocks of the United Kingdom

  /// The day it is there, reckoned by hand: from 2025 to March 2027, and in February of any year.
  QDate dayAt(qint64 secondsUtc) const {
    constexpr qint64 kForward = 1'774'746'000;  // 29 March 2026, 01:00 UTC
    constexpr qint64 kBack = 1'792'890'000;     // 25 October 2026, 01:00 UTC
    const bool isSummer = hasSummer && secondsUtc >= kForward && secondsUtc < kBack;
    const qint64 there = secondsUtc + 3600 * (hours + (isSummer ? 1 : 0));
    return QDate(1970, 1, 1).addDays(there / 86'400);
  }
};

/// From the first to see a day to the last, the way Hearten's people see it in between.
inline constexpr std::array kZones{Zone{"Kiritimati", "<+14>-14", 14, false},
                                   Zone{"London", "GMT0BST,M3.5.0/1,M10.5.0", 0, true},
                                   Zone{"nowhere", "UTC0", 0, false}, Zone{"Pago Pago", "<-11>11", -11, false}};

/// While it lives, this process is in a zone.
class InZone {
 public:
  explicit InZone(const Zone& zone) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ")) {
    qputenv("TZ", zone.rule);
    tzset();
  }
  ~InZone() {
    if (m_wasSet)
      qputenv("TZ", m_before);
    else
      qunsetenv("TZ");
    tzset();
  }
  InZone(const InZone&) = delete;
  InZone& operator=(const InZone&) = delete;

 private:
  QByteArray m_before;
  bool m_wasSet;
};

}  // namespace hearten::tests
