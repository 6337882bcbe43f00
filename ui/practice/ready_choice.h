// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace hearten::ui {

class Heading;
class SegmentedChoice;
class SmallText;
class TextLabel;

/// "How ready do you feel?", before a scene and after it. In words, never a number, and gone when they leave.
class ReadyChoice : public Card {
  Q_OBJECT
 public:
  enum class When { Before, After };
  explicit ReadyChoice(When when, QWidget* parent = nullptr);

  /// `chosen` of this one; `before`: what was chosen before the scene, told after it. -1: nothing.
  void render(int chosen, int before = -1);

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  When m_when;
  int m_before = -1;
  Heading* m_question;
  SegmentedChoice* m_choice;
  TextLabel* m_earlier;
  TextLabel* m_private;
};

}  // namespace hearten::ui
