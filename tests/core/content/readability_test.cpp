// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Everything a member of staff reads can be read at the age of nine to eleven, and no passage asks for more than
// thirteen.
#include "core/content/readability.h"
#include "core/content/load.h"
#include "tests/support/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

void checkAges(const QList<Passage>& passages) {
  REQUIRE(passages.size() >= 20);
  QList<double> ages;
  for (const Passage& passage : passages) {
    INFO(passage.file.toStdString() << ':' << passage.line);
    CHECK(passage.age <= 13);
    ages.append(passage.age);
  }
  std::ranges::sort(ages);
  const double median = ages[ages.size() / 2];
  CHECK(median >= 8.5);  // lower would mean that the measure broke
  CHECK(median <= 11);
}

/// The English of the words on buttons and screens, as the catalogue for translators has it.
QStringList screenWords() {
  QFile file(QStringLiteral(HEARTEN_CATALOGUE));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QStringList words;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
      words.append(xml.readElementText());
  REQUIRE(words.size() > 500);
  return words;
}

}  // namespace

TEST_CASE("syllables are counted as they are spoken, near enough", "[content][readability]") {
  CHECK(syllables(u"a") == 1);
  CHECK(syllables(u"times") == 1);
  CHECK(syllables(u"helped") == 1);
  CHECK(syllables(u"wanted") == 2);
  CHECK(syllables(u"table") == 2);
  CHECK(syllables(u"wellbeing") == 3);
  CHECK(syllables(u"manager") == 3);
  CHECK(syllables(u"occupational") >= 4);
  CHECK(syllables(u"don't") == 1);
}

TEST_CASE("the reading age is the formula's", "[content][readability]") {
  // Thirty sentences, nine long words: 3 + sqrt(9) = 6, and 5 for the age.
  QStringList texts;
  for (int i = 0; i < 30; ++i) texts.append(i < 9 ? u"Ask the manager."_s : u"Go home now."_s);
  CHECK(readingAge(texts) == 11.0);
  CHECK(readingAge({u"Go home now."_s}) == 8.0);
  CHECK(readingAge({u"{person} is here."_s}) == 8.0);
  CHECK(readingAge({}) == 0.0);
  CHECK(sentences(u"What now? We wait. \"Stay.\" No title"_s) == 3);
}

TEST_CASE("passages are long enough for the formula, file by file", "[content][readability]") {
  QList<Said> texts;
  for (int i = 0; i < 75; ++i)
    texts.append(
        {.file = i < 70 ? u"a.toml"_s : u"b.toml"_s, .line = i, .path = {}, .english = {u"Go."_s}, .translated = {}});
  const QList<Passage> passages = passagesOf(texts);
  REQUIRE(passages.size() == 3);
  CHECK(passages[0].sentences == 30);
  CHECK(passages[1].sentences == 40);
  CHECK(passages[1].line == 30);
  CHECK(passages[2].file == u"b.toml");
}

TEST_CASE("all English content is plain enough to read", "[content][readability]") {
  Problems problems;
  checkAges(passagesOf(textsOf(kShipped, u"en"_s, problems)));
}

TEST_CASE("the words on the screens are plain enough to read", "[content][readability]") {
  QList<Said> texts;
  int place = 0;
  for (const QString& words : screenWords())
    texts.append({.file = u"screens"_s, .line = ++place, .path = {}, .english = {words}, .translated = {}});
  checkAges(passagesOf(texts));
}

TEST_CASE("the words on the screens label nobody", "[content][readability]") {
  static const QRegularExpression avoided(
      u"\\b(incidents?|interviews?|assess\\w*|scores?|scoring|ratings?|concern levels?|compliance|overdue|"
      u"non-engager\\w*|performance|resilience gap|sick notes?|suffer(s|ing)? from|commit(ted|s)? suicide|"
      u"sickness reasons?|objectives?|errors?|successfully|please note)\\b|!"_s,
      QRegularExpression::CaseInsensitiveOption);
  for (const QString& words : screenWords()) {
    INFO(words.toStdString());
    // That nobody is marked may be said in so many words.
    CHECK_FALSE(avoided.match(QString(words).remove(u"no score"_s)).hasMatch());
  }
}
