// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What the helper makes of a question, one by one.
#include "core/coaching/question_helper.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::coaching;
using namespace Qt::StringLiterals;

namespace {

const QuestionHelper& english() {
  static const QuestionHelper helper = QuestionHelper::forLanguage(u"en"_s);
  return helper;
}

QString firstOffer(const QString& question) {
  const auto reading = english().read(question);
  REQUIRE(reading.has_value());
  REQUIRE_FALSE(reading->offers.isEmpty());
  return reading->offers.first();
}

QByteArray rulesFile(const QString& language) {
  QFile file(QStringLiteral(HEARTEN_CONTENT) + u'/' + language + u"/questions.toml");
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("an open form is made from the question itself", "[coaching]") {
  CHECK(firstOffer(u"Are you sleeping?"_s) == u"How are you sleeping?");
  CHECK(firstOffer(u"are u sleeping ok"_s) == u"How are you sleeping?");
  CHECK(firstOffer(u"Would you like to tell me more?"_s) == u"Tell me more, as much as you like.");
  CHECK(firstOffer(u"Is there anything worrying you about the move?"_s) ==
        u"What, if anything, is worrying you about the move?");
  CHECK(firstOffer(u"Did the meeting go ok?"_s) == u"How did the meeting go?");
  CHECK(firstOffer(u"Why didn't you tell me sooner?"_s) == u"What made it hard to tell me sooner?");
  CHECK(firstOffer(u"You're worried about the new rota, aren't you?"_s) == u"How do you feel about the new rota?");
  CHECK(firstOffer(u"Is work too much?"_s) == u"How is work?");
  CHECK(firstOffer(u"Sleeping ok?"_s) == u"How are you sleeping?");
}

TEST_CASE("two questions in one are told apart", "[coaching]") {
  const auto reading = english().read(u"How are you sleeping and are you eating?"_s);
  REQUIRE(reading.has_value());
  CHECK(reading->kind == QuestionKind::Double);
  REQUIRE(reading->offers.size() >= 2);
  CHECK(reading->offers[0] == u"How are you sleeping?");
  CHECK(reading->offers[1] == u"How are you eating?");
}

TEST_CASE("an open question gets no other words put in its place", "[coaching]") {
  const auto reading = english().read(u"Tell me about your week"_s);
  REQUIRE(reading.has_value());
  CHECK(reading->kind == QuestionKind::Open);
  CHECK(reading->offers.isEmpty());
}

TEST_CASE("a why about what matters is open, a why about what somebody did is not", "[coaching]") {
  CHECK(english().read(u"Why does this matter to you?"_s)->kind == QuestionKind::Open);
  CHECK(english().read(u"Why did you leave early?"_s)->kind == QuestionKind::WhyBlame);
}

TEST_CASE("a straight question about safety is right as it is, in both languages", "[coaching]") {
  for (const QString& question :
       {u"Are you thinking about suicide?"_s, u"Do you feel safe at home?"_s, u"Have you thought of harming yourself"_s,
        u"Is somebody hurting you?"_s, u"Have you ever thought about ending your life?"_s}) {
    INFO(question.toStdString());
    const auto reading = english().read(question);
    REQUIRE(reading.has_value());
    CHECK(reading->isRightAsItIs);
    CHECK(reading->offers.isEmpty());
    CHECK(reading->reason.contains(u"straight"));
  }
  const QuestionHelper welsh = QuestionHelper::forLanguage(u"cy"_s);
  for (const QString& question :
       {u"Ydych chi'n meddwl am hunanladdiad?"_s, u"Ydych chi'n teimlo'n ddiogel gartref?"_s}) {
    INFO(question.toStdString());
    const auto reading = welsh.read(question);
    REQUIRE(reading.has_value());
    CHECK(reading->isRightAsItIs);
  }
}

TEST_CASE("a straight question stops being one when it asks for a no", "[coaching]") {
  const auto reading = english().read(u"You're not thinking of suicide, are you?"_s);
  REQUIRE(reading.has_value());
  CHECK(reading->kind == QuestionKind::Leading);
  CHECK_FALSE(reading->isRightAsItIs);
}

TEST_CASE("nothing is made of nothing", "[coaching]") {
  for (const QString& nothing : {u""_s, u"   "_s, u"?"_s, u"... ?!"_s, u"12"_s, u"\n\n"_s}) {
    INFO(nothing.toStdString());
    CHECK_FALSE(english().read(nothing).has_value());
  }
}

TEST_CASE("no text, however long or odd, keeps the reader waiting", "[coaching]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const QuestionHelper helper = QuestionHelper::forLanguage(language);
  QElapsedTimer clock;
  clock.start();
  for (const QString& odd :
       {QString(100'000, u'a'), u"you "_s.repeated(5000), u"and or "_s.repeated(5000), u"are you, "_s.repeated(400),
        u"how are you? "_s.repeated(300), u"it is a "_s.repeated(300), QString(u"\U0001F642 why \u202e are \0 you"_s),
        u"a ac neu "_s.repeated(500), u"ydych chi'n "_s.repeated(500)})
    helper.read(odd);
  CHECK(clock.elapsed() < 3000);
}

TEST_CASE("a language without rules has the English ones", "[coaching]") {
  CHECK(QuestionHelper::forLanguage(u"fr"_s).read(u"Are you sleeping?"_s)->offers.first() == u"How are you sleeping?");
}

TEST_CASE("Welsh is read as Welsh and answered in Welsh", "[coaching]") {
  const QuestionHelper welsh = QuestionHelper::forLanguage(u"cy"_s);
  const auto reading = welsh.read(u"Ydych chi'n cysgu?"_s);
  REQUIRE(reading.has_value());
  CHECK(reading->kind == QuestionKind::Closed);
  CHECK(reading->offers.first() == u"Sut ydych chi'n cysgu?");
  CHECK(reading->title != english().read(u"Are you sleeping?"_s)->title);
}

TEST_CASE("a slip in the rules is told with file and line", "[coaching]") {
  const QByteArray whole = rulesFile(u"en"_s);
  REQUIRE(QuestionHelper::fromToml(u"questions.toml"_s, whole).has_value());
  const auto told = [&](QByteArray from, QByteArray to) {
    QByteArray changed = whole;
    REQUIRE(changed.contains(from));
    changed.replace(changed.indexOf(from), from.size(), to);
    const auto helper = QuestionHelper::fromToml(u"questions.toml"_s, changed);
    REQUIRE_FALSE(helper.has_value());
    CHECK(helper.error().what == Problem::ContentInvalid);
    CHECK(helper.error().detail.startsWith(u"questions.toml:"));
    CHECK(helper.error().place > 0);
    return helper.error().detail;
  };
  CHECK(told("kind = \"double\"", "kind = \"duoble\"").contains(u"duoble"));
  CHECK(told("'^why (?!{aux}|{neg})'", "'^why (?!{aux}|{neg}'").contains(u"find"));
  CHECK(told("id = \"why-blame\"", "id = \"open\"").contains(u"why-blame"));
  CHECK(told("\n[straight]", "\n[strait]").contains(u"straight"));
  CHECK_FALSE(QuestionHelper::fromToml(u"questions.toml"_s, "\xff\xfe not toml").has_value());
  CHECK_FALSE(QuestionHelper::fromToml(u"questions.toml"_s, {}).has_value());
}
