// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hearten::ui {

/// How this laptop shows things. Kept in settings.ini beside the store, readable while it is locked, so it holds no
/// person's name, no id, no date and no path of a copy (security.md 4.4). The paths are those of the
/// organisation's pack and of the second place for backups, the only names are those of places and systems.
struct Preferences {
  enum class Colours { Follow, Light, Dark, HighContrast };
  enum class Nation { England, Wales, Scotland, NorthernIreland };

  QString language = QStringLiteral("en");  ///< "en" or "cy"
  int textPercent = 100;                    ///< 100, 125, 150 or 200
  Colours colours = Colours::Follow;
  Nation nation = Nation::England;
  int lockMinutes = 5;          ///< 1, 5, 10 or 15; cannot be off
  bool fullScreenTalks = true;  ///< the talk and its neighbours fill the screen
  /// Folder of the organisation's pack, as chosen here; empty: no pack at all; nothing: the one this laptop has, if
  /// any.
  std::optional<QString> packFolder{};
  std::optional<QString> backupFolder{};  ///< the second place for backups
  /// Names of wards, teams and systems that were taught here, for boundary::Screen::withNames. Never of people.
  QStringList names{};
  /// A recovery code was made, and nobody has typed two groups of it back: after the next unlock there is a new one.
  bool codeIsDue = false;
  friend bool operator==(const Preferences&, const Preferences&) = default;

  /// Anything missing or out of range in the file is the default; a bad file is never a reason not to start.
  static Preferences load(const QString& file);
  /// False when the folder does not allow saving; the change then lasts until the program is closed.
  bool save(const QString& file) const;
};

}  // namespace hearten::ui
