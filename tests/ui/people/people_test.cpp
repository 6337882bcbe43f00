// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/people_flow.h"

#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/status_line.h"

#include <QLineEdit>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct AtPeople : OpenDesk {
  QWidget& screen() { return *flow.screen(); }
  void show(int width = 1142) {
    flow.refresh();
    settle(screen(), width, 696);
  }
  void press(const QString& name) {
    pressOn(screen(), name);
    QCoreApplication::processEvents();
  }
  QLineEdit& box(const QString& name) { return named<QLineEdit>(screen(), name); }
  QStringList names() const {
    QStringList list;
    const auto people = desk.store->people();
    for (const store::PersonRow& row : *people) list << row.person.name.text();
    return list;
  }
  PeopleFlow flow{desk};
};

}  // namespace

TEST_CASE("somebody is added with a name and nothing else is asked for", "[people]") {
  AtPeople at;
  at.show();
  CHECK(shows(at.screen(), u"Nobody here yet."_s));
  at.press(u"Add someone"_s);
  CHECK(shows(at.screen(), u"A name is all we keep. No staff number, no birthday, no job record."_s));
  QLineEdit& name = at.box(u"The name they like to be called"_s);
  CHECK(name.hasFocus());
  QTest::keyClicks(&name, u"Sam"_s);
  QTest::keyClicks(&at.box(u"Pronouns, if they would like them here"_s), u"they/them"_s);
  at.press(u"Add"_s);
  CHECK(at.names() == QStringList{u"Sam"_s});
  CHECK(shows(at.screen(), u"they/them · plan in English"_s));
  CHECK(shows(at.screen(), u"No plan yet"_s));
}

TEST_CASE("a name that says more than a name is not kept", "[people]") {
  AtPeople at;
  at.show();
  at.press(u"Add someone"_s);
  QTest::keyClicks(&at.box(u"The name they like to be called"_s), u"Sam, on a final written warning"_s);
  at.press(u"Add"_s);
  CHECK(at.names().isEmpty());
  CHECK(at.box(u"The name they like to be called"_s).text() == u"Sam, on a final written warning"_s);
  REQUIRE(at.screen().findChild<NoticeBar*>() != nullptr);
  CHECK(shows(at.screen(), u"It looks like it is about a formal process"_s));
}

TEST_CASE("names are found while they are typed", "[people]") {
  AtPeople at;
  for (const QString& name : {u"Ade"_s, u"Mair"_s, u"Sam"_s, u"Tomasz"_s}) at.add(name);
  at.show();
  at.flow.find();
  QLineEdit& find = at.box(u"Find a name"_s);
  CHECK(find.hasFocus());
  QTest::keyClicks(&find, u"tom"_s);
  CHECK(named<Button>(at.screen(), u"Tomasz, No plan yet, 1 of 1"_s).isVisible());
  QTest::keyClick(&find, Qt::Key_Return);
  CHECK(named<Button>(at.screen(), u"Start a talk"_s).hasFocus());
  CHECK(shows(at.screen(), u"Tomasz’s copy"_s));
  find.setFocus();
  QTest::keyClicks(&find, u"x"_s);
  CHECK(shows(at.screen(), u"No one called that. Add them?"_s));
  at.press(u"Add tomx"_s);
  CHECK(at.box(u"The name they like to be called"_s).text() == u"tomx"_s);
}

TEST_CASE("a long list shows the first and says how to find the rest", "[people]") {
  AtPeople at;
  for (int number = 0; number < 60; ++number) at.add(u"Person %1"_s.arg(number, 2, 10, QLatin1Char('0')));
  at.show();
  CHECK(shows(at.screen(), u"These are 50 of 60. Type a few letters to find someone."_s));
}

