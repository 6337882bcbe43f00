// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tag.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"
#include "ui/style/wrapped_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace hearten::ui {
namespace {

constexpr int kSides = 9;
constexpr int kGlyph = 18;

Type typeOf(Tag::Kind kind) {
  return kind == Tag::Kind::Notice ? Type::SmallBold : Type::Small;
}

}  // namespace

Tag::Tag(Kind kind, const QString& text, Icon glyph, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_text(text), m_glyph(glyph) {
  QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleRole(this, QAccessible::StaticText);
  setAccessibleName(text);
}

void Tag::setText(const QString& text) {
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

int Tag::glyphSpace() const {
  return m_glyph == Icon::None ? 0 : px(kGlyph + 6);
}

QSize Tag::sizeHint() const {
  WrappedText words(m_text, typeOf(m_kind));
  const QSizeF size = words.layOut(0);
  return {static_cast<int>(size.width()) + 1 + glyphSpace() + 2 * px(kSides), heightForWidth(0)};
}

QSize Tag::minimumSizeHint() const {
  const WrappedText words(m_text, typeOf(m_kind));
  return {static_cast<int>(words.longestWord()) + 1 + glyphSpace() + 2 * px(kSides), heightForWidth(0)};
}

int Tag::heightForWidth(int width) const {
  WrappedText words(m_text, typeOf(m_kind));
  const double room = width > 0 ? width - glyphSpace() - 2.0 * px(kSides) : 0;
  return static_cast<int>(std::ceil(words.layOut(room).height())) + px(5);
}

void Tag::paintEvent(QPaintEvent*) {
  Token back = Token::Sunken;
  Token edge = Token::Line;
  Token ink = Token::Ink2;
  switch (m_kind) {
    case Kind::Plain:
      break;
    case Kind::Soft:
      back = Token::PrimarySoft;
      edge = Token::Primary;
      ink = Token::OnSoft;
      break;
    case Kind::Private:
      back = Token::PrivateSoft;
      edge = Token::Private;
      ink = Token::Private;
      break;
    case Kind::Notice:
      back = Token::NoticeSoft;
      edge = Token::NoticeEdge;
      ink = Token::Notice;
      break;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(color(back));
  painter.setPen(borderPen(edge, 1, m_kind == Kind::Private));
  painter.drawRoundedRect(inside(rect(), stroke(1)), px(5), px(5));
  if (m_glyph != Icon::None) {
    const double side = px(kGlyph);
    drawIcon(painter, m_glyph, ink, QRectF(px(kSides), (height() - side) / 2, side, side));
  }
  WrappedText words(m_text, typeOf(m_kind));
  const double room = width() - glyphSpace() - 2.0 * px(kSides);
  const QSizeF size = words.layOut(room);
  words.draw(painter, QRectF(px(kSides) + glyphSpace(), (height() - size.height()) / 2, room, size.height()),
             color(ink));
}

void Tag::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace hearten::ui
