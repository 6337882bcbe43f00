// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/document/faces.h"

#include <QtGui/qrgb.h>
#include <QPointF>

namespace hearten::document {

/// One drawn sign. `at` is where its baseline begins, in points from the left end of the baseline of its line, y down.
struct Glyph {
  quint32 id;
  QPointF at;
};

/// The smallest part of a text that is drawn as one: most often one letter and one glyph, but an Arabic or Bengali
/// cluster may need several glyphs, and two letters may share one. A space at the end of a line is a cluster too, or
/// words would run into one another for a screen reader.
struct Cluster {
  QString text;
  std::vector<Glyph> glyphs;
};

/// A stretch of one run in one face on one line.
struct Piece {
  std::size_t run;
  int face;
  double size;         ///< points
  double left, right;  ///< points, from the left end of the line
  QRgb colour;
  std::vector<Cluster> clusters;  ///< in reading order
};

struct Line {
  double ascent;  ///< from the top of the line to its baseline
  double height;
  std::vector<Piece> pieces;  ///< in reading order
};

struct TextStyle {
  double size = 12;     ///< points
  double pitch = 1.45;  ///< line height, as a multiple of the size
  bool bold = false;
  QRgb colour = 0xFF000000;
};

/// Breaks `runs` into lines no wider than `width` points. Words that are longer than a line are broken anywhere.
/// Characters that no face at hand can show in a file are added to `missing`, each once.
std::vector<Line> shape(const Runs& runs, const TextStyle& style, double width, Faces& faces, QString& missing);

double heightOf(const std::vector<Line>& lines);

}  // namespace hearten::document
