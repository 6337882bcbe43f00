// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readability.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPassage = 30;  ///< sentences that the formula was made for
constexpr int kLongWord = 3;  ///< syllables from which a word is long

bool isVowel(QChar c) {
  return u"aeiouy"_s.contains(c.toLower());
}

/// "{person}" is a short name when it is read.
QString spoken(QString text) {
  static const QRegularExpression braces(u"\\{[^}]*\\}"_s);
  return text.replace(braces, u"Sam"_s);
}

}  // namespace

int syllables(QStringView word) {
  QString letters;
  for (const QChar c : word)
    if (c.isLetter()) letters += c.toLower();
  if (letters.size() <= 3) return 1;
  // A silent ending: "times", "helped", "late"; not "tables", "wanted", "little".
  static const QRegularExpression silent(u"(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$"_s);
  if (const auto found = silent.match(letters); found.hasMatch()) letters.truncate(found.capturedStart() + 1);
  int count = 0;
  for (qsizetype at = letters.startsWith(u'y') ? 1 : 0; at < letters.size(); ++at) {
    if (!isVowel(letters[at])) continue;
    ++count;
    if (at + 1 < letters.size() && isVowel(letters[at + 1])) ++at;
  }
  static const QRegularExpression doing(u"[^aeiouy][aeouy]ing$"_s);  // two, not one, as in "being"
  if (doing.match(letters).hasMatch()) ++count;
  return std::max(1, count);
}

int sentences(const QString& text) {
  static const QRegularExpression ends(u"[.?!]+(?=[\\s\"*]|$)"_s);
  int count = 0;
  for (auto found = ends.globalMatch(text); found.hasNext(); found.next()) ++count;
  return std::max(1, count);
}

double readingAge(const QStringList& texts) {
  static const QRegularExpression words(u"[A-Za-z'\u2019]+"_s);
  int longWords = 0;
  int all = 0;
  for (const QString& text : texts) {
    const QString said = spoken(text);
    all += sentences(said);
    for (auto found = words.globalMatch(said); found.hasNext();)
      if (syllables(found.next().capturedView()) >= kLongWord) ++longWords;
  }
  if (all == 0) return 0;
  return 3.0 + std::sqrt(static_cast<double>(longWords) * kPassage / all) + 5.0;
}

QList<Passage> passagesOf(const QList<Said>& texts) {
  QList<Passage> passages;
  QList<QStringList> words;
  for (const Said& said : texts) {
    if (said.says != Says::Words) continue;
    const bool isSameFile = !passages.isEmpty() && passages.last().file == said.file;
    if (!isSameFile || passages.last().sentences >= kPassage) {
      passages.append({.file = said.file, .line = said.line});
      words.append(QStringList());
    }
    for (const QString& text : said.english) passages.last().sentences += sentences(text);
    words.last() += said.english;
  }
  // What is left over at the end of a file is too short to say anything on its own.
  for (qsizetype at = passages.size() - 1; at > 0; --at) {
    if (passages[at].sentences >= kPassage || passages[at - 1].file != passages[at].file) continue;
    passages[at - 1].sentences += passages[at].sentences;
    words[at - 1] += words[at];
    passages.removeAt(at);
    words.removeAt(at);
  }
  for (qsizetype at = 0; at < passages.size(); ++at) passages[at].age = readingAge(words[at]);
  return passages;
}

}  // namespace hearten::content
