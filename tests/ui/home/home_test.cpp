// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/home_flow.h"

#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/home/home_screen.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct AtHome : OpenDesk {
  QWidget& screen() { return *flow.screen(); }
  void show() {
    flow.refresh();
    settle(screen(), 1142, 696);
  }
  void press(const QString& name) {
    pressOn(screen(), name);
    QCoreApplication::processEvents();
  }
  store::Person withPromise(const QString& name, const QString& what, std::optional<QDate> by) {
    const store::Person person = add(name);
    agree(plan::withAction(plan::firstDraft(PlanId::fresh(desk.ids), person.id, u"en"_s), promise(what, by)),
          kToday.addDays(-30));
    return person;
  }
  HomeFlow flow{desk};
};

HomeView fullView() {
  HomeView view{.greeting = u"Good afternoon, Priya"_s, .lead = u"Sunday 22 November"_s, .today = OpenDesk::kToday};
  view.unfinished.push_back(
      {u"1"_s, u"Sam, part-way through"_s, u"You stopped at “What would help” on Friday. Nothing was lost."_s});
  view.promises.push_back({u"a"_s,
                           u"Ask the rota lead about Thursday lates"_s,
                           u"For Sam"_s,
                           u"by Friday 4 December"_s,
                           {},
                           u"Ask the rota lead about Thursday lates, for Sam"_s});
  view.promises.push_back({u"b"_s, u"Find a quiet room for breaks"_s, u"For Ade"_s, u"by Friday 20 November"_s,
                           u"You hoped for Friday. Tell Ade how it is going?"_s, u"Find a quiet room, for Ade"_s});
  view.promises.push_back({u"c"_s,
                           u"Send the carer’s passport form"_s,
                           u"For Mair"_s,
                           u"when you can"_s,
                           {},
                           u"Send the form, for Mair"_s});
  view.coming.push_back({u"2"_s, u"Mair"_s, u"Plan review"_s, u"Tue 24 Nov"_s, u"Mair, Tuesday"_s});
  view.coming.push_back({u"3"_s, u"Oluwaseun-Bartholomew"_s, u"Second sitting"_s, u"Thu 3 Dec"_s, u"Olu, Thursday"_s});
  return view;
}

}  // namespace

TEST_CASE("the first time, home says hello and offers to start", "[home]") {
  AtHome at;
  at.show();
  CHECK(shows(at.screen(), u"Good afternoon"_s));
  CHECK(shows(at.screen(), u"When you are ready, start a conversation, or practise with someone made up."_s));
  CHECK(shows(at.screen(), u"Nothing promised just now."_s));
  CHECK(shows(at.screen(), u"No talks planned. That's fine."_s));
  QSignalSpy started(&at.flow, &HomeFlow::startRequested);
  at.flow.startHere();
  CHECK(named<Button>(at.screen(), u"Start"_s).hasFocus());
  QTest::keyClick(&named<Button>(at.screen(), u"Start"_s), Qt::Key_Return);
  CHECK(started.count() == 1);
}

TEST_CASE("the manager's own promises are there, and a done one can be brought back", "[home]") {
  AtHome at;
  at.withPromise(u"Sam"_s, u"Ask the rota lead about Thursday lates"_s, QDate(2026, 12, 4));
  at.show();
  const QString spoken = u"Ask the rota lead about Thursday lates, for Sam, by Friday 4 December"_s;
  CHECK(shows(at.screen(), u"by Friday 4 December"_s));
  at.press(u"Done: "_s + spoken);
  CHECK(at.desk.store->promises()->isEmpty());
  CHECK(shows(at.screen(), u"That is done."_s));
  at.press(u"Bring it back"_s);
  CHECK(at.desk.store->promises()->size() == 1);
  CHECK(shows(at.screen(), u"Ask the rota lead about Thursday lates"_s));
}

