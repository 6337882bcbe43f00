// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plan/plan_desk.h"
#include "ui/plan/plan_help.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/plan_entry_editor.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::PlanSitting;
using test::TalkDesk;

TEST_CASE("The plan looks right in every size of text and window", "[plan][looks]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  const QString section =
      GENERATE(u"What gets in the way"_s, u"Who does what"_s, u"Adjustments"_s, u"My support"_s, u"My review"_s);
  INFO(section.toStdString());
  sitting.goTo(section);
  if (section == u"What gets in the way"_s) {
    sitting.keepLine(u"Getting home after nights, when the last bus has gone and the car park is dark."_s);
    sitting.keepLine(u"I'm worried about my absence review meeting next week"_s);
  }
  if (section == u"Who does what"_s || section == u"Adjustments"_s) {
    sitting.click(u"Add a"_s);
    sitting.keepLine(u"Start at 9 after a late shift"_s);
    sitting.click(u"Add a"_s);
  }
  if (section == u"My support"_s) {
    sitting.click(u"Find a place to turn to"_s);
    sitting.click(u"Put in the plan"_s);
  }
  test::checkLooks(sitting.window());
}

TEST_CASE("All sections are in sight on a laptop, without scrolling", "[plan][looks]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  const QSize size = GENERATE(test::kLaptop, QSize(1366, 768));
  test::settle(sitting.window(), size.width(), size.height());
  for (const QScrollArea* area : sitting.window().findChildren<QScrollArea*>())
    if (area->findChild<ui::ChoiceList*>() != nullptr) CHECK(area->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Large text leaves the line that is written all of its room", "[plan][looks]") {
  ui::applyTheme(*qApp, {.textPercent = 200});
  TalkDesk desk;
  ui::applyTheme(*qApp, {.textPercent = 200});
  PlanSitting sitting(desk);
  CHECK(sitting.window().height() == test::kLaptop.height());  // nothing asks for more than there is
  sitting.keepLine(u"Five minutes outside, away from the ward."_s);
  sitting.keepLine(u"Please ask me quietly."_s);
  sitting.page().startHere();
  QTest::qWait(50);
  const auto* editor = sitting.window().findChild<ui::PlanEntryEditor*>();
  CHECK(editor->visibleRegion().boundingRect().height() == editor->height());
  ui::applyTheme(*qApp, {});
}

TEST_CASE("Large text leaves the buttons of a long form in sight", "[plan][looks]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  const QString section = GENERATE(u"Who does what"_s, u"Adjustments"_s);
  sitting.goTo(section);
  sitting.click(u"Add a"_s);
  const auto isInSight = [&](const QString& words) {
    const ui::Button* const found = sitting.button(words);
    return found != nullptr && found->visibleRegion().boundingRect() == found->rect();
  };
  ui::applyTheme(*qApp, {.textPercent = 200});
  test::settle(sitting.window(), test::kLaptop.width(), test::kLaptop.height());
  CHECK(sitting.window().height() == test::kLaptop.height());  // nothing asks for more than there is
  CHECK(isInSight(u"Keep this"_s));
  CHECK(isInSight(u"Cancel"_s));
  sitting.page().startHere();
  sitting.keepLine(u"Start at 9 after a late shift"_s);
  CHECK(sitting.plan().actions.size() + sitting.plan().adjustments.size() == 1);
  CHECK(sitting.button(u"Keep this"_s) == nullptr);  // gone with the form
  ui::applyTheme(*qApp, {});
}

TEST_CASE("The read-through looks right in every size of text and window", "[plan][looks]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  sitting.keepLine(u"Getting home after nights, when the last bus has gone and the car park is dark."_s);
  sitting.goTo(u"Who does what"_s);
  sitting.click(u"Add a step"_s);
  sitting.keepLine(u"Ask the rota lead about Thursday lates"_s);
  sitting.flow().showReadThrough();
  test::checkLooks(sitting.window());
}

TEST_CASE("Where there is no room beside the lines, the help opens in their place", "[plan][looks]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  test::settle(sitting.window(), 1024, 640);
  sitting.type(u"Half a line"_s);
  sitting.click(u"Ways to start"_s);
  CHECK(sitting.has(u"Who can see it?"_s));
  sitting.press(Qt::Key_Escape);
  CHECK_FALSE(sitting.has(u"Who can see it?"_s));
  CHECK(sitting.flow().beingTyped().writing.text == u"Half a line"_s);
  sitting.click(u"Ways to start"_s);
  test::checkLooks(sitting.window());
}

TEST_CASE("The help of another section is shown from its beginning", "[plan]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  test::settle(sitting.window(), 1366, 560);
  QScrollBar* const bar = sitting.window().findChild<ui::PlanHelp*>()->findChild<QScrollArea*>()->verticalScrollBar();
  REQUIRE(bar->maximum() > 0);
  bar->setValue(bar->maximum());
  sitting.goTo(u"Adjustments"_s);
  CHECK(bar->value() == 0);
}
