// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hearten::ui {

/// The day that `words` mean, seen from `today`, or nothing. Understands, in English and Welsh: "4 dec", "4 December
/// 2026", "dec 4", "4/12", "4/12/26", "4.12.2026", "2026-12-04", "today", "tomorrow", "friday" (the coming one),
/// "next friday" (the one in the week after this one), "in 3 weeks", "in 10 days", "in 2 months". A day without a
/// year is the next one to come, today counted. Day before month, as in Britain.
std::optional<QDate> dateFromWords(const QString& words, QDate today);

/// "Friday 4 December 2026"; the year left out when it is that of `today`. In the language of the program.
QString dateInWords(QDate date, QDate today);

/// "30 Nov 2026", for boxes.
QString dateShort(QDate date);

}  // namespace hearten::ui
