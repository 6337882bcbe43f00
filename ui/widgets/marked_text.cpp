// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/marked_text.h"

#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

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

/// Told as rich text, which wraps.
QString tipOf(const QString& words) {
  return u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s;
}

}  // namespace

MarkedText::MarkedText(QWidget* parent) : GrowingText(parent) {
  connect(document(), &QTextDocument::contentsChange, this, &MarkedText::follow);
}

void MarkedText::setMarks(const std::vector<MarkedPart>& marks, const QString& why) {
  if (marks == m_marks && why == m_why) return;
  m_marks = marks;
  m_why = marks.empty() ? QString() : why;
  m_text = toPlainText();
  if (marks.empty()) QToolTip::hideText();
  describe();
  paintMarks();
}

void MarkedText::setPlainDescription(const QString& description) {
  m_plainDescription = description;
  describe();
}

void MarkedText::paintMarks() {
  const int end = document()->characterCount() - 1;
  QList<QTextEdit::ExtraSelection> grounds;
  for (const MarkedPart& part : m_marks) {
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

/// A change of looks is told as a change of the text, too; then there is nothing to follow.
void MarkedText::follow(int from, int removed, int added) {
  if (m_marks.empty()) return;
  const QString text = toPlainText();
  if (text == m_text) return;
  m_text = text;
  const auto isTouched = [from, removed](const MarkedPart& part) {
    return from < part.start + part.length && from + removed > part.start;
  };
  std::vector<MarkedPart> kept;
  for (MarkedPart part : m_marks) {
    if (isTouched(part)) continue;
    if (from <= part.start) part.start += added - removed;
    kept.push_back(part);
  }
  const QString why = m_why;
  m_marks = kept;
  m_why = kept.empty() ? QString() : why;
  describe();
  paintMarks();
}

void MarkedText::describe() {
  QStringList words;
  for (const MarkedPart& part : m_marks) words.append(toPlainText().mid(part.start, part.length));
  if (words.isEmpty()) {
    setAccessibleDescription(m_plainDescription);
  } else if (m_why.isEmpty()) {
    //: Told to screen readers; %1 is a list of words
    setAccessibleDescription(tr("Marked: %1").arg(words.join(u", "_s)));
  } else {
    //: Told to screen readers; %1 is a list of words, %2 the reason, a sentence
    setAccessibleDescription(tr("Marked: %1. %2").arg(words.join(u", "_s), m_why));
  }
}

bool MarkedText::showWhy() {
  if (m_marks.empty()) return false;
  Q_EMIT whyShown();
  if (m_why.isEmpty()) return true;
  const QRectF sign = signAt(m_marks.front().start);
  QToolTip::showText(viewport()->mapToGlobal(sign.bottomLeft().toPoint()), tipOf(m_why), this);
  return true;
}

bool MarkedText::isMarkAt(QPoint place) const {
  return std::ranges::any_of(m_marks, [&](const MarkedPart& part) {
    for (int i = part.start; i < part.start + part.length; ++i)
      if (signAt(i).contains(place)) return true;
    return false;
  });
}

bool MarkedText::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return GrowingText::viewportEvent(event);
  const auto* const hover = static_cast<QHelpEvent*>(event);
  if (!m_why.isEmpty() && isMarkAt(hover->pos()))
    QToolTip::showText(hover->globalPos(), tipOf(m_why), this);
  else
    QToolTip::hideText();
  return true;
}

void MarkedText::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_W && event->modifiers() == Qt::AltModifier && showWhy()) return;
  GrowingText::keyPressEvent(event);
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
  if (event->type() == QEvent::StyleChange) paintMarks();
  if (event->type() == QEvent::LanguageChange) describe();
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
