// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/conversation/before_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/followup/follow_up_screen.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/read_through_screen.h"
#include "ui/shell/languages.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/support_card.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/tag.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::Sitting;
using test::Speaking;
using test::TalkDesk;

namespace {

template <class Screen>
Screen* inFront(Sitting& sitting) {
  QCoreApplication::processEvents();  // what was shown just now is there by an event
  for (Screen* screen : sitting.window().findChildren<Screen*>())
    if (screen->isVisibleTo(&sitting.window())) return screen;
  return nullptr;
}

/// No place for a name is left open in what can be read.
void checkFilled(Sitting& sitting) {
  CHECK_FALSE(sitting.has(u"{"_s));
}

/// Goes on with what Next does until the reading together, or the cards to part with. Returns what was asked.
QStringList walk(Sitting& sitting) {
  QStringList asked;
  for (int step = 0; step < 120; ++step) {
    checkFilled(sitting);
    if (auto* const talk = inFront<ui::TalkScreen>(sitting)) {
      auto* const prompt = inFront<ui::PromptCard>(sitting);
      if (prompt != nullptr) asked << prompt->accessibleName();
      Q_EMIT talk->nextAsked();
    } else if (auto* const followUp = inFront<ui::FollowUpScreen>(sitting)) {
      Q_EMIT followUp->nextAsked();
    } else if (auto* const plan = inFront<ui::PlanScreen>(sitting)) {
      Q_EMIT plan->nextAsked();
    } else {
      return asked;
    }
    QCoreApplication::processEvents();
  }
  FAIL("the talk has no end");
  return asked;
}

qsizetype questionsOf(const content::Guide& guide) {
  qsizetype count = 0;
  for (const content::Stage& stage : guide.stages) count += stage.prompts.size();
  return count;
}

}  // namespace

TEST_CASE("Every kind of talk can be walked to its end, in both languages", "[ui][talk][guides]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const Speaking speaking(language);
  const QStringList guides = content::load(language).guides.ids();
  REQUIRE(guides.size() >= 10);
  for (const QString& id : guides) {
    INFO(language.toStdString() << ' ' << id.toStdString());
    TalkDesk desk(language);
    Sitting sitting(desk);
    const content::Guide& guide = *desk.desk().content.guide(id);
    const bool withTeam = guide.with == content::TalkWith::Team;
    if (withTeam) {
      sitting.flow().beginWithTeam();
    } else {
      sitting.flow().begin(*desk.sam);
      auto* const before = inFront<ui::BeforeScreen>(sitting);
      REQUIRE(before != nullptr);
      Q_EMIT before->kindsAsked();
      QCoreApplication::processEvents();
      sitting.click(guide.need);
    }
    sitting.press(Qt::Key_Return);  // [Begin] has the focus
    REQUIRE(inFront<ui::TalkScreen>(sitting) != nullptr);
    CHECK(sitting.has(guide.stages.first().cards.first().title));
    const QStringList asked = walk(sitting);
    CHECK(QSet<QString>(asked.begin(), asked.end()).size() == questionsOf(guide));
    if (!withTeam) {
      auto* const reading = inFront<ui::ReadThroughScreen>(sitting);
      REQUIRE(reading != nullptr);
      Q_EMIT reading->agreeAsked();
      QCoreApplication::processEvents();
      CHECK(desk.store().latestAgreed(*desk.sam).value().has_value());
    } else {
      CHECK_FALSE(sitting.flow().isUnderway());
    }
  }
}

TEST_CASE("Another language in the middle of the hour: the same place, in its words, and nothing is lost",
          "[ui][talk][guides]") {
  TalkDesk desk;
  Sitting sitting(desk);
  const auto first = [&]() -> const content::Prompt& {
    return desk.desk().content.guide(u"wellbeing-conversation"_s)->stages[1].prompts.first();
  };
  const QString english = first().question;
  const auto change = [&](const QString& language) {
    desk.speak(language);
    sitting.flow().refresh();
    QCoreApplication::processEvents();
  };
  sitting.beginTalk(*desk.sam);
  sitting.goTo(u"How are you, really?"_s);
  CHECK(sitting.has(english));
  change(u"cy"_s);
  CHECK_FALSE(sitting.has(english));
  CHECK(sitting.has(first().question));

  sitting.goTo(desk.desk().content.guide(u"wellbeing-conversation"_s)->stages[5].title);
  auto* const writing = inFront<ui::PlanScreen>(sitting);
  REQUIRE(writing != nullptr);
  CHECK(sitting.has(desk.desk().content.headings.all.first().title));
  sitting.type(u"A walk befo"_s);
  change(u"en"_s);
  CHECK(sitting.has(desk.desk().content.headings.all.first().title));
  sitting.type(u"re a late shift"_s);
  sitting.press(Qt::Key_Return, Qt::ControlModifier);
  CHECK(sitting.has(u"A walk before a late shift"_s));
  Q_EMIT writing->stageAsked(6);
  QCoreApplication::processEvents();
  CHECK(sitting.has(u"Read it through together"_s));
  change(u"cy"_s);
  CHECK_FALSE(sitting.has(u"Read it through together"_s));
  CHECK(sitting.has(u"A walk before a late shift"_s));
  change(u"en"_s);
  sitting.press(Qt::Key_S, Qt::AltModifier);
  change(u"cy"_s);
  CHECK_FALSE(sitting.has(u"Of course. Let's stop here."_s));
  change(u"en"_s);
  CHECK(sitting.has(u"Of course. Let's stop here."_s));
}

