// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/new_keys_flow.h"

#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/recovery_code_view.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// As a screen reader is told it.
QString codeOn(QWidget& screen) {
  for (const RecoveryCodeView* view : screen.findChildren<RecoveryCodeView*>())
    if (view->isVisibleTo(&screen)) return view->accessibleName().section(u": "_s, 1).remove(u' ').remove(u',');
  return {};
}

}  // namespace

TEST_CASE("a new lock needs the old passphrase, shows the new code, and asks it back", "[newlock]") {
  OpenDesk at;
  FakeBackups fake;
  at.desk.backups = fake.doors();
  NewKeysFlow flow(at.desk, {}, NewKeysFlow::From::Settings);
  QSignalSpy due(&flow, &NewKeysFlow::codeIsDue);
  QWidget& screen = *flow.page();
  settle(screen, 1142, 696);
  const auto comes = [&](const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen, words); }, 20'000);
  };
  const auto press = [&](const QString& name) { named<Button>(screen, name).click(); };
  CHECK(shows(screen, u"The older backups on this laptop go"_s));
  press(u"Make the new lock"_s);
  CHECK(shows(screen, u"Type the passphrase you have now first."_s));
  typeOver(screen, u"The passphrase you have now"_s, u"not the one at all"_s);
  press(u"Make the new lock"_s);
  REQUIRE(comes(u"That is not the passphrase you have now. Nothing was changed."_s));
  CHECK_FALSE(fake.made->code.has_value());
  CHECK_FALSE(due.last().first().toBool());

  typeOver(screen, u"The passphrase you have now"_s, TemporaryStore::kPassphrase);
  press(u"Make the new lock"_s);
  REQUIRE(comes(u"Keep your new recovery code somewhere safe"_s));
  REQUIRE(fake.made->code.has_value());
  CHECK(due.last().first().toBool());  // a lock now would take it away
  // Not left by a slip of the hand: the old code is gone.
  QSignalSpy left(&flow, &NewKeysFlow::left);
  QTest::keyClick(&screen, Qt::Key_Escape);
  press(u"I have it safe"_s);
  CHECK(left.count() == 0);
  CHECK(shows(screen, u"There is a slip in"_s));
  const QStringList names{u"First group"_s, u"Second group"_s, u"Third group"_s,  u"Fourth group"_s,
                          u"Fifth group"_s, u"Sixth group"_s,  u"Seventh group"_s};
  for (QLineEdit* line : screen.findChildren<QLineEdit*>())
    if (const auto group = names.indexOf(line->accessibleName()); group >= 0 && line->isVisibleTo(&screen))
      line->setText(fake.made->code->groups().at(group));
  press(u"I have it safe"_s);
  CHECK(shows(screen, u"tick the line below the two groups"_s));
  for (Button* button : screen.findChildren<Button*>())
    if (button->look() == Look::Tick && button->isVisibleTo(&screen)) button->click();
  press(u"I have it safe"_s);
  CHECK(shows(screen, u"Your plans have a new lock."_s));
  CHECK_FALSE(due.last().first().toBool());
}

TEST_CASE("a new code alone needs the passphrase, and the old code opens nothing from then on", "[newlock]") {
  OpenDesk at;
  at.desk.backups = BackupDoors::of(at.made.keeper.folder(), at.desk.clock);
  NewKeysFlow flow(at.desk, {}, NewKeysFlow::From::Settings);
  flow.askForCode();
  QSignalSpy due(&flow, &NewKeysFlow::codeIsDue);
  QWidget& screen = *flow.page();
  settle(screen, 1142, 696);
  const auto comes = [&](const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen, words); }, 20'000);
  };
  CHECK(shows(screen, u"A new recovery code"_s));
  CHECK_FALSE(shows(screen, u"The older backups on this laptop go"_s));  // they stay
  named<Button>(screen, u"Make the new code"_s).click();
  CHECK(shows(screen, u"Type the passphrase you have now first."_s));
  typeOver(screen, u"The passphrase you have now"_s, u"not the one at all"_s);
  named<Button>(screen, u"Make the new code"_s).click();
  REQUIRE(comes(u"That is not the passphrase you have now. Nothing was changed."_s));
  CHECK_FALSE(due.last().first().toBool());

  typeOver(screen, u"The passphrase you have now"_s, TemporaryStore::kPassphrase);
  named<Button>(screen, u"Make the new code"_s).click();
  REQUIRE(comes(u"Keep your new recovery code somewhere safe"_s));
  CHECK(due.last().first().toBool());
  const auto trail = at.desk.store->trail();
  REQUIRE(trail);
  CHECK(trail->events.first().kind == store::EventKind::RecoveryCodeChanged);
  const QString shown = codeOn(screen);
  REQUIRE(shown.size() == 28);
  at.desk.store.reset();
  CHECK_FALSE(at.made.keeper.openWithRecoveryCode(at.made.code).has_value());
  CHECK(at.made.keeper.openWithRecoveryCode(store::RecoveryCode::parse(shown).value()).has_value());
  CHECK(at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value());
}

TEST_CASE("nothing of the new lock is cut, nameless or out of order", "[newlock][looks]") {
  OpenDesk at;
  NewKeysFlow flow(at.desk, {}, NewKeysFlow::From::Settings);
  checkLooks(*flow.page());
}
