// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/asks.h"

#include <QString>

namespace hearten::platform {

/// The disk that a folder is on, as the system names it.
struct Disk {
  QString root{};        ///< where it is mounted, or the drive
  QString fileSystem{};  ///< "ext4", "cifs"
  bool removable = false;
  bool onAnotherComputer = false;
};

/// Who else may come to a file in `folder`, going by its path, what lies in the folders above it, and its disk. What
/// looks like none of them is Own.
ui::Whose whoseIs(const QString& folder, const Disk& disk);
/// The same, for where a file is to be written on this computer.
ui::Whose whoseIs(const QString& file);

}  // namespace hearten::platform