TEST_CASE("deleting says what goes and what stays, asks for a word, and takes everything", "[people]") {
  AtPeople at;
  FakeBackups fake;
  at.desk.backups = fake.doors();
  at.desk.preferences.backupFolder = at.made.folder.path();
  const store::Person sam = at.add(u"Sam"_s);
  const plan::Plan agreed = at.agree(plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s), QDate(2026, 8, 12));
  at.show();
  at.flow.show(sam.id);
  at.press(u"Delete everything about Sam"_s);
  CHECK(shows(at.screen(), u"The plan, the promises, the dates and the name."_s));
  CHECK(shows(at.screen(), u"Copies Sam took stay with Sam."_s));
  CHECK(shows(at.screen(), u"Older backups in your second place still hold it."_s));
  CHECK(named<Button>(at.screen(), u"Keep everything"_s).hasFocus());

  SECTION("keeping is one key") {
    QTest::keyClick(&named<Button>(at.screen(), u"Keep everything"_s), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(at.names() == QStringList{u"Sam"_s});
    CHECK_FALSE(shows(at.screen(), u"This cannot be taken back."_s));
  }
  SECTION("so is Esc") {
    QTest::keyClick(&named<Button>(at.screen(), u"Keep everything"_s), Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(at.names() == QStringList{u"Sam"_s});
    CHECK_FALSE(shows(at.screen(), u"This cannot be taken back."_s));
  }
  SECTION("so is the menu") {
    at.flow.leavePages();
    CHECK(at.names() == QStringList{u"Sam"_s});
    CHECK_FALSE(shows(at.screen(), u"This cannot be taken back."_s));
    CHECK(shows(at.screen(), u"What happened to this plan"_s));
  }
  SECTION("a click alone deletes nothing") {
    at.press(u"Delete everything about Sam"_s);
    CHECK(shows(at.screen(), u"Nothing is deleted yet."_s));
    CHECK(at.names() == QStringList{u"Sam"_s});
  }
  SECTION("deleting leaves nothing of Sam, here or in the backups of this laptop") {
    typeOver(at.screen(), u"Type the word “delete” to go on"_s, u"Delete"_s);
    at.press(u"Delete everything about Sam"_s);
    REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"Everything about Sam is deleted from this laptop."_s); },
                            20'000));
    CHECK(at.names().isEmpty());
    QCoreApplication::processEvents();
    const auto* const told = at.screen().findChild<StatusLine*>();
    CHECK(told->mapTo(&at.screen(), QPoint()).y() < at.screen().height() / 8);
    CHECK_FALSE(at.desk.store->plan(agreed.id).has_value());
    CHECK(fake.made->afresh == 1);
  }
  SECTION("when the backups cannot be made anew, that is said") {
    fake.made->problem = Error{Problem::DiskFull};
    typeOver(at.screen(), u"Type the word “delete” to go on"_s, u"delete"_s);
    at.press(u"Delete everything about Sam"_s);
    REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"The older backups on this laptop still hold it"_s); },
                            20'000));
    CHECK(at.names().isEmpty());
  }
}

TEST_CASE("a person's page tells what changed and what happened, in days", "[people]") {
  AtPeople at;
  const store::Person sam = at.add(u"Sam"_s);
  plan::Plan first = plan::withEntry(plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s),
                                     at.line(plan::Section::WhatHelps, u"Start at 9 after a late shift"_s));
  first = at.agree(first, QDate(2026, 5, 12));
  at.flow.show(sam.id);
  settle(at.screen(), 1142, 696);
  CHECK(shows(at.screen(), u"This is the first plan."_s));

  plan::Plan second = plan::nextDraft(first, PlanId::fresh(at.desk.ids));
  second = plan::withEntry(second, at.line(plan::Section::WhatHelps, u"Please ask me quietly"_s));
  second.reviewOn = QDate(2027, 2, 16);
  at.agree(second, QDate(2026, 8, 12));
  at.happened(store::EventKind::PlanAgreed, sam.id, QDate(2026, 8, 12));
  at.happened(store::EventKind::CopyTaken, sam.id, QDate(2026, 8, 12), u"docx"_s);
  at.happened(store::EventKind::TalkOffered, sam.id, QDate(2026, 11, 3));
  at.show();
  CHECK(shows(at.screen(), u"next talk 16 February 2027"_s));
  CHECK(shows(at.screen(), u"Please ask me quietly"_s));
  CHECK(shows(at.screen(), u"Last taken on 12 August, as Word"_s));
  CHECK(shows(at.screen(), u"Wed 12 Aug"_s));
  CHECK(shows(at.screen(), u"Offered on 3 November."_s));

  std::optional<PersonId> copy;
  QObject::connect(&at.flow, &PeopleFlow::copyRequested, [&](PersonId id) { copy = id; });
  at.press(u"Take a copy"_s);
  CHECK(copy == sam.id);
}

