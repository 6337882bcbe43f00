// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/text_label.h"

namespace hearten::ui {

/// The one line of a screen that speaks: what it says is shown, becomes its accessible name, and is told to a screen
/// reader once. Saying the same again tells it again only when something else was said between, or after clear().
class StatusLine : public SmallText {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);
  void say(const QString& text);
  void clear();
};

}  // namespace hearten::ui
