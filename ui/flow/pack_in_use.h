// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace hearten::ui {

/// Which organisation's pack lies over the content, and who said so.
struct PackInUse {
  enum class From {
    Nowhere,   ///< there is none
    Start,     ///< named when the program was started
    Settings,  ///< chosen in the settings
    System,    ///< found where this laptop has its settings
  };
  From from = From::Nowhere;
  QString folder{};
  bool systemHasOne = false;  ///< there is one to go back to

  /// `named` at the start comes before what was `chosen` in the settings (see Preferences::packFolder), and that before
  /// the one that the system has; either is empty when there is none.
  static PackInUse of(const QString& named, const std::optional<QString>& chosen, const QString& system);
};

}  // namespace hearten::ui
