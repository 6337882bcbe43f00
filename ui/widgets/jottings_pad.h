// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace hearten::ui {

class Button;
class SmallText;
class TextLabel;

/// A pad for the talk: 2,000 signs, nothing of it kept. No spelling, no undo, nothing can be copied or dragged out of
/// it. The words' home is conversation::Jottings in locked memory: hand every textEdited() to it, and set the text from
/// it.
class JottingsPad : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMostSigns = 2000;
  explicit JottingsPad(QWidget* parent = nullptr);
  ~JottingsPad() override;

  void setText(const QString& text);  ///< no signal
  void clear();                       ///< wipes what the pad itself holds; no signal

 Q_SIGNALS:
  void textEdited(const QString& text);
  void wipeAsked();  ///< [Wipe now]; the pad is already empty

 protected:
  void changeEvent(QEvent* event) override;

 private:
  class Box;
  void retranslate();
  TextLabel* m_title;
  Button* m_wipe;
  Box* m_box;
  SmallText* m_note;
};

}  // namespace hearten::ui
