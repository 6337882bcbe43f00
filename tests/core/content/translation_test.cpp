// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// A translation lies over English text by text: what it has is shown, what it lacks is English, and it can change no
// more than words.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

QStringList toldBy(const tests::Copy& copy) {
  content::Problems problems;
  content::loadFrom(copy.folder(), u"cy"_s, problems);
  QStringList told;
  for (const Error& problem : problems) told.append(problem.detail);
  return told;
}

const QByteArray kHeader = "[[prompt]]\nid = \"how\"\n";

}  // namespace

TEST_CASE("what a translation has is shown, and the rest stays English", "[content][translation]") {
  tests::Copy copy;
  copy.write(u"cy/topics/grief.toml"_s, "title = \"Galar\"\n" + kHeader + "question = \"Sut mae hi arnoch chi?\"\n");
  content::Problems problems;
  const content::Content content = content::loadFrom(copy.folder(), u"cy"_s, problems);
  CHECK(problems.isEmpty());
  const content::Topic* const grief = content.topic(u"grief"_s);
  REQUIRE(grief);
  CHECK(grief->title == u"Galar");
  CHECK(grief->prompts[0].question == u"Sut mae hi arnoch chi?");
  CHECK(grief->prompts[0].calming == u"You can talk about them, or not.");
  CHECK(grief->prompts[1].question == u"What would you like colleagues to know?");
  CHECK(grief->supportTopics == QStringList{u"bereavement"_s});
}

TEST_CASE("a language nobody has written is English", "[content][translation]") {
  content::Problems problems;
  const content::Content content = content::loadFrom(u":/content"_s, u"fr"_s, problems);
  CHECK(problems.isEmpty());
  CHECK(content.topics.size() == content::load(u"en"_s).topics.size());
  CHECK(content.headings.of(u"what-helps"_s).title == u"What helps");
}

TEST_CASE("a translation can change no more than words", "[content][translation]") {
  tests::Copy copy;
  SECTION("a name") {
    copy.write(u"cy/topics/grief.toml"_s, "title = \"Galar\"\nsupport = [\"money\"]\n");
    CHECK(toldBy(copy) == QStringList{u"cy/topics/grief.toml:2: \"support\" is the same in every language, so it "
                                      "stands in English only"_s});
  }
  SECTION("an id that English does not have") {
    copy.write(u"cy/topics/grief.toml"_s, "[[prompt]]\nid = \"new\"\nquestion = \"Beth?\"\n");
    CHECK(toldBy(copy) == QStringList{u"cy/topics/grief.toml:1: \"id\": \"new\" is not in the English file"_s});
  }
  SECTION("no id") {
    copy.write(u"cy/topics/grief.toml"_s, "[[prompt]]\nquestion = \"Beth?\"\n");
    CHECK(toldBy(copy) == QStringList{u"cy/topics/grief.toml:1: \"id\" is missing"_s});
  }
  SECTION("a key that nobody knows") {
    copy.write(u"cy/topics/grief.toml"_s, "titel = \"Galar\"\n");
    CHECK(toldBy(copy) == QStringList{u"cy/topics/grief.toml:1: \"titel\" is not known here"_s});
  }
  SECTION("a gap to fill that is lost") {
    copy.write(u"cy/copy.toml"_s, "page = \"Tudalen {page}\"\n");
    CHECK(toldBy(copy) == QStringList{u"cy/copy.toml:1: \"page\" must hold the same words in braces as in English"_s});
  }
  SECTION("not TOML at all") {
    copy.write(u"cy/topics/grief.toml"_s, "\n\ntitle = Galar\n");
    const QStringList told = toldBy(copy);
    REQUIRE(told.size() == 1);
    CHECK(told.first().startsWith(u"cy/topics/grief.toml:3: "));
  }
}

TEST_CASE("Welsh is there where two people look first", "[content][translation]") {
  const content::Content en = content::load(u"en"_s);
  const content::Content cy = content::load(u"cy"_s);
  for (qsizetype i = 0; i < en.topics.size(); ++i) {
    INFO(en.topics[i].id.toStdString());
    const content::Topic& english = en.topics[i];
    const content::Topic& welsh = cy.topics[i];
    CHECK(english.title != welsh.title);
    CHECK(english.whyAsk != welsh.whyAsk);
    CHECK(english.tip != welsh.tip);
    CHECK(english.staysOut != welsh.staysOut);
    CHECK(english.optionsAtWork != welsh.optionsAtWork);
    for (qsizetype p = 0; p < english.prompts.size(); ++p) {
      INFO(english.prompts[p].id.toStdString());
      CHECK(english.prompts[p].question != welsh.prompts[p].question);
      CHECK(english.prompts[p].calming != welsh.prompts[p].calming);
      CHECK(english.prompts[p].others != welsh.prompts[p].others);
      CHECK(english.prompts[p].listenFor != welsh.prompts[p].listenFor);
      CHECK(english.prompts[p].tip != welsh.prompts[p].tip);
    }
  }
  for (qsizetype i = 0; i < en.headings.all.size(); ++i) {
    INFO(en.headings.all[i].id.toStdString());
    CHECK(en.headings.all[i].title != cy.headings.all[i].title);
  }
  for (qsizetype i = 0; i < en.branches.size(); ++i) CHECK(en.branches[i].title != cy.branches[i].title);
  for (qsizetype g = 0; g < en.guides.size(); ++g) {
    CHECK(en.guides[g].need != cy.guides[g].need);
    for (qsizetype s = 0; s < en.guides[g].stages.size(); ++s) {
      const content::Stage& english = en.guides[g].stages[s];
      const content::Stage& welsh = cy.guides[g].stages[s];
      INFO(english.id.toStdString());
      CHECK(english.title != welsh.title);
      for (qsizetype c = 0; c < english.cards.size(); ++c) CHECK(english.cards[c].words != welsh.cards[c].words);
      for (qsizetype p = 0; p < english.prompts.size(); ++p)
        CHECK(english.prompts[p].question != welsh.prompts[p].question);
    }
  }
  for (qsizetype d = 0; d < en.safety.doors.size(); ++d) {
    CHECK(en.safety.doors[d].title != cy.safety.doors[d].title);
    CHECK(en.safety.doors[d].privacyWords != cy.safety.doors[d].privacyWords);
    CHECK(en.safety.doors[d].services == cy.safety.doors[d].services);
  }
}
