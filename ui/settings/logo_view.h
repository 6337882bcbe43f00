// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QWidget>

namespace hearten::ui {

/// The chosen logo, small. Only a picture: what it shows stands in the field beside it.
class LogoView : public QWidget {
  Q_OBJECT
 public:
  explicit LogoView(QWidget* parent = nullptr);
  void setLogo(const QByteArray& png);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QPixmap m_picture;
};

}  // namespace hearten::ui
