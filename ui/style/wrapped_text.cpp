// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hearten::ui {

WrappedText::WrappedText(const QString& text, Type type, const QStringList& boldParts)
    : m_text(text), m_font(fontFor(type)), m_line(lineHeight(type)) {
  m_text.replace(u'\n', QChar::LineSeparator);
  for (const QString& part : boldParts) {
    const auto at = part.isEmpty() ? -1 : text.indexOf(part);
    if (at < 0) continue;
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(at);
    range.length = static_cast<int>(part.size());
    range.format.setFontWeight(QFont::Bold);
    m_formats.push_back(range);
  }
}

WrappedText WrappedText::tight(const QString& text, Type type) {
  WrappedText words(text, type);
  words.m_line = tightLineHeight(type);
  return words;
}

QSizeF WrappedText::layOut(double width) {
  m_layout->setText(m_text);
  m_layout->setFont(m_font);
  m_layout->setFormats(QList<QTextLayout::FormatRange>(m_formats.begin(), m_formats.end()));
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_layout->setTextOption(option);
  const QFontMetricsF metrics(m_font);
  const double lead = (m_line - metrics.ascent() - metrics.descent()) / 2;
  m_width = width > 0 ? width : 1.0e6;
  m_firstBaseline = lead + metrics.ascent();
  double y = 0;
  double widest = 0;
  m_layout->beginLayout();
  for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
    line.setLineWidth(m_width);
    line.setPosition({0, y + m_firstBaseline - line.ascent()});
    widest = std::max(widest, line.naturalTextWidth());
    y += m_line;
  }
  m_layout->endLayout();
  return {std::ceil(widest), std::ceil(y)};
}

void WrappedText::draw(QPainter& painter, const QRectF& area, const QColor& ink, Qt::Alignment align) {
  painter.setPen(ink);
  painter.setFont(m_font);
  for (int i = 0; i < m_layout->lineCount(); ++i) {
    const QTextLine line = m_layout->lineAt(i);
    double x = area.left();
    const double spare = area.width() - line.naturalTextWidth();
    if (align & Qt::AlignRight) x += spare;
    if (align & Qt::AlignHCenter) x += spare / 2;
    line.draw(&painter, {x, area.top()});
  }
}

double WrappedText::longestWord() const {
  QFont font = m_font;
  if (!m_formats.empty()) font.setBold(true);
  const QFontMetricsF metrics(font);
  double longest = 0;
  for (const QString& word : QString(m_text).replace(QChar::LineSeparator, u' ').split(u' ', Qt::SkipEmptyParts))
    longest = std::max(longest, metrics.horizontalAdvance(word));
  return std::ceil(longest);
}

}  // namespace hearten::ui
