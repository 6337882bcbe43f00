// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/text_label.h"

namespace hearten::ui {

/// How hard a passphrase is to guess, in words only: no bar, no colour, no number.
class StrengthLine : public SmallText {
  Q_OBJECT
 public:
  enum class Strength { Nothing, TooEasy, GettingThere, Hard };
  explicit StrengthLine(QWidget* parent = nullptr);
  void setStrength(Strength strength);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  Strength m_strength = Strength::Nothing;
};

}  // namespace hearten::ui
