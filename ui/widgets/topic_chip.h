// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/button.h"

namespace hearten::ui {

/// A small rounded choice; chosen ones have a tick. `exclusive` chips let only one of a parent be chosen.
class TopicChip : public Button {
  Q_OBJECT
 public:
  explicit TopicChip(const QString& text, bool exclusive = true, QWidget* parent = nullptr);
};

}  // namespace hearten::ui
