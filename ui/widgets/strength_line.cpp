// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/strength_line.h"

#include "ui/style/accessible.h"

#include <QEvent>

namespace hearten::ui {

StrengthLine::StrengthLine(QWidget* parent) : SmallText({}, parent) {
  setAccessibleRole(this, QAccessible::StatusBar);
}

void StrengthLine::setStrength(Strength strength) {
  if (m_strength == strength) return;
  m_strength = strength;
  retranslate();
  if (strength != Strength::Nothing) announce(this);
}

void StrengthLine::retranslate() {
  QString words;
  if (m_strength == Strength::TooEasy) words = tr("Too easy to guess");
  if (m_strength == Strength::GettingThere) words = tr("Getting there");
  if (m_strength == Strength::Hard) words = tr("Hard to guess");
  setText(words);
  setAccessibleName(words);
}

void StrengthLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  SmallText::changeEvent(event);
}

}  // namespace hearten::ui
