// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/closing_store.h"

#include "tests/support/fake_backups.h"
#include "tests/support/open_desk.h"
#include "ui/flow/background.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("a store with nothing new in it is closed at once", "[backups][lock]") {
  OpenDesk desk;
  FakeBackups fake;
  ClosingStore closing;
  closing.close(std::move(desk.desk.store), fake.doors(), {u"/backups"_s});
  CHECK_FALSE(closing.isClosing());
  CHECK(fake.made->backUps == 0);
  CHECK(desk.made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value());
}

TEST_CASE("a backup that is due is made behind the curtain, and unlocking waits for it", "[backups][lock]") {
  OpenDesk desk;
  FakeBackups fake;
  fake.made->due = true;
  fake.made->lasts = std::chrono::milliseconds(600);
  ClosingStore closing;
  QElapsedTimer timer;
  timer.start();
  closing.close(std::move(desk.desk.store), fake.doors(), {u"/backups"_s});
  CHECK(timer.elapsed() < 300);  // nobody waited for it
  CHECK(closing.isClosing());
  bool opened = false;
  QSignalSpy closed(&closing, &ClosingStore::closed);
  inBackground(
      &closing,
      [wait = closing.waiter(), keeper = desk.made.keeper] {
        wait();
        return keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).has_value();
      },
      [&opened](bool worked) { opened = worked; });
  REQUIRE(QTest::qWaitFor([&] { return opened; }, 20'000));
  CHECK(fake.made->backUps == 1);
  CHECK(closed.count() == 1);
}

TEST_CASE("before the laptop sleeps, a backup that takes long is left for the next time", "[backups][lock]") {
  OpenDesk desk;
  FakeBackups fake;
  fake.made->due = true;
  fake.made->lasts = std::chrono::seconds(60);
  ClosingStore closing;
  QSignalSpy closed(&closing, &ClosingStore::closed);
  closing.close(std::move(desk.desk.store), fake.doors(), {u"/backups"_s});
  closing.hurry();
  REQUIRE(QTest::qWaitFor([&] { return closed.count() == 1; }, 5'000));
  CHECK(fake.made->backUps == 0);
}
