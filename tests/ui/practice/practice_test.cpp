// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/practice/rehearsal.h"
#include "ui/practice/practice_screen.h"
#include "ui/practice/turn_page.h"
#include "ui/shell/languages.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::Rehearsal;

namespace {

const content::Scene& guarded(const Rehearsal& at) {
  return *at.content.scene(u"calm-and-guarded"_s);
}

const content::Turn& firstTurn(const content::Scene& scene) {
  return *scene.turn(scene.start);
}

qsizetype numberOfStaying(const content::Turn& turn) {
  qsizetype number = 0;
  while (!turn.says[number].next.isEmpty()) ++number;
  return number + 1;
}

qsizetype numberOfLeadingOn(const content::Turn& turn) {
  qsizetype number = 0;
  while (turn.says[number].next.isEmpty()) ++number;
  return number + 1;
}

}  // namespace

TEST_CASE("All scenes are offered in plain words, those about harm last", "[ui][practice]") {
  Rehearsal at;
  CHECK(test::named<QWidget>(at.window(), u"Nothing here is real or kept."_s).isVisible());
  int choices = 0;
  for (const ui::Button* button : at.window().findChildren<ui::Button*>())
    if (button->look() == ui::Look::Choice && button->isVisible()) ++choices;
  CHECK(choices == at.content.practice.size());
  for (const content::Scene& scene : at.content.practice) CHECK(at.offers(scene.title));
  CHECK(at.has(u"Scenes about harm."_s));
  CHECK(at.spoken().startsWith(at.content.practice.first().title));
}

TEST_CASE("Keys alone lead through every scene to its end and on to another", "[ui][practice]") {
  Rehearsal at;
  for (const content::Scene& scene : at.content.practice) {
    INFO(scene.id.toStdString());
    at.choose(scene);
    CHECK(at.spoken() == scene.title + u". " + scene.about);
    at.walkToTheEnd(scene);
    CHECK(at.has(u"This is where the scene ends."_s));
    at.press(Qt::Key_Return);
    for (const QString& question : scene.reflection) CHECK(at.has(question));
    CHECK(at.spoken() == u"What would you like to try in a real talk?"_s);
    at.press(Qt::Key_Return);
    CHECK(at.spoken().startsWith(scene.title));  // back on the list, where they were
  }
  at.press(Qt::Key_Return);
  CHECK(at.offers(u"Start the scene"_s));
}

TEST_CASE("What is new has the focus, and so is heard", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  at.choose(scene);
  at.press(Qt::Key_Return);
  const content::Turn& turn = firstTurn(scene);
  CHECK(at.spoken() == turn.seen + u' ' + turn.they);
  at.sayNumber(1);
  CHECK(at.spoken() == turn.says[0].answer + u' ' + turn.says[0].why);
  CHECK(at.has(turn.says[0].answer));
  CHECK(at.has(turn.says[0].why));
}

TEST_CASE("A choice is made with arrows and Enter too", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  at.choose(scene);
  at.press(Qt::Key_Return);
  at.press(Qt::Key_Tab);
  CHECK(at.spoken() == firstTurn(scene).says[0].words);
  at.press(Qt::Key_Down);
  CHECK(at.spoken() == firstTurn(scene).says[1].words);
  at.press(Qt::Key_Return);
  CHECK(at.has(firstTurn(scene).says[1].why));
}

TEST_CASE("An answer that leads nowhere can be taken back, and another tried", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  const content::Turn& turn = firstTurn(scene);
  at.choose(scene);
  at.press(Qt::Key_Return);
  const qsizetype staying = numberOfStaying(turn);
  at.sayNumber(staying);
  CHECK(at.has(turn.says[staying - 1].why));
  CHECK_FALSE(at.offers(u"Go on"_s));
  SECTION("with Enter") {
    at.press(Qt::Key_Return);
    CHECK_FALSE(at.has(turn.says[staying - 1].why));
    CHECK(at.spoken() == turn.says[staying - 1].words);  // the next one is an arrow away
  }
  SECTION("with another number at once") {
    at.sayNumber(numberOfLeadingOn(turn));
    CHECK_FALSE(at.has(turn.says[staying - 1].why));
    CHECK(at.offers(u"Go on"_s));
    CHECK(at.offers(u"Try another answer"_s));
  }
}

