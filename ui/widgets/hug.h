// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

/// A widget exactly as high as its contents are at its width, wherever it stands. Plain widgets whose contents wrap ask
/// for one row and are then cut or stretched.
class Hug : public QWidget {
  Q_OBJECT
 public:
  explicit Hug(QWidget* parent = nullptr, QSizePolicy::Policy horizontal = QSizePolicy::Preferred);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  int m_laidOutWidth = 0;
};

}  // namespace hearten::ui
