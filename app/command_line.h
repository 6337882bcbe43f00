// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace hearten::app {

/// What the program was started with.
struct CommandLine {
  QString dataFolder{};  ///< empty: the usual place of this system
  QString packFolder{};  ///< empty: the usual places of this system
  bool showVersion = false;
  bool showHelp = false;
  bool quitAfterFirstPaint =
      false;  ///< for measuring the start (scripts/bench): close once the first window is painted

  /// `arguments` without the program's own name. A sentence to print, when one is not understood.
  static std::expected<CommandLine, QString> parse(const QStringList& arguments);
  /// What --help prints.
  static QString help();
};

}  // namespace hearten::app