TEST_CASE("a day that has gone by is asked about kindly, and another can be chosen", "[home]") {
  AtHome at;
  at.withPromise(u"Jo"_s, u"Find a quiet room for breaks"_s, QDate(2026, 11, 20));
  at.show();
  CHECK(shows(at.screen(), u"You hoped for Friday. Tell Jo how it is going?"_s));
  at.press(u"Choose another day: Find a quiet room for breaks, for Jo, by Friday 20 November"_s);
  auto& box = named<QLineEdit>(at.screen(), u"Another day, date"_s);
  CHECK(box.hasFocus());
  QTest::keyClicks(&box, u"4 dec"_s);
  QTest::keyClick(&box, Qt::Key_Return);
  QCoreApplication::processEvents();
  REQUIRE(at.desk.store->promises()->size() == 1);
  CHECK(at.desk.store->promises()->first().action.by == QDate(2026, 12, 4));
  CHECK(shows(at.screen(), u"Moved to Friday 4 December."_s));
}

TEST_CASE("a talk that was not finished can be carried on", "[home]") {
  AtHome at;
  const store::Person sam = at.add(u"Sam"_s);
  const plan::Plan draft = plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s);
  conversation::Record record{.id = ConversationId::fresh(at.desk.ids),
                              .person = sam.id,
                              .plan = draft.id,
                              .guide = u"wellbeing-conversation"_s,
                              .heldOn = QDate(2026, 11, 20)};
  record.state = conversation::ConversationState::Paused;
  record.stage = 4;
  REQUIRE(at.desk.store->saveProgress(draft, record).has_value());
  at.show();
  const QString stage = at.desk.content.guide(record.guide)->stages[4].title;
  CHECK(shows(at.screen(), u"You stopped at “%1” on Friday. Nothing was lost."_s.arg(stage)));
  std::optional<PersonId> carriedOn;
  QObject::connect(&at.flow, &HomeFlow::carryOnRequested, [&](PersonId id) { carriedOn = id; });
  at.press(u"Carry on: Sam, part-way through"_s);
  CHECK(carriedOn == sam.id);

  SECTION("after the program was killed it says that everything was saved") {
    record.state = conversation::ConversationState::Underway;
    REQUIRE(at.desk.store->saveProgress(draft, record).has_value());
    at.show();
    CHECK(shows(at.screen(), u"Welcome back. You were at “%1” with Sam."_s.arg(stage)));
  }
}

TEST_CASE("a day chosen for a talk is among the talks coming up", "[home]") {
  AtHome at;
  const store::Person sam = at.add(u"Sam"_s);
  REQUIRE(at.desk.store->planTalk(sam.id, QDate(2026, 11, 27)).has_value());
  at.show();
  CHECK(shows(at.screen(), u"Fri 27 Nov"_s));
  CHECK_FALSE(shows(at.screen(), u"No talks planned."_s));
  QSignalSpy opened(&at.flow, &HomeFlow::personRequested);
  at.press(u"Open: Sam, Talk, Friday 27 November"_s);
  CHECK(opened.count() == 1);
}

TEST_CASE("a talk coming up opens its person", "[home]") {
  AtHome at;
  const store::Person mair = at.add(u"Mair"_s);
  plan::Plan draft = plan::firstDraft(PlanId::fresh(at.desk.ids), mair.id, u"en"_s);
  draft.reviewOn = QDate(2026, 11, 24);
  at.agree(draft, QDate(2026, 8, 24));
  at.show();
  CHECK(shows(at.screen(), u"Tue 24 Nov"_s));
  std::optional<PersonId> opened;
  QObject::connect(&at.flow, &HomeFlow::personRequested, [&](PersonId id) { opened = id; });
  at.press(u"Open: Mair, Plan review, Tuesday 24 November"_s);
  CHECK(opened == mair.id);
}

TEST_CASE("nothing of home is cut, nameless or out of order", "[home][looks]") {
  HomeScreen screen;
  const bool full = GENERATE(true, false);
  screen.render(full ? fullView() : HomeView{.greeting = u"Good morning"_s, .lead = u"Sunday 22 November"_s});
  for (const int percent : {100, 125, 150, 200}) {
    // The menu stands beside it until the window is narrow.
    const int width = percent >= 200 ? 1366 : 1366 - 224 * percent / 100;
    INFO(percent);
    const QStringList problems = lookProblems(screen, {width, 696}, percent);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.isEmpty());
  }
}
