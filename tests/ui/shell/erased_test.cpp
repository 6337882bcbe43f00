// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Erasing everything, through the window: from the settings to the page that says what was done, and after a kill.
#include "tests/ui/shell/program.h"

#include "core/store/backups.h"

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct WithBackups : Program {
  explicit WithBackups(const Preferences& preferences = {}) : Program({}, {}, preferences, nullptr, true) {}
  bool comes(const QString& words) {
    return QTest::qWaitFor([&] { return shows(window, words); }, 30'000);
  }
  void click(const QString& name) {
    named<Button>(window, name).click();
    QCoreApplication::processEvents();
  }
  void eraseEverything() {
    press(u"Settings"_s);
    click(u"Delete everything on this laptop"_s);
    typeOver(window, u"Your passphrase, once more"_s, TemporaryStore::kPassphrase);
    click(u"I know that nobody can bring this back"_s);
    click(u"Delete everything"_s);
  }
  QStringList files() { return QDir(made.keeper.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
};

/// The program as it is started again over the folder of `before`.
struct Again {
  explicit Again(WithBackups& before, const Preferences& preferences = {})
      : flow(window,
             {.clock = Clock::system(),
              .ids = [] { return QUuid::createUuid(); },
              .asks = asks,
              .folder = before.made.keeper.folder(),
              .doors = StoreDoors::of(before.made.keeper),
              .storeExists = before.made.keeper.exists(),
              .backups = BackupDoors::of(before.made.keeper.folder(), Clock::system())},
             preferences) {
    flow.start();
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
  }
  FakeAsks asks;
  MainWindow window;
  AppFlow flow;
};

}  // namespace

TEST_CASE("everything is deleted from the settings, told quietly, and one can begin anew", "[app][eraseall]") {
  const QTemporaryDir second;
  WithBackups at({.backupFolder = second.path(), .names = {u"Cedar Ward"_s}});
  at.unlock();
  REQUIRE(store::backUp(*at.flow.desk().store, second.path(), Clock::system()));
  REQUIRE(store::backUp(*at.flow.desk().store, store::backupFolderOf(at.made.keeper.folder()), Clock::system()));
  at.eraseEverything();
  REQUIRE(at.comes(u"Everything is deleted"_s));
  CHECK(at.files() == QStringList{u"settings.ini"_s});
  // It was not ticked: told, and left.
  CHECK(QDir(second.path()).entryList(QDir::Files).size() == 1);
  CHECK(shows(at.window, u"Backups in your second place still open with the passphrase of their day."_s));
  const Preferences kept = Preferences::load(at.settingsFile());
  CHECK_FALSE(kept.backupFolder.has_value());
  CHECK(kept.names.isEmpty());
  {
    // Another start asks nobody where the plans are: they were deleted on purpose.
    Again again(at, kept);
    CHECK_FALSE(shows(again.window, u"Your plans are not where they were"_s));
    CHECK_FALSE(shows(again.window, u"Open your plans"_s));
  }
  at.click(u"Begin anew"_s);
  REQUIRE(QTest::qWaitFor([&] { return !shows(at.window, u"Everything is deleted"_s); }, 5'000));
  CHECK_FALSE(at.isLocked());
  CHECK(at.flow.desk().store == nullptr);
}

TEST_CASE("the language can be changed while and after everything is deleted", "[app][eraseall]") {
  WithBackups at;
  at.unlock();
  at.eraseEverything();
  QTest::keyClick(&at.window, Qt::Key_F4);
  REQUIRE(QTest::qWaitFor([&] { return at.files() == QStringList{u"settings.ini"_s}; }, 30'000));
  QTest::qWait(100);
  QTest::keyClick(&at.window, Qt::Key_F4);
  REQUIRE(at.comes(u"Everything is deleted"_s));
}

TEST_CASE("stopped on the way, the next start says what is left and finishes it", "[app][eraseall]") {
  WithBackups at;
  const QString folder = at.made.keeper.folder();
  {
    auto store = at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase));
    REQUIRE(store);
    REQUIRE(store::backUp(*store->store, store::backupFolderOf(folder), Clock::system()));
  }
  const auto beginErasing = [&] {
    QFile note(folder + u"/plans.erasing"_s);
    REQUIRE(note.open(QIODevice::WriteOnly));
    note.write("-");
  };
  SECTION("with the keys gone") {
    beginErasing();
    for (const QString& name : {u"/plans.keys"_s, u"/plans.keys2"_s}) REQUIRE(QFile::remove(folder + name));
    Again again(at);
    CHECK(shows(again.window, u"Not everything is deleted yet"_s));
    CHECK(shows(again.window, u"Somebody chose to delete everything here"_s));
    CHECK(shows(again.window, u"Nobody can open the plans any more"_s));
    CHECK(shows(again.window, u"1 backup. It still opens with the passphrase of its day."_s));
    named<Button>(again.window, u"Delete the rest"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return shows(again.window, u"Everything is deleted"_s); }, 10'000));
    CHECK(at.files().filter(u"plans"_s).isEmpty());
    CHECK_FALSE(at.files().contains(u"backups"_s));
  }
  SECTION("with the keys still there, it can be taken back") {
    beginErasing();
    Again again(at);
    CHECK(shows(again.window, u"With them the passphrase still opens what is here."_s));
    named<Button>(again.window, u"Keep what is here"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return shows(again.window, u"Open your plans"_s); }, 5'000));
    CHECK(shows(again.window, u"Nothing more is deleted."_s));
    CHECK_FALSE(at.files().contains(u"plans.erasing"_s));
  }
}