TEST_CASE("Back goes one step at a time, as far as the list", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  const content::Turn& turn = firstTurn(scene);
  at.choose(scene);
  at.press(Qt::Key_Return);
  const qsizetype number = numberOfLeadingOn(turn);
  at.sayNumber(number);
  at.press(Qt::Key_Return);
  CHECK(at.has(scene.turn(turn.says[number - 1].next)->they));
  at.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(at.has(turn.says[number - 1].why));
  at.press(Qt::Key_Left, Qt::AltModifier);
  CHECK_FALSE(at.has(turn.says[number - 1].why));
  at.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(at.offers(u"Start the scene"_s));
  at.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(at.offers(scene.title));
  at.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(at.offers(scene.title));
}

TEST_CASE("A scene can be started again, in the middle and at the end", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  at.choose(scene);
  SECTION("in the middle") {
    at.press(Qt::Key_Return);
    at.sayNumber(numberOfLeadingOn(firstTurn(scene)));
    at.press(Qt::Key_Return);
  }
  SECTION("at the end") {
    at.walkToTheEnd(scene);
    at.press(Qt::Key_Return);
  }
  at.click(u"Start the scene again"_s);
  CHECK(at.spoken() == firstTurn(scene).seen + u' ' + firstTurn(scene).they);
  CHECK_FALSE(at.has(u"What you said"_s));
}

TEST_CASE("How ready they felt is told back after the scene, in words, and then forgotten", "[ui][practice]") {
  Rehearsal at;
  const content::Scene& scene = guarded(at);
  at.choose(scene);
  at.click(u"A little"_s);
  at.walkToTheEnd(scene);
  at.press(Qt::Key_Return);
  CHECK(at.has(u"Before the scene you chose: A little."_s));
  at.click(u"Fairly ready"_s);
  at.click(u"Another scene"_s);
  at.choose(scene);
  at.walkToTheEnd(scene);
  at.press(Qt::Key_Return);
  CHECK_FALSE(at.has(u"Before the scene you chose"_s));
  CHECK_FALSE(test::named<ui::Button>(at.window(), u"Fairly ready"_s).isChecked());
}

TEST_CASE("A scene about harm offers the real safety card, at its own door", "[ui][practice]") {
  Rehearsal at;
  CHECK(at.flow().door().isEmpty());
  at.choose(guarded(at));
  CHECK(at.flow().door().isEmpty());
  CHECK_FALSE(at.offers(u"See the safety card"_s));
  at.click(u"All scenes"_s);
  const content::Scene& scene = *at.content.scene(u"thoughts-of-suicide"_s);
  at.choose(scene);
  CHECK(at.flow().door() == scene.door);
  CHECK(at.has(u"In practice. Real numbers."_s));
  at.click(u"See the safety card"_s);
  CHECK(at.safetyCards == 1);
  at.click(u"Worried about safety?"_s);
  CHECK(at.safetyCards == 2);
  at.walkToTheEnd(scene);
  CHECK(at.has(u"In practice. Real numbers."_s));
}

TEST_CASE("Another language in the middle of a scene keeps the place", "[ui][practice]") {
  ui::Languages languages;
  languages.use(u"en"_s);
  Rehearsal at;
  const QString id = guarded(at).id;
  at.choose(guarded(at));
  at.press(Qt::Key_Return);
  const qsizetype number = numberOfLeadingOn(firstTurn(guarded(at)));
  at.sayNumber(number);
  at.press(Qt::Key_Return);
  at.sayNumber(1);
  QString wanted;
  QObject::connect(&at.flow(), &ui::PracticeFlow::languageRequested, &at.window(), [&](const QString& language) {
    wanted = language;
    at.content = content::load(language);
    languages.use(language);
    at.flow().refresh();
  });
  at.click(u"Cymraeg"_s);
  CHECK(wanted == u"cy");
  const content::Scene& welsh = *at.content.scene(id);
  const content::Turn& turn = *welsh.turn(firstTurn(welsh).says[number - 1].next);
  CHECK(at.has(turn.they));
  CHECK(at.has(turn.says[0].answer));
  CHECK(at.has(firstTurn(welsh).says[number - 1].words));
  at.click(u"English"_s);
  CHECK(wanted == u"en");
  CHECK(at.has(u"What you said"_s));
}

