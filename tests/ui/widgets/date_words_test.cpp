// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_words.h"
#include "tests/support/text.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using hearten::ui::dateFromWords;

namespace {

// A Sunday.
const QDate kToday(2026, 11, 22);

QString day(const QString& words) {
  const auto date = dateFromWords(words, kToday);
  return date ? date->toString(Qt::ISODate) : u"none"_s;
}

}  // namespace

TEST_CASE("A day can be typed in the ways people type it", "[ui][dates]") {
  CHECK(day(u"4 dec"_s) == u"2026-12-04"_s);
  CHECK(day(u"4 December"_s) == u"2026-12-04"_s);
  CHECK(day(u"4th of December 2026"_s) == u"2026-12-04"_s);
  CHECK(day(u"Dec 4"_s) == u"2026-12-04"_s);
  CHECK(day(u"friday 4 december"_s) == u"2026-12-04"_s);
  CHECK(day(u"4 dec 27"_s) == u"2027-12-04"_s);
  CHECK(day(u"4/12"_s) == u"2026-12-04"_s);
  CHECK(day(u"4/12/26"_s) == u"2026-12-04"_s);
  CHECK(day(u"04.12.2026"_s) == u"2026-12-04"_s);
  CHECK(day(u"2026-12-04"_s) == u"2026-12-04"_s);
  CHECK(day(u"  30   NOV  2026 "_s) == u"2026-11-30"_s);
}

TEST_CASE("A day without a year is the next one to come", "[ui][dates]") {
  CHECK(day(u"22 nov"_s) == u"2026-11-22"_s);
  CHECK(day(u"21 nov"_s) == u"2027-11-21"_s);
  CHECK(day(u"15 jan"_s) == u"2027-01-15"_s);
  CHECK(day(u"29 feb"_s) == u"2028-02-29"_s);
}

TEST_CASE("Names of days and distances work", "[ui][dates]") {
  CHECK(day(u"today"_s) == u"2026-11-22"_s);
  CHECK(day(u"tomorrow"_s) == u"2026-11-23"_s);
  CHECK(day(u"friday"_s) == u"2026-11-27"_s);
  CHECK(day(u"on Friday"_s) == u"2026-11-27"_s);
  CHECK(day(u"this fri"_s) == u"2026-11-27"_s);
  CHECK(day(u"sunday"_s) == u"2026-11-29"_s);       // not today: a plan looks ahead
  CHECK(day(u"next friday"_s) == u"2026-11-27"_s);  // said on a Sunday, the week after this one starts tomorrow
  CHECK(dateFromWords(u"next friday"_s, QDate(2026, 11, 23)) == QDate(2026, 12, 4));
  CHECK(day(u"next week"_s) == u"2026-11-29"_s);
  CHECK(day(u"in 3 weeks"_s) == u"2026-12-13"_s);
  CHECK(day(u"in two weeks"_s) == u"2026-12-06"_s);
  CHECK(day(u"in a month"_s) == u"2026-12-22"_s);
  CHECK(day(u"in 10 days"_s) == u"2026-12-02"_s);
}

TEST_CASE("Welsh works too", "[ui][dates]") {
  CHECK(day(u"4 Rhagfyr"_s) == u"2026-12-04"_s);
  CHECK(day(u"1af o Ionawr"_s) == u"2027-01-01"_s);
  CHECK(day(u"yfory"_s) == u"2026-11-23"_s);
  CHECK(day(u"dydd Gwener"_s) == u"2026-11-27"_s);
  CHECK(day(u"3 Mawrth"_s) == u"2027-03-03"_s);
  CHECK(day(u"mewn 2 wythnos"_s) == u"2026-12-06"_s);
  CHECK(day(u"ymhen 2 wythnos"_s) == u"2026-12-06"_s);
}

TEST_CASE("What cannot be read is not guessed", "[ui][dates]") {
  CHECK(day(QString()) == u"none"_s);
  CHECK(day(u"soon"_s) == u"none"_s);
  CHECK(day(u"when you can"_s) == u"none"_s);
  CHECK(day(u"31 feb"_s) == u"none"_s);
  CHECK(day(u"32 dec"_s) == u"none"_s);
  CHECK(day(u"4/13"_s) == u"none"_s);
  CHECK(day(u"dec"_s) == u"none"_s);
  CHECK(day(u"4"_s) == u"none"_s);
  CHECK(day(u"4 dec 2026 7"_s) == u"none"_s);
  CHECK(day(u"may be 4 dec later"_s) == u"none"_s);
}

TEST_CASE("Days are told in words", "[ui][dates]") {
  CHECK(hearten::ui::dateInWords(QDate(2026, 12, 4), kToday) == u"Friday 4 December"_s);
  CHECK(hearten::ui::dateInWords(QDate(2027, 2, 16), kToday) == u"Tuesday 16 February 2027"_s);
  CHECK(hearten::ui::dateShort(QDate(2026, 11, 30)) == u"30 Nov 2026"_s);
}

TEST_CASE("What a date box shows can be read back", "[ui][dates]") {
  for (QDate date = kToday; date < kToday.addDays(800); date = date.addDays(1))
    REQUIRE(dateFromWords(hearten::ui::dateShort(date), kToday) == date);
}

TEST_CASE("A day in words can be read back, in either language", "[ui][dates]") {
  const QLocale before;
  for (const QLocale::Language language : {QLocale::English, QLocale::Welsh}) {
    QLocale::setDefault(QLocale(language, QLocale::UnitedKingdom));
    for (QDate date = kToday; date < kToday.addDays(800); date = date.addDays(1)) {
      const QString words = hearten::ui::dateInWords(date, {});
      INFO(words.toStdString());
      CHECK(dateFromWords(words, kToday) == date);
    }
  }
  QLocale::setDefault(before);
}
