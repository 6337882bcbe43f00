// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/marked_text.h"

#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearten::ui {
namespace {

void drawWave(QPainter& painter, const QRectF& sign) {
  if (sign.isEmpty()) return;
  const double step = px(3);
  QPainterPath wave;
  const auto height = [&](double x) {
    return sign.bottom() - px(2) + px(1.5) * std::sin(x / step * std::numbers::pi / 1.3);
  };
  wave.moveTo(sign.left(), height(sign.left()));
  for (double x = sign.left(); x <= sign.right(); x += 1) wave.lineTo(x, height(x));
  painter.drawPath(wave);
}

}  // namespace

void MarkedText::setMarks(const std::vector<MarkedPart>& marks) {
  m_marks = marks;
  const int end = document()->characterCount() - 1;
  QList<QTextEdit::ExtraSelection> grounds;
  for (const MarkedPart& part : marks) {
    QTextEdit::ExtraSelection ground;
    ground.cursor = QTextCursor(document());
    ground.cursor.setPosition(std::min(part.start, end));
    ground.cursor.setPosition(std::min(part.start + part.length, end), QTextCursor::KeepAnchor);
    ground.format.setBackground(color(Token::NoticeSoft));
    grounds.append(ground);
  }
  setExtraSelections(grounds);
  viewport()->update();
}

void MarkedText::paintEvent(QPaintEvent* event) {
  GrowingText::paintEvent(event);
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(Token::NoticeEdge), stroke(2)));
  for (const MarkedPart& part : m_marks) {
    for (int i = part.start; i < part.start + part.length; ++i) drawWave(painter, signAt(i));
  }
}

void MarkedText::changeEvent(QEvent* event) {
  GrowingText::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setMarks(m_marks);
}

/// Where the sign at `position` stands; empty at the end of a row.
QRectF MarkedText::signAt(int position) const {
  QTextCursor cursor(document());
  if (position + 1 >= document()->characterCount()) return {};
  cursor.setPosition(position);
  const QRect from = cursorRect(cursor);
  cursor.setPosition(position + 1);
  const QRect to = cursorRect(cursor);
  return from.top() == to.top() ? QRectF(from.left(), from.top(), to.left() - from.left(), from.height()) : QRectF();
}

}  // namespace hearten::ui
