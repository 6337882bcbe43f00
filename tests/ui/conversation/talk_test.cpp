// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/conversation/before_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/widgets/field.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/topic_picker.h"

#include <QMenu>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearten;
using test::Sitting;
using test::TalkDesk;

namespace {

/// A talk with Sam at its first question: the desk it lies on, and what the two can do.
struct Talk : TalkDesk, Sitting {
  Talk() : Sitting(static_cast<TalkDesk&>(*this)) { beginTalk(*sam); }
};

QList<ui::Button*> topicsIn(Sitting& sitting) {
  QList<ui::Button*> topics;
  for (ui::Button* button : sitting.front().findChildren<ui::Button*>())
    if (button->look() == ui::Look::Topic) topics << button;
  return topics;
}

/// The places that can help with the first topic there is.
void openHelp(Sitting& sitting) {
  sitting.goTo(u"What gets in the way"_s);
  topicsIn(sitting).constFirst()->click();
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  sitting.click(u"What could help"_s);
}

QString question(Sitting& sitting) {
  return sitting.front().findChild<ui::PromptCard*>()->accessibleName();
}

QString nextWords(Sitting& sitting) {
  for (ui::Button* button : sitting.front().findChildren<ui::Button*>())
    if (button->isVisibleTo(&sitting.front()) && button->look() == ui::Look::Primary) return button->text();
  return {};
}

void chooseInMenu(ui::MenuChip& chip, const QString& words) {
  chip.click();
  for (QAction* action : chip.findChild<QMenu*>()->actions())
    if (action->text().contains(words)) {
      action->trigger();
      QCoreApplication::processEvents();
      return;
    }
  FAIL("the menu has no " << words.toStdString());
}

ui::MenuChip& chip(Sitting& sitting, const QString& name) {
  for (ui::MenuChip* found : sitting.front().findChildren<ui::MenuChip*>())
    if (found->accessibleName().startsWith(name)) return *found;
  FAIL("no menu is called " << name.toStdString());
  throw 0;
}

}  // namespace

TEST_CASE("Somebody new is added by name and the talk begins, all by keyboard", "[ui][talk]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().start();
  sitting.type(u"Jo"_s);
  REQUIRE(sitting.has(u"No one called that. Add them?"_s));
  sitting.press(Qt::Key_Tab);
  sitting.press(Qt::Key_Return);
  CHECK(sitting.has(u"What is kept"_s));
  CHECK(sitting.has(u"Jo"_s));
  sitting.press(Qt::Key_Return);  // [Begin] has the focus
  CHECK(sitting.has(u"When I would have to tell someone"_s));
  CHECK(desk.store().people({})->size() == 2);
}

TEST_CASE("The limits of confidentiality are said before the first question", "[ui][talk]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  CHECK(sitting.has(u"When Priya would have to tell someone"_s));
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(sitting.has(u"When I would have to tell someone"_s));
  CHECK_FALSE(sitting.has(u"Priya asks"_s));
  sitting.press(Qt::Key_Return);
  CHECK(sitting.has(u"Priya asks"_s));
  sitting.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(sitting.has(u"When I would have to tell someone"_s));
}

TEST_CASE("The whole hour can be walked with Enter alone, and back again", "[ui][talk]") {
  Talk talk;
  QStringList asked;
  for (int step = 0; step < 60 && !talk.has(u"The keyboard is yours"_s); ++step) {
    asked << question(talk);
    talk.press(Qt::Key_Return);
  }
  CHECK(talk.has(u"The keyboard is yours"_s));
  CHECK(asked.size() > 8);
  CHECK(QSet<QString>(asked.begin(), asked.end()).size() > 8);
  CHECK(talk.store().saves >= asked.size() - 1);
}

TEST_CASE("Another way to ask takes the question's place, by Alt and its number", "[ui][talk]") {
  Talk talk;
  const QString first = question(talk);
  talk.press(Qt::Key_1, Qt::AltModifier);
  CHECK(question(talk) != first);
  talk.press(Qt::Key_1, Qt::AltModifier);
  CHECK(question(talk) == first);
  CHECK(talk.window().focusWidget() == talk.front().findChild<ui::PromptCard*>());
}

