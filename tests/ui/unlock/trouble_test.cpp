// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Plans that are damaged, or not where they were (security.md 4.9).
#include "core/store/stored_text.h"
#include "core/vault/database.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/support/fake_asks.h"
#include "tests/support/looks.h"
#include "tests/support/temporary_store.h"
#include "ui/flow/unlock_flow.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThread>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <atomic>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// A real store with Ade and Sam in it, real backups, and the unlock screen over them.
struct Troubled {
  Troubled() {
    const auto store = open();
    add(*store, u"Ade"_s);
    add(*store, u"Sam"_s);
  }

  QString data() const { return made.keeper.folder(); }
  QString file(const QString& name) const { return data() + u'/' + name; }
  std::unique_ptr<store::Store> open() {
    auto opened = made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase));
    REQUIRE(opened);
    return std::move(opened->store);
  }
  static void add(store::Store& store, const QString& name) {
    REQUIRE(store.savePerson({.id = PersonId::fresh(&QUuid::createUuid), .name = store::StoredText::read(name)}));
  }
  void backUp() {
    const auto store = open();
    REQUIRE(store::backUp(*store, store::backupFolderOf(data()), Clock::system()));
  }
  /// Behind everybody's back.
  void run(const char* sql) {
    auto vault = vault::Vault::open(data(), store::Passphrase::typed(TemporaryStore::kPassphrase));
    REQUIRE(vault);
    auto transaction = vault::Transaction::begin(vault->database());
    REQUIRE(transaction);
    REQUIRE(vault->database().run(sql));
    REQUIRE(transaction->commit());
  }
  void damageSam() {
    run("INSERT INTO own_key (person, digest, public_key) VALUES"
        " ((SELECT row FROM person WHERE name = 'Sam'), zeroblob(32), zeroblob(32))");
    run("INSERT INTO own_slot (person, kind, digest, passes, memory, salt, nonce, wrapped) VALUES"
        " ((SELECT row FROM person WHERE name = 'Sam'), 'code', zeroblob(32), 3, 65536, zeroblob(16), zeroblob(24),"
        " zeroblob(48))");
  }
  void truncate() {
    QFile plans(file(u"plans.db"_s));
    REQUIRE(plans.open(QIODevice::ReadWrite));
    REQUIRE(plans.write(QByteArray(static_cast<qsizetype>(plans.size()), 'x')) == plans.size());
  }

  BackupDoors realDoors() const { return BackupDoors::of(data(), Clock::system()); }
  void begin() { begin(realDoors()); }
  void begin(const BackupDoors& doors) {
    const QStringList folders{doors.ownFolder};
    flow = std::make_unique<UnlockFlow>(UnlockFlow::Parts{.doors = StoreDoors::of(made.keeper),
                                                          .makeRestore =
                                                              [this, doors, folders] {
                                                                return std::make_unique<RestoreFlow>(
                                                                    RestoreFlow::Parts{.doors = doors,
                                                                                       .folders = folders,
                                                                                       .asks = asks,
                                                                                       .clock = Clock::system(),
                                                                                       .work = work,
                                                                                       .isGone = flow->isGone()});
                                                              },
                                                          .backups = doors,
                                                          .backupFolders = [folders] { return folders; },
                                                          .asks = &asks,
                                                          .folder = data()});
    settle(screen(), 1366, 696);
    QObject::connect(flow.get(), &UnlockFlow::screenChanged, flow.get(), [this] { settle(screen(), 1366, 696); });
  }
  QWidget& screen() { return *flow->screen(); }
  /// The screen may be another one after each event.
  bool comes(const QString& words) {
    const auto stands = [&] {
      const auto labels = screen().findChildren<QLabel*>();
      return std::ranges::any_of(
          labels, [&](const QLabel* label) { return label->isVisibleTo(&screen()) && label->text().contains(words); });
    };
    return QTest::qWaitFor(stands, 30'000);
  }
  Button* button(const QString& name) {
    for (Button* one : screen().findChildren<Button*>())
      if (one->isVisibleTo(&screen()) && one->accessibleName().startsWith(name)) return one;
    return nullptr;
  }
  /// As without a mouse.
  void press(const QString& name) {
    Button* const one = button(name);
    INFO(name.toStdString());
    REQUIRE(one != nullptr);
    one->setFocus(Qt::TabFocusReason);
    QTest::keyClick(one, Qt::Key_Space);
    QCoreApplication::processEvents();
  }
  void enterPassphrase() {
    typeOver(screen(), u"Passphrase"_s, TemporaryStore::kPassphrase);
    QTest::keyClick(&named<QLineEdit>(screen(), u"Passphrase"_s), Qt::Key_Return);
  }
  QStringList keptAside() const { return QDir(data()).entryList({u"*.kept-*"_s}, QDir::Files); }

  TemporaryStore made;
  FakeAsks asks;
  StoreWork work;
  std::unique_ptr<UnlockFlow> flow;
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("a damaged file says who is whole, what the newest backup lacks, and brings it back", "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  {
    const auto store = at.open();
    Troubled::add(*store, u"Tomasz"_s);
  }
  at.damageSam();
  const QByteArray damaged = contentOf(at.file(u"plans.db"_s));
  at.begin();
  CHECK_FALSE(shows(at.screen(), u"Ade"_s));  // nobody is named before the passphrase
  at.enterPassphrase();
  REQUIRE(at.comes(u"Part of your plans is damaged"_s));
  CHECK(shows(at.screen(), u"nothing was written over"_s));
  CHECK(shows(at.screen(), u"Ade, Tomasz"_s));
  CHECK(shows(at.screen(), u"Not whole: something cannot be read"_s));
  REQUIRE(at.comes(u"The newest good backup is from"_s));
  CHECK(shows(at.screen(), u"It may not have what was added or changed since then about: Tomasz."_s));
  CHECK(shows(at.screen(), u"What was written since then about these people may be lost: Sam."_s));
  CHECK(contentOf(at.file(u"plans.db"_s)) == damaged);

  at.press(u"Bring back the backup of"_s);
  REQUIRE(at.comes(u"This backup"_s));
  CHECK(shows(at.screen(), u"added or changed since then about: Tomasz."_s));
  at.press(u"Bring this one back"_s);
  REQUIRE(at.comes(u"Open your plans"_s));
  CHECK(shows(at.screen(), u"These are your plans from"_s));
  const auto store = at.open();
  CHECK(store->people()->size() == 2);
  // The damaged file is there still, byte for byte.
  bool isKept = false;
  for (const QString& name : at.keptAside()) isKept |= contentOf(at.file(name)) == damaged;
  CHECK(isKept);
}

