// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/agreed_plan_flow.h"

#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/plan/read_row.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearten;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam's plan, agreed last Friday, opened from Sam's page.
struct Reading : OpenDesk {
  explicit Reading(bool empty = false) {
    ui::applyTheme(*qApp, {});
    const store::Person sam = add(u"Sam"_s);
    plan::Plan plan = plan::firstDraft(PlanId::fresh(desk.ids), sam.id, u"en"_s);
    if (!empty) plan = withSomethingOfEach(plan);
    flow.open(agree(plan, QDate(2026, 11, 20)), sam);
    settle(screen(), kLaptop.width(), kLaptop.height());
    screen().activateWindow();
    flow.open(*desk.store->latestAgreed(sam.id).value(), sam);
  }

  QWidget& screen() { return *flow.screen(); }
  QString focusName() {
    QWidget* const focus = screen().focusWidget();
    return focus == nullptr ? QString() : focus->accessibleName();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(screen().focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
  }

  ui::AgreedPlanFlow flow{desk};

 private:
  plan::Plan withSomethingOfEach(plan::Plan plan) {
    plan = plan::withEntry(plan, line(plan::Section::WhatHelps, u"Five minutes outside, away from the ward."_s));
    plan::Action rota = promise(u"Ask the rota lead about Thursday lates"_s, QDate(2026, 12, 4));
    rota.sharing = plan::Sharing::WithMyManager;
    plan::Action form = promise(u"Send the form"_s, std::nullopt);
    form.sharing = plan::Sharing::WithMyManager;
    form.state = plan::ActionState::Done;
    plan = plan::withAction(plan::withAction(plan, rota), form);
    plan.adjustments = {{.id = AdjustmentId::fresh(desk.ids),
                         .what = text(u"Start at 9 after a late shift"_s),
                         .lookAgain = QDate(2027, 1, 15),
                         .harderDay = text(u"Start at 10"_s),
                         .sharing = plan::Sharing::WithMyManager}};
    plan.supports = {{.id = SupportId::fresh(desk.ids),
                      .serviceId = u"a-place-that-has-closed"_s,
                      .name = text(u"A place that has closed"_s),
                      .how = plan::HowToGetThere::WeRingTogether,
                      .sharing = plan::Sharing::WithMyManager}};
    plan.reviewOn = QDate(2027, 2, 16);
    plan.soonerIf = text(u"a new rota"_s);
    plan.tellOthers = plan::TellOthers::OnlyAdjustments;
    return plan;
  }
};

}  // namespace

TEST_CASE("An agreed plan tells all that the two agreed", "[plan][agreed]") {
  Reading reading;
  for (const auto& words :
       {u"Sam's plan"_s, u"Agreed on Friday 20 November."_s, u"Five minutes outside, away from the ward."_s,
        u"Ask the rota lead about Thursday lates"_s, u"My manager will do this. By Friday 4 December."_s,
        u"My manager will do this. Done."_s, u"Start at 9 after a late shift"_s, u"On a harder day: Start at 10"_s,
        u"A place that has closed"_s, u"We'll ring together."_s, u"Tuesday 16 February 2027"_s,
        u"Sooner if: a new rota"_s, u"Only the adjustments"_s, u"Shared with my manager"_s,
        u"Lines only for Sam are not kept here."_s}) {
    INFO(words.toStdString());
    CHECK(shows(reading.screen(), words));
  }
  QStringList buttons;
  for (const ui::Button* button : reading.screen().findChildren<ui::Button*>())
    if (button->isVisibleTo(&reading.screen())) buttons << button->text();
  buttons.sort();
  CHECK(buttons == QStringList{u"A passphrase of my own"_s, u"Back"_s, u"Hide screen"_s, u"Take a copy"_s,
                               u"Worried about safety?"_s});
}

TEST_CASE("An agreed plan is read line by line with the keyboard", "[plan][agreed][keyboard]") {
  Reading reading;
  QSignalSpy back(&reading.flow, &ui::AgreedPlanFlow::backAsked);
  QSignalSpy copy(&reading.flow, &ui::AgreedPlanFlow::copyAsked);
  QStringList heard{reading.focusName()};
  for (int stop = 0; stop < 12; ++stop) {
    reading.press(Qt::Key_Tab);
    heard << reading.focusName();
  }
  INFO(heard.join(u'\n').toStdString());
  CHECK(heard.at(0) == u"Five minutes outside, away from the ward. Shared with my manager."_s);
  CHECK(heard.at(1) ==
        u"Ask the rota lead about Thursday lates. My manager will do this. By Friday 4 December. Shared with my "
        "manager."_s);
  CHECK(heard.contains(u"Take a copy"_s));
  CHECK(copy.isEmpty());
  reading.press(Qt::Key_Escape);
  CHECK(back.count() == 1);
  reading.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(back.count() == 2);
  QTest::mouseClick(&named<ui::Button>(reading.screen(), u"Take a copy"_s), Qt::LeftButton);
  CHECK(copy.count() == 1);
}

TEST_CASE("An agreed plan without a line says that this is fine", "[plan][agreed]") {
  Reading reading(true);
  CHECK(shows(reading.screen(), u"Nothing is written, and that is fine."_s));
  CHECK(shows(reading.screen(), u"No day is set."_s));
  CHECK(reading.focusName() == u"Take a copy"_s);
}

TEST_CASE("An agreed plan looks right in every size of text and window", "[plan][agreed][looks]") {
  Reading reading;
  checkLooks(reading.screen());
}
