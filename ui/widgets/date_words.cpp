// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

// The beginnings that tell months and days apart, both languages side by side, so that it matters to nobody which one
// the program speaks just now.
constexpr std::array<std::array<QStringView, 3>, 12> kMonths{{{u"jan", u"ion", {}},
                                                              {u"feb", u"chw", {}},
                                                              {u"mar", u"maw", {}},
                                                              {u"apr", u"ebr", {}},
                                                              {u"may", u"mai", {}},
                                                              {u"jun", u"meh", {}},
                                                              {u"jul", u"gor", {}},
                                                              {u"aug", u"aws", {}},
                                                              {u"sep", u"medi", {}},
                                                              {u"oct", u"hyd", {}},
                                                              {u"nov", u"tach", {}},
                                                              {u"dec", u"rhag", {}}}};
constexpr std::array<std::array<QStringView, 2>, 7> kDays{{{u"mon", u"llun"},
                                                           {u"tue", u"mawrth"},
                                                           {u"wed", u"merch"},
                                                           {u"thu", u"iau"},
                                                           {u"fri", u"gwen"},
                                                           {u"sat", u"sad"},
                                                           {u"sun", u"sul"}}};

int monthOf(QStringView word) {
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    for (const QStringView start : kMonths[i]) {
      if (!start.isEmpty() && word.startsWith(start)) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

int dayOfWeek(QStringView word) {
  for (std::size_t i = 0; i < kDays.size(); ++i) {
    for (const QStringView start : kDays[i]) {
      if (word.startsWith(start)) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

std::optional<QDate> made(int year, int month, int day) {
  const QDate date(year, month, day);
  return date.isValid() ? std::optional(date) : std::nullopt;
}

int fullYear(int year) {
  return year < 100 ? 2000 + year : year;
}

/// The next `day` of `month` from `today` on; a leap day may be years away.
std::optional<QDate> nextToCome(int month, int day, QDate today) {
  for (int year = today.year(); year <= today.year() + 8; ++year) {
    const QDate date(year, month, day);
    if (date.isValid() && date >= today) return date;
  }
  return std::nullopt;
}

QDate comingWeekday(int weekday, QDate today) {
  const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
  return today.addDays(ahead == 0 ? 7 : ahead);
}

std::optional<QDate> fromNumbers(const QString& words, QDate today) {
  static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
  if (const auto m = iso.match(words); m.hasMatch())
    return made(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
  static const QRegularExpression british(u"^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?$"_s);
  const auto m = british.match(words);
  if (!m.hasMatch()) return std::nullopt;
  const int day = m.captured(1).toInt();
  const int month = m.captured(2).toInt();
  return m.captured(3).isEmpty() ? nextToCome(month, day, today) : made(fullYear(m.captured(3).toInt()), month, day);
}

std::optional<QDate> fromDayAndMonth(QStringList parts, QDate today) {
  static const QRegularExpression number(u"^(\\d{1,4})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?$"_s);
  int day = 0;
  int month = 0;
  int year = 0;
  // "Dydd Mawrth 2 Mawrth": after "dydd" it is Tuesday, and March only later.
  if (const auto at = parts.indexOf(u"dydd"_s); at >= 0 && dayOfWeek(parts.value(at + 1)) != 0) parts.remove(at, 2);
  for (const QString& part : std::as_const(parts)) {
    if (const auto m = number.match(part); m.hasMatch()) {
      const int value = m.captured(1).toInt();
      if (day == 0 && value <= 31 && part.size() <= 4 && m.captured(1).size() <= 2)
        day = value;
      else if (year == 0 && day != 0)
        year = fullYear(value);
      else
        return std::nullopt;
    } else if (month == 0 && monthOf(part) != 0) {
      month = monthOf(part);
    } else if (dayOfWeek(part) == 0 && part != u"of"_s && part != u"o"_s) {
      return std::nullopt;  // a word we do not know: better ask again than guess
    }
  }
  if (day == 0 || month == 0) return std::nullopt;
  return year == 0 ? nextToCome(month, day, today) : made(year, month, day);
}

std::optional<QDate> fromDistance(const QString& words, QDate today) {
  static const QRegularExpression ahead(
      u"^(?:in|mewn|ymhen) (\\d{1,3}|a|an|one|two|three|four|five|six) "
      "(day|days|diwrnod|week|weeks|wythnos|month|months|mis)$"_s);
  const auto m = ahead.match(words);
  if (!m.hasMatch()) return std::nullopt;
  static const QStringList numbers{u""_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
  const QString count = m.captured(1);
  const int spelled = count == u"a"_s || count == u"an"_s ? 1 : static_cast<int>(numbers.indexOf(count));
  const int n = spelled > 0 ? spelled : count.toInt();
  const QString unit = m.captured(2);
  if (unit.startsWith(u'd')) return today.addDays(n);
  return unit.startsWith(u'w') ? today.addDays(7 * n) : today.addMonths(n);
}

std::optional<QDate> fromNames(const QStringList& parts, QDate today) {
  const QString first = parts.value(0);
  if (parts.size() == 1) {
    if (first == u"today"_s || first == u"heddiw"_s) return today;
    if (first == u"tomorrow"_s || first == u"yfory"_s) return today.addDays(1);
    if (const int day = dayOfWeek(first); day != 0) return comingWeekday(day, today);
    return std::nullopt;
  }
  if (parts.size() != 2) return std::nullopt;
  const QString second = parts.at(1);
  const bool next = first == u"next"_s || second == u"nesaf"_s;
  const QString what =
      first == u"next"_s || first == u"this"_s || first == u"on"_s || first == u"dydd"_s ? second : first;
  if (next && (what == u"week"_s || what == u"wythnos"_s)) return today.addDays(7);
  if (next && (what == u"month"_s || what == u"mis"_s)) return today.addMonths(1);
  const int day = dayOfWeek(what);
  if (day == 0 || (!next && what != second)) return std::nullopt;
  // "Next Friday", said on a Monday, is not the Friday of this week.
  if (next) return today.addDays(7 - today.dayOfWeek() + day);
  return comingWeekday(day, today);
}

}  // namespace

std::optional<QDate> dateFromWords(const QString& words, QDate today) {
  QString plain = words.toLower().simplified();
  plain.remove(u',');
  if (plain.isEmpty()) return std::nullopt;
  if (const auto date = fromNumbers(plain, today)) return date;
  if (const auto date = fromDistance(plain, today)) return date;
  const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
  if (const auto date = fromNames(parts, today)) return date;
  return fromDayAndMonth(parts, today);
}

QString dateInWords(QDate date, QDate today) {
  const QLocale locale;
  const QString day = locale.dayName(date.dayOfWeek());
  const QString month = locale.monthName(date.month());
  if (date.year() == today.year())
    //: A date: weekday, day, month, as "Friday 4 December"
    return QCoreApplication::translate("Date", "%1 %2 %3").arg(day).arg(date.day()).arg(month);
  //: A date: weekday, day, month, year, as "Friday 4 December 2026"
  return QCoreApplication::translate("Date", "%1 %2 %3 %4").arg(day).arg(date.day()).arg(month).arg(date.year());
}

QString dateShort(QDate date) {
  return QStringLiteral("%1 %2 %3")
      .arg(date.day())
      .arg(QLocale().monthName(date.month(), QLocale::ShortFormat))
      .arg(date.year());
}

}  // namespace hearten::ui
