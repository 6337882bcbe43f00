// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/metrics.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class HideButton;
class ScrollColumn;
class TitleBlock;

/// A page that lies over the screen for a moment: title and [Hide screen] above, one column that scrolls, and the way
/// back below. Esc goes back.
class LayerPage : public QWidget {
  Q_OBJECT
 public:
  explicit LayerPage(QWidget* parent = nullptr);

 Q_SIGNALS:
  void backRequested();
  void hideRequested();
  void safetyRequested();

 protected:
  ScrollColumn* scroll() const { return m_scroll; }
  void setTitle(const QString& title, const QString& lead);
  /// The room changed; `breadth` says how many columns fit.
  virtual void arrange(Breadth breadth) = 0;
  virtual void retranslate() = 0;
  /// The page was taken away, by Esc or by its button.
  virtual void dropped() {}
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  TitleBlock* m_title;
  ScrollColumn* m_scroll;
  Button* m_back;
};

}  // namespace hearten::ui
