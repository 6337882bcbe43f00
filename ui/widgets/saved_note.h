// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTime>
#include <QWidget>

namespace hearten::ui {

class Glyph;
class TextLabel;

/// Says what is kept: "Saving", "Saved at 2:41 pm", "1 line not kept yet", "Held for your copy". Spoken once for each
/// act.
class SavedNote : public QWidget {
  Q_OBJECT
 public:
  explicit SavedNote(QWidget* parent = nullptr);

  void saving();
  void saved(QTime at);
  void notKept(int lines);
  void heldForCopy();
  void nothing();
  QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class State { Nothing, Saving, Saved, NotKept, Held };
  void set(State state);
  void retranslate();

  Glyph* m_glyph;
  TextLabel* m_words;
  State m_state = State::Nothing;
  QTime m_at;
  int m_lines = 0;
};

/// A time as people say it in the language of the program: "2:41 pm".
QString spokenTime(QTime time);

}  // namespace hearten::ui
