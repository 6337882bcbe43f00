// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/looks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/recovery_code_view.h"

#include <QLineEdit>

namespace hearten::test {

/// The groups of the code that the screen shows.
inline QStringList codeShown(QWidget& screen) {
  // As a screen reader is told it, letter by letter.
  QString spelled = screen.findChild<ui::RecoveryCodeView*>()->accessibleName();
  QStringList groups = spelled.mid(spelled.indexOf(QChar(u':')) + 2).split(QStringLiteral(", "));
  for (QString& group : groups) group.remove(QChar(u' '));
  return groups;
}

/// Types the two groups back that are asked for, and ticks that it is understood.
inline void typeCodeBack(QWidget& screen, const QStringList& groups) {
  const QStringList names{QStringLiteral("First group"),  QStringLiteral("Second group"), QStringLiteral("Third group"),
                          QStringLiteral("Fourth group"), QStringLiteral("Fifth group"),  QStringLiteral("Sixth group"),
                          QStringLiteral("Seventh group")};
  for (QLineEdit* line : screen.findChildren<QLineEdit*>())
    if (const auto group = names.indexOf(line->accessibleName()); group >= 0 && line->isVisibleTo(&screen))
      line->setText(groups.at(group));
  for (ui::Button* button : screen.findChildren<ui::Button*>())
    if (button->look() == ui::Look::Tick && button->isVisibleTo(&screen) && !button->isChecked()) button->click();
}

/// Everything that any widget of the screen holds in words, shown or not.
inline QString heldBy(QWidget& screen) {
  QStringList words;
  for (QWidget* widget : screen.findChildren<QWidget*>())
    for (const char* property : {"text", "plainText", "accessibleName", "accessibleDescription", "toolTip"})
      words << widget->property(property).toString();
  return words.join(u'\n');
}

}  // namespace hearten::test
