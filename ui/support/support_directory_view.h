// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/support_drawer.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace hearten::ui {

/// What narrows the directory.
struct SupportFiltersView {
  std::vector<std::pair<QString, QString>> subjects{};  ///< id, title; the first is "All" and has no id
  QString subject{};                                    ///< id of the chosen one
  QStringList nations{};
  int nation = 0;
  bool urgentOnly = false;
  bool welshSpoken = false;
};

/// What the directory of support shows.
struct SupportDirectoryView {
  SupportFiltersView filters{};
  QString found{};                         ///< "3 places that can help with money"
  std::vector<SupportGroupView> groups{};  ///< by nearness; no places and no words at all: nothing was found
};

}  // namespace hearten::ui
