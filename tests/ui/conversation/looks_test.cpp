// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/conversation/before_screen.h"
#include "ui/conversation/choose_person_screen.h"
#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/shell/languages.h"
#include "ui/widgets/listening_tip.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearten;
using test::Sitting;
using test::TalkDesk;

namespace {

void tickThree(Sitting& sitting) {
  int ticked = 0;
  for (ui::Button* button : sitting.front().findChildren<ui::Button*>())
    if (button->look() == ui::Look::Topic && ticked++ < 3) button->click();
}

void toTopic(Sitting& sitting) {
  sitting.goTo(u"What gets in the way"_s);
  tickThree(sitting);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
}

}  // namespace

TEST_CASE("Every screen of the talk is whole, named and in order at every size of text", "[ui][talk][looks]") {
  TalkDesk desk;
  Sitting sitting(desk);
  SECTION("choosing the person") {
    sitting.flow().start();
  }
  SECTION("before you start") {
    sitting.flow().begin(*desk.sam);
  }
  SECTION("choosing the kind of talk") {
    sitting.flow().begin(*desk.sam);
    sitting.click(u"About an hour"_s);
  }
  SECTION("before a talk with a team") {
    sitting.flow().beginWithTeam();
  }
  SECTION("a talk with a team: what is said first") {
    sitting.flow().beginWithTeam();
    sitting.click(u"Begin"_s);
  }
  SECTION("a question to a team") {
    sitting.flow().beginWithTeam();
    sitting.click(u"Begin"_s);
    sitting.click(u"Next"_s);
  }
  SECTION("parting with a team") {
    sitting.flow().beginWithTeam();
    sitting.click(u"Begin"_s);
    sitting.goTo(u"Until next time"_s);
  }
  SECTION("not today") {
    sitting.flow().begin(*desk.sam);
    sitting.click(u"Not today"_s);
    sitting.click(u"Choose another day"_s);
  }
  SECTION("what is said first") {
    sitting.flow().begin(*desk.sam);
    sitting.click(u"Begin"_s);
  }
  SECTION("a question") {
    sitting.beginTalk(*desk.sam);
  }
  SECTION("choosing topics") {
    sitting.beginTalk(*desk.sam);
    sitting.goTo(u"What gets in the way"_s);
  }
  SECTION("a topic") {
    sitting.beginTalk(*desk.sam);
    toTopic(sitting);
  }
  SECTION("stopping") {
    sitting.beginTalk(*desk.sam);
    sitting.press(Qt::Key_S, Qt::AltModifier);
    sitting.click(u"Stop, and keep what Sam wrote"_s);
  }
  SECTION("a breather") {
    sitting.beginTalk(*desk.sam);
    sitting.press(Qt::Key_S, Qt::AltModifier);
    sitting.click(u"Take a breather"_s);
  }
  SECTION("somebody else to talk with") {
    sitting.beginTalk(*desk.sam);
    sitting.press(Qt::Key_S, Qt::AltModifier);
    sitting.click(u"Sam would like to talk with someone else"_s);
  }
  SECTION("after the talk") {
    sitting.beginTalk(*desk.sam);
    sitting.goTo(u"Close"_s);
    sitting.click(u"We agree this plan"_s);
    sitting.click(u"No copy today"_s);
  }
  test::checkLooks(sitting.window());
}

namespace {

/// Neither a screen in front nor what stands behind it asks for more room than the window has.
void checkRoom(Sitting& sitting, const char* where) {
  for (const auto& [percent, size] : {std::pair{200, test::kLaptop}, std::pair{100, test::kSmallest}}) {
    INFO(where << " at " << percent << " %");
    ui::applyTheme(*qApp, {.textPercent = percent});
    test::settle(sitting.window(), size.width(), size.height());
    const QSize least = sitting.window().minimumSizeHint();
    CHECK(least.width() <= size.width());
    CHECK(least.height() <= size.height());
    CHECK(sitting.window().width() == size.width());
    CHECK(sitting.window().height() == size.height());
    ui::applyTheme(*qApp, {});
    test::settle(sitting.window(), test::kLaptop.width(), test::kLaptop.height());
  }
}

}  // namespace

