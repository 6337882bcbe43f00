// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/flow/erase_all_flow.h"
#include "ui/flow/erased_flow.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassphraseField = u"Your passphrase, once more"_s;
const QString kSure = u"I know that nobody can bring this back"_s;
const QString kDelete = u"Delete everything"_s;

/// Erasing that only notes what it was asked for.
struct Erasing {
  struct Asked {
    int times = 0;
    bool storeWasGiven = false;
    QStringList elsewhere{};
    store::Erasure answer{};
  };
  std::shared_ptr<Asked> asked = std::make_shared<Asked>();
  std::function<store::Erasure(std::unique_ptr<store::Store>, const QStringList&)> door() {
    return [asked = asked](std::unique_ptr<store::Store> store, const QStringList& elsewhere) {
      ++asked->times;
      asked->storeWasGiven = store != nullptr;
      asked->elsewhere = elsewhere;
      return asked->answer;
    };
  }
};

struct EraseDesk : OpenDesk {
  EraseDesk() {
    desk.backups = fake.doors();
    desk.backups.erase = erasing.door();
  }
  FakeBackups fake;
  Erasing erasing;
};

}  // namespace

TEST_CASE("everything goes only with the passphrase, a tick, and a button that is meant", "[eraseall]") {
  EraseDesk at;
  at.add(u"Jo"_s);
  at.add(u"Sam"_s);
  EraseAllFlow flow(at.desk, EraseAllFlow::From::Settings);
  QSignalSpy erased(&flow, &EraseAllFlow::erased);
  QWidget& screen = *flow.page();
  settle(screen, 1142, 696);
  const auto press = [&](const QString& name) {
    named<Button>(screen, name).click();
    QCoreApplication::processEvents();
  };
  CHECK(shows(screen, u"The plans of 2 person(s)"_s));
  CHECK(shows(screen, u"Copies that people took stay with them."_s));
  CHECK(shows(screen, u"Disks like the one in this laptop may keep traces"_s));
  press(kDelete);
  CHECK(shows(screen, u"Type your passphrase first"_s));

  // Enter after the passphrase, as at every unlock, goes on to the tick and no further.
  typeOver(screen, kPassphraseField, TemporaryStore::kPassphrase);
  QTest::keyClick(&named<QLineEdit>(screen, kPassphraseField), Qt::Key_Return);
  QTest::qWait(50);
  CHECK_FALSE(at.desk.work->isBusy());
  press(kDelete);
  CHECK(shows(screen, u"Tick the line below your passphrase first"_s));
  CHECK(at.erasing.asked->times == 0);

  press(kSure);
  typeOver(screen, kPassphraseField, u"not the one at all"_s);
  press(kDelete);
  REQUIRE(QTest::qWaitFor([&] { return shows(screen, u"Nothing is deleted."_s); }, 20'000));
  CHECK(at.erasing.asked->times == 0);
  CHECK(at.desk.store != nullptr);

  typeOver(screen, kPassphraseField, TemporaryStore::kPassphrase);
  press(kDelete);
  REQUIRE(QTest::qWaitFor([&] { return erased.count() == 1; }, 20'000));
  CHECK(at.erasing.asked->times == 1);
  CHECK(at.erasing.asked->storeWasGiven);
  CHECK(at.erasing.asked->elsewhere.isEmpty());
  CHECK(at.desk.store == nullptr);
}

TEST_CASE("a lock that comes while the passphrase is looked at goes first", "[eraseall]") {
  EraseDesk at;
  EraseAllFlow flow(at.desk, EraseAllFlow::From::Settings);
  QWidget& screen = *flow.page();
  settle(screen, 1142, 696);
  typeOver(screen, kPassphraseField, TemporaryStore::kPassphrase);
  named<Button>(screen, kSure).click();
  named<Button>(screen, kDelete).click();
  REQUIRE(at.desk.work->isBusy());
  at.desk.work->stop();
  REQUIRE(QTest::qWaitFor([&] { return !at.desk.work->isBusy(); }, 20'000));
  CHECK(at.erasing.asked->times == 0);
  CHECK(at.desk.store != nullptr);
}

TEST_CASE("backups in a second place go only when that is ticked too", "[eraseall]") {
  const QTemporaryDir second;
  for (const bool ticked : {false, true}) {
    EraseDesk at;
    at.desk.preferences.backupFolder = second.path();
    at.fake.made->list << store::Backup{.path = second.filePath(u"one"_s), .madeAt = {}}
                       << store::Backup{.path = second.filePath(u"theirs"_s), .madeAt = {}, .ofThisStore = false};
    EraseAllFlow flow(at.desk, EraseAllFlow::From::Settings);
    QSignalSpy erased(&flow, &EraseAllFlow::erased);
    QWidget& screen = *flow.page();
    settle(screen, 1142, 696);
    auto& also = named<Button>(screen, u"Also delete my 1 backup(s) there. Nobody else’s are touched"_s);
    CHECK_FALSE(also.isChecked());
    if (ticked) also.click();
    typeOver(screen, kPassphraseField, TemporaryStore::kPassphrase);
    named<Button>(screen, kSure).click();
    named<Button>(screen, kDelete).click();
    REQUIRE(QTest::qWaitFor([&] { return erased.count() == 1; }, 20'000));
    CHECK(at.erasing.asked->elsewhere == (ticked ? QStringList{second.path()} : QStringList()));
  }
}

TEST_CASE("what could not be deleted is told with what to do next", "[eraseall]") {
  Erasing erasing;
  const auto work = std::make_shared<StoreWork>();
  BackupDoors doors;
  doors.erase = erasing.door();
  ErasedFlow flow({.doors = doors, .work = work, .folder = u"/home/jo/plans"_s}, {.plans = true, .backups = 2});
  QSignalSpy done(&flow, &ErasedFlow::done);
  QWidget& screen = *flow.screen();
  settle(screen, 1142, 696);
  CHECK(shows(screen, u"Not everything is deleted yet"_s));
  CHECK(shows(screen, u"Nobody can open the plans any more"_s));
  CHECK(shows(screen, u"2 backup(s). Each still opens with the passphrase of its day."_s));
  CHECK(shows(screen, u"ask whoever looks after this laptop"_s));

  erasing.asked->answer = {.left = {.backups = 1}};
  named<Button>(screen, u"Delete the rest"_s).click();
  REQUIRE(QTest::qWaitFor([&] { return shows(screen, u"Some of it still cannot be deleted."_s); }, 5'000));
  CHECK(shows(screen, u"1 backup(s)."_s));
  CHECK(done.count() == 0);

  erasing.asked->answer = {};
  named<Button>(screen, u"Delete the rest"_s).click();
  REQUIRE(QTest::qWaitFor([&] { return shows(screen, u"Everything is deleted"_s); }, 5'000));
  CHECK(done.count() == 1);
  CHECK_FALSE(erasing.asked->storeWasGiven);
}

TEST_CASE("nothing of erasing everything is cut, nameless or out of order", "[eraseall][looks]") {
  const QTemporaryDir second;
  EraseDesk at;
  at.add(u"Sam"_s);
  at.desk.preferences.backupFolder = second.path();
  at.fake.made->list << store::Backup{.path = second.filePath(u"one"_s), .madeAt = {}};
  checkLooks(*EraseAllFlow(at.desk, EraseAllFlow::From::Leaving).page());
  const auto work = std::make_shared<StoreWork>();
  checkLooks(*ErasedFlow({.doors = {}, .work = work, .folder = u"/home/jo/plans"_s, .wasInterrupted = true},
                         {.keys = true, .plans = true, .backups = 3})
                  .screen());
  checkLooks(*ErasedFlow({.doors = {}, .work = work, .folder = {}, .secondPlace = second.path()}, {}).screen());
}
