// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class FlowRow;
class TextLabel;

/// What a place says while there is nothing in it: what will come, and one act.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyState(Icon glyph, QWidget* parent = nullptr);
  void setWords(const QString& words);
  /// Adds a button; the first is the main one. The caller connects it.
  Button* addButton(const QString& text);

 private:
  TextLabel* m_words;
  FlowRow* m_row;
};

}  // namespace hearten::ui
