// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/restore_flow.h"

#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct AtRestore : OpenDesk {
  explicit AtRestore(bool open = true) : isOpen(open) {
    fake.made->contents = {.asOf = QDateTime(QDate(2026, 11, 20), QTime(16, 10)),
                           .people = {u"Mair"_s, u"Sam"_s},
                           .plans = 3,
                           .agreedPlans = 2};
    fake.made->list << store::Backup{.path = u"/backups/old"_s, .madeAt = QDateTime(QDate(2026, 11, 2), QTime(8, 0))}
                    << store::Backup{.path = u"/backups/new"_s,
                                     .madeAt = QDateTime(QDate(2026, 11, 20), QTime(16, 10)),
                                     .bytes = 90'000}
                    << store::Backup{.path = u"/elsewhere/x"_s,
                                     .madeAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0)),
                                     .ofThisStore = false};
  }
  RestoreFlow& flow() {
    if (!flow_) {
      flow_ = std::make_unique<RestoreFlow>(RestoreFlow::Parts{.doors = fake.doors(),
                                                               .folders = {u"/backups"_s},
                                                               .asks = asks,
                                                               .clock = desk.clock,
                                                               .work = *desk.work,
                                                               .today = isOpen ? &desk.store : nullptr});
      settle(*flow_->page(), 1142, 696);
    }
    return *flow_;
  }
  QWidget& screen() { return *flow().page(); }
  void press(const QString& name) {
    for (Button* button : screen().findChildren<Button*>())
      if (button->isVisibleTo(&screen()) && button->accessibleName().startsWith(name)) {
        button->click();
        QCoreApplication::processEvents();
        return;
      }
    FAIL(name.toStdString());
  }
  bool comes(const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen(), words); }, 10'000);
  }
  void look() {
    press(u"Friday 20 November at 4:10 pm"_s);
    typeOver(screen(), u"Passphrase of that day"_s, fake.made->passphrase);
    press(u"Have a look"_s);
    REQUIRE(comes(u"This backup"_s));
  }

  bool isOpen;
  FakeBackups fake;
  std::unique_ptr<RestoreFlow> flow_;
};

}  // namespace

TEST_CASE("a look comes before anything changes, beside what is there today", "[restore]") {
  AtRestore at;
  at.look();
  CHECK(shows(at.screen(), u"2 person(s), 3 plan(s), 2 of them agreed"_s));
  CHECK(shows(at.screen(), u"Mair, Sam"_s));
  CHECK(shows(at.screen(), u"3 person(s), 3 plan(s), 2 of them agreed"_s));
  CHECK(shows(at.screen(), u"What you have today is kept as a backup first"_s));
  CHECK(at.desk.store != nullptr);
  QSignalSpy restored(&at.flow(), &RestoreFlow::restored);
  at.press(u"Bring this one back"_s);
  REQUIRE(QTest::qWaitFor([&] { return restored.count() == 1; }, 10'000));
  CHECK(restored.first().first().toString() ==
        u"These are your plans from Friday 20 November at 4:10 pm. Open them with the passphrase of that day."_s);
  CHECK(at.fake.made->restored == 1);
  CHECK(at.fake.made->todayWasOpen);
  CHECK(at.desk.store == nullptr);
}

TEST_CASE("leaving after the look leaves everything as it is", "[restore]") {
  AtRestore at;
  at.look();
  CHECK(named<Button>(at.screen(), u"Choose another"_s).hasFocus());
  at.press(u"Choose another"_s);
  CHECK_FALSE(shows(at.screen(), u"Mair, Sam"_s));
  CHECK(at.fake.made->restored == 0);
  CHECK(at.desk.store != nullptr);
}

TEST_CASE("the wrong passphrase is told, and the code of that day opens it too", "[restore]") {
  AtRestore at(false);
  at.fake.made->code = store::RecoveryCode::random();
  CHECK(shows(at.screen(), u"Nothing changes until you have looked at it and said yes."_s));
  at.press(u"Friday 20 November at 4:10 pm"_s);
  at.press(u"Have a look"_s);
  CHECK(shows(at.screen(), u"Type the passphrase first."_s));
  typeOver(at.screen(), u"Passphrase of that day"_s, u"not the one"_s);
  at.press(u"Have a look"_s);
  REQUIRE(at.comes(u"That is not the passphrase of that day."_s));
  at.press(u"Use the recovery code instead"_s);
  typeOver(at.screen(), u"Recovery code of that day"_s, at.fake.made->code->groups().join(u' '));
  at.press(u"Have a look"_s);
  REQUIRE(at.comes(u"This backup"_s));
  CHECK_FALSE(shows(at.screen(), u"Tomasz"_s));
  CHECK(shows(at.screen(), u"put aside with today's date, and never deleted"_s));
}

TEST_CASE("a damaged backup sends back to the others, and those elsewhere can be looked for", "[restore]") {
  AtRestore at;
  at.fake.made->problem = Error{Problem::BackupDamaged};
  at.press(u"Friday 20 November at 4:10 pm"_s);
  typeOver(at.screen(), u"Passphrase of that day"_s, at.fake.made->passphrase);
  at.press(u"Have a look"_s);
  REQUIRE(at.comes(u"Part of this backup is missing, so it cannot be used."_s));
  at.asks.folder = u"/elsewhere"_s;
  at.press(u"Look in another folder"_s);
  at.press(u"Saturday 21 November at 9:00 am"_s);
  CHECK(shows(at.screen(), u"The backup is from Saturday 21 November at 9:00 am."_s));
}

TEST_CASE("nothing of bringing back a backup is cut, nameless or out of order", "[restore][looks]") {
  RestorePage page;
  RestoreView view{
      .rows = {{u"Saturday 21 November at 4:10 pm"_s, u"On this laptop, 120 kB"_s},
               {u"Friday 20 November at 4:10 pm"_s, u"In another place, from other plans, 120 kB"_s}},
      .chosen = u"Saturday 21 November at 4:10 pm"_s,
      .backup = {u"Saturday 21 November at 4:10 pm"_s, u"3 people, 5 plans, 4 of them agreed"_s, u"Ade, Mair, Sam"_s},
      .today = {u"today at 2:20 pm"_s, u"4 people, 6 plans, 4 of them agreed"_s, u"Ade, Mair, Sam, Tom"_s},
      .knowsToday = true};
  view.step = GENERATE(RestoreView::Step::List, RestoreView::Step::Secret, RestoreView::Step::Look);
  view.byCode = view.step == RestoreView::Step::Secret;
  page.render(view);
  checkLooks(page);
}
