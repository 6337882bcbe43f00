// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/glyph.h"

#include "ui/style/scaled.h"

#include <QPainter>

namespace hearten::ui {

Glyph::Glyph(Icon icon, Token ink, int size, QWidget* parent) : QWidget(parent), m_icon(icon), m_ink(ink) {
  setExtent(this, Extent::Width, size);
  setExtent(this, Extent::Height, size);
}

void Glyph::setIcon(Icon icon) {
  m_icon = icon;
  update();
}

void Glyph::setInk(Token ink) {
  m_ink = ink;
  update();
}

void Glyph::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawIcon(painter, m_icon, m_ink, rect());
}

}  // namespace hearten::ui