TEST_CASE("No card that is said first is out of sight on a laptop, in both languages", "[ui][talk][guides]") {
  const Speaking speaking(GENERATE(u"en"_s, u"cy"_s));
  const QStringList guides = content::load(u"en"_s).guides.ids();
  for (const QString& id : guides) {
    TalkDesk desk(speaking.language());
    Sitting sitting(desk);
    const content::Guide& guide = *desk.desk().content.guide(id);
    if (guide.with == content::TalkWith::Team) {
      sitting.flow().beginWithTeam();
    } else {
      sitting.flow().begin(*desk.sam);
      Q_EMIT inFront<ui::BeforeScreen>(sitting)->kindsAsked();
      QCoreApplication::processEvents();
      sitting.click(guide.need);
    }
    sitting.press(Qt::Key_Return);
    test::settle(sitting.window(), test::kLaptop.width(), test::kLaptop.height());
    for (const content::ScriptCard& card : guide.stages.first().cards) {
      INFO(speaking.language().toStdString() << ' ' << id.toStdString() << ' ' << card.id.toStdString());
      qsizetype found = 0;
      for (const QLabel* label : sitting.front().findChildren<QLabel*>()) {
        if (label->text() != card.title || !label->isVisibleTo(&sitting.window())) continue;
        ++found;
        const QWidget* const box = label->parentWidget();
        CHECK(box->visibleRegion().boundingRect().height() == box->height());
      }
      CHECK(found == 1);
    }
  }
}

TEST_CASE("Every topic opens with its support, in every nation and both languages", "[ui][talk][guides]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const Speaking speaking(language);
  using Nation = ui::Preferences::Nation;
  const Nation nation = GENERATE(Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland);
  TalkDesk desk(language);
  desk.desk().preferences.nation = nation;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.press(Qt::Key_Return);
  auto& talk = *sitting.window().findChild<ui::TalkScreen*>();
  const content::Content& content = desk.desk().content;
  REQUIRE(content.topics.size() >= 30);
  for (const content::Topic& topic : content.topics) {
    INFO(language.toStdString() << ' ' << topic.id.toStdString());
    Q_EMIT talk.stageAsked(3);
    Q_EMIT talk.topicsChosen({topic.id});
    Q_EMIT talk.nextAsked();
    QCoreApplication::processEvents();
    CHECK(sitting.front().findChild<ui::PromptCard*>()->accessibleName().contains(topic.prompts.first().question));
    CHECK(inFront<ui::ListeningTip>(sitting)->accessibleName().contains(topic.prompts.first().listenFor.value(0)));
    Q_EMIT talk.supportAsked();
    QCoreApplication::processEvents();
    checkFilled(sitting);
    const auto places = talk.drawer()->findChildren<ui::SupportCard*>();
    CHECK(places.size() >= 1);
    for (const QString& offer : topic.optionsAtWork) {
      const auto buttons = talk.drawer()->findChildren<ui::Button*>();
      const auto tags = talk.drawer()->findChildren<ui::Tag*>();
      const bool toTake = std::ranges::any_of(buttons, [&](const ui::Button* b) { return b->text() == offer; });
      const bool toRead = std::ranges::any_of(tags, [&](const ui::Tag* t) { return t->text() == offer; });
      CHECK(toTake == !topic.nothingInPlan);
      CHECK(toRead == topic.nothingInPlan);
    }
    talk.drawer()->hide();
  }
}

TEST_CASE("What must not go in the plan cannot be put there", "[ui][talk][guides]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  auto& talk = *sitting.window().findChild<ui::TalkScreen*>();
  const auto open = [&](const QStringList& topics) {
    Q_EMIT talk.stageAsked(3);
    Q_EMIT talk.topicsChosen(topics);
    Q_EMIT talk.nextAsked();
    sitting.click(u"What could help"_s);
  };
  const auto buttonsSaying = [&](const QString& words) {
    const auto buttons = talk.drawer()->findChildren<ui::Button*>();
    return std::ranges::count_if(buttons, [&](const ui::Button* button) { return button->text() == words; });
  };
  open({u"speaking-up-about-care"_s});
  CHECK(sitting.has(u"Nothing about this goes in the plan."_s));
  CHECK(buttonsSaying(u"Put in the plan"_s) == 0);
  sitting.press(Qt::Key_Escape);
  open({u"workload"_s});
  CHECK_FALSE(sitting.has(u"Nothing about this goes in the plan."_s));
  CHECK(buttonsSaying(u"Put in the plan"_s) > 0);
}

TEST_CASE("What to listen for stands beside the tip, and gives way to what helps if they cry", "[ui][talk][guides]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  const content::Prompt& first = desk.desk().content.guide(u"wellbeing-conversation"_s)->stages.first().prompts.first();
  REQUIRE_FALSE(first.listenFor.isEmpty());
  CHECK(sitting.has(u"Listen for:"_s));
  CHECK(sitting.has(first.listenFor.first()));
}
