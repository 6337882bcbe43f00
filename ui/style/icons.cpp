// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr std::array<const char16_t*, static_cast<std::size_t>(Icon::Count)> kFiles{
    nullptr,          u"about",           u"add",    u"another-way",    u"back",
    u"body-and-mind", u"calendar",        u"change", u"child-or-adult", u"clock",
    u"close",         u"conversation",    u"danger", u"dark",           u"document",
    u"done",          u"everything-held", u"find",   u"flag",           u"gentle-stop",
    u"hide-screen",   u"home-and-life",   u"home",   u"idea",           u"key",
    u"light",         u"listen",          u"next",   u"only-for-me",    u"open-list",
    u"phone",         u"practise",        u"print",  u"removable-disk", u"safety",
    u"save-copy",     u"settings",        u"shared", u"show",           u"stop-talk",
    u"take-out",      u"text-size",       u"topics", u"travel",         u"website",
};

QByteArray drawingOf(Icon icon) {
  QFile file(u":/icons/%1.svg"_s.arg(QStringView(kFiles[static_cast<std::size_t>(icon)])));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
  return QIcon(iconPixmap(icon, token, px(kIconSize), 2.0));
}

}  // namespace hearten::ui