TEST_CASE("No screen of the talk asks for more room than a laptop has", "[ui][talk][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  INFO(language.toStdString());
  ui::Languages languages;
  languages.use(language);
  {
    TalkDesk desk(language);
    Sitting sitting(desk);
    sitting.flow().start();
    checkRoom(sitting, "choosing the person");
    sitting.flow().begin(*desk.sam);
    checkRoom(sitting, "before you start");
    sitting.press(Qt::Key_Right, Qt::AltModifier);
    checkRoom(sitting, "what is said first");
    sitting.press(Qt::Key_Right, Qt::AltModifier);
    checkRoom(sitting, "a question");
    auto& talk = *sitting.window().findChild<ui::TalkScreen*>();
    Q_EMIT talk.stageAsked(3);
    checkRoom(sitting, "choosing topics");
    tickThree(sitting);
    desk.pass(31min);
    sitting.press(Qt::Key_Right, Qt::AltModifier);
    checkRoom(sitting, "a topic");
    Q_EMIT talk.supportAsked();
    checkRoom(sitting, "what could help");
    sitting.press(Qt::Key_Escape);
    sitting.press(Qt::Key_S, Qt::AltModifier);
    checkRoom(sitting, "stopping");
  }
  languages.use(u"en"_s);
}

TEST_CASE("All sections of the plan are in sight on a small screen, in both languages", "[ui][talk][looks]") {
  const test::Speaking speaking(GENERATE(u"en"_s, u"cy"_s));
  const int height = GENERATE(768, test::kLaptop.height());
  TalkDesk desk(speaking.language());
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  Q_EMIT sitting.window().findChild<ui::TalkScreen*>()->stageAsked(5);
  test::settle(sitting.window(), 1366, height);
  for (const content::PlanHeading& heading : desk.desk().content.headings.all) {
    INFO(speaking.language().toStdString() << ' ' << height << ' ' << heading.title.toStdString());
    const ui::Button& section = sitting.button(heading.title);
    CHECK(section.visibleRegion().boundingRect().height() == section.height());
  }
}

TEST_CASE("A topic's question, other ways and tip are in sight together, in both languages", "[ui][talk][looks]") {
  const test::Speaking speaking(GENERATE(u"en"_s, u"cy"_s));
  TalkDesk desk(speaking.language());
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  auto& talk = *sitting.window().findChild<ui::TalkScreen*>();
  Q_EMIT talk.stageAsked(3);
  Q_EMIT talk.topicsChosen({u"sleep-and-shifts"_s});
  Q_EMIT talk.nextAsked();
  test::settle(sitting.window(), 1366, 768);
  INFO(speaking.language().toStdString());
  const auto tips = talk.findChildren<ui::ListeningTip*>();
  const auto tip = std::ranges::find_if(tips, [](const QWidget* each) { return each->isVisible(); });
  REQUIRE(tip != tips.end());
  CHECK(QTest::qWaitFor([&] { return (*tip)->visibleRegion().boundingRect().size() == (*tip)->size(); }, 2'000));
}

TEST_CASE("Welsh words have room", "[ui][talk][looks]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  auto* const talk = sitting.window().findChild<ui::TalkScreen*>();
  // Lengths as in the Welsh mock-up: every piece is longer than its English one.
  ui::TalkView view;
  view.title = u"Sam a Priya"_s;
  for (const QString& name : {u"Croeso"_s, u"Sut ydych chi, go iawn?"_s, u"Beth sy’n eich cadw’n iach"_s,
                              u"Beth sydd yn y ffordd"_s, u"Beth fyddai’n helpu"_s, u"Eich cynllun"_s, u"Cloi"_s})
    view.stages.push_back({name, ui::StageItem::State::ToCome, u"tua 7 munud"_s});
  view.stages[2].state = ui::StageItem::State::Now;
  view.middle.prompt = {u"Mae Priya’n gofyn"_s, u"Beth yn y gwaith sy’n rhoi egni i chi?"_s,
                        u"Cymerwch eich amser, Sam. Dywedwch gymaint neu gyn lleied ag y mynnwch."_s};
  view.middle.others = {u"Pryd aeth pethau’n dda yn ddiweddar?"_s, u"Beth sy’n eich helpu i ymlacio ar ôl shifft?"_s};
  view.middle.tipLead = u"Wrth wrando."_s;
  view.middle.tip = u"Pan ddaw tawelwch, cyfrwch i saith yn eich pen. Yn aml, y peth nesaf a ddywedir yw’r pwysicaf."_s;
  view.clockWords = u"Digon o amser"_s;
  view.clockRoom = u"Mae’r ystafell gennym tan 3 yp"_s;
  view.offerLonger = true;
  view.planTitle = u"Cynllun Sam hyd yma"_s;
  view.plan = {{u"Beth sy’n fy nghadw’n iach"_s,
                {{u"Mynd am dro cyn shifft hwyr"_s}, {u"Dim ond i mi (dan orchudd)"_s, ui::Sharing::OnlyForMe}}}};
  view.next = u"Nesaf: Beth sydd yn y ffordd"_s;
  view.canGoBack = true;
  talk->render(view);
  test::checkLooks(sitting.window());
}
