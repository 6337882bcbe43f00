// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/live.h"

#include "tests/core/conversation/small_guide.h"
#include "tests/core/plan/plan_builder.h"
#include "tests/support/asked.h"

using namespace hearten;
using namespace hearten::conversation;
using namespace hearten::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using plan::Section;
using plan::Sharing;

namespace {

Record freshRecord(const plan::Plan& plan) {
  return {.id = ConversationId::fresh(&countedUuid),
          .person = plan.person,
          .plan = plan.id,
          .guide = u"small"_s,
          .heldOn = QDate(2026, 11, 22)};
}

struct Talk {
  explicit Talk(const std::function<void(Record&)>& prepare = [](Record&) {})
      : plan(emptyPlan()), record([&] {
          Record made = freshRecord(plan);
          prepare(made);
          return made;
        }()) {}

  std::chrono::milliseconds awake = 0ms;
  plan::Plan plan;
  Record record;
  Conversation hour{{.record = record,
                     .plan = plan,
                     .guide = smallGuide(),
                     .screen = english(),
                     .promptsOf = promptsOf,
                     .clock = {.now = [] { return QDateTime(); }, .awake = [this] { return awake; }},
                     .ids = &countedUuid}};
};

}  // namespace

TEST_CASE("a line that passes the boundary grows the plan", "[conversation]") {
  Talk talk;
  const auto kept = talk.hour.offer(Section::WhatHelps, u"  A walk at lunch "_s, Sharing::OnlyForMe);
  REQUIRE(kept.has_value());
  CHECK(texts(talk.hour.plan()) == QStringList{u"A walk at lunch"_s});
  CHECK(talk.hour.plan().entries.first().sharing == Sharing::OnlyForMe);
  CHECK(talk.hour.record().heldLines == 1);

  SECTION("it can be said anew") {
    REQUIRE(talk.hour.offer(Section::WhatHelps, u"A long walk"_s, Sharing::WithMyManager, *kept).has_value());
    CHECK(texts(talk.hour.plan()) == QStringList{u"A long walk"_s});
  }
  SECTION("and undone") {
    talk.hour.undo();
    CHECK(texts(talk.hour.plan()).isEmpty());
    talk.hour.redo();
    CHECK(texts(talk.hour.plan()) == QStringList{u"A walk at lunch"_s});
  }
}

TEST_CASE("a line that is stopped leaves the plan as it was", "[conversation]") {
  Talk talk;
  const plan::Plan before = talk.hour.plan();
  const QString bad = u"They have started an investigation"_s;
  const auto line = talk.hour.offer(Section::WhatGetsInTheWay, bad, Sharing::OnlyForMe, {}, true);
  REQUIRE_FALSE(line.has_value());
  CHECK(line.error().decision == boundary::Decision::Stop);
  CHECK_FALSE(talk.hour.offerAction({.what = bad}).has_value());
  CHECK_FALSE(talk.hour.offerSoonerIf(bad).has_value());
  const auto harder = talk.hour.offerAdjustment({.what = u"Start at 9"_s, .harderDay = bad});
  REQUIRE_FALSE(harder.has_value());
  CHECK(harder.error().field == 2);
  CHECK(talk.hour.plan() == before);
  CHECK_FALSE(talk.hour.canUndo());
}

TEST_CASE("a question is answered by both before the line is kept", "[conversation]") {
  Talk talk;
  const QString line = askedSentence(english(), boundary::Field::HowILikeToWork, u" too"_s);
  CHECK_FALSE(talk.hour.offer(Section::HowILikeToWork, line, Sharing::OnlyForMe).has_value());
  CHECK(talk.hour.offer(Section::HowILikeToWork, line, Sharing::OnlyForMe, {}, true).has_value());

  SECTION("and for those very words it is not asked again, even once they were taken out") {
    talk.hour.undo();
    REQUIRE(texts(talk.hour.plan()).isEmpty());
    CHECK(talk.hour.check(line, boundary::Field::HowILikeToWork).decision == boundary::Decision::Clear);
    CHECK(talk.hour.offer(Section::HowILikeToWork, line, Sharing::OnlyForMe).has_value());
  }
  SECTION("but for others it is") {
    CHECK_FALSE(talk.hour.offer(Section::HowILikeToWork, line + u" too"_s, Sharing::OnlyForMe).has_value());
  }
}

