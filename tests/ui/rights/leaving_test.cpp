// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/leaving_flow.h"

#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/widgets/button.h"

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("whoever leaves walks from person to person, and nothing stays without a yes", "[leaving]") {
  OpenDesk at;
  FakeBackups fake;
  at.desk.backups = fake.doors();
  const store::Person jo = at.add(u"Jo"_s);
  const store::Person sam = at.add(u"Sam"_s);
  LeavingFlow flow(at.desk, {});
  QWidget& screen = *flow.page();
  settle(screen, 1142, 696);
  const auto press = [&](const QString& name) {
    named<Button>(screen, name).click();
    QCoreApplication::processEvents();
  };
  const auto canEnd = [&] {
    for (Button* button : screen.findChildren<Button*>())
      if (button->isVisibleTo(&screen) && button->text() == u"Make a new lock"_s) return true;
    return false;
  };
  CHECK(shows(screen, u"Some people have not decided yet."_s));
  CHECK(shows(screen, u"Sam has not taken everything yet."_s));
  CHECK_FALSE(canEnd());

  press(u"Everything for Sam to take"_s);
  at.asks.saveTo = at.made.folder.filePath(u"all.json"_s);
  press(u"Save for another program"_s);
  press(u"Back to Sam"_s);
  CHECK(shows(screen, u"Everything was saved for Sam on 22 November."_s));

  press(u"Ask Sam whether it may stay"_s);
  CHECK(shows(screen, u"Sam, this question is for you, at the keyboard."_s));
  press(u"No, not my plan"_s);
  CHECK_FALSE(canEnd());
  press(u"Ask Sam whether it may stay"_s);
  press(u"Yes, it may stay"_s);
  const QString saidYes = u"Sam said yes on 22 November: the plan stays for the next manager."_s;
  CHECK(shows(screen, saidYes));
  {
    // It outlasts the page, and a lock: it is in the store, as a code.
    LeavingFlow again(at.desk, {});
    settle(*again.page(), 1142, 696);
    CHECK(shows(*again.page(), saidYes));
    CHECK(at.desk.store->events(sam.id)->first().how == u"may-stay"_s);
    // For this handing over: after a month it is asked again.
    Desk& desk = at.desk;
    const auto now =
        std::exchange(desk.clock.now, [] { return QDateTime(OpenDesk::kToday.addDays(32), QTime(14, 20)); });
    LeavingFlow later(desk, {});
    settle(*later.page(), 1142, 696);
    CHECK(shows(*later.page(), u"Some people have not decided yet."_s));
    CHECK_FALSE(shows(*later.page(), u"said yes"_s));
    desk.clock.now = now;
  }
  // It can be taken back, and said again.
  press(u"Ask Sam once more"_s);
  press(u"No, not my plan"_s);
  CHECK_FALSE(shows(screen, saidYes));
  press(u"Ask Sam whether it may stay"_s);
  press(u"Yes, it may stay"_s);
  CHECK(shows(screen, saidYes));
  CHECK_FALSE(canEnd());  // Jo is undecided

  press(u"Delete everything about Jo"_s);
  typeOver(screen, u"Type the word “delete” to go on"_s, u"delete"_s);
  press(u"Delete everything about Jo"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(screen, u"Everybody who is still here said yes."_s); }, 30'000));
  CHECK_FALSE(at.desk.store->person(jo.id).has_value());
  CHECK(at.desk.store->person(sam.id).has_value());
  press(u"Make a new lock"_s);
  CHECK(shows(screen, u"The passphrase you have now"_s));
  press(u"Back to handing over"_s);
  CHECK(shows(screen, u"I am leaving this job"_s));
}

TEST_CASE("with nobody left there is nothing to hand over but to delete what is left", "[leaving]") {
  OpenDesk at;
  FakeBackups fake;
  at.desk.backups = fake.doors();
  LeavingFlow flow(at.desk, {});
  settle(*flow.page(), 1142, 696);
  CHECK(shows(*flow.page(), u"Nobody's plan is here any more."_s));
  named<Button>(*flow.page(), u"Delete everything"_s).click();
  CHECK(shows(*flow.page(), u"The store of the plans. Nobody is in it any more."_s));
  named<Button>(*flow.page(), u"Back to handing over"_s).click();
  REQUIRE(QTest::qWaitFor([&] { return shows(*flow.page(), u"I am leaving this job"_s); }, 5'000));
}

TEST_CASE("nothing of handing over is cut, nameless or out of order", "[leaving][looks]") {
  LeavingPage page;
  page.render({.people = {{.id = u"1"_s, .name = u"Jo"_s, .done = {u"Jo has not taken everything yet."_s}},
                          {.id = u"2"_s,
                           .name = u"Sam"_s,
                           .done = {u"Everything was saved for Sam on 22 November."_s,
                                    u"Sam said yes on 22 November: the plan stays for the next manager."_s},
                           .stays = true}},
               .end = u"Some people have not decided yet."_s,
               .newLock = u"Make a new lock"_s,
               .eraseAll = u"Delete everything"_s});
  checkLooks(page);
}
