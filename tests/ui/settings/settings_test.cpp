// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/settings_flow.h"

#include "tests/support/fake_asks.h"
#include "tests/support/looks.h"
#include "tests/support/temporary_store.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QUuid>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct InSettings {
  InSettings() {
    settle(screen(), 1142, 696);
    // As the window does it: what is chosen holds from now on.
    QObject::connect(&flow, &SettingsFlow::preferencesChosen, &flow,
                     [this](const Preferences& preferences) { desk.preferences = preferences; });
  }

  QWidget& screen() { return *flow.screen(); }
  QLineEdit& field(const QString& name) { return named<QLineEdit>(screen(), name); }
  void press(const QString& name) { pressOn(screen(), name); }
  void type(const QString& name, const QString& text) { typeOver(screen(), name, text); }

  TemporaryStore made;
  FakeAsks asks;
  content::Content content = content::load(u"en"_s);
  Desk desk{.clock = Clock::system(),
            .ids = [] { return QUuid::createUuid(); },
            .asks = asks,
            .preferences = {},
            .content = content,
            .screen = boundary::Screen::fromToml(content.boundaryRules).value(),
            .store = std::move(made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).value().store)};
  SettingsFlow flow{desk};
};

}  // namespace

TEST_CASE("every reading choice is told at once", "[settings]") {
  InSettings at;
  at.press(u"150"_s);
  CHECK(at.desk.preferences.textPercent == 150);
  at.press(u"High contrast"_s);
  CHECK(at.desk.preferences.colours == Preferences::Colours::HighContrast);
  at.press(u"Scotland"_s);
  CHECK(at.desk.preferences.nation == Preferences::Nation::Scotland);
  at.press(u"10"_s);
  CHECK(at.desk.preferences.lockMinutes == 10);
  at.press(u"No"_s);
  CHECK_FALSE(at.desk.preferences.fullScreenTalks);
  at.press(u"Cymraeg"_s);
  CHECK(at.desk.preferences.language == u"cy"_s);
  CHECK(at.desk.preferences.textPercent == 150);
}

TEST_CASE("the manager's name and the trust are kept as they are typed", "[settings]") {
  InSettings at;
  at.type(u"What shall we call you?"_s, u"Priya"_s);
  QTest::keyClick(&at.field(u"What shall we call you?"_s), Qt::Key_Tab);
  CHECK(at.desk.store->setup()->managerName->text() == u"Priya"_s);
  CHECK(shows(at.screen(), u"Saved"_s));
  at.type(u"What shall we call you?"_s, u" "_s);
  QTest::keyClick(&at.field(u"What shall we call you?"_s), Qt::Key_Tab);
  CHECK_FALSE(at.desk.store->setup()->managerName.has_value());
}

TEST_CASE("a new passphrase needs the old one", "[settings]") {
  InSettings at;
  at.press(u"Change the passphrase"_s);
  CHECK(at.field(u"The passphrase you have now"_s).hasFocus());
  at.press(u"Change it"_s);
  CHECK(shows(at.screen(), u"Type the passphrase you have now first."_s));
  at.type(u"The passphrase you have now"_s, u"not the one at all"_s);
  at.press(u"I'll choose my own"_s);
  at.type(u"Your passphrase"_s, u"windmill under seven plums"_s);
  at.type(u"The same again"_s, u"windmill under seven plums"_s);
  at.press(u"Change it"_s);
  CHECK(at.flow.isBusy());
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"That is not the passphrase you have now."_s); }, 20'000));
  at.type(u"The passphrase you have now"_s, TemporaryStore::kPassphrase);
  at.press(u"Change it"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"Your passphrase is changed."_s); }, 20'000));
  at.desk.store.reset();
  CHECK_FALSE(at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value());
  CHECK(at.made.keeper.open(store::Passphrase::typed(u"windmill under seven plums"_s)).has_value());
}

TEST_CASE("Esc leaves the passphrase as it is", "[settings]") {
  InSettings at;
  at.press(u"Change the passphrase"_s);
  QTest::keyClick(&at.field(u"The passphrase you have now"_s), Qt::Key_Escape);
  CHECK_FALSE(shows(at.screen(), u"The passphrase you have now"_s));
  CHECK(named<Button>(at.screen(), u"Change the passphrase"_s).hasFocus());
}

TEST_CASE("a computer that does not tell of its sleep is said to, and what that means", "[settings]") {
  InSettings at;
  CHECK(shows(at.screen(), u"Your words are kept when it locks"_s));
  at.desk.systemTells = false;
  at.flow.refresh();
  CHECK(shows(at.screen(), u"locks after 2 minutes at most, and after 10 in a talk. Press Ctrl+L before you close"_s));
}

TEST_CASE("handing over opens with the focus on its page", "[settings]") {
  InSettings at;
  at.press(u"Hand over"_s);
  REQUIRE(shows(at.screen(), u"I am leaving this job"_s));
  const auto* const front = qobject_cast<QAbstractButton*>(at.screen().focusWidget());
  REQUIRE(front != nullptr);
  CHECK(front->text().toStdString() == "Back to Settings");
}

TEST_CASE("nothing of the settings is cut, nameless or out of order", "[settings][looks]") {
  SettingsScreen screen;
  const bool changing = GENERATE(false, true);
  screen.render(
      {.lockAtMost = changing ? 2 : 0,
       .lockAtMostInTalk = changing ? 10 : 0,
       .passphraseChanged = u"Last changed 12 August"_s,
       .changingPassphrase = changing,
       .trust = {.managerName = u"Priya"_s, .organisation = u"Example Hospitals NHS Foundation Trust"_s},
       .pack = {.name = u"Example Hospitals NHS Foundation Trust"_s,
                .where = u"You chose this folder: "_s +
                         breakable(u"/home/priya/Documents/AFolderWithAVeryLongNameAndNoSpacesInItAtAll/pack"_s),
                .problem = changing ? u"This pack has mistakes."_s : QString(),
                .mistakes = {u"services.toml, line 14: \"phone\" is missing"_s},
                .canUseNone = true,
                .canUseSystem = true}});
  for (const int percent : {100, 125, 150, 200}) {
    // The menu stands beside it until the window is narrow.
    const int width = percent >= 200 ? 1366 : 1366 - 224 * percent / 100;
    INFO(percent);
    const QStringList problems = lookProblems(screen, {width, 696}, percent);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.isEmpty());
  }
}
