// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fake_asks.h"
#include "tests/support/fake_session.h"
#include "tests/support/looks.h"
#include "tests/support/pack_folder.h"
#include "tests/support/temporary_store.h"
#include "ui/flow/app_flow.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QLineEdit>
#include <QUuid>

namespace hearten::test {

/// The system's time, and more when a test lets some pass. The program notices within a second, as it would.
struct MovedTime {
  Clock clock() {
    return {.now = [this] { return system.now().addMSecs(passed.count()); },
            .awake = [this] { return system.awake() + passed; }};
  }
  void pass(std::chrono::milliseconds time) {
    passed += time;
    QTest::qWait(1200);
  }

  Clock system = Clock::system();
  std::chrono::milliseconds passed{0};
};

/// The whole program over a real store, without the platform.
struct Program {
  explicit Program(const QString& namedPack = {}, const QString& systemPack = {},
                   const ui::Preferences& preferences = {}, ui::Asks* realAsks = nullptr, bool withBackups = false)
      : flow(window,
             {.clock = time.clock(),
              .ids = [] { return QUuid::createUuid(); },
              .asks = realAsks != nullptr ? *realAsks : asks,
              .folder = made.keeper.folder(),
              .namedPack = namedPack,
              .systemPack = systemPack,
              .doors = ui::StoreDoors::of(made.keeper),
              .storeExists = made.keeper.exists(),
              .backups = withBackups ? ui::BackupDoors::of(made.keeper.folder(), time.clock()) : ui::BackupDoors(),
              .watchSession =
                  [this] {
                    auto watch = std::make_unique<FakeSession>();
                    session = watch.get();
                    return watch;
                  }},
             preferences) {
    flow.start();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
  }
  void press(const QString& name) { QTest::mouseClick(&named<ui::Button>(window, name), Qt::LeftButton); }
  void unlock() {
    auto& field = named<QLineEdit>(window, QStringLiteral("Passphrase"));
    QTest::keyClicks(&field, TemporaryStore::kPassphrase);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !isLocked(); }, 20'000));
  }
  bool isLocked() { return shows(window, QStringLiteral("Open your plans")); }
  QString settingsFile() const { return QDir(made.keeper.folder()).filePath(QStringLiteral("settings.ini")); }

  TemporaryStore made;
  MovedTime time;
  FakeAsks asks;
  FakeSession* session = nullptr;
  ui::MainWindow window;
  ui::AppFlow flow;
};

}  // namespace hearten::test
