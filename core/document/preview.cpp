// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/preview.h"

#include "core/document/check.h"
#include "core/document/layout.h"

#include <QGlyphRun>
#include <QPainter>

namespace hearten::document {
namespace {

class PagePainter {
 public:
  PagePainter(QPainter& painter, const LaidOut& laidOut) : m_painter(painter), m_laidOut(laidOut) {}

  void operator()(const DrawnFill& fill) const { m_painter.fillRect(fill.area, QColor::fromRgb(fill.colour)); }

  void operator()(const DrawnPicture& picture) const {
    m_painter.drawImage(picture.area, m_laidOut.pictures[static_cast<std::size_t>(picture.picture)]);
  }

  void operator()(const DrawnText& text) const {
    const Piece& piece = text.piece;
    QRawFont font = m_laidOut.faces.at(piece.face);
    font.setPixelSize(piece.size);
    QList<quint32> ids;
    QList<QPointF> positions;
    for (const Cluster& cluster : piece.clusters) {
      for (const Glyph& glyph : cluster.glyphs) {
        ids.append(glyph.id);
        positions.append(glyph.at);
      }
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(ids);
    run.setPositions(positions);
    m_painter.setPen(QColor::fromRgb(piece.colour));
    m_painter.drawGlyphRun(text.at, run);
  }

 private:
  QPainter& m_painter;
  const LaidOut& m_laidOut;
};

}  // namespace

Preview::Preview(std::unique_ptr<const LaidOut> laidOut) : m_laidOut(std::move(laidOut)) {}
Preview::Preview(Preview&&) noexcept = default;
Preview& Preview::operator=(Preview&&) noexcept = default;
Preview::~Preview() = default;

Result<Preview> Preview::of(const Document& document, Letters letters) {
  if (const auto ok = check(document); !ok) return std::unexpected(ok.error());
  return Preview(std::make_unique<const LaidOut>(layOut(document, letters)));
}

int Preview::pageCount() const {
  return static_cast<int>(m_laidOut->pages.size());
}

QSizeF Preview::pageSize() const {
  return m_laidOut->pageSize;
}

const QString& Preview::missing() const {
  return m_laidOut->missing;
}

QImage Preview::page(int index, double pixelsPerPoint) const {
  QImage image((m_laidOut->pageSize * pixelsPerPoint).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  painter.scale(pixelsPerPoint, pixelsPerPoint);
  paint(painter, index);
  return image;
}

void Preview::paint(QPainter& painter, int index) const {
  const PagePainter paintOne(painter, *m_laidOut);
  for (const Drawn& drawn : m_laidOut->pages[static_cast<std::size_t>(index)].drawn) std::visit(paintOne, drawn.what);
}

}  // namespace hearten::document
