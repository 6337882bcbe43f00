// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/app_flow.h"

#include "core/plan/draft.h"
#include "tests/ui/shell/program.h"
#include "ui/safety/safety_screen.h"

#include <QDialog>
#include <QWindow>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam, with an agreed plan of one line.
void keepSamsPlan(Program& at) {
  const auto store = std::move(at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase))->store);
  const auto text = [&](const QString& words) {
    return at.flow.desk().screen.accept(boundary::Field::General, words).value();
  };
  const store::Person sam{.id = PersonId::fresh(&QUuid::createUuid), .name = text(u"Sam"_s)};
  REQUIRE(store->savePerson(sam));
  const plan::Plan draft = plan::withEntry(plan::firstDraft(PlanId::fresh(&QUuid::createUuid), sam.id, u"en"_s),
                                           {.id = EntryId::fresh(&QUuid::createUuid),
                                            .section = plan::Section::WhatHelps,
                                            .text = text(u"Five minutes outside."_s),
                                            .sharing = plan::Sharing::WithMyManager});
  REQUIRE(store->savePlan(draft));
  REQUIRE(store->savePlan(plan::agreed(draft, QDate(2026, 11, 20))));
}

/// What the task bar, the switcher and other programs are told of the windows, as far as `name` is in it.
QStringList titlesWith(const QString& name) {
  QStringList told;
  for (const QWidget* window : QApplication::topLevelWidgets())
    told << window->windowTitle() << window->windowIconText() << window->windowRole() << window->windowFilePath();
  for (const QWindow* window : QGuiApplication::allWindows()) told << window->title() << window->filePath();
  return told.filter(name);
}

}  // namespace

TEST_CASE("locking closes the store, forgets what was copied, and comes back to the same place", "[app]") {
  Program at;
  at.unlock();
  at.press(u"Settings"_s);
  at.asks.clipboard = u"something"_s;
  QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &at.window, Qt::Key_L,
                  Qt::ControlModifier);
  CHECK(at.isLocked());
  CHECK(at.flow.desk().store == nullptr);
  CHECK(at.asks.clipboard.isEmpty());
  CHECK_FALSE(shows(at.window, u"Keeping it safe"_s));
  // Another program could open it now.
  CHECK(at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value());
  at.unlock();
  CHECK(shows(at.window, u"Keeping it safe"_s));
}

TEST_CASE("the safety card opens while locked and keeps nothing", "[app]") {
  Program at;
  const auto filesBefore = QDir(at.made.keeper.folder()).entryList(QDir::Files);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
  CHECK(shows(at.window, u"Someone may not be safe"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(at.isLocked());
  CHECK(QDir(at.made.keeper.folder()).entryList(QDir::Files) == filesBefore);
}

TEST_CASE("practice works while locked, names the real safety card, and leads back", "[app]") {
  Program at;
  const auto filesBefore = QDir(at.made.keeper.folder()).entryInfoList(QDir::Files);
  QTest::keyClicks(&named<QLineEdit>(at.window, u"Passphrase"_s), u"glass ot"_s);
  at.press(u"Practise without opening"_s);
  CHECK_FALSE(at.isLocked());
  CHECK(at.flow.desk().store == nullptr);
  const content::Scene& scene = *at.flow.desk().content.scene(u"thoughts-of-suicide"_s);
  at.press(scene.title + u". " + scene.about);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
  CHECK(named<QWidget>(at.window, u"In practice. Real numbers."_s).isVisible());
  CHECK(shows(at.window, at.flow.desk().content.safety.doors.at(1).heading));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  // Nothing that belongs to open plans can be reached from here.
  for (const Qt::Key key : {Qt::Key_N, Qt::Key_F, Qt::Key_L})
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
  CHECK(shows(at.window, scene.about));
  at.press(u"Leave practice"_s);
  REQUIRE(QTest::qWaitFor([&] { return at.isLocked(); }));
  CHECK(named<QLineEdit>(at.window, u"Passphrase"_s).text().isEmpty());
  CHECK(QDir(at.made.keeper.folder()).entryInfoList(QDir::Files) == filesBefore);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
  for (const QWidget* tag : at.window.findChildren<QWidget*>())
    if (tag->accessibleName() == u"In practice. Real numbers."_s) CHECK_FALSE(tag->isVisible());
}

TEST_CASE("practice is in the menu, offered on the empty home, and left for where it was opened", "[app]") {
  Program at;
  at.unlock();
  at.press(u"Practise first"_s);
  CHECK(shows(at.window, u"Who would you like to practise with?"_s));
  at.press(u"Leave practice"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.window, u"Start a conversation"_s); }));
  at.press(u"Settings"_s);
  at.press(u"Practise"_s);
  CHECK(shows(at.window, u"Who would you like to practise with?"_s));
  SECTION("leaving it") {
    at.press(u"Leave practice"_s);
    REQUIRE(QTest::qWaitFor([&] { return shows(at.window, u"Keeping it safe"_s); }));
  }
  SECTION("another language in it") {
    at.press(u"Cymraeg"_s);
    CHECK(at.flow.desk().content.language == u"cy"_s);
    QCoreApplication::processEvents();  // widgets are told of the language by an event
    CHECK(named<Button>(at.window, u"English"_s).isVisible());
    at.press(u"English"_s);
    CHECK(Preferences::load(at.settingsFile()).language == u"en"_s);
  }
  SECTION("locking ends it") {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    CHECK(at.isLocked());
    at.unlock();
    CHECK(shows(at.window, u"Keeping it safe"_s));
  }
}

