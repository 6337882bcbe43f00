// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"

namespace hearten::ui {

class Panel;
class SavedNote;
class TextLabel;

/// "The keyboard is yours, Sam. Your words, your way." Across the window, 50 px, with what is saved at the right.
class HandOverBar : public Hug {
  Q_OBJECT
 public:
  explicit HandOverBar(QWidget* parent = nullptr);
  void setWords(const QString& bold, const QString& rest);
  SavedNote* savedNote() const { return m_saved; }

 private:
  TextLabel* m_words;
  SavedNote* m_saved;
};

}  // namespace hearten::ui
