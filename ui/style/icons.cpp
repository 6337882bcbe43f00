// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr std::array<const char16_t*, static_cast<std::size_t>(Icon::Count)> kFiles{
    nullptr,
    u"about",
    u"add",
    u"another-way",
    u"back",
    u"body-and-mind",
    u"calendar",
    u"change",
    u"child-or-adult",
    u"clock",
    u"close",
    u"conversation",
    u"danger",
    u"dark",
    u"document",
    u"done",
    u"everything-held",
    u"find",
    u"flag",
    u"folder",
    u"gentle-stop",
    u"hide-screen",
    u"home-and-life",
    u"home",
    u"idea",
    u"key",
    u"light",
    u"lines",
    u"listen",
    u"next",
    u"only-for-me",
    u"open-list",
    u"phone",
    u"practise",
    u"print",
    u"removable-disk",
    u"safety",
    u"save-copy",
    u"settings",
    u"shared",
    u"show",
    u"stop-talk",
    u"take-out",
    u"text-size",
    u"topics",
    u"travel",
    u"up",
    u"website",
};

QByteArray drawingOf(Icon icon) {
  QFile file(u":/icons/%1.svg"_s.arg(QStringView(kFiles[static_cast<std::size_t>(icon)])));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DrawnWhenNeeded : public QIconEngine {
 public:
  DrawnWhenNeeded(Icon icon, Token token) : m_icon(icon), m_token(token) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int side = std::min(rect.width(), rect.height());
    const QRect square(rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
    drawIcon(*painter, m_icon, mode == QIcon::Disabled ? Token::Edge : m_token, square);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return iconPixmap(m_icon, mode == QIcon::Disabled ? Token::Edge : m_token, std::min(size.width(), size.height()));
  }
  QIconEngine* clone() const override { return new DrawnWhenNeeded(*this); }

 private:
  Icon m_icon;
  Token m_token;
};

}  // namespace

QPixmap iconPixmap(Icon icon, Token token, int size, double pixelRatio) {
  if (icon == Icon::None || icon == Icon::Count || size <= 0) return {};
  const QColor ink = color(token);
  const int pixels = qRound(size * pixelRatio);
  const QString key = u"hearten-icon-%1-%2-%3"_s.arg(static_cast<int>(icon)).arg(ink.rgb()).arg(pixels);
  QPixmap picture;
  if (!QPixmapCache::find(key, &picture)) {
    QByteArray svg = drawingOf(icon);
    svg.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, picture);
  }
  picture.setDevicePixelRatio(pixelRatio);
  return picture;
}

void drawIcon(QPainter& painter, Icon icon, Token token, const QRectF& rect) {
  if (icon == Icon::None) return;
  const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
  const QPixmap picture = iconPixmap(icon, token, qRound(rect.width()), ratio);
  painter.drawPixmap(rect.toAlignedRect().topLeft(), picture);
}

QIcon iconFor(Icon icon, Token token) {
  return QIcon(new DrawnWhenNeeded(icon, token));
}

}  // namespace hearten::ui
