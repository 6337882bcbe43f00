// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class TextLabel;

/// Covers its parent at once: plain paper, the mark, "Press F9 when you are ready." Takes every click and key; F9 is
/// for the window to handle. Screen readers get only that line.
class HideScreen : public QWidget {
  Q_OBJECT
 public:
  explicit HideScreen(QWidget* parent = nullptr);

  /// Over all of the parent, on top, with the focus.
  void cover();

 Q_SIGNALS:
  void showAsked();  ///< F9

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool) override { return false; }

 private:
  void retranslate();
  TextLabel* m_words;
};

}  // namespace hearten::ui
