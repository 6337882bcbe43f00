// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/shape.h"

#include "core/document/palette.h"
#include "core/document/text.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace hearten::document {
namespace {

/// Where a run lies in the text of its paragraph.
struct Span {
  int from;
  int to;
};

QRgb colourOf(const Run& run, QRgb ink) {
  if (!run.href.isEmpty()) return palette::kHeading;
  switch (run.tone) {
    case Tone::Quiet:
      return palette::kQuiet;
    case Tone::OnlyForMe:
      return palette::kOnlyForMe;
    case Tone::Ink:
      break;
  }
  return ink;
}

/// Letters, digits and signs of which each is one glyph in any face (ligatures being off), so that they need not be
/// looked up one by one. Everything else is.
bool isPlain(QStringView text) {
  return std::ranges::all_of(text, [](QChar c) {
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0x0300 && unit != 0xAD) || (unit >= 0x1E00 && unit < 0x1F00) ||
           (unit >= 0x2010 && unit <= 0x2027) || unit == 0x20AC;
  });
}

bool isSpace(QStringView text) {
  return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

class LineReader {
 public:
  LineReader(const QTextLine& line, const QString& text, const Runs& runs, const TextStyle& style, Faces& faces,
             QString& missing)
      : m_line(line), m_text(text), m_runs(runs), m_style(style), m_faces(faces), m_missing(missing) {}

  Line read(const std::vector<Span>& spans) {
    const double ascent = m_line.ascent() / kLayoutScale;
    const double natural = ascent + m_line.descent() / kLayoutScale;
    const double height = std::max(natural, m_style.size * m_style.pitch);
    m_out = {.ascent = (height - natural) / 2 + ascent, .height = height, .pieces = {}};
    const int end = m_line.textStart() + m_line.textLength();
    for (std::size_t run = 0; run < spans.size(); ++run) {
      const int from = std::max(spans[run].from, m_line.textStart());
      const int to = std::min(spans[run].to, end);
      if (from >= to) continue;
      m_run = run;
      if (!readPlain(from, to)) readClusters(from, to);
    }
    return std::move(m_out);
  }

 private:
  QString textAt(int from, int length) const {
    QString text = m_text.mid(from, length);
    text.replace(QChar::LineSeparator, u' ');
    return text;
  }

  QPointF pointOf(const QPointF& position) const {
    return {position.x() / kLayoutScale, (position.y() - m_line.ascent()) / kLayoutScale};
  }

  Piece& pieceFor(const QRawFont& font) {
    const int face = m_faces.indexOf(font);
    if (m_out.pieces.empty() || m_out.pieces.back().run != m_run || m_out.pieces.back().face != face)
      m_out.pieces.push_back({.run = m_run,
                              .face = face,
                              .size = m_style.size,
                              .left = 1e9,
                              .right = 0,
                              .colour = colourOf(m_runs[m_run], m_style.colour),
                              .clusters = {}});
    return m_out.pieces.back();
  }

  void addMissing(const QString& text) {
    if (!m_missing.contains(text)) m_missing += text;
  }

  void add(const QRawFont& font, QString text, std::vector<Glyph> glyphs) {
    Piece& piece = pieceFor(font);
    const bool unknown = std::ranges::any_of(glyphs, [](const Glyph& glyph) { return glyph.id == 0; });
    if (unknown || !m_faces.canEmbed(piece.face)) addMissing(text);
    for (const Glyph& glyph : glyphs) {
      QPointF step;
      font.advancesForGlyphIndexes(&glyph.id, &step, 1);
      const double advance = step.x() / kLayoutScale;
      piece.left = std::min(piece.left, glyph.at.x());
      piece.right = std::max(piece.right, glyph.at.x() + advance);
    }
    piece.clusters.push_back({std::move(text), std::move(glyphs)});
  }

  /// One letter, one glyph, left to right: true when that is how it is and all has been read.
  bool readPlain(int from, int to) {
    int end = to;
    while (end > from && m_text[end - 1].isSpace()) --end;
    if (end == from || !isPlain(QStringView(m_text).mid(from, end - from))) return false;
    const QList<QGlyphRun> glyphRuns = m_line.glyphRuns(from, end - from);
    if (glyphRuns.size() != 1) return false;
    const QGlyphRun& glyphs = glyphRuns.constFirst();
    const QList<quint32> ids = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    if (ids.size() != end - from || ids.contains(0) || glyphs.isRightToLeft()) return false;
    for (int i = 0; i < ids.size(); ++i) add(glyphs.rawFont(), textAt(from + i, 1), {{ids[i], pointOf(positions[i])}});
    if (end < to) readClusters(end, to);
    return true;
  }

  void readClusters(int from, int to) {
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, m_text);
    int at = from;
    while (at < to) {
      graphemes.setPosition(at);
      const qsizetype next = graphemes.toNextBoundary();
      const int end = next < 0 ? to : std::min(to, static_cast<int>(next));
      readCluster(at, end);
      at = end;
    }
  }

  void readCluster(int from, int to) {
    const QString text = textAt(from, to - from);
    std::vector<Glyph> glyphs;
    QRawFont font;
    // A cluster may be split over fonts (a letter here, its mark there). Each part is then a cluster, the first with
    // the text, so that every glyph is drawn in its own face.
    bool told = false;
    for (const QGlyphRun& run : m_line.glyphRuns(from, to - from)) {
      const QList<quint32> ids = run.glyphIndexes();
      const QList<QPointF> positions = run.positions();
      glyphs.clear();
      for (qsizetype i = 0; i < ids.size(); ++i) glyphs.push_back({ids[i], pointOf(positions[i])});
      if (glyphs.empty()) continue;
      if (sharesGlyph(run.rawFont(), glyphs)) continue;
      add(run.rawFont(), told ? QString() : text, glyphs);
      told = true;
    }
    if (told) return;
    // Nothing is drawn for it: a space at the end of the line, a mark that cannot be seen, or the second letter of a
    // glyph that stands for two.
    if (isSpace(text)) {
      addSpace(text);
    } else if (!m_out.pieces.empty() && m_out.pieces.back().run == m_run) {
      m_out.pieces.back().clusters.back().text += text;
    }
  }

  /// Is this the glyph that the cluster before was drawn with? Then both are one cluster.
  bool sharesGlyph(const QRawFont& font, const std::vector<Glyph>& glyphs) {
    if (m_out.pieces.empty()) return false;
    const Piece& before = m_out.pieces.back();
    if (before.run != m_run || before.face != m_faces.indexOf(font)) return false;
    return std::ranges::any_of(glyphs, [&before](const Glyph& glyph) {
      return std::ranges::any_of(before.clusters.back().glyphs,
                                 [&glyph](const Glyph& old) { return old.id == glyph.id && old.at == glyph.at; });
    });
  }

  void addSpace(const QString& text) {
    QRawFont font;
    double x = 0;
    if (!m_out.pieces.empty() && m_out.pieces.back().run == m_run) {
      font = m_faces.at(m_out.pieces.back().face);
      x = m_out.pieces.back().right;
    } else {
      font = QRawFont::fromFont(copyFont(m_style.size, m_style.bold || m_runs[m_run].bold));
      if (!m_out.pieces.empty()) x = m_out.pieces.back().right;
    }
    QList<quint32> ids = font.glyphIndexesForString(QStringLiteral(" "));
    if (ids.isEmpty() || ids.constFirst() == 0) {
      font = QRawFont::fromFont(copyFont(m_style.size, false));
      ids = font.glyphIndexesForString(QStringLiteral(" "));
    }
    // The words go on when the line does; what is drawn must not be wider for it.
    const Piece* before = m_out.pieces.empty() ? nullptr : &m_out.pieces.back();
    const double right = before && before->run == m_run ? before->right : x;
    add(font, text, {{ids.constFirst(), {x, 0}}});
    m_out.pieces.back().right = right;
    m_out.pieces.back().left = std::min(m_out.pieces.back().left, right);
  }

  const QTextLine& m_line;
  const QString& m_text;
  const Runs& m_runs;
  const TextStyle& m_style;
  Faces& m_faces;
  QString& m_missing;
  std::size_t m_run = 0;
  Line m_out{};
};

}  // namespace