TEST_CASE("Practice can be left from anywhere", "[ui][practice]") {
  Rehearsal at;
  at.click(u"Leave practice"_s);
  at.choose(guarded(at));
  at.click(u"Leave practice"_s);
  CHECK(at.left == 2);
}

TEST_CASE("What came of an answer is in sight at once, also with large letters", "[ui][practice][looks]") {
  const int percent = GENERATE(100, 200);
  Rehearsal at;
  at.choose(*at.content.scene(u"tearful"_s));
  ui::applyTheme(*qApp, {.textPercent = percent});
  test::settle(at.window(), test::kLaptop.width(), test::kLaptop.height());
  at.press(Qt::Key_Return);
  at.sayNumber(3);
  QTest::qWait(20);
  const QRect seen = at.focus().visibleRegion().boundingRect();
  CHECK(seen.top() == 0);
  CHECK(seen.height() >= std::min(at.focus().height(), at.window().height() / 3));
  ui::applyTheme(*qApp, {});
}

TEST_CASE("Every page of practice is whole, named and in order at every size of text", "[ui][practice][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  INFO(language.toStdString());
  ui::Languages languages;
  languages.use(language);
  {
    Rehearsal at(language);
    const content::Scene& scene = *at.content.scene(u"thoughts-of-suicide"_s);
    SECTION("the list") {}
    SECTION("before a scene") {
      at.choose(scene);
    }
    SECTION("a turn") {
      at.choose(scene);
      at.press(Qt::Key_Return);
    }
    SECTION("what came of it") {
      at.choose(scene);
      at.press(Qt::Key_Return);
      at.sayNumber(numberOfLeadingOn(firstTurn(scene)));
    }
    SECTION("an end") {
      at.choose(scene);
      at.walkToTheEnd(scene);
    }
    SECTION("after it") {
      at.choose(scene);
      at.walkToTheEnd(scene);
      at.press(Qt::Key_Return);
    }
    test::checkLooks(at.window());
    for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::HighContrast})
      CHECK(test::lookProblems(at.window(), test::kLaptop, 100, scheme).isEmpty());
  }
  languages.use(u"en"_s);
}

TEST_CASE("Practice asks for no more room than a laptop has", "[ui][practice][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  ui::Languages languages;
  languages.use(language);
  {
    Rehearsal at(language);
    const auto check = [&] {
      for (const auto& [percent, size] : {std::pair{200, test::kLaptop}, std::pair{100, test::kSmallest}}) {
        INFO(language.toStdString() << ", " << percent << " %");
        ui::applyTheme(*qApp, {.textPercent = percent});
        test::settle(at.window(), size.width(), size.height());
        CHECK(at.window().minimumSizeHint().width() <= size.width());
        CHECK(at.window().minimumSizeHint().height() <= size.height());
        ui::applyTheme(*qApp, {});
      }
    };
    check();
    // Each scene with each thing there is to say on its first turns.
    for (const content::Scene& scene : at.content.practice) {
      test::settle(at.window(), test::kLaptop.width(), test::kLaptop.height());
      at.choose(scene);
      at.press(Qt::Key_Return);
      at.sayNumber(1);
      check();
      at.press(Qt::Key_Left, Qt::AltModifier);
      at.press(Qt::Key_Left, Qt::AltModifier);
      at.press(Qt::Key_Left, Qt::AltModifier);
    }
  }
  languages.use(u"en"_s);
}
