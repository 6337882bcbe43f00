// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace hearten::ui {

Card::Card(Kind kind, QWidget* parent) : QFrame(parent), m_kind(kind), m_body(new QVBoxLayout(this)) {
  setPadding(kAround, kAround - 4, kGapTight);
}

void Card::setKind(Kind kind) {
  m_kind = kind;
  update();
}

void Card::setStrong(bool strong) {
  m_strong = strong;
  update();
}

void Card::setPadding(int leftAndRight, int topAndBottom, int spacing) {
  setSpaces(m_body, {leftAndRight, topAndBottom, leftAndRight, topAndBottom}, spacing);
}

void Card::paintEvent(QPaintEvent*) {
  if (m_kind == Kind::Plain) return;
  Token back = Token::Surface;
  std::optional<Token> edge;
  double width = m_strong || m_kind == Kind::Active ? 2 : 1;
  bool dashed = false;
  switch (m_kind) {
    case Kind::Surface:
      edge = Token::Line;
      break;
    case Kind::Soft:
      back = Token::PrimarySoft;
      // Black on black needs an edge to be seen.
      if (currentTheme().scheme == Scheme::HighContrast) edge = Token::Primary;
      break;
    case Kind::Warm:
      back = Token::WarmSoft;
      edge = Token::Warm;
      break;
    case Kind::Notice:
      back = Token::NoticeSoft;
      edge = Token::NoticeEdge;
      break;
    case Kind::Jotting:
      back = Token::NoticeSoft;
      edge = Token::NoticeEdge;
      dashed = true;
      break;
    case Kind::Private:
      back = Token::PrivateSoft;
      edge = Token::Private;
      dashed = true;
      break;
    case Kind::Plain:
      break;
    case Kind::Active:
      edge = Token::Primary;
      break;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(color(back));
  if (edge)
    painter.setPen(borderPen(*edge, width, dashed));
  else
    painter.setPen(Qt::NoPen);
  const double radius = px(kCardRadius);
  painter.drawRoundedRect(inside(rect(), edge ? stroke(width) : 0), radius, radius);
}

Divider::Divider(QWidget* parent, Qt::Orientation orientation) : QWidget(parent) {
  if (orientation == Qt::Horizontal)
    setFixedHeight(1);
  else
    setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), color(Token::Line));
}

Panel::Panel(Token back, QWidget* parent) : QWidget(parent), m_back(back) {}

void Panel::setBack(Token back) {
  m_back = back;
  update();
}

void Panel::setLines(Qt::Edges edges, Token ink) {
  m_lines = edges;
  m_lineInk = ink;
  update();
}

void Panel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(m_back));
  const QColor ink = color(m_lineInk);
  if (m_lines & Qt::TopEdge) painter.fillRect(0, 0, width(), 1, ink);
  if (m_lines & Qt::BottomEdge) painter.fillRect(0, height() - 1, width(), 1, ink);
  if (m_lines & Qt::LeftEdge) painter.fillRect(0, 0, 1, height(), ink);
  if (m_lines & Qt::RightEdge) painter.fillRect(width() - 1, 0, 1, height(), ink);
}

}  // namespace hearten::ui
