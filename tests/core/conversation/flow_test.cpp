// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/flow.h"

#include "tests/core/conversation/small_guide.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::conversation;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const content::Guide kGuide = smallGuide();
const QStringList kTopics{u"sleep"_s, u"money"_s};

Position at(int stage, int prompt, int topic = -1, QStringList topics = {}) {
  return {.stage = stage, .prompt = prompt, .alternative = 0, .topics = std::move(topics), .topic = topic};
}

}  // namespace

TEST_CASE("the hour goes from prompt to prompt, topic to topic, stage to stage", "[flow]") {
  const QList<Position> way{at(0, 0, -1, kTopics), at(1, 0, -1, kTopics), at(1, 1, -1, kTopics),
                            at(2, 0, -1, kTopics), at(2, 0, 0, kTopics),  at(2, 1, 0, kTopics),
                            at(2, 2, 0, kTopics),  at(2, 0, 1, kTopics),  at(3, 0, -1, kTopics)};
  for (qsizetype index = 0; index + 1 < way.size(); ++index) {
    INFO(index);
    CHECK(next(way[index], kGuide, promptsOf) == way[index + 1]);
    CHECK(back(way[index + 1], kGuide, promptsOf) == way[index]);
    CHECK_FALSE(isAtEnd(way[index], kGuide, promptsOf));
  }
  CHECK(isAtEnd(way.last(), kGuide, promptsOf));
  CHECK(next(way.last(), kGuide, promptsOf) == way.last());
  CHECK(back(way.first(), kGuide, promptsOf) == way.first());
}

TEST_CASE("with nothing to raise, the topics are passed by", "[flow]") {
  CHECK(withTopics(at(2, 0), kGuide, {}) == at(3, 0));
  CHECK(next(at(2, 0), kGuide, promptsOf) == at(3, 0));
  CHECK(back(at(3, 0), kGuide, promptsOf) == at(2, 0));
}

TEST_CASE("chosen topics are gone through in the person's order, and stay chosen", "[flow]") {
  const Position chosen = withTopics(at(2, 0), kGuide, {u"money"_s, u"sleep"_s});
  CHECK(chosen == at(2, 0, 0, {u"money"_s, u"sleep"_s}));
  CHECK_FALSE(isChoosingTopics(chosen, kGuide));
  CHECK(isChoosingTopics(at(2, 0), kGuide));
  const Position later = toStage(chosen, kGuide, 3);
  CHECK(later.topics == chosen.topics);
  CHECK(isChoosingTopics(toStage(later, kGuide, 2), kGuide));
  CHECK(toTopic(toStage(later, kGuide, 2), 1).topic == 1);
}

TEST_CASE("a stage or topic that is not there changes nothing", "[flow]") {
  const int wrong = GENERATE(-1, 4, 99);
  CHECK(toStage(at(1, 1), kGuide, wrong) == at(1, 1));
  CHECK(toTopic(at(2, 0, 0, kTopics), wrong) == at(2, 0, 0, kTopics));
}

TEST_CASE("another way to ask holds for one question only", "[flow]") {
  const Position asked = askedAnotherWay(at(1, 0), 2);
  CHECK(asked.alternative == 2);
  CHECK(next(asked, kGuide, promptsOf).alternative == 0);
  CHECK(toStage(asked, kGuide, 1).alternative == 0);
  CHECK(back(askedAnotherWay(at(1, 1), 1), kGuide, promptsOf) == at(1, 0));
}

TEST_CASE("a topic without prompts is still one step", "[flow]") {
  const PromptsOf none = [](const QString&) { return 0; };
  CHECK(next(at(2, 0, 0, kTopics), kGuide, none) == at(2, 0, 1, kTopics));
  CHECK(back(at(2, 0, 1, kTopics), kGuide, none) == at(2, 0, 0, kTopics));
}

TEST_CASE("an empty guide is an end", "[flow]") {
  CHECK(isAtEnd({}, {}, promptsOf));
  CHECK(next({}, {}, promptsOf) == Position{});
}
