// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/conversation/talk_screen.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/prompt_card.h"

#include <QPlainTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::Sitting;
using test::TalkDesk;

namespace {

QPlainTextEdit& jottings(Sitting& sitting) {
  return *sitting.front().findChild<ui::JottingsPad*>()->findChild<QPlainTextEdit*>();
}

/// What the store was asked to write since it was made.
struct Untouched {
  explicit Untouched(TalkDesk& desk) : m_desk(desk), m_saves(desk.store().saves), m_given(desk.store().given) {}
  bool holds() const { return m_desk.store().saves == m_saves && m_desk.store().given == m_given; }

 private:
  TalkDesk& m_desk;
  int m_saves;
  QByteArray m_given;
};

void beginWithTeam(Sitting& sitting) {
  sitting.flow().start();
  sitting.click(u"With the whole team"_s);
  sitting.click(u"Begin"_s);
}

}  // namespace

TEST_CASE("A talk with a whole team writes nothing, from its start to its end", "[ui][talk][team]") {
  TalkDesk desk;
  Sitting sitting(desk);
  const Untouched store(desk);
  sitting.flow().start();
  sitting.click(u"With the whole team"_s);
  CHECK(sitting.has(u"Nothing: no names, no words, not even that you talked."_s));
  CHECK_FALSE(sitting.flow().isUnderway());
  sitting.click(u"Begin"_s);
  CHECK(sitting.flow().isUnderway());
  CHECK(sitting.has(u"About us, not about one of us"_s));
  jottings(sitting).setPlainText(u"tea at four"_s);

  const content::Guide& guide = *desk.desk().content.guide(u"team-talk"_s);
  qsizetype prompts = 0;
  for (const content::Stage& stage : guide.stages) prompts += stage.prompts.size();
  QSet<QString> asked;
  sitting.press(Qt::Key_Return);
  CHECK(sitting.has(u"Nothing of this talk is kept"_s));
  CHECK_FALSE(sitting.has(u"plan so far"_s));
  while (!sitting.has(u"What we take with us"_s) && asked.size() <= prompts) {
    asked << sitting.front().findChild<ui::PromptCard*>()->accessibleName();
    sitting.press(Qt::Key_Return);
  }
  CHECK(asked.size() == prompts);
  CHECK(sitting.has(u"If something stays with you"_s));
  CHECK(sitting.has(u"When do we look at it again?"_s));
  CHECK(jottings(sitting).toPlainText() == u"tea at four"_s);

  auto* const talk = sitting.window().findChild<ui::TalkScreen*>(QString(), Qt::FindChildrenRecursively);
  REQUIRE(talk != nullptr);
  sitting.click(u"Finish"_s);
  CHECK(sitting.has(u"Before you go back"_s));
  CHECK_FALSE(sitting.flow().isUnderway());
  for (const auto* pad : sitting.window().findChildren<ui::JottingsPad*>())
    CHECK(pad->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
  sitting.click(u"Go to home"_s);
  CHECK(sitting.ended == 1);
  CHECK(store.holds());
  CHECK(desk.store().unfinishedTalks()->isEmpty());
  CHECK(desk.store().events(*desk.sam)->isEmpty());
}

TEST_CASE("A talk with a team can be reached from somebody's page too, and leaves no mark there", "[ui][talk][team]") {
  TalkDesk desk;
  Sitting sitting(desk);
  const Untouched store(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(u"About an hour"_s);
  sitting.click(u"With the whole team"_s);
  sitting.click(u"Begin"_s);
  CHECK(sitting.has(u"About us, not about one of us"_s));
  CHECK(store.holds());
}

TEST_CASE("Safety, stopping and a breather are in reach with a team", "[ui][talk][team]") {
  TalkDesk desk;
  Sitting sitting(desk);
  const Untouched store(desk);
  beginWithTeam(sitting);
  sitting.click(u"Worried about safety?"_s);
  CHECK(desk.safetyCards == 1);
  sitting.press(Qt::Key_S, Qt::AltModifier);
  sitting.click(u"Take a breather"_s);
  CHECK(sitting.has(u"Take your time."_s));
  sitting.press(Qt::Key_Return);
  CHECK(sitting.has(u"About us, not about one of us"_s));
  sitting.flow().askToStop();
  sitting.click(u"Stop here"_s);
  CHECK(sitting.ended == 1);
  CHECK_FALSE(sitting.flow().isUnderway());
  CHECK(store.holds());
}

TEST_CASE("Locked during a talk with a team: back at the same question, without the jottings", "[ui][talk][team]") {
  TalkDesk desk;
  QByteArray sealed;
  QString asked;
  {
    Sitting sitting(desk);
    beginWithTeam(sitting);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
    asked = sitting.front().findChild<ui::PromptCard*>()->accessibleName();
    jottings(sitting).setPlainText(u"tea at four"_s);
    sealed = sitting.flow().lockAway();
    CHECK(jottings(sitting).toPlainText().isEmpty());
  }
  CHECK_FALSE(sealed.contains("team"));
  desk.lockAndUnlock();
  Sitting sitting(desk);
  sitting.flow().comeBack(sealed);
  CHECK(sitting.flow().isUnderway());
  CHECK(sitting.front().findChild<ui::PromptCard*>()->accessibleName() == asked);
  CHECK(sitting.has(u"You are where you were."_s));
  CHECK(jottings(sitting).toPlainText().isEmpty());
  CHECK(desk.store().saves == 0);
}

TEST_CASE("Another language in the middle of a talk with a team: the same question, in its words", "[ui][talk][team]") {
  TalkDesk desk;
  Sitting sitting(desk);
  const auto guide = [&]() -> const content::Guide& { return *desk.desk().content.guide(u"team-talk"_s); };
  const auto question = [&] { return sitting.front().findChild<ui::PromptCard*>()->accessibleName(); };
  sitting.flow().start();
  sitting.click(u"With the whole team"_s);
  desk.speak(u"cy"_s);
  sitting.flow().refresh();
  CHECK(sitting.has(guide().title));
  desk.speak(u"en"_s);
  sitting.flow().refresh();
  sitting.click(u"Begin"_s);
  sitting.press(Qt::Key_Return);
  sitting.press(Qt::Key_Return);
  CHECK(question().endsWith(guide().stages[1].prompts[0].question));
  jottings(sitting).setPlainText(u"tea at four"_s);

  desk.speak(u"cy"_s);
  sitting.flow().refresh();
  CHECK(question().endsWith(guide().stages[1].prompts[0].question));
  CHECK_FALSE(guide().stages[1].prompts[0].question ==
              content::load(u"en"_s).guide(u"team-talk"_s)->stages[1].prompts[0].question);
  CHECK(jottings(sitting).toPlainText() == u"tea at four"_s);
  sitting.press(Qt::Key_Return);
  CHECK(question().endsWith(guide().stages[1].prompts[1].question));
  sitting.goTo(guide().stages.last().title);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  desk.speak(u"en"_s);
  sitting.flow().refresh();
  CHECK(sitting.has(u"Before you go back"_s));
}

TEST_CASE("What helps when a team talks about one person stands in the menu, after what helps everywhere",
          "[ui][talk][team]") {
  TalkDesk desk;
  Sitting sitting(desk);
  beginWithTeam(sitting);
  sitting.press(Qt::Key_Return);
  QStringList branches;
  for (ui::MenuChip* chip : sitting.front().findChildren<ui::MenuChip*>())
    if (chip->accessibleName().startsWith(u"What helps if they"_s)) {
      chip->click();
      for (const QAction* action : chip->findChildren<QAction*>()) branches << action->text();
    }
  const qsizetype own = branches.indexOf(u"talk about one person"_s);
  CHECK(own > branches.indexOf(u"cry"_s));
  CHECK(branches.contains(u"cry"_s));
}