TEST_CASE("that the person has read what happened is noted, and a trail that is not whole is told", "[people]") {
  AtPeople at;
  const store::Person sam = at.add(u"Sam"_s);
  at.agree(plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s), {2026, 8, 12});
  at.happened(store::EventKind::PlanAgreed, sam.id, {2026, 8, 12});
  at.flow.show(sam.id);
  settle(at.screen(), 1142, 696);
  CHECK_FALSE(shows(at.screen(), u"Some of these dates may be missing"_s));
  at.press(u"Sam has read this"_s);
  CHECK(shows(at.screen(), at.content.copy[u"happened-shown-to-person"_s]));
  PersonPage page;
  page.render({.name = u"Sam"_s, .trailIsWhole = false});
  settle(page, 900, 696);
  CHECK(shows(page, u"Some of these dates may be missing, or changed by something other than Hearten."_s));
}

TEST_CASE("name and language can be changed, and Esc leaves them", "[people]") {
  AtPeople at;
  const store::Person sam = at.add(u"Sam"_s);
  at.show();
  at.flow.show(sam.id);
  at.press(u"Change name or language"_s);
  QLineEdit& name = at.box(u"The name they like to be called"_s);
  name.selectAll();
  QTest::keyClicks(&name, u"Samantha"_s);
  SECTION("Esc") {
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(at.names() == QStringList{u"Sam"_s});
    CHECK(named<Button>(at.screen(), u"Start a talk"_s).isVisible());
  }
  SECTION("kept") {
    at.press(u"Cymraeg"_s);
    at.press(u"Keep this"_s);
    CHECK(at.names() == QStringList{u"Samantha"_s});
    CHECK(at.desk.store->person(sam.id)->language == u"cy"_s);
    CHECK(shows(at.screen(), u"plan in Welsh"_s));
  }
}

TEST_CASE("in a narrow window the list comes first, then the page with a way back", "[people]") {
  AtPeople at;
  const store::Person sam = at.add(u"Sam"_s);
  at.show(683);
  CHECK(at.box(u"Find a name"_s).isVisible());
  at.flow.show(sam.id);
  QCoreApplication::processEvents();
  CHECK(named<Button>(at.screen(), u"Start a talk"_s).isVisible());
  for (QLineEdit* box : at.screen().findChildren<QLineEdit*>()) CHECK_FALSE(box->isVisible());
  at.press(u"Back to people"_s);
  CHECK(at.box(u"Find a name"_s).isVisible());
}

TEST_CASE("nothing of people is cut, nameless or out of order", "[people][looks]") {
  PeopleScreen screen;
  screen.renderList({.people = {{u"1"_s, u"Ade"_s, u"Next talk on 3 December"_s},
                                {u"2"_s, u"Oluwaseun-Bartholomew Featherstonehaugh"_s, u"Part-way through"_s},
                                {u"3"_s, u"Tomasz"_s, u"No plan yet"_s}},
                     .current = u"2"_s});
  const int beside = GENERATE(0, 1, 2);
  PersonView person{.name = u"Sam"_s,
                    .about = u"they/them · plan in English · next talk 16 February"_s,
                    .partWayThrough = true,
                    .hasPlan = true,
                    .copyTaken = u"Last taken on 12 August, as Word"_s};
  person.changes = {{u"Added"_s, {{u"Please ask me quietly, not in front of everyone"_s, Sharing::Shared}}},
                    {u"Changed"_s,
                     {{u"Was: Start at 9 after a late shift"_s, Sharing::Shared, true},
                      {u"Now: Start at 9:30 after a late shift"_s, Sharing::Shared}}},
                    {u"Added"_s, {{u"Only for me (covered)"_s, Sharing::OnlyForMe}}}};
  person.events = {{u"Fri 20 Nov"_s, u"Talk stopped part-way"_s, u"Draft kept"_s},
                   {u"Wed 12 Aug"_s, u"Copy taken"_s, u"Word, full copy"_s},
                   {u"Wed 12 Aug"_s, u"Plan agreed"_s, {}}};
  if (beside == 1) screen.renderPerson(person);
  if (beside == 2) screen.openForm({.name = u"Sam"_s}, false);
  for (const int percent : {100, 125, 150, 200}) {
    const int width = percent >= 200 ? 1366 : 1366 - 224 * percent / 100;
    INFO(percent << ", beside " << beside);
    const QStringList problems = lookProblems(screen, {width, 696}, percent);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.isEmpty());
  }
}
