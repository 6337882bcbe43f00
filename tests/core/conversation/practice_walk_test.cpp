// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Every way through every scene that comes with the program, in both languages.
#include "core/conversation/practice_walk.h"

#include "core/content/content.h"
#include "tests/support/text.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::conversation;
using namespace Qt::StringLiterals;

namespace {

const content::Content& shipped(const QString& language) {
  static const content::Content english = content::load(u"en"_s);
  static const content::Content welsh = content::load(u"cy"_s);
  return language == u"cy" ? welsh : english;
}

/// What a walk through all branches of a scene met.
struct Met {
  QSet<QString> turns;
  int endings = 0;  ///< ways that ended
  int staying = 0;  ///< answers after which the talk stays where it is
  qsizetype longest = 0;
};

/// Says everything that can be said here and goes wherever that leads.
void walkAll(const content::Scene& scene, const Walk& here, Met& met) {
  met.turns.insert(here.turn);
  met.longest = std::max(met.longest, here.path.size());
  const content::Turn& turn = turnOf(scene, here);
  CHECK(sayingOf(scene, here) == nullptr);
  if (hasEnded(scene, here)) {
    ++met.endings;
    CHECK(turn.says.isEmpty());
    CHECK(wordsSaid(scene, here).size() == here.path.size());
    return;
  }
  CHECK(turn.says.size() >= 3);
  CHECK(turn.says.size() <= 4);
  bool leadsOn = false;
  for (const content::Saying& one : turn.says) {
    const Walk said = saying(scene, here, one.id);
    REQUIRE(sayingOf(scene, said) == &one);
    CHECK(tryingAnother(said) == here);
    CHECK(goingBack(said) == here);
    if (!canGoOn(scene, said)) {
      ++met.staying;
      CHECK(goingOn(scene, said) == said);
      continue;
    }
    leadsOn = true;
    const Walk next = goingOn(scene, said);
    REQUIRE(next.turn == one.next);
    CHECK(goingBack(next) == said);
    walkAll(scene, next, met);
  }
  CHECK(leadsOn);
}

/// The texts of a scene, in an order that is the same in every language.
QStringList textsOf(const content::Scene& scene) {
  QStringList texts{scene.title, scene.who, scene.about};
  texts << scene.reflection;
  for (const content::Turn& turn : scene.turns) {
    texts << turn.they << turn.seen;
    for (const content::Saying& one : turn.says) texts << one.words << one.answer << one.why;
  }
  return texts;
}

const content::Scene& firstScene() {
  return shipped(u"en"_s).practice.first();
}

}  // namespace

TEST_CASE("there are at least eight scenes to practise", "[practice]") {
  CHECK(shipped(u"en"_s).practice.size() >= 8);
}

TEST_CASE("every turn of every scene can be reached, and every way ends", "[practice]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  for (const content::Scene& scene : shipped(language).practice) {
    INFO(language.toStdString() << ": " << scene.id.toStdString());
    Met met;
    walkAll(scene, startOf(scene), met);
    CHECK(met.turns.size() == scene.turns.size());
    CHECK(met.endings > 0);
    CHECK(met.staying > 0);    // somewhere one can see what closes a talk down
    CHECK(met.longest >= 3);   // long enough to practise something
    CHECK(met.longest <= 12);  // and short enough to do it again
    CHECK(scene.reflection.size() >= 2);
    CHECK(scene.reflection.size() <= 4);
  }
}

TEST_CASE("every text of a scene has its Welsh", "[practice]") {
  for (const content::Scene& english : shipped(u"en"_s).practice) {
    INFO(english.id.toStdString());
    const content::Scene* const welsh = shipped(u"cy"_s).scene(english.id);
    REQUIRE(welsh != nullptr);
    const QStringList from = textsOf(english);
    const QStringList to = textsOf(*welsh);
    REQUIRE(from.size() == to.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
      INFO(from[i].toStdString());
      CHECK(from[i].isEmpty() == to[i].isEmpty());
      // What English and Welsh share is a name.
      if (from[i].contains(u' ')) CHECK(from[i] != to[i]);
    }
    CHECK(welsh->who == english.who);
  }
}

TEST_CASE("scenes about harm lead to a door of the safety card", "[practice]") {
  const content::Content& content = shipped(u"en"_s);
  QStringList doors;
  for (const content::Scene& scene : content.practice)
    if (!scene.door.isEmpty()) doors << scene.door;
  CHECK(doors.contains(u"suicide-or-self-harm"_s));
  CHECK(doors.contains(u"not-safe-at-home"_s));
}

TEST_CASE("a scene carries on at the same place in another language", "[practice]") {
  const content::Scene& english = firstScene();
  Walk walk = startOf(english);
  walk = goingOn(english, saying(english, walk, english.turns.first().says.first().id));
  walk = saying(english, walk, turnOf(english, walk).says.last().id);
  const content::Scene& welsh = *shipped(u"cy"_s).scene(english.id);
  CHECK(turnOf(welsh, walk).id == turnOf(english, walk).id);
  REQUIRE(sayingOf(welsh, walk) != nullptr);
  CHECK(sayingOf(welsh, walk)->id == sayingOf(english, walk)->id);
  CHECK(wordsSaid(welsh, walk).size() == 2);
}

TEST_CASE("another answer can be given at once in place of the first", "[practice]") {
  const content::Scene& scene = firstScene();
  const Walk first = saying(scene, startOf(scene), u"a"_s);
  const Walk second = saying(scene, first, u"b"_s);
  CHECK(sayingOf(scene, second)->id == u"b");
  CHECK(wordsSaid(scene, second).size() == 1);
}

TEST_CASE("what is not there changes nothing", "[practice]") {
  const content::Scene& scene = firstScene();
  const Walk start = startOf(scene);
  CHECK(saying(scene, start, u"not there"_s) == start);
  CHECK(goingOn(scene, start) == start);
  CHECK(goingBack(start) == start);
  CHECK_FALSE(canGoOn(scene, start));
}
