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
  updateGeometry();
  update();
}

void TextLabel::setInk(Token ink) {
  m_ink = ink;
  update();
}

void TextLabel::setBold(const QStringList& parts) {
  m_bold = parts;
  updateGeometry();
  update();
}

void TextLabel::setText(const QString& text) {
  QLabel::setText(text);
  updateGeometry();
}

QSize TextLabel::sizeHint() const {
  if (text().isEmpty()) return {0, 0};
  WrappedText words(text(), m_type, m_bold);
  const QMargins margins = contentsMargins();
  const QSizeF size = words.layOut(0);
  return {static_cast<int>(size.width()) + 1 + margins.left() + margins.right(),
          static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const {
  if (text().isEmpty()) return {0, 0};
  const WrappedText words(text(), m_type, m_bold);
  const QMargins margins = contentsMargins();
  return {static_cast<int>(words.longestWord()) + 1 + margins.left() + margins.right(),
          static_cast<int>(std::ceil(lineHeight(m_type))) + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const {
  if (text().isEmpty()) return 0;
  WrappedText words(text(), m_type, m_bold);
  const QMargins margins = contentsMargins();
  const QSizeF size = words.layOut(std::max(1, width - margins.left() - margins.right()));
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
  if (event->type() != QEvent::StyleChange) return;
  setFont(fontFor(m_type));
  updateGeometry();
  update();
}

Heading::Heading(Level level, const QString& text, QWidget* parent)
    : TextLabel(typeOf(level), Token::Ink, text, parent) {
  setHeadingRole(this, levelOf(level));
}

}  // namespace hearten::ui
