// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// How the shipped words sound: open questions, short sentences, none of the words that turn a person into a file.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <QRegularExpression>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

/// What the design tells us not to say of people (docs/design.md). Formal processes that are truly called so may be
/// named: those phrases are taken out before looking.
QString withoutProperNames(QString text) {
  for (const QString& name : {u"stress risk assessment"_s, u"dse assessment"_s, u"in case"_s})
    text.replace(name, QString(), Qt::CaseInsensitive);
  return text;
}

}  // namespace

TEST_CASE("no text says a word that labels people", "[content][words]") {
  static const QRegularExpression avoided(
      u"\\b(cases?|incidents?|interviews?|assess\\w*|scores?|scoring|ratings?|concern levels?|compliance|overdue|"
      u"non-engager\\w*|subjects?|performance|resilience gap|sick notes?|suffer(s|ing)? from|commit(ted|s)? suicide|"
      u"sickness reasons?|objectives?|errors?|successfully|please note)\\b|!"_s,
      QRegularExpression::CaseInsensitiveOption);
  for (const tests::ShippedText& shipped : tests::shippedTexts(u"en"_s)) {
    const auto found = avoided.match(withoutProperNames(shipped.text));
    if (found.hasMatch()) FAIL_CHECK('"' << found.captured().toStdString() << "\" in " << shipped.shown());
  }
  for (const tests::ShippedText& shipped : tests::shippedTexts(u"cy"_s)) {
    INFO(shipped.text.toStdString());
    CHECK_FALSE(shipped.text.contains(u'!'));
  }
}

TEST_CASE("every question is a question, and an open one", "[content][words]") {
  static const QRegularExpression closed(
      u"^(do|does|did|are|is|was|were|have|has|had|can|could|should|shall|will|don't|isn't|aren't|why)\\b"_s,
      QRegularExpression::CaseInsensitiveOption);
  int questions = 0;
  for (const QString& language : tests::languages()) {
    for (const tests::ShippedText& shipped : tests::shippedTexts(language)) {
      if (shipped.key != u"question" && shipped.key != u"others") continue;
      INFO(shipped.shown());
      ++questions;
      CHECK(shipped.text.endsWith(u'?'));
      CHECK(shipped.text.size() <= 90);
      if (language == u"en") CHECK_FALSE(closed.match(shipped.text).hasMatch());
    }
  }
  CHECK(questions > 300);
}

TEST_CASE("sentences are short enough to take in at a glance", "[content][words]") {
  static const QRegularExpression ends(u"[.?:;]+(\\s|\"|$)"_s);
  static const QRegularExpression spaces(u"\\s+"_s);
  QList<qsizetype> lengths;
  for (const tests::ShippedText& shipped : tests::shippedTexts(u"en"_s)) {
    if (!shipped.text.contains(u' ') || shipped.key == u"web") continue;
    for (const QString& sentence : shipped.text.split(ends, Qt::SkipEmptyParts)) {
      const qsizetype words = sentence.split(spaces, Qt::SkipEmptyParts).size();
      lengths.append(words);
      INFO(shipped.shown());
      CHECK(words <= 30);
    }
  }
  REQUIRE(lengths.size() > 1000);
  std::ranges::sort(lengths);
  CHECK(lengths[lengths.size() / 2] <= 12);
}

TEST_CASE("no shipped text is one that a computer cannot fill in", "[content][words]") {
  static const QRegularExpression braces(u"\\{([^}]*)\\}"_s);
  for (const QString& language : tests::languages())
    for (const tests::ShippedText& shipped : tests::shippedTexts(language)) {
      if (shipped.file.endsWith(u"copy.toml")) continue;
      for (auto found = braces.globalMatch(shipped.text); found.hasNext();) {
        const QString name = found.next().captured(1);
        INFO(shipped.shown());
        CHECK((name == u"person" || name == u"manager"));
      }
    }
}

TEST_CASE("names are filled in once, whatever the name", "[content][words]") {
  using content::fill;
  CHECK(fill(u"{person} and {manager}, {person}."_s, u"Sam"_s, u"Priya"_s) == u"Sam and Priya, Sam.");
  CHECK(fill(u"Hello {person}"_s, u"{manager}"_s, u"Priya"_s) == u"Hello {manager}");
  CHECK(fill(u"{nobody} {"_s, u"Sam"_s, u"Priya"_s) == u"{nobody} {");
  CHECK(fill({}, u"Sam"_s, u"Priya"_s).isEmpty());
}

TEST_CASE("how fresh a number is, is said only as far as it is true", "[content][words]") {
  const content::Content words = content::load(u"en"_s);
  const QDate today(2026, 11, 22);
  const auto line = [&](const content::SupportService& service) {
    return content::checkedLine(service, today, u"en"_s, words.copy);
  };
  content::SupportService service;
  service.phone = u"0300 000 0000"_s;
  CHECK(line(service) == u"We do not know when this number was last seen. Look before you ring.");
  service.numberLastSeen = QDate(2026, 10, 1);
  CHECK(line(service) == u"Number last seen on a public page on 1 October 2026");
  service.numberLastSeenExactness = content::Exactness::Month;
  CHECK(line(service) == u"Number last seen on a public page in October 2026");
  service.numberLastSeen = QDate(2019, 1, 1);
  service.numberLastSeenExactness = content::Exactness::Year;
  CHECK(line(service) == u"Number last seen on a public page in 2019. Look before you ring.");
  service.checked = QDate(2026, 11, 3);
  CHECK(line(service) == u"Checked 3 November 2026");
  service.checked = QDate(2026, 3, 3);
  CHECK(line(service) == u"Last checked 3 March 2026. Look before you ring.");
  service.numberBeingChecked = true;
  CHECK(line(service) == u"We are checking the phone number.");
  CHECK(line({}).isEmpty());
  // Nobody rang the shipped numbers and nobody opened the live pages, so none of them may claim to have been checked.
  for (const content::SupportService& shipped : words.services) CHECK_FALSE(shipped.checked.has_value());
}
