// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/logo_view.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace hearten::ui {

LogoView::LogoView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LogoView::setLogo(const QByteArray& png) {
  m_picture = QPixmap();
  m_picture.loadFromData(png, "PNG");
  updateGeometry();
  update();
}

QSize LogoView::sizeHint() const {
  return {px(132), px(kControlHeight)};
}

void LogoView::paintEvent(QPaintEvent*) {
  if (m_picture.isNull()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  // Logos are drawn for white paper, whatever the colours of the screen are.
  painter.fillRect(rect(), color(Scheme::Light, Token::Surface));
  const QSize size = m_picture.size().scaled(rect().adjusted(4, 4, -4, -4).size(), Qt::KeepAspectRatio);
  QRect place(QPoint(), size);
  place.moveCenter(rect().center());
  painter.drawPixmap(place, m_picture);
}

}  // namespace hearten::ui
