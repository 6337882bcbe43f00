// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/conversation/choose_kind_screen.h"
#include "ui/widgets/menu_chip.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearten;
using test::Sitting;
using test::TalkDesk;

namespace {

QString focused(Sitting& sitting) {
  const QWidget* const focus = sitting.window().focusWidget();
  return focus == nullptr ? QString() : focus->accessibleName();
}

}  // namespace

TEST_CASE("The kind of talk is chosen by what is needed, in the words of a manager", "[ui][talk][kinds]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(u"I feel able to listen today"_s);
  sitting.click(u"About an hour"_s);
  for (const QString& group :
       {u"From time to time"_s, u"When something changes"_s, u"After something hard"_s, u"With everyone"_s})
    CHECK(sitting.has(group));
  for (const content::Guide& guide : desk.desk().content.guides)
    CHECK(sitting.button(guide.need).accessibleName().contains(guide.when));
  CHECK(sitting.button(u"About an hour"_s).isChecked());

  sitting.click(u"Back after time away"_s);
  CHECK(sitting.has(u"What is kept"_s));
  CHECK(sitting.button(u"Back after time away"_s).isVisible());
  CHECK(sitting.button(u"I feel able to listen today"_s).isChecked());  // what was ticked stays
  sitting.click(u"Begin"_s);
  const auto record = desk.store().unfinished(*desk.sam).value();
  REQUIRE(record);
  CHECK(record->guide == u"return-to-work"_s);
  CHECK(record->planned == 45min);
}

TEST_CASE("The kinds are gone through with the arrows, and Esc changes nothing", "[ui][talk][kinds]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(u"About an hour"_s);
  CHECK(focused(sitting).startsWith(u"About an hour"_s));
  sitting.press(Qt::Key_Down);
  CHECK(focused(sitting).startsWith(u"Two sittings"_s));
  sitting.press(Qt::Key_Down);
  CHECK(focused(sitting).startsWith(u"A short check-in"_s));
  sitting.press(Qt::Key_Tab);  // on to the next group
  CHECK(focused(sitting).startsWith(u"Back after time away"_s));
  sitting.press(Qt::Key_Escape);
  CHECK(focused(sitting) == u"Kind of talk: About an hour"_s);

  sitting.press(Qt::Key_Space);
  sitting.press(Qt::Key_Down);
  sitting.press(Qt::Key_Return);
  CHECK(sitting.button(u"Two sittings, about 30 minutes each"_s).isVisible());
  sitting.press(Qt::Key_Return);  // [Begin] has the focus
  const auto record = desk.store().unfinished(*desk.sam).value();
  REQUIRE(record);
  CHECK(record->guide == u"wellbeing-conversation"_s);
  CHECK(record->planned == 30min);
}

TEST_CASE("The room fits the kind of talk, until somebody says which room", "[ui][talk][kinds]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  auto& room = [&]() -> ui::MenuChip& {
    for (ui::MenuChip* chip : sitting.front().findChildren<ui::MenuChip*>())
      if (chip->accessibleName().startsWith(u"How long the room is ours"_s)) return *chip;
    FAIL("there is no menu of rooms");
    throw 0;
  }();
  const QString forAnHour = room.text();
  sitting.click(u"About an hour"_s);
  sitting.click(u"A short check-in"_s);
  const QString forTwentyMinutes = room.text();
  CHECK(forTwentyMinutes != forAnHour);
  room.setCurrent(0);
  sitting.click(u"A short check-in"_s);
  sitting.click(u"Back after time away"_s);
  CHECK(room.current() == 0);
}

TEST_CASE("Somebody with a plan is proposed a look at it", "[ui][talk][kinds]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  sitting.goTo(u"Close"_s);
  sitting.click(u"We agree this plan"_s);
  sitting.click(u"No copy today"_s);
  sitting.click(u"Go to home"_s);
  sitting.flow().begin(*desk.sam);
  CHECK(sitting.button(u"Follow-up, 20 to 30 minutes"_s).isVisible());
}

TEST_CASE("All kinds are in sight on a laptop, in both languages", "[ui][talk][kinds]") {
  const test::Speaking speaking(GENERATE(u"en"_s, u"cy"_s));
  TalkDesk desk(speaking.language());
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.click(desk.desk().content.guide(u"wellbeing-conversation"_s)->need);
  test::settle(sitting.window(), test::kLaptop.width(), test::kLaptop.height());
  for (const content::Guide& guide : desk.desk().content.guides) {
    INFO(guide.need.toStdString());
    const ui::Button& kind = sitting.button(guide.need);
    CHECK(kind.visibleRegion().boundingRect().height() == kind.height());
  }
}
