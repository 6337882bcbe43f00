// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// People of whom something cannot be read, in a damaged store (security.md 4.9).
#include "core/vault/database.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/flow/home_flow.h"
#include "ui/flow/people_flow.h"
#include "ui/people/people_screen.h"
#include "ui/widgets/button.h"

#include <QLineEdit>

#include <algorithm>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam with two plans that were agreed, Jo with one, and Ade without any.
struct Partly : OpenDesk {
  Partly() {
    add(u"Ade"_s);
    const auto sam = add(u"Sam"_s);
    agree(planOf(sam, 1, u"A quiet corner helps"_s), QDate(2026, 5, 12));
    agree(planOf(sam, 2, u"Walking at lunch helps"_s), QDate(2026, 8, 12));
    agree(planOf(add(u"Jo"_s), 1, u"Starting late helps"_s), QDate(2026, 8, 13));
  }
  plan::Plan planOf(const store::Person& person, int version, const QString& words) {
    plan::Plan plan = plan::firstDraft(PlanId::fresh(desk.ids), person.id, u"en"_s);
    plan.version = version;
    plan.entries << line(plan::Section::WhatKeepsMeWell, words) << line(plan::Section::WhatKeepsMeWell, u"Tea first"_s);
    return plan;
  }
  /// Behind everybody's back; then it is opened as it would be.
  void damage(const char* sql) {
    desk.store.reset();
    const auto passphrase = store::Passphrase::typed(TemporaryStore::kPassphrase);
    {
      auto vault = vault::Vault::open(made.keeper.folder(), passphrase);
      REQUIRE(vault);
      auto transaction = vault::Transaction::begin(vault->database());
      REQUIRE(transaction);
      REQUIRE(vault->database().run(sql));
      REQUIRE(transaction->commit());
    }
    auto opened = made.keeper.open(passphrase);
    REQUIRE(opened);
    REQUIRE(opened->damaged);
    desk.store = std::move(opened->store);
    flow = std::make_unique<PeopleFlow>(desk);
    flow->refresh();
    settle(screen(), 1142, 696);
  }
  QWidget& screen() { return *flow->screen(); }
  Button* row(const QString& name) {
    for (Button* one : screen().findChildren<Button*>())
      if (one->isVisibleTo(&screen()) && one->accessibleName().startsWith(name)) return one;
    return nullptr;
  }
  /// As without a mouse.
  void open(const QString& name) {
    REQUIRE(row(name) != nullptr);
    row(name)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(name), Qt::Key_Space);
    QCoreApplication::processEvents();
  }

  std::unique_ptr<PeopleFlow> flow;
};

constexpr auto kSamsFirst =
    "UPDATE entry SET text = 'Another line' WHERE position = 0 AND plan ="
    " (SELECT row FROM plan WHERE version = 1 AND person = (SELECT row FROM person WHERE name = 'Sam'))";
constexpr auto kAllOfSam =
    "UPDATE entry SET text = 'Another line' WHERE position = 0 AND plan IN"
    " (SELECT row FROM plan WHERE person = (SELECT row FROM person WHERE name = 'Sam'))";

}  // namespace

TEST_CASE("somebody who is not whole stands apart, and what is whole of them can be read", "[people][damage]") {
  Partly at;
  at.damage(kSamsFirst);
  CHECK(shows(at.screen(), u"Not whole"_s));
  at.open(u"Sam"_s);
  CHECK(shows(at.screen(), u"What can be read about Sam"_s));
  CHECK(shows(at.screen(), u"This is not all that was kept about Sam."_s));
  CHECK(shows(at.screen(), u"cannot be read, and not a line of it is shown."_s));
  CHECK(shows(at.screen(), u"Agreed on 12 August 2026"_s));
  CHECK(shows(at.screen(), u"Walking at lunch helps"_s));
  // Not even the line of the other plan that was not touched.
  CHECK_FALSE(shows(at.screen(), u"12 May"_s));
  const auto labels = at.screen().findChildren<QLabel*>();
  CHECK(std::ranges::count_if(labels, [](const QLabel* label) { return label->text() == u"Tea first"_s; }) == 1);
  checkLooks(at.screen());
  CHECK(at.row(u"Back to People"_s)->hasFocus());
  at.open(u"Back to People"_s);
  CHECK(shows(at.screen(), u"Not whole"_s));
}

TEST_CASE("somebody of whom no plan can be read is named, without a way in", "[people][damage]") {
  Partly at;
  at.damage(kAllOfSam);
  CHECK(shows(at.screen(), u"Of these people no plan can be read: Sam."_s));
  CHECK(at.row(u"Sam"_s) == nullptr);
  // Those who are whole are as ever.
  at.open(u"Jo"_s);
  CHECK(shows(at.screen(), u"plan in English"_s));
  // Who is looked for is found there, too.
  QTest::keyClicks(&named<QLineEdit>(at.screen(), u"Find a name"_s), u"jo"_s);
  CHECK_FALSE(shows(at.screen(), u"Not whole"_s));
}

TEST_CASE("home says that not everything can be read", "[people][damage]") {
  Partly at;
  HomeFlow whole(at.desk);
  whole.refresh();
  CHECK_FALSE(shows(*whole.screen(), u"Of some people not everything can be read."_s));
  at.damage(kSamsFirst);
  HomeFlow home(at.desk);
  home.refresh();
  settle(*home.screen(), 1142, 696);
  CHECK(shows(*home.screen(), u"Of some people not everything can be read."_s));
}