std::vector<Line> shape(const Runs& runs, const TextStyle& style, double width, Faces& faces, QString& missing) {
  QString text;
  std::vector<Span> spans;
  QList<QTextLayout::FormatRange> formats;
  for (const Run& run : runs) {
    const int from = static_cast<int>(text.size());
    text += tidy(run.text).normalized(QString::NormalizationForm_C);
    const int to = static_cast<int>(text.size());
    spans.push_back({from, to});
    // Each run is shaped for itself: a format of its own keeps Qt from joining it to the next.
    QTextCharFormat format;
    format.setFont(copyFont(style.size, style.bold || run.bold));
    formats.push_back({from, to - from, format});
  }
  text.replace(u'\n', QChar::LineSeparator);

  QTextLayout layout(text, copyFont(style.size, style.bold));
  QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(Qt::LayoutDirectionAuto);
  layout.setTextOption(option);
  layout.setFormats(formats);
  layout.setCacheEnabled(true);
  std::vector<Line> lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width * kLayoutScale);
    line.setPosition({0, 0});
    lines.push_back(LineReader(line, text, runs, style, faces, missing).read(spans));
  }
  layout.endLayout();
  return lines;
}

double heightOf(const std::vector<Line>& lines) {
  double height = 0;
  for (const Line& line : lines) height += line.height;
  return height;
}

}  // namespace hearten::document