TEST_CASE("what is whole in a damaged file can be looked at, for reading only", "[unlock][trouble]") {
  Troubled at;
  at.damageSam();
  at.begin();
  QSignalSpy opened(at.flow.get(), &UnlockFlow::opened);
  at.enterPassphrase();
  REQUIRE(at.comes(u"There is no backup where Hearten looked."_s));
  at.press(u"Look at the plans that are whole"_s);
  REQUIRE(opened.count() == 1);
  const auto store = at.flow->takeStore();
  REQUIRE(store != nullptr);
  CHECK_FALSE(store->canSave());
  REQUIRE(store->people()->size() == 1);
  CHECK(store->people()->first().person.name.text() == u"Ade"_s);
}

TEST_CASE("plans of which nothing can be read still lead to their backup", "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  at.truncate();
  at.begin();
  at.enterPassphrase();
  REQUIRE(at.comes(u"Hearten cannot read the plans in this file."_s));
  REQUIRE(at.comes(u"The newest good backup is from"_s));
  CHECK(at.button(u"Look at the plans"_s) == nullptr);
  CHECK(at.button(u"Bring back the backup of"_s) != nullptr);
  CHECK(shows(at.screen(), u"What was written after that moment is not in it."_s));
}

TEST_CASE("the look through the backups tells how far it is, can be stopped, and begun again", "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  at.damageSam();
  BackupDoors doors = at.realDoors();
  std::atomic<bool> isSlow = true;
  std::atomic<int> stopped = 0;
  doors.open = [&isSlow, &stopped, open = doors.open](const QString& path, const store::Passphrase& passphrase,
                                                      const Watching& watching) {
    watching.tell(0.5);
    while (isSlow && !watching.isStopped()) QThread::msleep(5);
    auto opened = open(path, passphrase, watching);
    if (!opened && opened.error().what == Problem::Stopped) ++stopped;
    return opened;
  };
  at.begin(doors);
  at.enterPassphrase();
  REQUIRE(at.comes(u"Hearten is looking through your backups"_s));
  const auto isHalfWay = [&] {
    const auto bars = at.screen().findChildren<QWidget*>();
    return std::ranges::any_of(
        bars, [&](const QWidget* bar) { return bar->isVisibleTo(&at.screen()) && bar->accessibleName() == u"50 %"_s; });
  };
  CHECK(QTest::qWaitFor(isHalfWay, 5'000));
  CHECK(at.button(u"Look through the backups again"_s) == nullptr);
  at.press(u"Stop looking"_s);
  // At once, whatever the other thread is still at.
  CHECK(shows(at.screen(), u"Hearten has stopped looking."_s));
  CHECK_FALSE(shows(at.screen(), u"There is no backup where Hearten looked."_s));
  CHECK(at.button(u"Stop looking"_s) == nullptr);
  REQUIRE(at.button(u"Look through the backups again"_s) != nullptr);
  CHECK(at.button(u"Look through the backups again"_s)->hasFocus());
  CHECK(QTest::qWaitFor([&] { return stopped == 1; }, 10'000));
  isSlow = false;
  at.press(u"Look through the backups again"_s);
  REQUIRE(at.comes(u"The newest good backup is from"_s));
  CHECK_FALSE(shows(at.screen(), u"Hearten has stopped looking."_s));
  CHECK(at.button(u"Look through the backups again"_s) == nullptr);
}

TEST_CASE("a backup that cannot be looked into just now is not called bad or missing", "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  at.damageSam();
  BackupDoors doors = at.realDoors();
  const auto [why, words] = GENERATE(table<Problem, QString>(
      {{Problem::DiskFull, u"no room left to look into a backup"_s},
       {Problem::CannotOpen, u"There are backups that Hearten could not look into just now."_s}}));
  std::atomic<bool> isHindered = true;
  doors.open = [&isHindered, why = why, open = doors.open](
                   const QString& path, const store::Passphrase& passphrase,
                   const Watching& watching) -> Result<std::unique_ptr<store::OpenBackup>> {
    if (isHindered) return failed(why);
    return open(path, passphrase, watching);
  };
  at.begin(doors);
  at.enterPassphrase();
  REQUIRE(at.comes(words));
  CHECK_FALSE(shows(at.screen(), u"opens with this and is whole"_s));
  isHindered = false;
  at.press(u"Look through the backups again"_s);
  CHECK(at.comes(u"The newest good backup is from"_s));
}

TEST_CASE("names of a damaged file leave the screen with a lock", "[unlock][trouble]") {
  Troubled at;
  at.damageSam();
  at.begin();
  at.enterPassphrase();
  REQUIRE(at.comes(u"Part of your plans is damaged"_s));
  SECTION("by the key") {
    at.flow->lockAgain();
  }
  SECTION("by the button") {
    at.press(u"Stay locked"_s);
  }
  CHECK(shows(at.screen(), u"Open your plans"_s));
  CHECK_FALSE(shows(at.screen(), u"Ade"_s));
  CHECK(at.flow->takeStore() == nullptr);
  // Nobody holds it any more.
  CHECK(at.open() != nullptr);
}

TEST_CASE("plans that are gone are not taken for a first start, and come back with the recovery code",
          "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  const bool keysToo = GENERATE(false, true);
  REQUIRE(QFile::remove(at.file(u"plans.db"_s)));
  if (keysToo)
    for (const char* const name : {"plans.keys", "plans.keys2"})
      REQUIRE(QFile::remove(at.file(QString::fromLatin1(name))));
  at.begin();
  REQUIRE(shows(at.screen(), u"Your plans are not where they were"_s));
  CHECK(at.button(u"Bring back a backup"_s)->hasFocus());
  CHECK((at.button(u"Start with new plans"_s) != nullptr) == keysToo);
  at.press(u"Bring back a backup"_s);
  REQUIRE(at.button(u"Today at"_s) != nullptr);
  CHECK(at.button(u"Today at"_s)->accessibleName().contains(u"On this laptop"_s));
  at.press(u"Today at"_s);
  at.press(u"Use the recovery code instead"_s);
  typeOver(at.screen(), u"Recovery code of that day"_s, at.made.code.groups().join(u' '));
  at.press(u"Have a look"_s);
  REQUIRE(at.comes(u"This backup"_s));
  CHECK(shows(at.screen(), u"Ade, Sam"_s));
  at.press(u"Bring this one back"_s);
  REQUIRE(at.comes(u"Open your plans"_s));
  CHECK(at.open()->people()->size() == 2);
  CHECK(at.made.keeper.openWithRecoveryCode(at.made.code).has_value());
}

TEST_CASE("plans that were moved are found where somebody shows them", "[unlock][trouble]") {
  Troubled at;
  const QString elsewhere = at.made.folder.filePath(u"moved"_s);
  const QString empty = at.made.folder.filePath(u"empty"_s);
  REQUIRE(QDir().mkpath(elsewhere));
  REQUIRE(QDir().mkpath(empty));
  REQUIRE(QFile::rename(at.file(u"plans.db"_s), elsewhere + u"/plans.db"_s));
  at.begin();
  REQUIRE(shows(at.screen(), u"Its lock is still there."_s));
  at.asks.folder = empty;
  at.press(u"Show Hearten where they are"_s);
  REQUIRE(at.comes(u"There are no plans in that folder. Nothing was changed."_s));
  at.asks.folder = elsewhere;
  at.press(u"Show Hearten where they are"_s);
  REQUIRE(at.comes(u"Your plans are back."_s));
  QSignalSpy opened(at.flow.get(), &UnlockFlow::opened);
  at.enterPassphrase();
  REQUIRE(opened.wait(20'000));
  CHECK(at.flow->takeStore()->people()->size() == 2);
}

TEST_CASE("bringing moved plans back tells how far it is, and can be stopped with nothing changed",
          "[unlock][trouble]") {
  Troubled at;
  const QString elsewhere = at.made.folder.filePath(u"moved"_s);
  REQUIRE(QDir().mkpath(elsewhere));
  REQUIRE(QFile::rename(at.file(u"plans.db"_s), elsewhere + u"/plans.db"_s));
  const QStringList before = QDir(at.data()).entryList(QDir::Files, QDir::Name);
  BackupDoors doors = at.realDoors();
  std::atomic<bool> isSlow = true;
  doors.bringFrom = [&isSlow, bring = doors.bringFrom](const QString& folder, const Watching& watching) {
    watching.tell(0.25);
    while (isSlow && !watching.isStopped()) QThread::msleep(5);
    return bring(folder, watching);
  };
  at.begin(doors);
  at.asks.folder = elsewhere;
  at.press(u"Show Hearten where they are"_s);
  REQUIRE(at.comes(u"Hearten is bringing your plans back to their place."_s));
  at.press(u"Stop and change nothing"_s);
  REQUIRE(QTest::qWaitFor([&] { return at.button(u"Stop and change nothing"_s) == nullptr; }, 10'000));
  CHECK(shows(at.screen(), u"Your plans are not where they were"_s));
  CHECK(QDir(at.data()).entryList(QDir::Files, QDir::Name) == before);
  isSlow = false;
  at.press(u"Show Hearten where they are"_s);
  CHECK(at.comes(u"Your plans are back."_s));
}

TEST_CASE("plans that go while Hearten is locked are told of at the next try", "[unlock][trouble]") {
  Troubled at;
  at.backUp();
  at.begin();
  CHECK(shows(at.screen(), u"Open your plans"_s));
  for (const char* const name : {"plans.keys", "plans.keys2"})
    REQUIRE(QFile::remove(at.file(QString::fromLatin1(name))));
  at.enterPassphrase();
  REQUIRE(at.comes(u"The lock of your plans is gone from its folder."_s));
}

TEST_CASE("nothing of the card about trouble is cut, nameless or out of order", "[unlock][trouble][looks]") {
  ui::applyTheme(*qApp, {});
  using Act = TroubleView::Act;
  UnlockScreen screen;
  screen.render({.step = UnlockView::Step::Trouble,
                 .trouble = {.title = u"Part of your plans is damaged"_s,
                             .said = {u"Hearten has opened what it can, for reading only."_s},
                             .parts = {{u"Whole, to the last line"_s, u"Ade, Mair, Sam"_s}, {u"Not whole"_s, u"Jo"_s}},
                             .backup = {u"It has everything about the people who are whole."_s},
                             .status = u"The newest good backup is from Saturday 21 November at 4:10 pm."_s,
                             .acts = {{Act::BringBack, u"Bring back the backup of Saturday 21 November at 4:10 pm"_s},
                                      {Act::Look, u"Look at the plans that are whole"_s},
                                      {Act::Choose, u"Choose a backup yourself"_s},
                                      {Act::StayLocked, u"Stay locked"_s}}}});
  checkLooks(screen);
}