TEST_CASE("A question is told when it changes, and again on Ctrl+R; the clock only on Ctrl+T", "[ui][talk]") {
  Talk talk;
  QStringList told;
  ui::listenToAnnouncements([&](const QWidget& widget) { told << widget.accessibleName(); });
  talk.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(told.filter(u"Priya asks:"_s).size() == 1);
  CHECK(told.filter(u"Just started"_s).isEmpty());
  talk.press(Qt::Key_R, Qt::ControlModifier);
  CHECK(told.filter(u"Priya asks:"_s).size() == 2);
  talk.press(Qt::Key_T, Qt::ControlModifier);
  CHECK(told.filter(u"Just started"_s).size() == 1);
  ui::listenToAnnouncements(nullptr);
}

TEST_CASE("Any stage may be chosen, and none has to be done", "[ui][talk]") {
  Talk talk;
  talk.goTo(u"What would help"_s);
  CHECK(talk.has(u"Priya asks"_s));
  talk.goTo(u"Your plan"_s);
  CHECK(talk.has(u"The keyboard is yours"_s));
}

TEST_CASE("Topics: the person's own order, three are plenty, and fine is a way on", "[ui][talk]") {
  Talk talk;
  talk.goTo(u"What gets in the way"_s);
  REQUIRE(talk.has(u"What would you like to talk about?"_s));
  const QList<ui::Button*> topics = topicsIn(talk);
  REQUIRE(topics.size() >= 12);

  SECTION("the first ticked comes first") {
    topics[5]->click();
    topics[0]->click();
    CHECK(nextWords(talk) == u"Talk about "_s + topics[5]->text());
    const QString first = topics[5]->text();
    talk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(talk.has(u"Sam chose"_s));
    CHECK(talk.button(first).isChecked());
  }
  SECTION("a fourth is not refused") {
    for (int i = 0; i < 4; ++i) topics[i]->click();
    CHECK(talk.has(u"Three is plenty for an hour. Shall we swap one?"_s));
    talk.click(u"Swap"_s);
    CHECK(topics[3]->isChecked());
    CHECK(std::ranges::count_if(topics, &QAbstractButton::isChecked) == 3);
  }
  SECTION("nothing to raise goes on") {
    talk.click(u"I'm fine, nothing to raise"_s);
    CHECK(talk.has(u"Priya asks"_s));
    CHECK_FALSE(talk.has(u"Sam chose"_s));
  }
}

TEST_CASE("Topics: all of them fit on a laptop without scrolling", "[ui][talk]") {
  Talk talk;
  talk.goTo(u"What gets in the way"_s);
  test::settle(talk.window(), test::kLaptop.width(), test::kLaptop.height());
  const auto* picker = talk.front().findChild<ui::TopicPicker*>();
  REQUIRE(picker != nullptr);
  CHECK(picker->findChildren<ui::Button*>().size() > 24);
  CHECK(picker->visibleRegion().boundingRect().height() == picker->height());
}

TEST_CASE("About a topic: why ask, what goes in the plan and what stays out, and the door that may be needed",
          "[ui][talk]") {
  TalkDesk desk;
  QString door;
  desk.desk().window.openSafetyDoor = [&door](const QString& id) { door = id; };
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  sitting.goTo(u"What gets in the way"_s);
  sitting.click(u"Sleep and shifts"_s);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  sitting.click(u"About this topic"_s);
  const content::Topic& topic = *desk.desk().content.topic(u"sleep-and-shifts"_s);
  CHECK(sitting.has(topic.whyAsk));
  CHECK(sitting.has(topic.mayGoInPlan));
  CHECK(sitting.has(topic.staysOut));
  CHECK(sitting.has(u"Tell me more about that."_s));
  sitting.click(u"Safety card: Not safe to work or drive"_s);
  CHECK(door == u"not-safe-to-work"_s);
  sitting.press(Qt::Key_Escape);
  CHECK_FALSE(sitting.has(topic.whyAsk));
  CHECK(sitting.button(u"About this topic"_s).hasFocus());
}

TEST_CASE("What may be said beside the plan, the reading and the follow-up stands there", "[ui][talk]") {
  Talk talk;
  talk.goTo(u"Your plan"_s);
  CHECK(talk.has(u"What will you do, what will I do, and by when?"_s));
  Q_EMIT talk.window().findChild<ui::TalkScreen*>()->stageAsked(6);
  CHECK(talk.has(u"What have we agreed, in your words?"_s));
}