TEST_CASE("a choice in the settings changes the look at once and is kept", "[app]") {
  Program at;
  at.unlock();
  at.press(u"Settings"_s);
  at.press(u"Dark"_s);
  CHECK(currentTheme().scheme == Scheme::Dark);
  at.press(u"150"_s);
  CHECK(currentTheme().textPercent == 150);
  CHECK(Preferences::load(at.settingsFile()).textPercent == 150);
  CHECK(Preferences::load(at.settingsFile()).colours == Preferences::Colours::Dark);
  at.press(u"100"_s);
  at.press(u"Light"_s);
}

TEST_CASE("a pack chosen in the settings holds at once, is kept, and can be left again", "[app][pack]") {
  Program at;
  const PackFolder pack(kPack);
  at.unlock();
  at.press(u"Settings"_s);
  CHECK(shows(at.window, u"No pack is in use"_s));
  at.press(u"Choose the folder of your trust's pack"_s);  // and then another thought: no folder
  CHECK(shows(at.window, u"No pack is in use"_s));

  at.asks.folder = pack.folder.path();
  at.press(u"Choose the folder of your trust's pack"_s);
  CHECK(shows(at.window, u"Example Hospitals Trust"_s));
  CHECK(shows(at.window, u"Changed. It holds from now on."_s));
  CHECK(Preferences::load(at.settingsFile()).packFolder == pack.folder.path());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
  CHECK(shows(at.window, u"Safeguarding lead"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

  at.press(u"Use no pack"_s);
  CHECK(shows(at.window, u"No pack is in use"_s));
  CHECK(at.flow.desk().content.organisation.contacts.isEmpty());
  CHECK(Preferences::load(at.settingsFile()).packFolder == QString());
  CHECK(named<Button>(at.window, u"Choose the folder of your trust's pack"_s).hasFocus());
}

TEST_CASE("mistakes of a chosen pack are told with file and line, and Hearten goes on", "[app][pack]") {
  Program at;
  const PackFolder broken(QByteArray(kPack).replace("role =", "rule ="));
  const QTemporaryDir empty;
  at.unlock();
  at.press(u"Settings"_s);
  at.asks.folder = empty.path();
  at.press(u"Choose the folder of your trust's pack"_s);
  CHECK(shows(at.window, u"There is no pack in that folder."_s));
  CHECK_FALSE(at.flow.desk().preferences.packFolder.has_value());

  at.asks.folder = broken.folder.path();
  at.press(u"Choose the folder of your trust's pack"_s);
  CHECK(shows(at.window, u"organisation.toml, line 3: \"role\" is missing"_s));
  CHECK_FALSE(shows(at.window, u"There is no pack in that folder."_s));
  CHECK(at.flow.desk().content.topics.size() > 30);
  at.press(u"Home"_s);
  CHECK_FALSE(shows(at.window, u"Your trust's pack has a mistake"_s));  // it was told where it was chosen
  REQUIRE(QDir(broken.folder.path()).removeRecursively());
  at.press(u"Settings"_s);
  CHECK(shows(at.window, u"The pack is not there"_s));
}

TEST_CASE("the laptop's own pack is used until another is chosen, and can be had again", "[app][pack]") {
  const PackFolder ours(kPack);
  const PackFolder other("name = \"Another Trust\"\n");
  Program at({}, ours.folder.path());
  at.unlock();
  at.press(u"Settings"_s);
  CHECK(shows(at.window, u"Example Hospitals Trust"_s));
  CHECK(shows(at.window, u"It was put on this laptop for you"_s));
  at.asks.folder = other.folder.path();
  at.press(u"Choose the folder of your trust's pack"_s);
  CHECK(shows(at.window, u"Another Trust"_s));
  at.press(u"Use the one on this laptop"_s);
  CHECK(shows(at.window, u"Example Hospitals Trust"_s));
  CHECK_FALSE(Preferences::load(at.settingsFile()).packFolder.has_value());
}

TEST_CASE("a pack named at the start stands, and the settings say so", "[app][pack]") {
  const PackFolder named(kPack);
  const PackFolder system("name = \"Another Trust\"\n");
  Program at(named.folder.path(), system.folder.path());
  at.unlock();
  at.press(u"Settings"_s);
  CHECK(shows(at.window, u"Hearten was opened with it"_s));
  for (const Button* button : at.window.findChildren<Button*>())
    if (button->text() == u"Choose a folder"_s || button->text() == u"Use none"_s) CHECK_FALSE(button->isVisible());
}

TEST_CASE("F4 changes the language wherever one is, and nothing else", "[app][language]") {
  Program at;
  const auto f4 = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4); };
  f4();  // while it is locked
  CHECK(shows(at.window, u"Agor eich cynlluniau"_s));
  CHECK(QApplication::focusWidget() == &named<QLineEdit>(at.window, u"Cyfrinymadrodd"_s));
  f4();
  at.unlock();
  const auto startIn = [&](const QString& words) { return shows(at.window, words); };
  CHECK(startIn(u"Start a conversation"_s));
  f4();
  CHECK_FALSE(startIn(u"Start a conversation"_s));
  CHECK(at.flow.desk().content.language == u"cy"_s);
  CHECK(Preferences::load(at.settingsFile()).language == u"cy"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
  CHECK(shows(at.window, at.flow.desk().content.safety.title));
  f4();
  CHECK(shows(at.window, u"Someone may not be safe"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(startIn(u"Start a conversation"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
  auto& name = named<QLineEdit>(at.window, u"Find a name, or type a new one"_s);
  QTest::keyClicks(&name, u"Sam"_s);
  at.press(u"Add Sam"_s);
  at.press(u"Begin"_s);
  const auto firstCard = [&] {
    return at.flow.desk().content.guide(u"wellbeing-conversation"_s)->stages.first().cards.first().title;
  };
  CHECK(shows(at.window, firstCard()));
  const QString english = firstCard();
  f4();
  CHECK(firstCard() != english);
  CHECK(shows(at.window, firstCard()));
  CHECK_FALSE(shows(at.window, english));
  f4();
}

TEST_CASE("a recovery code that is half typed stays when the language changes", "[app][language]") {
  Program at;
  const auto f4 = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4); };
  at.press(u"I have forgotten it"_s);
  QTest::keyClicks(&named<QLineEdit>(at.window, u"Recovery code"_s), u"h4km 7qt"_s);
  f4();
  auto& welsh = named<QLineEdit>(at.window, u"Cod adfer"_s);
  CHECK(welsh.text() == u"h4km 7qt"_s);
  CHECK(QApplication::focusWidget() == &welsh);
  QTest::keyClicks(&welsh, u"x"_s);
  CHECK(welsh.text() == u"h4km 7qtx"_s);
  f4();
  CHECK(named<QLineEdit>(at.window, u"Recovery code"_s).text() == u"h4km 7qtx"_s);
  at.press(u"Back to the passphrase"_s);
  CHECK(named<QLineEdit>(at.window, u"Passphrase"_s).text().isEmpty());
}

TEST_CASE("the other language stands in the bar of a talk, by its own name", "[app][language]") {
  Preferences inWindow;
  inWindow.fullScreenTalks = false;
  Program at({}, {}, inWindow);
  settle(at.window, kLaptop.width(), kLaptop.height());
  at.unlock();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
  QTest::keyClicks(&named<QLineEdit>(at.window, u"Find a name, or type a new one"_s), u"Sam"_s);
  at.press(u"Add Sam"_s);
  at.press(u"Begin"_s);
  const auto firstCard = [&] {
    return at.flow.desk().content.guide(u"wellbeing-conversation"_s)->stages.first().cards.first().title;
  };
  at.press(u"Cymraeg"_s);
  CHECK(at.flow.desk().content.language == u"cy"_s);
  CHECK(shows(at.window, firstCard()));
  at.press(u"English"_s);
  CHECK(at.flow.desk().content.language == u"en"_s);
  CHECK(shows(at.window, firstCard()));
}

TEST_CASE("the settings file holds no words of anybody", "[app]") {
  Program at;
  at.unlock();
  at.press(u"Settings"_s);
  auto& name = named<QLineEdit>(at.window, u"What shall we call you?"_s);
  name.setFocus();
  QTest::keyClicks(&name, u"Priyanka"_s);
  QTest::keyClick(&name, Qt::Key_Tab);
  at.press(u"125"_s);
  QFile file(at.settingsFile());
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK_FALSE(file.readAll().contains("Priyanka"));
  at.press(u"100"_s);
}

TEST_CASE("help is for the screen below it", "[app]") {
  Program at;
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
  CHECK(shows(at.window, u"Opening your plans"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(at.isLocked());
}

TEST_CASE("an agreed plan is read from its person's page, and Back leads there again", "[app]") {
  Program at;
  keepSamsPlan(at);
  at.unlock();
  at.press(u"People"_s);
  at.press(u"Sam, Plan agreed, 1 of 1"_s);
  at.press(u"Open the plan"_s);
  CHECK(shows(at.window, u"Five minutes outside."_s));
  at.press(u"Back"_s);
  CHECK(shows(at.window, u"What happened to this plan"_s));
  at.press(u"Open the plan"_s);
  at.press(u"Take a copy"_s);
  CHECK(shows(at.window, u"Take your copy, Sam"_s));
  at.press(u"No copy today"_s);
  CHECK(shows(at.window, u"What happened to this plan"_s));
  at.press(u"Open the plan"_s);
  at.flow.lock();
  CHECK(at.isLocked());
  CHECK_FALSE(shows(at.window, u"Five minutes outside."_s));
}

TEST_CASE("no title holds the name of the person whose page, plan or copy is shown", "[app]") {
  Program at;
  keepSamsPlan(at);
  int moments = 0;
  const auto checkTitles = [&](const QString& shown) {
    CHECK(QTest::qWaitFor([&] { return shows(at.window, shown); }));
    CHECK(titlesWith(u"Hearten"_s).contains(u"Hearten"_s));
    CHECK(titlesWith(u"Sam"_s).isEmpty());
    CHECK(titlesWith(u"Five minutes"_s).isEmpty());
    ++moments;
  };
  checkTitles(u"Open your plans"_s);
  at.unlock();
  checkTitles(u"Start a conversation"_s);
  at.press(u"People"_s);
  at.press(u"Sam, Plan agreed, 1 of 1"_s);
  checkTitles(u"What happened to this plan"_s);
  at.press(u"Open the plan"_s);
  checkTitles(u"Five minutes outside."_s);
  at.press(u"Take a copy"_s);
  checkTitles(u"Take your copy, Sam"_s);
  CHECK(moments == 5);
  // A name that is put there is found, in the window itself and in a dialog of it.
  at.window.setWindowTitle(u"Hearten: Sam"_s);
  CHECK_FALSE(titlesWith(u"Sam"_s).isEmpty());
  at.window.setWindowTitle(u"Hearten"_s);
  CHECK(titlesWith(u"Sam"_s).isEmpty());
  QDialog dialog(&at.window);
  dialog.setWindowTitle(u"Sam's plan"_s);
  dialog.show();
  CHECK_FALSE(titlesWith(u"Sam"_s).isEmpty());
}

TEST_CASE("a talk that is left leads back to the page it was begun from, also after a lock", "[app]") {
  Program at;
  at.unlock();
  at.press(u"People"_s);
  QTest::keyClicks(&named<QLineEdit>(at.window, u"Find a name"_s), u"Sam"_s);
  at.press(u"Add Sam"_s);
  at.press(u"Add"_s);
  REQUIRE(shows(at.window, u"What happened to this plan"_s));
  const auto beginAndLeave = [&](bool lock) {
    at.press(u"Start a talk"_s);
    QCoreApplication::processEvents();
    CHECK_FALSE(shows(at.window, u"What happened to this plan"_s));
    if (lock) {
      at.flow.lock();
      at.unlock();
    } else {
      at.press(u"Not today"_s);
      at.press(u"Leave it open"_s);
    }
    CHECK(QTest::qWaitFor([&] { return shows(at.window, u"What happened to this plan"_s); }));
  };
  beginAndLeave(false);
  beginAndLeave(true);
}

TEST_CASE("closing the window locks first", "[app]") {
  Program at;
  at.unlock();
  at.window.close();
  QCoreApplication::processEvents();
  CHECK_FALSE(at.window.isVisible());
  CHECK(at.flow.desk().store == nullptr);
}
