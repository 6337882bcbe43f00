// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coaching/coaching_view.h"

#include <QTimer>
#include <QWidget>

namespace hearten::ui {

class AlternativeList;
class Button;
class Card;
class Field;
class Heading;
class LineBox;
class PromptCard;
class SmallText;
class StatusLine;

/// Help with a question: it is written, read when its writer pauses, and can be asked in an open form. Nothing of it is
/// kept: it is in the box alone until forget().
class QuestionCard : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionCard(QWidget* parent = nullptr);

  void showReading(const QuestionReadingView& reading);
  void showNothing();
  /// The chosen words in large letters, to be read aloud together.
  void showLarge(const QString& question);
  void forget();
  void startHere();

 Q_SIGNALS:
  /// The writer has paused: what is in the box now.
  void written(const QString& question);
  /// An open form was chosen, or their own words.
  void used(const QString& question);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  PromptCard* m_large;
  Heading* m_heading;
  Field* m_field;
  LineBox* m_box;
  StatusLine* m_reading;
  AlternativeList* m_offers;
  Button* m_own;
  SmallText* m_note;
  QuestionReadingView m_shown;
  QTimer m_pause;
};

}  // namespace hearten::ui
