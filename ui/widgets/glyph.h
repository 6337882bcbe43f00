// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace hearten::ui {

/// One icon as a picture, 22 px unless told. Only decoration: screen readers are told by the words beside it.
class Glyph : public QWidget {
  Q_OBJECT
 public:
  explicit Glyph(Icon icon, Token ink = Token::Ink, int size = 22, QWidget* parent = nullptr);
  void setIcon(Icon icon);
  void setInk(Token ink);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon m_icon;
  Token m_ink;
};

}  // namespace hearten::ui
