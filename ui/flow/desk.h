// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/boundary/screen.h"
#include "core/content/content.h"
#include "core/store/store.h"
#include "ui/flow/asks.h"
#include "ui/flow/backup_doors.h"
#include "ui/flow/pack_in_use.h"
#include "ui/flow/preferences.h"
#include "ui/flow/store_work.h"

#include <functional>
#include <memory>

namespace hearten::ui {

/// What the window can do for any screen. The safety card and the cover work everywhere, also while locked.
struct WindowCommands {
  std::function<void()> showSafetyCard = [] {};                       ///< F2
  std::function<void(const QString&)> openSafetyDoor = [](auto&) {};  ///< the card, open at the door of this id
  std::function<void()> showCoaching = [] {};                         ///< F3
  std::function<void(const QString&)> showSheets = [](auto&) {};      ///< blank sheets, in this language
  std::function<void()> hideScreen = [] {};                           ///< F9
  std::function<void()> lock = [] {};                                 ///< Ctrl+L
  std::function<void()> changeLanguage = [] {};                       ///< F4
  std::function<void()> showHelp = [] {};                             ///< F1
  std::function<void(const QString&)> teachName = [](auto&) {};       ///< of a ward, a team or a system
};

/// Everything a flow works with, laid out by the app and handed down. One for the life of the window; `store` is empty
/// while it is locked, and everything that holds a person's words is gone by then.
struct Desk {
  Clock clock;
  UuidSource ids;
  Asks& asks;
  Preferences preferences;
  content::Content content;  ///< in the language of the preferences, with the organisation's pack over it
  boundary::Screen screen;
  std::unique_ptr<store::Store> store{};
  WindowCommands window{};
  PackInUse pack{};
  /// Gives back what was freed: before much memory is needed, and after.
  std::function<void()> giveBackMemory = [] {};
  content::Problems packProblems{};  ///< files of the pack that could not be used; the built-in content stands
  bool packProblemsTold = false;
  BackupDoors backups{};
  bool systemTells = true;  ///< of sleep and of its own lock, so that everything can be locked in time
  /// What takes long, and needs the store for itself.
  std::shared_ptr<StoreWork> work = std::make_shared<StoreWork>();
};

}  // namespace hearten::ui