TEST_CASE("steps, adjustments, support and the sooner review are part of the plan", "[conversation]") {
  Talk talk;
  REQUIRE(talk.hour.offerAction({.what = u"Ask the rota lead"_s, .owner = plan::ActionOwner::MyManager}).has_value());
  REQUIRE(talk.hour.offerAdjustment({.what = u"Start at 9"_s, .goodDay = u"I may start at 8"_s}).has_value());
  const auto support =
      talk.hour.addSupport(u"a-service"_s, u"A helpline"_s, plan::HowToGetThere::IWillRing, Sharing::OnlyForMe);
  REQUIRE(talk.hour.offerSoonerIf(u"If my hours change"_s).has_value());
  CHECK(talk.hour.plan().actions.size() == 1);
  CHECK(talk.hour.plan().adjustments.first().goodDay->text() == u"I may start at 8"_s);
  CHECK_FALSE(talk.hour.plan().adjustments.first().harderDay.has_value());
  CHECK(talk.hour.plan().soonerIf->text() == u"If my hours change"_s);
  talk.hour.removeSupport(*support);
  CHECK(talk.hour.plan().supports.isEmpty());
  REQUIRE(talk.hour.offerSoonerIf(u"  "_s).has_value());
  CHECK_FALSE(talk.hour.plan().soonerIf.has_value());
}

TEST_CASE("what is stored of a talk is where they were and how long, never the topics", "[conversation]") {
  Talk talk;
  talk.hour.goNext();
  talk.hour.goNext();
  talk.awake = 25min + 40s;
  CHECK(talk.hour.record().stage == 1);
  CHECK(talk.hour.record().prompt == 1);
  CHECK(talk.hour.record().elapsed == 25min);
  talk.hour.jottings().set(u"ask about the dog");
  talk.hour.pause(QDate(2026, 11, 27));
  CHECK(talk.hour.jottings().isEmpty());
  CHECK(talk.hour.record().state == ConversationState::Paused);
  CHECK(talk.hour.record().carryOnOn == QDate(2026, 11, 27));
  talk.awake += 60min;
  CHECK(talk.hour.record().elapsed == 25min);
}

TEST_CASE("a talk is carried on where it was", "[conversation]") {
  Talk talk([](Record& record) {
    record.stage = 1;
    record.prompt = 1;
    record.elapsed = 20min;
    record.state = ConversationState::Paused;
  });
  CHECK(talk.hour.position() == Position{.stage = 1, .prompt = 1});
  CHECK(talk.hour.record().state == ConversationState::Underway);
  talk.awake += 5min;
  CHECK(talk.hour.record().elapsed == 25min);

  SECTION("in the topics, they choose again") {
    Talk topics([](Record& record) {
      record.stage = 2;
      record.prompt = 2;
    });
    CHECK(isChoosingTopics(topics.hour.position(), topics.hour.guide()));
  }
  SECTION("also when the guide has fewer stages by now") {
    Talk shorter([](Record& record) {
      record.stage = 12;
      record.prompt = 7;
    });
    CHECK(shorter.hour.position() == Position{.stage = 3, .prompt = 0});
  }
}

TEST_CASE("a finished talk holds nothing but that it was held", "[conversation]") {
  Talk talk;
  talk.hour.jottings().set(u"ask about the dog");
  talk.hour.finish();
  CHECK(talk.hour.jottings().isEmpty());
  CHECK(talk.hour.record().state == ConversationState::Finished);
}
