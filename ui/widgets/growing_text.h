// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace hearten::ui {

/// A text box that grows with its words, up to `maxLines`, then scrolls. Tab leaves it, Enter makes a new line,
/// Ctrl+Enter asks to keep, Esc to leave. Plain text only, in and out; pictures and styles are not taken in. Words are
/// copied when somebody asks for it, never by being selected, and cannot be dragged out. No spelling service.
class GrowingText : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit GrowingText(QWidget* parent = nullptr);

  /// At 100 %: the fewest and the most lines it shows.
  void setLines(int fewest, int most);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void keepAsked();   ///< Ctrl+Enter
  void leaveAsked();  ///< Esc

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  QMimeData* createMimeDataFromSelection() const override;

 private:
  void fit();
  int m_fewest = 1;
  int m_most = 6;
};

}  // namespace hearten::ui
