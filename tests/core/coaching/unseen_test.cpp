// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// How often the helper is right on questions that were written by somebody who had not seen the rules, and that the
// writer of the rules has not seen.
#include "tests/core/coaching/questions.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <iostream>

using namespace hearten;
using namespace hearten::coaching;
using namespace Qt::StringLiterals;

// Only figures are printed, so that nobody tunes the rules by what is missed.
TEST_CASE("nine in ten questions it has never seen are read rightly", "[coaching][unseen]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const QList<tests::KnownQuestion> questions = tests::knownQuestions(u"questions_%1_unseen.tsv"_s.arg(language));
  REQUIRE(questions.size() >= 150);
  const tests::Tally tally = tests::tally(questions, QuestionHelper::forLanguage(language));
  std::cout << language.toStdString() << ", unseen: " << tally.figures() << '\n';
  CHECK(tally.share() >= 0.9);
}
