// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/growing_text.h"

#include <vector>

namespace hearten::ui {

/// Which signs of a text are marked: from, and how many.
struct MarkedPart {
  int start = 0;
  int length = 0;
  friend bool operator==(const MarkedPart&, const MarkedPart&) = default;
};

/// A growing text box with a soft ground and a wave under its marked words. Qt's own wave is too thin to be seen from a
/// chair. Marks stay with their words while the text changes around them, and go when the words themselves change. The
/// reason is shown on hover and with Alt+W, and is part of what a screen reader is told of the box.
class MarkedText : public GrowingText {
  Q_OBJECT
 public:
  explicit MarkedText(QWidget* parent = nullptr);
  /// `why`: the reason, in plain words; empty when it stands beside the box anyway.
  void setMarks(const std::vector<MarkedPart>& marks, const QString& why = {});
  const std::vector<MarkedPart>& marks() const { return m_marks; }
  /// What is told of the box while nothing is marked.
  void setPlainDescription(const QString& description);
  /// Shows the reason at the first mark. False when nothing is marked.
  bool showWhy();

 Q_SIGNALS:
  void whyShown();  ///< by key: whoever shows the reason beside the box says it again

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void follow(int from, int removed, int added);
  void describe();
  void paintMarks();
  bool isMarkAt(QPoint place) const;
  QRectF signAt(int position) const;

  std::vector<MarkedPart> m_marks;
  QString m_why;
  QString m_plainDescription;
  QString m_text;  ///< as the marks know it
};

}  // namespace hearten::ui