TEST_CASE("If they tell me about harm, the safety card opens", "[ui][talk]") {
  Talk talk;
  ui::MenuChip& branches = chip(talk, u"What helps if they"_s);
  chooseInMenu(branches, u"cry"_s);
  CHECK(talk.has(u"Stay, and let it be quiet."_s));
  CHECK(talk.safetyCards == 0);
  chooseInMenu(branches, u"harm"_s);
  CHECK(talk.safetyCards == 1);
  chooseInMenu(branches, u"job matters"_s);
  CHECK(talk.has(u"That belongs in another meeting. Nothing about it is written here."_s));
}

TEST_CASE("A place that can help is put in the plan with how to get there", "[ui][talk]") {
  Talk talk;
  openHelp(talk);
  auto* const drawer = talk.front().findChild<ui::SupportDrawer*>();
  REQUIRE(drawer->isVisibleTo(&talk.window()));
  talk.click(u"Put in the plan"_s);
  CHECK(talk.has(u"how will you get there?"_s));
  talk.click(u"We'll ring together"_s);
  const auto draft = talk.store().draft(*talk.sam).value();
  REQUIRE(draft->supports.size() == 1);
  CHECK(draft->supports.first().how == plan::HowToGetThere::WeRingTogether);
  CHECK(talk.has(draft->supports.first().name.text() + u" is in the plan."_s));
}

TEST_CASE("Help with the first contact is asked about, and becomes the manager's own promise", "[ui][talk]") {
  Talk talk;
  openHelp(talk);
  talk.click(u"Put in the plan"_s);
  talk.click(u"I'll ring"_s);
  CHECK(talk.has(u"is in the plan. Shall I help with the first contact?"_s));
  const QString name = talk.store().draft(*talk.sam).value()->supports.first().name.text();
  SECTION("yes") {
    talk.click(u"Yes, please"_s);
    const auto draft = talk.store().draft(*talk.sam).value();
    REQUIRE(draft->actions.size() == 1);
    CHECK(draft->actions.first().owner == plan::ActionOwner::MyManager);
    CHECK(draft->actions.first().what.text() == u"Help with the first contact: "_s + name);
  }
  SECTION("no") {
    talk.click(u"No, thank you"_s);
    CHECK(talk.store().draft(*talk.sam).value()->actions.isEmpty());
  }
  CHECK(talk.has(name + u" is in the plan."_s));
  CHECK(talk.store().draft(*talk.sam).value()->supports.size() == 1);
}

TEST_CASE("The plan takes the promise for every place there is", "[ui][talk]") {
  TalkDesk desk;
  for (const content::SupportService& service : content::load(u"en"_s).services) {
    INFO(service.name.toStdString());
    CHECK(desk.desk()
              .screen.acceptAnswered(boundary::Field::ManagerActions, u"Help with the first contact: "_s + service.name)
              .has_value());
  }
}

TEST_CASE("The clock speaks in words and follows awake time, not the wall clock", "[ui][talk]") {
  Talk talk;
  auto* const clock = talk.front().findChild<ui::GentleClock*>();
  CHECK(clock->words() == u"Just started"_s);
  talk.now = talk.now.addDays(1);
  talk.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(clock->words() == u"Just started"_s);
  talk.awake += 30min;
  talk.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(clock->words() == u"About half-way"_s);
  talk.awake += 24min;
  talk.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(clock->words() == u"Nearly time to close"_s);
  talk.click(u"We need longer"_s);
  CHECK(clock->words() == u"Time to write"_s);
  CHECK(talk.store().unfinished(*talk.sam).value()->planned == 75min);
  talk.awake += 60min;
  talk.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(clock->words() == u"A little over, and that is fine"_s);
}

TEST_CASE("A breather stops the clock", "[ui][talk]") {
  Talk talk;
  talk.press(Qt::Key_S, Qt::AltModifier);
  CHECK(talk.has(u"Of course. Let's stop here."_s));
  talk.press(Qt::Key_Return);  // the gentlest has the focus
  CHECK(talk.has(u"Take your time."_s));
  talk.awake += 40min;
  talk.press(Qt::Key_Return);
  CHECK(talk.has(u"Priya asks"_s));
  CHECK(talk.front().findChild<ui::GentleClock*>()->words() == u"Just started"_s);
}

