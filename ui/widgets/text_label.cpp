// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_label.h"

#include "ui/style/accessible.h"
#include "ui/style/theme.h"
#include "ui/style/wrapped_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearten::ui {
namespace {

Type typeOf(Heading::Level level) {
  switch (level) {
    case Heading::Level::Question:
      return Type::Question;
    case Heading::Level::One:
      return Type::Heading1;
    case Heading::Level::Two:
      return Type::Heading2;
    case Heading::Level::Three:
      break;
  }
  return Type::BodyBold;
}

int levelOf(Heading::Level level) {
  if (level == Heading::Level::Two) return 2;
  return level == Heading::Level::Three ? 3 : 1;
}

}  // namespace

TextLabel::TextLabel(Type type, Token ink, const QString& text, QWidget* parent)
    : QLabel(parent), m_type(type), m_ink(ink) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setFont(fontFor(type));
  setText(text);
}

void TextLabel::setType(Type type) {
  m_type = type;
  setFont(fontFor(type));
  measureAnew();
}

void TextLabel::setInk(Token ink) {
  m_ink = ink;
  update();
}

void TextLabel::setBold(const QStringList& parts) {
  m_bold = parts;
  measureAnew();
}

void TextLabel::setText(const QString& text) {
  QLabel::setText(text);
  measureAnew();
}

void TextLabel::measureAnew() {
  m_textPercent = 0;
  updateGeometry();
  update();
}

QSizeF TextLabel::sizeAt(int width) const {
  constexpr qsizetype kEnough = 16;  // a window that is being dragged asks for every width once
  if (m_textPercent != currentTheme().textPercent || m_sizes.size() >= kEnough) {
    m_textPercent = currentTheme().textPercent;
    m_sizes.clear();
    m_longestWord = -1;
  }
  auto known = m_sizes.constFind(width);
  if (known == m_sizes.constEnd()) known = m_sizes.insert(width, WrappedText(text(), m_type, m_bold).layOut(width));
  return *known;
}

QSize TextLabel::sizeHint() const {
  if (text().isEmpty()) return {0, 0};
  const QMargins margins = contentsMargins();
  const QSizeF size = sizeAt(0);
  return {static_cast<int>(size.width()) + 1 + margins.left() + margins.right(),
          static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const {
  if (text().isEmpty()) return {0, 0};
  const QMargins margins = contentsMargins();
  sizeAt(0);  // forgets a word measured at another text size
  if (m_longestWord < 0) m_longestWord = static_cast<int>(WrappedText(text(), m_type, m_bold).longestWord());
  return {m_longestWord + 1 + margins.left() + margins.right(),
          static_cast<int>(std::ceil(lineHeight(m_type))) + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const {
  if (text().isEmpty()) return 0;
  const QMargins margins = contentsMargins();
  const QSizeF size = sizeAt(std::max(1, width - margins.left() - margins.right()));
  return static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent*) {
  if (text().isEmpty()) return;
  QPainter painter(this);
  WrappedText words(text(), m_type, m_bold);
  QRectF area = contentsRect();
  const QSizeF size = words.layOut(area.width());
  if (alignment() & Qt::AlignVCenter) area.setTop(area.top() + std::max(0.0, (area.height() - size.height()) / 2));
  words.draw(painter, area, color(m_ink), alignment());
}

void TextLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  // Told also each time the label comes into another widget, when nothing has changed for it.
  if (event->type() != QEvent::StyleChange || m_textPercent == currentTheme().textPercent) return;
  setFont(fontFor(m_type));
  measureAnew();
}

Heading::Heading(Level level, const QString& text, QWidget* parent)
    : TextLabel(typeOf(level), Token::Ink, text, parent) {
  setHeadingRole(this, levelOf(level));
}

}  // namespace hearten::ui
