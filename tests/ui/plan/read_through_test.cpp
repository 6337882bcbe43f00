// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plan/plan_desk.h"
#include "ui/plan/read_through_screen.h"

using namespace Qt::StringLiterals;
using namespace hearten;
using test::PlanSitting;
using test::TalkDesk;

TEST_CASE("Who sees a line is changed where it stands, and the focus stays", "[plan][read-through]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  sitting.keepLine(u"One."_s);
  sitting.keepLine(u"Two."_s);
  sitting.flow().showReadThrough();
  CHECK(sitting.has(u"go only in your copy"_s));
  auto* who = qobject_cast<ui::Button*>(sitting.focus());
  REQUIRE(who != nullptr);
  CHECK(who->accessibleName() == u"One. Only for me. Press to share it."_s);
  sitting.press(Qt::Key_Space);
  CHECK(sitting.plan().entries.first().sharing == plan::Sharing::WithMyManager);
  CHECK(sitting.focus() == who);
  CHECK(who->accessibleName() == u"One. Shared. Press to make it only for me."_s);
}

TEST_CASE("Nothing is told to others unless they choose it", "[plan][read-through]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  sitting.flow().showReadThrough();
  CHECK(sitting.plan().tellOthers == plan::TellOthers::Nothing);
  CHECK(sitting.plan().keeping == plan::Keeping::UntilReview);
  CHECK(sitting.plan().reviewOn == plan::suggestedReview(QDate(2026, 11, 22)));
  sitting.click(u"Only the adjustments"_s);
  sitting.click(u"Delete it here"_s);
  const auto draft = desk.store().draft(*desk.sam);
  REQUIRE(draft);
  CHECK((*draft)->tellOthers == plan::TellOthers::OnlyAdjustments);
  CHECK((*draft)->keeping == plan::Keeping::DeleteAfterCopy);
}

TEST_CASE("Agreeing on a full disk says so, and nothing is agreed", "[plan][read-through][faults]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  QSignalSpy agreed(&sitting.flow(), &ui::PlanFlow::agreed);
  sitting.flow().showReadThrough();
  desk.store().full = true;
  sitting.click(u"We agree this plan"_s);
  CHECK(agreed.isEmpty());
  CHECK(sitting.has(u"no room left"_s));
  CHECK_FALSE(desk.store().latestAgreed(*desk.sam)->has_value());
  desk.store().full = false;
  sitting.click(u"We agree this plan"_s);
  CHECK(agreed.count() == 1);
}

TEST_CASE("An agreed plan is read, not changed", "[plan][read-through]") {
  ui::ReadThroughScreen screen(QDate(2026, 11, 22));
  QSignalSpy copy(&screen, &ui::ReadThroughScreen::copyAsked);
  screen.render({.title = u"Sam"_s,
                 .person = u"Sam"_s,
                 .manager = u"Priya"_s,
                 .parts = {{u"What helps"_s, {{u"1"_s, u"A walk."_s, {}, ui::Sharing::OnlyForMe}}}},
                 .onlyForMe = 1,
                 .review = QDate(2027, 2, 22),
                 .today = QDate(2026, 11, 22),
                 .agreed = true});
  test::settle(screen, 1366, 768);
  CHECK(test::shows(screen, u"A walk."_s));
  CHECK(test::shows(screen, u"Monday 22 February 2027"_s));
  for (const ui::Button* button : screen.findChildren<ui::Button*>())
    if (button->isVisible()) CHECK_FALSE((button->isCheckable() || button->text().startsWith(u"Only for me"_s)));
  for (ui::Button* button : screen.findChildren<ui::Button*>())
    if (button->text() == u"Take a copy"_s) button->click();
  CHECK(copy.count() == 1);
}
