// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/type.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace hearten::ui {

/// Plain text set in lines of our own height, which neither QLabel nor a push button can do. New lines in the text
/// are kept. Words too long for a line are broken rather than cut.
class WrappedText {
 public:
  /// `boldParts`: the places in `text` to set in bold (each part's first occurrence).
  WrappedText(const QString& text, Type type, const QStringList& boldParts = {});
  /// The same in closer lines, for words inside a control.
  static WrappedText tight(const QString& text, Type type);

  /// Lays the lines out for `width` pixels; a width of 0 or less means one long line. Returns the size taken up.
  QSizeF layOut(double width);
  /// Draws the lines last laid out, from the top left of `area`. `align`: left, right or centre.
  void draw(QPainter& painter, const QRectF& area, const QColor& ink, Qt::Alignment align = Qt::AlignLeft);

  /// The width of the longest word: narrower than this and words are broken.
  double longestWord() const;
  /// Where the first line's letters stand, below the top.
  double firstBaseline() const { return m_firstBaseline; }

 private:
  QString m_text;
  QFont m_font;
  double m_line;
  double m_firstBaseline = 0;
  double m_width = 0;
  std::vector<QTextLayout::FormatRange> m_formats;
  std::unique_ptr<QTextLayout> m_layout = std::make_unique<QTextLayout>();
};

}  // namespace hearten::ui
