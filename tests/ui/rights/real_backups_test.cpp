// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/flow/settings_flow.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is made, tested and brought back, from the settings to the folder on the disk", "[backups]") {
  OpenDesk at;
  at.desk.clock = Clock::system();
  at.desk.backups = BackupDoors::of(at.made.keeper.folder(), at.desk.clock);
  const store::Person sam = at.add(u"Sam"_s);
  SettingsFlow flow(at.desk);
  QWidget& screen = *flow.screen();
  settle(screen, 1142, 696);
  const auto comes = [&](const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen, words); }, 30'000);
  };
  const auto press = [&](const QString& name) {
    for (Button* button : screen.findChildren<Button*>())
      if (button->isVisibleTo(&screen) && button->accessibleName().startsWith(name)) {
        button->click();
        QCoreApplication::processEvents();
        return;
      }
    FAIL(name.toStdString());
  };
  press(u"Back up now"_s);
  REQUIRE(comes(u"Your backup is made, and Hearten has read it back."_s));
  CHECK(shows(screen, u"Last backup: today at"_s));
  press(u"Test my backup"_s);
  typeOver(screen, u"Passphrase of the backup"_s, u"not the one at all"_s);
  press(u"Test it"_s);
  REQUIRE(comes(u"That passphrase did not open the backup."_s));
  typeOver(screen, u"Passphrase of the backup"_s, TemporaryStore::kPassphrase);
  press(u"Test it"_s);
  REQUIRE(comes(u"The backup opens."_s));

  at.add(u"Mair"_s);
  press(u"Bring back a backup"_s);
  const QWidget* const newest = QApplication::focusWidget();
  REQUIRE(newest != nullptr);
  CHECK(newest->accessibleName().startsWith(u"Today at"_s));
  flow.leaveBackups();  // by the menu
  CHECK(shows(screen, u"Last backup: today at"_s));
  press(u"Bring back a backup"_s);
  press(u"Today at"_s);
  typeOver(screen, u"Passphrase of that day"_s, TemporaryStore::kPassphrase);
  press(u"Have a look"_s);
  REQUIRE(comes(u"This backup"_s));
  CHECK(shows(screen, u"Mair, Sam"_s));
  QSignalSpy restored(&flow, &SettingsFlow::restored);
  press(u"Bring this one back"_s);
  REQUIRE(QTest::qWaitFor([&] { return restored.count() == 1; }, 30'000));
  CHECK(restored.first().first().toString().startsWith(u"These are your plans from today at"_s));
  auto opened = at.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase));
  REQUIRE(opened.has_value());
  CHECK(opened->store->person(sam.id).has_value());
  CHECK(opened->store->people()->size() == 1);
}
