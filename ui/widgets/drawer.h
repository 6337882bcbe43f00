// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;

/// Something that comes from the right over the plan, 452 px wide. A named group; Esc or [Close] leaves it. The owner
/// places it (fitInto) and gives the focus back.
class Drawer : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kWidth = 452;
  explicit Drawer(QWidget* parent = nullptr);

  /// Stands at the right of `area`, as wide as it is at the current text size and never wider than the area.
  void fitInto(const QRect& area);
  /// Shows it from its beginning and moves the focus to [Close].
  void open();

 Q_SIGNALS:
  void closed();

 protected:
  void setTitle(const QString& title);
  /// The column that scrolls below the title.
  QVBoxLayout* body() const;
  void close();
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Heading* m_title;
  Button* m_close;
  ScrollColumn* m_scroll;
};

}  // namespace hearten::ui