TEST_CASE("Not today is fine, and only a yes leaves the date of the offer", "[ui][talk]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(u"Not today"_s);
  CHECK(sitting.has(u"That's fine."_s));
  SECTION("nothing is noted") {
    sitting.click(u"Leave it open"_s);
    CHECK(sitting.ended == 1);
    CHECK(desk.store().events(*desk.sam)->isEmpty());
  }
  SECTION("the date, with a yes") {
    sitting.click(u"Sam is happy for us to note"_s);
    sitting.click(u"Leave it open"_s);
    const auto events = desk.store().events(*desk.sam).value();
    REQUIRE(events.size() == 1);
    CHECK(events.first().kind == store::EventKind::TalkOffered);
  }
  SECTION("another day is kept, and said back for both diaries") {
    sitting.click(u"Choose another day"_s);
    sitting.type(u"4 dec"_s);
    desk.store().full = true;
    sitting.click(u"Choose this day"_s);
    CHECK(sitting.has(u"no room left"_s));
    CHECK_FALSE(sitting.has(u"it is."_s));
    desk.store().full = false;
    sitting.click(u"Choose this day"_s);
    CHECK(sitting.has(u"Friday 4 December it is."_s));
    const auto next = desk.store().nextTalk(*desk.sam).value();
    REQUIRE(next.has_value());
    CHECK(next->on == QDate(2026, 12, 4));
    CHECK(next->kind == store::ComingKind::Planned);
    CHECK(desk.store().events(*desk.sam)->isEmpty());
    sitting.click(u"Go to home"_s);
    CHECK(sitting.ended == 1);
    SECTION("until it is left open") {
      sitting.flow().begin(*desk.sam);
      sitting.click(u"Not today"_s);
      sitting.click(u"Leave it open"_s);
      CHECK_FALSE(desk.store().nextTalk(*desk.sam).value().has_value());
    }
    SECTION("or the talk begins") {
      sitting.flow().begin(*desk.sam);
      sitting.click(u"Begin"_s);
      CHECK_FALSE(desk.store().nextTalk(*desk.sam).value().has_value());
      return;
    }
  }
  CHECK_FALSE(desk.store().unfinished(*desk.sam).value().has_value());
}

TEST_CASE("Ticks before the talk are gone with Begin", "[ui][talk]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  auto* const before = sitting.window().findChild<ui::BeforeScreen*>();
  sitting.click(u"I feel able to listen today"_s);
  sitting.click(u"Begin"_s);
  for (const ui::Button* button : before->findChildren<ui::Button*>())
    if (button->look() == ui::Look::Tick) CHECK_FALSE(button->isChecked());
}

TEST_CASE("By video and with an interpreter bring their own reminders", "[ui][talk]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(u"I want to have this talk"_s);
  chooseInMenu(chip(sitting, u"How you meet"_s), u"video"_s);
  CHECK(sitting.button(u"Are you alone, and is it safe to talk?"_s).isVisible());
  chooseInMenu(chip(sitting, u"How you meet"_s), u"interpreter"_s);
  CHECK(sitting.button(u"Speak to Sam, not to the interpreter."_s).isVisible());
  CHECK(sitting.button(u"I want to have this talk"_s).isChecked());  // a choice below keeps what is ticked
}

TEST_CASE("Without a manager's name the sentences stay whole", "[ui][talk]") {
  TalkDesk desk;
  REQUIRE(desk.store().saveSetup({}));
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  CHECK(sitting.has(u"When your manager would have to tell someone"_s));
  CHECK(sitting.has(u". Your manager would tell you first"_s));
}

TEST_CASE("After agreeing: the copy, then what helps the manager, and nothing of the talk is left", "[ui][talk]") {
  Talk talk;
  talk.goTo(u"Close"_s);
  talk.click(u"We agree this plan"_s);
  REQUIRE(talk.store().latestAgreed(*talk.sam).value().has_value());
  talk.click(u"No copy today"_s);
  CHECK(talk.has(u"Before you go back"_s));
  CHECK(talk.has(u"Nothing on this page is kept."_s));
  CHECK_FALSE(talk.flow().isUnderway());
  talk.click(u"Go to home"_s);
  CHECK(talk.ended == 1);
  CHECK_FALSE(talk.store().unfinished(*talk.sam).value().has_value());
}
