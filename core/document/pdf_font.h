// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/shape.h"

#include <QByteArray>
#include <QRawFont>

#include <map>
#include <memory>

struct hb_face_t;
struct hb_font_t;
class QPDF;
class QPDFObjectHandle;

namespace hearten::document {

/// One face in a PDF: the shapes that are used and no others, the width of each, and the text that each stands for.
class PdfFont {
 public:
  explicit PdfFont(const QRawFont& font);
  ~PdfFont();
  PdfFont(const PdfFont&) = delete;
  PdfFont& operator=(const PdfFont&) = delete;

  /// First every cluster of the document is told to its font; then the font can say how each is to be written.
  void use(const Cluster& cluster);
  /// Does the one glyph of `cluster` stand for just its text, everywhere? Otherwise the text has to be told beside it.
  bool speaksFor(const Cluster& cluster) const;
  /// In thousandths of the letter size.
  double advance(quint32 glyph) const;

  /// Adds the font to `pdf`. `number` tells the subsets of one file apart.
  QPDFObjectHandle write(QPDF& pdf, int number) const;

 private:
  QByteArray subset() const;
  QByteArray toUnicode() const;
  QByteArray name(int number) const;
  double perThousand(int units) const;

  /// A font as HarfBuzz reads it, a table at a time; what it has read lives as long as this.
  struct Face {
    explicit Face(const QRawFont& font);
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    const QRawFont& font;
    std::map<unsigned, QByteArray> tables{};
    std::unique_ptr<hb_face_t, void (*)(hb_face_t*)> face;
  };

  QRawFont m_font;
  Face m_face;  ///< for widths alone: the outlines are large, and only subset() needs them
  std::unique_ptr<hb_font_t, void (*)(hb_font_t*)> m_shapes;
  std::map<quint32, QString> m_alone;   ///< glyphs that are a cluster of their own, and their text
  std::map<quint32, QString> m_within;  ///< glyphs of clusters of several
};

}  // namespace hearten::document
