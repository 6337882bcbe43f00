// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/taught_names.h"

#include "core/boundary/screen.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kFewestSigns = 3;
constexpr qsizetype kMostSigns = 40;
constexpr qsizetype kMostWords = 4;

/// May stand within a name in small letters.
const QSet<QString>& joiningWords() {
  static const QSet<QString> words{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"y"_s, u"yr"_s, u"a"_s, u"ac"_s, u"o"_s};
  return words;
}

/// What a sentence may begin with, and so be written with a capital letter, though it is no name.
const QSet<QString>& ordinaryWords() {
  static const QSet<QString> words = [] {
    const QString all =
        u"i me my mine we us our you your he him his she her hers they them their theirs it its this that these those "
        u"who what when where why how not no never none nothing nobody always often still again too very more less "
        u"late early last first second third next time times day days week month year is am are was were be been has "
        u"have had do does did done will would shall should can could may might must up down off out on in at to from "
        u"with without about after before by for of and or but if so as than then there here because since until "
        u"manager boss team staff colleague work job people person someone everyone fi ti ef hi ni chi nhw mae oedd "
        u"roedd nid ddim byth wedi yn ar am heb fy dy ei ein eich eu hwn hon hyn rheolwr gwaith tîm"_s;
    const QStringList each = all.split(u' ');
    return QSet<QString>(each.begin(), each.end());
  }();
  return words;
}

/// As a regular expression: `name` where no letter or figure comes before or after it.
QRegularExpression standingAlone(const QString& name) {
  return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(name) + u"(?![\\p{L}\\p{N}])"_s,
                            QRegularExpression::UseUnicodePropertiesOption);
}

QList<Span> placesOf(const QStringList& names, const QString& text) {
  QList<Span> places;
  for (const QString& name : names)
    for (auto each = standingAlone(name).globalMatch(text); each.hasNext();) {
      const auto found = each.next();
      places.append({found.capturedStart(), found.capturedLength()});
    }
  return places;
}

bool isWrittenAsName(const QString& word) {
  const auto isOurs = [](QChar sign) {
    return sign.isLetterOrNumber() || sign == u'-' || sign == u'\'' || sign == u'’' || sign == u'&' || sign == u'/';
  };
  if (!std::ranges::all_of(word, isOurs)) return false;
  return joiningWords().contains(word) || word.front().isUpper() || word.front().isDigit() || word == u"&";
}

}  // namespace

std::optional<NameFault> faultInForm(const QString& name) {
  const QStringList words = name.split(u' ');
  if (name.size() < kFewestSigns || name.size() > kMostSigns || words.size() > kMostWords) return NameFault::TooLong;
  if (words.contains(QString()) || !std::ranges::all_of(words, isWrittenAsName)) return NameFault::NotAName;
  const auto isPlain = [](const QString& word) {
    return joiningWords().contains(word.toLower()) || ordinaryWords().contains(word.toLower());
  };
  if (std::ranges::all_of(words, isPlain)) return NameFault::OrdinaryWord;
  return {};
}

QStringList trialsOf(const QString& name) {
  QStringList each{name, name.toLower()};
  for (const QString& word : name.split(u' '))
    if (!joiningWords().contains(word)) each << word << word.toLower();
  each.removeDuplicates();
  QStringList trials;
  for (const QString& words : std::as_const(each))
    trials << words << u"I was given a %1"_s.arg(words) << u"I am worried about my %1"_s.arg(words);
  return trials;
}

QString withNamesMasked(QString text, const QStringList& names) {
  for (const QString& name : names) text.replace(standingAlone(name), u"ward"_s);
  return text;
}

/// The sentences around a name may themselves be what must not be in a plan; then it is not the name that makes them
/// so.
std::optional<NameFault> Screen::faultOfName(const QString& name) const {
  if (const auto fault = faultInForm(name)) return fault;
  const QStringList trials = trialsOf(name);
  const QStringList plain = trialsOf(u"Ribbon"_s);
  constexpr qsizetype kSentences = 3;
  for (qsizetype i = 0; i < trials.size(); ++i) {
    const Verdict with = judge(Field::General, trials[i]);
    if (with.decision == Decision::Stop && judge(Field::General, plain[i % kSentences]).decision != Decision::Stop)
      return NameFault::OffLimits;
  }
  return {};
}

Screen Screen::withNames(const QStringList& names) const {
  Screen screen = *this;
  screen.m_names.clear();
  for (const QString& name : names) {
    if (screen.m_names.size() == kMostTaughtNames) break;
    if (!screen.m_names.contains(name) && !faultOfName(name)) screen.m_names.append(name);
  }
  // The longest first, so that a name within another leaves nothing of it.
  std::ranges::sort(screen.m_names, std::ranges::greater(), &QString::size);
  return screen;
}

/// Only what lies wholly in a name can be made gentler by it, and only when the sentence says nothing else: a question
/// about it is answered, a stop becomes a question.
Verdict Screen::check(Field field, const QString& text, const std::stop_token& stop) const {
  Verdict verdict = judge(field, text, stop);
  if (stop.stop_requested() || m_names.isEmpty() || verdict.decision == Decision::Clear) return verdict;
  const QList<Span> places = placesOf(m_names, text);
  const auto isInAName = [&places](const Span& span) {
    return std::ranges::any_of(places, [span](const Span& name) {
      return name.start <= span.start && span.start + span.length <= name.start + name.length;
    });
  };
  if (verdict.spans.isEmpty() || !std::ranges::all_of(verdict.spans, isInAName)) return verdict;
  if (judge(field, withNamesMasked(text, m_names)).decision >= verdict.decision) return verdict;
  return verdict.decision == Decision::Stop ? asQuestion(std::move(verdict)) : Verdict{};
}

}  // namespace hearten::boundary
