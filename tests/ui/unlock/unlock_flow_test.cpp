// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/unlock_flow.h"

#include "ui/style/theme.h"

#include "tests/support/looks.h"
#include "tests/support/temporary_store.h"
#include "ui/shell/messages.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <QApplication>

#include <catch2/generators/catch_generators_range.hpp>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// Doors that are all shut for one reason.
StoreDoors shut(Problem problem) {
  return {.open = [problem](const store::Passphrase&) -> Result<store::Opened> { return failed(problem); },
          .openWithCode = [problem](const store::RecoveryCode&) -> Result<store::Opened> { return failed(problem); },
          .make = {}};
}

/// The unlock screen as a person meets it.
struct Unlocking {
  explicit Unlocking(StoreDoors doors) : Unlocking(UnlockFlow::Parts{.doors = std::move(doors)}) {}
  explicit Unlocking(UnlockFlow::Parts parts) : flow(std::move(parts)) { settle(*flow.screen(), 1366, 696); }

  QWidget& screen() { return *flow.screen(); }
  QLineEdit& field(const QString& name) { return named<QLineEdit>(screen(), name); }
  void press(const QString& name) { pressOn(screen(), name); }
  void enter(const QString& name, const QString& text) {
    typeOver(screen(), name, text);
    QTest::keyClick(&field(name), Qt::Key_Return);
  }
  bool opens() { return opened.count() > 0 || opened.wait(10'000); }
  bool comesToSay(const QString& text) {
    return QTest::qWaitFor([&] { return shows(screen(), text); }, 10'000);
  }

  UnlockFlow flow;
  QSignalSpy opened{&flow, &UnlockFlow::opened};
};

}  // namespace

TEST_CASE("the passphrase opens the plans", "[unlock]") {
  TemporaryStore made;
  Unlocking at(StoreDoors::of(made.keeper));
  at.enter(u"Passphrase"_s, TemporaryStore::kPassphrase);
  CHECK(shows(at.screen(), u"Open your plans"_s));
  CHECK(named<Button>(at.screen(), u"Opening"_s).isVisible());
  REQUIRE(at.opens());
  CHECK(at.flow.takeStore() != nullptr);
  CHECK(at.field(u"Passphrase"_s).text().isEmpty());
}

TEST_CASE("Open with nothing typed says so and waits for nothing", "[unlock]") {
  Unlocking at(shut(Problem::Internal));
  at.press(u"Open"_s);
  CHECK(shows(at.screen(), u"Type your passphrase first."_s));
  CHECK(at.field(u"Passphrase"_s).hasFocus());
}

TEST_CASE("a wrong passphrase stays, selected, and the button waits a little", "[unlock]") {
  TemporaryStore made;
  Unlocking at(StoreDoors::of(made.keeper));
  at.enter(u"Passphrase"_s, u"not the one at all"_s);
  REQUIRE(at.comesToSay(u"That is not the passphrase for these plans."_s));
  CHECK(at.field(u"Passphrase"_s).selectedText().size() == 18);
  CHECK(at.opened.count() == 0);
  bool waits = false;
  for (const Button* button : at.screen().findChildren<Button*>()) waits |= button->text().startsWith(u"Open in 1 "_s);
  CHECK(waits);
  at.enter(u"Passphrase"_s, TemporaryStore::kPassphrase);
  CHECK(at.opened.count() == 0);  // still waiting
  REQUIRE(QTest::qWaitFor(
      [&] { return shows(at.screen(), u"That is not"_s) && !at.screen().findChildren<Button*>().isEmpty(); }));
  QTest::qWait(1200);
  QTest::keyClick(&at.field(u"Passphrase"_s), Qt::Key_Return);
  CHECK(at.opens());
}

TEST_CASE("the wait grows to half a minute and no further", "[unlock]") {
  CHECK(UnlockFlow::waitAfter(0) == 0);
  CHECK(UnlockFlow::waitAfter(1) == 1);
  CHECK(UnlockFlow::waitAfter(2) == 2);
  CHECK(UnlockFlow::waitAfter(5) == 16);
  CHECK(UnlockFlow::waitAfter(6) == 30);
  CHECK(UnlockFlow::waitAfter(1000) == 30);
}

TEST_CASE("the recovery code opens the plans and a new passphrase replaces the old one", "[unlock]") {
  TemporaryStore made;
  Unlocking at(StoreDoors::of(made.keeper));
  at.press(u"I have forgotten it"_s);
  QStringList groups = made.code.groups();
  QStringList slipped = groups;
  slipped[2] = groups.at(2).at(0) == u'A' ? u"B"_s : u"A"_s;
  slipped[2] += groups.at(2).sliced(1);
  at.enter(u"Recovery code"_s, slipped.join(u' '));
  CHECK(shows(at.screen(), u"There is a slip, most likely in the third group."_s));
  at.enter(u"Recovery code"_s, groups.join(u' ').toLower());
  REQUIRE(at.comesToSay(u"Now a new passphrase"_s));
  at.press(u"I'll choose my own"_s);
  at.enter(u"Your passphrase"_s, u"short"_s);
  CHECK(shows(at.screen(), u"A few more letters"_s));
  at.enter(u"Your passphrase"_s, u"windmill under seven plums"_s);
  CHECK(shows(at.screen(), u"These two are not the same."_s));
  at.enter(u"The same again"_s, u"windmill under seven plums"_s);
  REQUIRE(at.opens());
  at.flow.takeStore().reset();
  CHECK_FALSE(made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value());
  CHECK(made.keeper.open(store::Passphrase::typed(u"windmill under seven plums"_s)).has_value());
}

TEST_CASE("every reason not to open is said in its own words, and typing stays possible", "[unlock]") {
  const Problem problem =
      GENERATE(Problem::SlotFileDamaged, Problem::NotEnoughMemory, Problem::StoreMissing, Problem::StoreInUse,
               Problem::StoreDamaged, Problem::StoreNewer, Problem::CannotOpen);
  Unlocking at(shut(problem));
  at.enter(u"Passphrase"_s, u"whatever it may be"_s);
  REQUIRE(at.comesToSay(messageFor({problem})));
  CHECK(at.field(u"Passphrase"_s).hasFocus());
  CHECK(named<Button>(at.screen(), u"Open"_s).isEnabled());
}

TEST_CASE("an older file is told before the plans are shown, and may be left locked", "[unlock]") {
  TemporaryStore made;
  StoreDoors doors = StoreDoors::of(made.keeper);
  doors.open = [keeper = made.keeper](const store::Passphrase& passphrase) {
    auto opened = keeper.open(passphrase);
    if (opened) opened->olderThanLastUsed = QDate(2026, 11, 12);
    return opened;
  };
  Unlocking at(doors);
  at.enter(u"Passphrase"_s, TemporaryStore::kPassphrase);
  REQUIRE(at.comesToSay(u"This file is older than the one you used last (12 November)."_s));
  CHECK(at.opened.count() == 0);
  at.press(u"Stay locked"_s);
  CHECK(shows(at.screen(), u"Open your plans"_s));
  at.enter(u"Passphrase"_s, TemporaryStore::kPassphrase);
  REQUIRE(at.comesToSay(u"12 November"_s));
  at.press(u"Carry on"_s);
  CHECK(at.opens());
}

TEST_CASE("safety is in reach while locked", "[unlock]") {
  Unlocking at(shut(Problem::Internal));
  QSignalSpy asked(&at.flow, &UnlockFlow::safetyRequested);
  at.press(u"Worried about safety?"_s);
  CHECK(asked.count() == 1);
}

TEST_CASE("nothing of the unlock screen is cut, nameless or out of order", "[unlock][looks]") {
  ui::applyTheme(*qApp, {});  // as in main: before the first widget, so that Tab follows the layout
  UnlockScreen screen;
  const auto step = GENERATE(UnlockView::Step::Passphrase, UnlockView::Step::RecoveryCode,
                             UnlockView::Step::NewPassphrase, UnlockView::Step::Notes);
  screen.render({.step = step, .notes = {messageFor({Problem::NotWritable}), messageFor({Problem::StoreDamaged})}});
  screen.say(messageFor({Problem::WrongPassphrase}));
  checkLooks(screen);
}
