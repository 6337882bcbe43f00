// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hearten::ui {

/// The one scroll area of a screen: a column that scrolls up and down, never sideways, and follows the focus. It is no
/// tab stop itself unless there is something to scroll and nothing in it can take the focus.
class ScrollColumn : public QScrollArea {
  Q_OBJECT
 public:
  explicit ScrollColumn(QWidget* parent = nullptr);

  QVBoxLayout* body() const { return m_body; }
  /// Margins and spacing at 100 %.
  void setPadding(int leftAndRight, int topAndBottom, int spacing = 16);
  /// How much higher the content is than the room for it when there is no bar. Negative: so much is to spare.
  int overflow() const;

 Q_SIGNALS:
  /// The content or the room for it may have another height now.
  void laidOut();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(QWidget* now);
  void fit();
  void keepInSight();
  QVBoxLayout* m_body;
};

}  // namespace hearten::ui
