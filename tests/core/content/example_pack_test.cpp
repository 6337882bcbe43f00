// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What an organisation can bring, by the worked example: contacts, a time for looking again, guides, topics and scenes,
// and words of its own; and what it cannot change.
#include "core/content/content.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

Content example(const QString& language) {
  Problems problems;
  Content content = loadWithPack(language, QStringLiteral(HEARTEN_EXAMPLE_PACK), problems);
  for (const Error& problem : problems) FAIL_CHECK(problem.detail.toStdString());
  return content;
}

QString roomDetail(const Content& content) {
  return std::ranges::find(content.readiness.manager, u"room"_s, &ReadyItem::id)->detail;
}

}  // namespace

TEST_CASE("a pack brings contacts by kind, and when a plan is looked at again", "[content][packs]") {
  const Organisation organisation = example(u"en"_s).organisation;
  CHECK(organisation.name == u"Example Hospitals Trust");
  CHECK(organisation.reviewMonths == 6);
  CHECK_FALSE(organisation.logo.isEmpty());
  REQUIRE(organisation.contacts.size() == 3);
  CHECK(organisation.contacts[0].kind == ContactKind::Safeguarding);
  CHECK(organisation.contacts[1].kind == ContactKind::Crisis);
  CHECK(organisation.contacts[2].kind == ContactKind::Other);
}

TEST_CASE("a pack's guides, topics and scenes stand after the built-in ones", "[content][packs]") {
  const Content content = example(u"en"_s);
  CHECK(content.guides.ids().last() == u"first-weeks");
  CHECK(content.topics.ids().last() == u"parking-and-travel");
  CHECK(content.practice.ids().last() == u"late-again");
  CHECK(content.topic(u"parking-and-travel"_s)->prompts.size() == 3);
  CHECK(example(u"cy"_s).topic(u"parking-and-travel"_s)->title == u"Cyrraedd y gwaith");
}

TEST_CASE("a pack's guide says the promises as Hearten says them", "[content][packs]") {
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const Content content = example(language);
    const Content builtIn = load(language);
    const auto promise = [](const Guide* guide, const QString& id) {
      const auto& cards = guide->stages.first().cards;
      const auto found = std::ranges::find(cards, id, &ScriptCard::id);
      return found == cards.end() ? QString() : found->words;
    };
    for (const QString& id : {u"yours"_s, u"written"_s, u"limits"_s}) {
      const QString words = promise(builtIn.guide(u"wellbeing-conversation"_s), id);
      CHECK_FALSE(words.isEmpty());
      CHECK(promise(content.guide(u"first-weeks"_s), id) == words);
    }
  }
}

TEST_CASE("a pack says built-in words in its own way, in each language it has them in", "[content][packs]") {
  CHECK(roomDetail(example(u"en"_s)) == u"Book a quiet room by the garden. A hot drink helps.");
  CHECK(roomDetail(example(u"cy"_s)) == u"Trefnwch ystafell dawel wrth yr ardd. Mae diod boeth yn helpu.");
  const QStringList offers = example(u"en"_s).topic(u"grief"_s)->optionsAtWork;
  CHECK(offers.contains(u"The quiet room on the second floor"_s));
  // No Welsh is given for these, so the built-in Welsh stays.
  CHECK(example(u"cy"_s).topic(u"grief"_s)->optionsAtWork == load(u"cy"_s).topic(u"grief"_s)->optionsAtWork);
  CHECK(load(u"en"_s).topic(u"grief"_s)->optionsAtWork != offers);
}
