// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"

namespace hearten::ui {

/// A page about what is kept, opened where the menu of the window is not: between the bars of a talk, so that the
/// safety card and the hidden screen stay in reach.
class RightsRoom : public BarScreen {
  Q_OBJECT
 public:
  /// Takes `page`. `inTalk`: [We need to stop] stands there as well.
  RightsRoom(QWidget* page, const QString& title, bool inTalk, QWidget* parent = nullptr);
};

}  // namespace hearten::ui
