// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/status_line.h"

#include "ui/style/accessible.h"

namespace hearten::ui {

StatusLine::StatusLine(QWidget* parent) : SmallText({}, parent) {
  setAccessibleRole(this, QAccessible::StatusBar);
}

void StatusLine::say(const QString& text) {
  if (text == this->text()) return;
  setText(text);
  setAccessibleName(text);
  announce(this);
}

void StatusLine::clear() {
  setText({});
  setAccessibleName({});
}

}  // namespace hearten::ui
