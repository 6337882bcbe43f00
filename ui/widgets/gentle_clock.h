// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class TextLabel;

/// How far the hour is, in words first and a quiet drawing: "About half-way". Never a countdown. The words and the
/// share of the time come from outside, once a minute at most; they are told to a screen reader only when asked.
class GentleClock : public QWidget {
  Q_OBJECT
 public:
  explicit GentleClock(QWidget* parent = nullptr);

  /// `share`: of the planned time, 0 to 1 (more is drawn as full). `room`: the quieter line below, may be empty.
  void setTime(const QString& words, double share, const QString& room = {});
  /// Only the words, with a small clock: narrow windows.
  void setWordsOnly(bool wordsOnly);
  QString words() const;

 private:
  class Face;
  Face* m_face;
  TextLabel* m_words;
  TextLabel* m_room;
};

}  // namespace hearten::ui
