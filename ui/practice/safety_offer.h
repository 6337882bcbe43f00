// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace hearten::ui {

class Button;
class TextLabel;

/// In a scene about harm: the real safety card, named as what it is.
class SafetyOffer : public Card {
  Q_OBJECT
 public:
  explicit SafetyOffer(QWidget* parent = nullptr);
  /// Only what it is and the button, where there is little room.
  void setShort(bool isShort);

 Q_SIGNALS:
  void opened();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  TextLabel* m_words;
  TextLabel* m_real;
  Button* m_open;
};

}  // namespace hearten::ui
