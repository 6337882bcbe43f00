// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/backups_flow.h"

#include "tests/support/fake_backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/flow/home_flow.h"
#include "ui/flow/settings_flow.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// The settings over backups that are as a test says.
struct AtBackups : OpenDesk {
  AtBackups() {
    own = made.folder.filePath(u"data/backups"_s);
    desk.backups = fake.doors(own);
    fake.made->contents = {.asOf = QDateTime(kToday, QTime(9, 5)), .people = {u"Sam"_s}, .plans = 3, .agreedPlans = 2};
  }
  void haveOne() {
    fake.made->list << store::Backup{.path = own + u"/one"_s, .madeAt = QDateTime(kToday, QTime(9, 5)), .bytes = 4096};
  }
  SettingsFlow& flow() {
    if (!made_) {
      made_ = std::make_unique<SettingsFlow>(desk);
      QObject::connect(made_.get(), &SettingsFlow::preferencesChosen, made_.get(),
                       [this](const Preferences& preferences) { desk.preferences = preferences; });
      settle(*made_->screen(), 1142, 696);
    }
    return *made_;
  }
  QWidget& screen() { return *flow().screen(); }
  void press(const QString& name) {
    named<Button>(screen(), name).click();
    QCoreApplication::processEvents();
  }
  bool comes(const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen(), words); }, 10'000);
  }

  QString own;
  FakeBackups fake;
  std::unique_ptr<SettingsFlow> made_;
};

}  // namespace

TEST_CASE("the card says when the last backup was made, and that there is no second place", "[backups]") {
  AtBackups at;
  CHECK(shows(at.screen(), u"No backup yet"_s));
  CHECK(shows(at.screen(), u"Your backups are only on this laptop."_s));
  CHECK_FALSE(named<Button>(at.screen(), u"Test my backup"_s).isEnabled());
  at.haveOne();
  at.flow().refresh();
  CHECK(shows(at.screen(), u"Last backup: today at 9:05 am"_s));
  CHECK(named<Button>(at.screen(), u"Test my backup"_s).isEnabled());
}

TEST_CASE("a second place is chosen, used for the next backup, and let go of again", "[backups]") {
  AtBackups at;
  const QString second = at.made.folder.path();
  at.asks.folder = second;
  at.press(u"Choose a second place"_s);
  CHECK(at.desk.preferences.backupFolder == second);
  CHECK(shows(at.screen(), u"Also kept in"_s));
  at.press(u"Back up now"_s);
  REQUIRE(at.comes(u"Your backup is made, in both places, and Hearten has read it back."_s));
  CHECK(at.fake.made->folders == QStringList{at.own, second});
  at.press(u"Stop using the second place"_s);
  CHECK_FALSE(at.desk.preferences.backupFolder.has_value());
  CHECK(shows(at.screen(), u"The backups in it stay there."_s));
}

TEST_CASE("a folder that allows no saving, or is the first place, is no second one", "[backups]") {
  AtBackups at;
  REQUIRE(QDir().mkpath(at.own));
  at.asks.folder = at.own;
  at.press(u"Choose a second place"_s);
  CHECK(shows(at.screen(), u"Choose another place, away from this laptop."_s));
  at.asks.folder = u"/nowhere at all"_s;
  at.press(u"Choose a second place"_s);
  CHECK(shows(at.screen(), u"This folder does not allow saving."_s));
  CHECK_FALSE(at.desk.preferences.backupFolder.has_value());
}

TEST_CASE("a backup that takes long shows how far it is and can be stopped", "[backups]") {
  AtBackups at;
  at.fake.made->lasts = std::chrono::seconds(60);
  at.press(u"Back up now"_s);
  CHECK_FALSE(shows(at.screen(), u"Making a backup"_s));
  REQUIRE(at.comes(u"Making a backup"_s));
  at.press(u"Cancel"_s);
  REQUIRE(at.comes(u"You stopped this. Everything is as it was before."_s));
  CHECK(at.fake.made->backUps == 0);
  CHECK_FALSE(at.desk.work->isBusy());
}

TEST_CASE("a test needs the passphrase, and says what opened", "[backups]") {
  AtBackups at;
  at.haveOne();
  at.press(u"Test my backup"_s);
  typeOver(at.screen(), u"Passphrase of the backup"_s, u"quite another one"_s);
  at.press(u"Test it"_s);
  REQUIRE(at.comes(u"That passphrase did not open the backup."_s));
  typeOver(at.screen(), u"Passphrase of the backup"_s, at.fake.made->passphrase);
  at.press(u"Test it"_s);
  REQUIRE(at.comes(u"The backup opens. 3 plan(s), from today at 9:05 am."_s));
  const auto trail = at.desk.store->trail();
  if (trail)
    CHECK(std::ranges::any_of(trail->events,
                              [](const store::Event& event) { return event.kind == store::EventKind::BackupTested; }));
}

TEST_CASE("a backup that is damaged says so, and offers a new one", "[backups]") {
  AtBackups at;
  at.haveOne();
  at.press(u"Test my backup"_s);
  at.fake.made->problem = Error{Problem::BackupDamaged};
  typeOver(at.screen(), u"Passphrase of the backup"_s, at.fake.made->passphrase);
  at.press(u"Test it"_s);
  REQUIRE(at.comes(u"The backup did not open. The plans on this laptop are fine. Make a new one now?"_s));
}

TEST_CASE("home gives a nudge for a second place in the first week of a month, and when it is gone",
          "[backups][home]") {
  AtBackups at;
  const auto home = [&] {
    auto flow = std::make_unique<HomeFlow>(at.desk);
    flow->refresh();
    settle(*flow->screen(), 1142, 696);
    return flow;
  };
  CHECK_FALSE(shows(*home()->screen(), u"Your backups are only on this laptop."_s));
  at.desk.clock.now = [] { return QDateTime(QDate(2026, 12, 3), QTime(14, 20)); };
  const auto flow = home();
  CHECK(shows(*flow->screen(), u"Your backups are only on this laptop."_s));
  QSignalSpy asked(flow.get(), &HomeFlow::settingsRequested);
  named<Button>(*flow->screen(), u"Choose a place"_s).click();
  REQUIRE(QTest::qWaitFor([&] { return asked.count() == 1; }));
  at.desk.preferences.backupFolder = at.made.folder.path();
  CHECK_FALSE(shows(*home()->screen(), u"Choose a second place"_s));
  at.desk.preferences.backupFolder = u"/nowhere at all"_s;
  CHECK(shows(*home()->screen(), u"Hearten cannot find the second place for your backups."_s));
}

TEST_CASE("the place is kept in the settings file", "[backups][preferences]") {
  QTemporaryDir folder;
  const QString file = folder.filePath(u"settings.ini"_s);
  Preferences chosen;
  chosen.backupFolder = u"/mnt/trust drive/Ll\u0177n = 1/x"_s;
  REQUIRE(chosen.save(file));
  CHECK(Preferences::load(file) == chosen);
  chosen.backupFolder.reset();
  REQUIRE(chosen.save(file));
  CHECK_FALSE(Preferences::load(file).backupFolder.has_value());
}
