// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// How often the helper is right on the questions it was tuned by, and what it offers for them.
#include "tests/core/coaching/questions.h"
#include "tests/support/text.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <iostream>

using namespace hearten;
using namespace hearten::coaching;
using namespace Qt::StringLiterals;

TEST_CASE("nearly all questions it was tuned by are read rightly", "[coaching][questions]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  INFO(language.toStdString());
  const QList<tests::KnownQuestion> questions = tests::knownQuestions(u"questions_%1.tsv"_s.arg(language));
  REQUIRE(questions.size() >= 150);
  const tests::Tally tally = tests::tally(questions, QuestionHelper::forLanguage(language));
  std::cout << language.toStdString() << ", own set: " << tally.figures() << '\n';
  for (const auto& of : tally.byKind) CHECK(of.all >= 25);
  CHECK(tally.byKind.size() == 5);
  INFO(tally.missed.join(u'\n').toStdString());
  CHECK(tally.share() >= 0.97);
}

TEST_CASE("whatever is offered is open, can be said aloud, and is never the question itself", "[coaching][questions]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const QuestionHelper helper = QuestionHelper::forLanguage(language);
  for (const tests::KnownQuestion& known : tests::knownQuestions(u"questions_%1.tsv"_s.arg(language))) {
    const auto reading = helper.read(known.question);
    INFO(known.question.toStdString());
    REQUIRE(reading.has_value());
    CHECK_FALSE(reading->reason.isEmpty());
    if (reading->kind == QuestionKind::Open || reading->isRightAsItIs) {
      CHECK(reading->offers.isEmpty());
      continue;
    }
    CHECK(reading->offers.size() >= 2);
    CHECK(reading->offers.size() <= 3);
    for (const QString& offer : reading->offers) {
      INFO(offer.toStdString());
      CHECK(offer.size() <= 160);
      CHECK((offer.endsWith(u'?') || offer.endsWith(u'.')));
      CHECK(offer[0].isUpper());
      CHECK(offer != known.question);
      const auto again = helper.read(offer);
      REQUIRE(again.has_value());
      CHECK(again->kind == QuestionKind::Open);
    }
  }
}

TEST_CASE("a question is read before its writer has lifted a finger", "[coaching][questions]") {
  const QuestionHelper helper = QuestionHelper::forLanguage(u"en"_s);
  const QList<tests::KnownQuestion> questions = tests::knownQuestions(u"questions_en.tsv"_s);
  REQUIRE_FALSE(questions.isEmpty());
  helper.read(questions.first().question);
  QElapsedTimer clock;
  clock.start();
  for (const tests::KnownQuestion& known : questions) helper.read(known.question);
  const double each = static_cast<double>(clock.nsecsElapsed()) / 1e6 / static_cast<double>(questions.size());
  std::cout << "one question: " << each << " ms\n";
  CHECK(each < 10);
}
