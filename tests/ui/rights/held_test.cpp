// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/held_flow.h"

#include "core/plan/draft.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/rights/erase_page.h"
#include "ui/widgets/button.h"

#include <QFile>

#include <algorithm>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("everything held is saved as a file for programs, in full, and that is noted", "[held]") {
  OpenDesk at;
  const store::Person sam = at.add(u"Sam"_s);
  plan::Plan draft = plan::withEntry(plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s),
                                     at.line(plan::Section::WhatHelps, u"Start at 9 after a late shift"_s));
  at.agree(draft, QDate(2026, 8, 12));
  HeldFlow flow(at.desk, sam);
  settle(*flow.page(), 1142, 696);
  const QString path = at.made.folder.filePath(u"all.json"_s);
  at.asks.saveTo = path;
  named<Button>(*flow.page(), u"Save for another program"_s).click();
  CHECK(shows(*flow.page(), u"The file is saved."_s));
  CHECK_FALSE(at.asks.suggested.contains(u"Sam"_s));
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(QString::fromUtf8(file.readAll()).contains(u"Start at 9 after a late shift"_s));
  const auto events = at.desk.store->events(sam.id);
  REQUIRE(events.has_value());
  CHECK(std::ranges::any_of(*events, [](const store::Event& event) {
    return event.kind == store::EventKind::EverythingTaken && event.how == u"json";
  }));
}

TEST_CASE("everything held is not saved where others come to it without being asked about", "[held]") {
  OpenDesk at;
  const store::Person sam = at.add(u"Sam"_s);
  HeldFlow flow(at.desk, sam);
  settle(*flow.page(), 1142, 696);
  at.asks.saveTo = at.made.folder.filePath(u"all.json"_s);
  at.asks.whose = Whose::Synced;
  named<Button>(*flow.page(), u"Save for another program"_s).click();
  CHECK(shows(*flow.page(), u"Files in this folder are copied to other computers."_s));
  CHECK_FALSE(QFile::exists(*at.asks.saveTo));
  SECTION("and then it is, if they say so") {
    named<Button>(*flow.page(), u"Save it here"_s).click();
    CHECK(shows(*flow.page(), u"The file is saved."_s));
    CHECK(QFile::exists(*at.asks.saveTo));
  }
  SECTION("or in another folder") {
    const QString first = *at.asks.saveTo;
    at.asks.saveTo = at.made.folder.filePath(u"elsewhere.json"_s);
    at.asks.whose = Whose::Own;
    named<Button>(*flow.page(), u"Choose another folder"_s).click();
    CHECK(shows(*flow.page(), u"The file is saved."_s));
    CHECK(QFile::exists(*at.asks.saveTo));
    CHECK_FALSE(QFile::exists(first));
  }
}

TEST_CASE("how long a plan stays is decided on the page, and kept", "[held]") {
  OpenDesk at;
  const store::Person sam = at.add(u"Sam"_s);
  at.agree(plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s), QDate(2026, 8, 12));
  HeldFlow flow(at.desk, sam);
  settle(*flow.page(), 1142, 696);
  for (Button* button : flow.page()->findChildren<Button*>())
    if (button->text() == u"Until Sam leaves the team"_s) button->click();
  CHECK(shows(*flow.page(), u"It is asked again on 22 November 2027."_s));
  const auto held = at.desk.store->everythingHeld(sam.id);
  REQUIRE(held.has_value());
  REQUIRE_FALSE(held->keeping.isEmpty());
  CHECK(held->keeping.last().keeping == plan::Keeping::UntilILeave);
}

TEST_CASE("nothing of everything held is cut, nameless or out of order", "[held][looks]") {
  HeldPage page;
  const bool sealed = GENERATE(false, true);
  page.render({.name = u"Sam"_s,
               .holds = {u"A name and a language"_s, u"2 plans"_s, u"1 talk: the day, never what was said"_s},
               .sealed = sealed ? u"2 lines are sealed, and only Sam can open them."_s : QString(),
               .canDecide = true,
               .due = sealed,
               .keepingWords = u"It is decided together, and asked again on 16 February 2027."_s});
  checkLooks(page);
}

TEST_CASE("nothing of deleting a person is cut, nameless or out of order", "[erase][looks]") {
  ErasePage page;
  page.render({.title = u"Delete everything about Sam"_s,
               .back = u"Back to Sam"_s,
               .goes = {u"The plan, the promises, the dates and the name."_s,
                        u"The backups on this laptop that still hold them. A new one is made without them."_s},
               .stays = {u"Copies Sam took stay with Sam."_s},
               .word = u"delete"_s,
               .act = u"Delete everything about Sam"_s});
  checkLooks(page);
}
