// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button.h"

#include "ui/style/focus_ring.h"
#include "ui/style/hearten_style.h"
#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"
#include "ui/style/wrapped_text.h"
#include "ui/widgets/button_keys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// How one look is drawn. Lengths in pixels at 100 %.
struct Paint {
  std::optional<Token> back;
  std::optional<Token> border;
  double borderWidth = kControlStroke;
  Token ink = Token::Ink;
  Token glyph = Token::Ink;
  Token note = Token::Ink2;
  double radius = kControlRadius;
  bool dashed = false;
  bool bar = false;
};

struct Measure {
  Type type = Type::Button;
  Type noteType = Type::Small;
  int height = kControlHeight;
  int sides = 19;
  int topAndBottom = 8;
  int glyph = kIconSize;
  int gap = 10;
  int indicator = 0;
  bool centered = false;
};

bool isBox(Look look) {
  return look == Look::Tick || look == Look::Topic;
}
bool isDot(Look look) {
  return look == Look::Dot || look == Look::DotCard;
}
bool isPart(Look look) {
  return look == Look::Segment || look == Look::PrivatePart;
}

Paint paintOf(Look look, bool on, bool pressed, bool hovered, bool enabled) {
  Paint paint;
  const auto boxed = [&](Token back, Token border) {
    paint.back = back;
    paint.border = border;
  };
  switch (look) {
    case Look::Primary:
      paint.back = Token::Primary;
      paint.ink = paint.glyph = paint.note = Token::OnPrimary;
      if (pressed || hovered) paint.border = Token::OnPrimary;
      break;
    case Look::Secondary:
      boxed(Token::Surface, Token::Edge);
      break;
    case Look::Quiet:
      paint.ink = paint.glyph = Token::Primary;
      break;
    case Look::Link:
      break;
    case Look::QuietWarm:
      paint.ink = paint.glyph = Token::Warm;
      break;
    case Look::Warm:
      boxed(Token::WarmSoft, Token::Warm);
      paint.borderWidth = 2;
      paint.ink = paint.glyph = Token::Warm;
      break;
    case Look::Choice:
    case Look::Path:
      boxed(Token::Surface, Token::Edge);
      paint.glyph = Token::Primary;
      if (look == Look::Path) paint.radius = kCardRadius;
      break;
    case Look::Door:
      boxed(on ? Token::WarmSoft : Token::Surface, on ? Token::Warm : Token::Edge);
      paint.borderWidth = on ? 2 : kControlStroke;
      if (on) paint.ink = paint.glyph = Token::Warm;
      break;
    case Look::Chip:
      paint.radius = 1000;
      [[fallthrough]];
    case Look::Topic:
    case Look::DotCard:
      boxed(Token::Surface, Token::Edge);
      break;
    case Look::Menu:
      paint.bar = on;
      break;
    case Look::Segment:
    case Look::PrivatePart:
      paint.ink = paint.glyph = Token::Ink2;
      break;
    case Look::Tick:
    case Look::Dot:
      break;
  }
  const bool chosen = on && look != Look::Tick && look != Look::Dot && look != Look::Door;
  if (chosen && look == Look::PrivatePart) {
    paint.back = Token::PrivateSoft;
    paint.border = Token::Private;
    paint.ink = paint.glyph = Token::Private;
    paint.dashed = true;
    paint.borderWidth = 2;
  } else if (chosen) {
    paint.back = Token::PrimarySoft;
    if (look != Look::Menu) paint.border = Token::Primary;
    paint.ink = paint.glyph = paint.note = Token::OnSoft;
    paint.borderWidth = 2;
  } else if (look != Look::Primary && enabled && (pressed || hovered)) {
    if (look == Look::Warm || look == Look::Door) {
      paint.borderWidth = 3;
    } else if (look != Look::Link && look != Look::Tick && look != Look::Dot) {
      paint.back = pressed ? Token::Select : Token::PrimarySoft;
      if (look == Look::QuietWarm) paint.back = Token::WarmSoft;
      if (currentTheme().scheme == Scheme::HighContrast) paint.border = paint.ink;
    }
  }
  if (!enabled) {
    if (paint.back) paint.back = Token::Sunken;
    if (paint.border) paint.border = Token::Line;
    paint.ink = paint.glyph = Token::Ink2;
  }
  return paint;
}

Measure measureOf(Look look, bool on, bool dense, bool large, bool bold) {
  Measure m;
  switch (look) {
    case Look::Quiet:
    case Look::QuietWarm:
      m.sides = 11;
      m.centered = true;
      break;
    case Look::Link:
      m.type = Type::Small;
      m.sides = 0;
      m.topAndBottom = 4;
      m.height = 30;
      break;
    case Look::Choice:
      m.type = on || bold ? Type::BodyBold : Type::Body;
      m.height = 46;
      m.sides = 15;
      break;
    case Look::Chip:
      m.type = on ? Type::SmallBold : Type::Small;
      m.gap = 7;
      m.height = dense ? 36 : kControlHeight;
      m.sides = 15;
      m.glyph = 18;
      m.topAndBottom = 6;
      break;
    case Look::Menu:
      m.type = on ? Type::BodyBold : Type::Body;
      m.height = dense ? kDenseHeight : 46;
      m.topAndBottom = dense ? 6 : 8;
      m.sides = 14;
      m.gap = 12;
      break;
    case Look::Door:
    case Look::Topic:
      m.type = on ? Type::BodyBold : Type::Body;
      m.height = 60;
      m.sides = 15;
      m.gap = 14;
      break;
    case Look::Segment:
    case Look::PrivatePart:
      m.type = on ? Type::SmallBold : Type::Small;
      m.height = 42;
      m.sides = 16;
      m.glyph = 18;
      m.gap = 7;
      m.centered = true;
      break;
    case Look::Tick:
    case Look::Dot:
      m.type = bold ? Type::BodyBold : Type::Body;
      m.sides = 0;
      m.gap = 12;
      m.height = 38;
      m.topAndBottom = 4;
      break;
    case Look::DotCard:
      m.type = Type::BodyBold;
      m.sides = 15;
      m.gap = 12;
      m.topAndBottom = 12;
      break;
    case Look::Path:
      m.type = Type::Heading2;
      m.noteType = Type::Body;
      m.height = 84;
      m.sides = 24;
      m.gap = 20;
      m.glyph = 26;
      break;
    case Look::Primary:
    case Look::Secondary:
    case Look::Warm:
      m.centered = true;
      break;
  }
  if (isBox(look) || isDot(look)) m.indicator = 24;
  const bool plain = look == Look::Primary || look == Look::Secondary || look == Look::Quiet ||
                     look == Look::QuietWarm || look == Look::Warm;
  if (dense && plain) {
    m.height = kDenseHeight;
    m.type = Type::SmallBold;
    m.sides = look == Look::Quiet || look == Look::QuietWarm ? 11 : 13;
    m.glyph = 18;
  }
  if (dense && look == Look::Topic) {
    m.height = kDenseHeight;
    m.topAndBottom = 4;
    m.sides = 12;
    m.gap = 10;
    m.indicator = 22;
  }
  if (large) {
    m.height = 54;
    m.type = Type::Heading2;
    m.sides = 26;
  }
  return m;
}

/// One line of small words in the middle of `area`.
void paintSmall(QPainter& painter, const QString& text, Type type, const QRectF& area, Token ink) {
  WrappedText line(text, type);
  const QSizeF size = line.layOut(0);
  line.draw(painter, QRectF(area.left(), area.center().y() - size.height() / 2, area.width(), size.height()),
            color(ink), Qt::AlignHCenter);
}

}  // namespace

/// Where everything stands in a button of one width.
struct Button::Shape {
  Measure measure;
  WrappedText words;
  WrappedText note;
  QSizeF wordsSize;
  QSizeF noteSize;
  double before = 0;  // glyph or indicator, with its gap
  double after = 0;   // trailing glyph, key cap, count, with their gaps
  double capWidth = 0;
  double countWidth = 0;
  double height = 0;
};

Button::Button(Look look, const QString& text, QWidget* parent) : Button(look, Icon::None, text, parent) {}

Button::Button(Look look, Icon glyph, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_look(look), m_glyph(glyph) {
  const bool checkable =
      isBox(look) || isDot(look) || isPart(look) || look == Look::Chip || look == Look::Door || look == Look::Menu;
  setCheckable(checkable);
  setAutoExclusive(isDot(look) || isPart(look));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  const bool wide = look == Look::Choice || look == Look::Path || look == Look::Menu || look == Look::Door ||
                    look == Look::Topic || look == Look::Tick || look == Look::Dot || look == Look::DotCard;
  if (!wide) policy.setHorizontalPolicy(QSizePolicy::Maximum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  if (look == Look::Chip) setRingRadius(this, 18);
  if (look == Look::Path) setRingRadius(this, kCardRadius);
  connect(this, &QAbstractButton::toggled, this, [this] { refresh(); });
  setText(text);
}

void Button::setText(const QString& text) {
  m_text = text;
  QAbstractButton::setText(QString(text).replace(u"&"_s, u"&&"_s));
  tellName();
  refresh();
}

void Button::setGlyph(Icon glyph) {
  m_glyph = glyph;
  refresh();
}

void Button::setTrailing(Icon glyph) {
  m_trailing = glyph;
  refresh();
}

void Button::setKeyCap(const QString& key) {
  m_keyCap = key;
  setAccessibleDescription(key);
  refresh();
}

void Button::setNote(const QString& note) {
  m_note = note;
  tellName();
  refresh();
}

void Button::setCount(const QString& count) {
  m_count = count;
  refresh();
}

void Button::setDense(bool dense) {
  m_dense = dense;
  refresh();
}

void Button::setLarge(bool large) {
  m_large = large;
  refresh();
}

void Button::setCentered(bool centered) {
  m_centered = centered;
  auto policy = sizePolicy();
  if (centered) policy.setHorizontalPolicy(QSizePolicy::Preferred);
  setSizePolicy(policy);
  refresh();
}

void Button::setLeftAligned(bool leftAligned) {
  m_leftAligned = leftAligned;
  refresh();
}

void Button::setFlush(bool flush) {
  m_flush = flush;
  refresh();
}

Type Button::countType() const {
  return isChecked() || m_look == Look::Choice ? Type::SmallBold : Type::Small;
}

void Button::setBoldText(bool bold) {
  m_boldText = bold;
  refresh();
}

void Button::tellName() {
  // A name that somebody set on purpose stays.
  if (!accessibleName().isEmpty() && accessibleName() != m_nameGiven) return;
  m_nameGiven = m_note.isEmpty() ? m_text : m_text % u". "_s % m_note;
  setAccessibleName(m_nameGiven);
}

void Button::refresh() {
  updateGeometry();
  update();
}

Button::Shape Button::shape(int width) const {
  Measure m = measureOf(m_look, isChecked(), m_dense, m_large, m_boldText || !m_note.isEmpty());
  if (m_flush) m.sides = 0;
  Shape s{m, WrappedText::tight(m_text, m.type), WrappedText(m_note, m.noteType), {}, {}, 0, 0, 0, 0, 0};
  const Icon glyph = m_look == Look::Chip && isChecked() && m_glyph == Icon::None ? Icon::Done : m_glyph;
  if (m.indicator > 0) s.before += px(m.indicator) + room(m.gap);
  if (glyph != Icon::None) s.before += px(m.glyph) + (m_text.isEmpty() ? 0 : room(m.gap));
  if (m_trailing != Icon::None) s.after += px(m.glyph) + room(m.gap - 2);
  if (!m_keyCap.isEmpty()) {
    s.capWidth = WrappedText(m_keyCap, Type::Small).layOut(0).width() + 2 * room(7);
    // The number of a choice stands before its words, as in any list.
    if (m_look == Look::Choice)
      s.before += s.capWidth + room(m.gap);
    else
      s.after += s.capWidth + room(kGapTight);
  }
  if (!m_count.isEmpty()) {
    s.countWidth = WrappedText(m_count, countType()).layOut(0).width();
    s.after += s.countWidth + room(m.gap);
  }
  const double left = width > 0 ? std::max(1.0, width - 2.0 * room(m.sides) - s.before - s.after) : 0;
  if (!m_text.isEmpty()) s.wordsSize = s.words.layOut(left);
  if (!m_note.isEmpty()) s.noteSize = s.note.layOut(left);
  const double inside = s.wordsSize.height() + s.noteSize.height();
  s.height = std::max<double>(room(m.height), std::ceil(inside) + 2 * room(m.topAndBottom));
  return s;
}

QSize Button::sizeHint() const {
  const Shape s = shape(0);
  const double text = std::max(s.wordsSize.width(), s.noteSize.width());
  const int width = static_cast<int>(std::ceil(2 * room(s.measure.sides) + s.before + s.after + text)) + 1;
  const int height = m_laidOutWidth > 0 ? heightForWidth(m_laidOutWidth) : static_cast<int>(s.height);
  return {std::max(width, static_cast<int>(s.height)), height};
}

QSize Button::minimumSizeHint() const {
  Shape s = shape(0);
  const double word = std::max(s.words.longestWord(), m_note.isEmpty() ? 0.0 : s.note.longestWord());
  return {static_cast<int>(std::ceil(2 * room(s.measure.sides) + s.before + s.after + word)) + 1,
          room(s.measure.height)};
}

int Button::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(shape(width).height));
}

void Button::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  if (m_laidOutWidth == width()) return;
  const int before = sizeHint().height();
  m_laidOutWidth = width();
  if (sizeHint().height() != before) updateGeometry();
}

void Button::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange) refresh();
}

void Button::keyPressEvent(QKeyEvent* event) {
  if (clickOnEnter(*this, *event) || moveInGroup(*this, *event)) return;
  // Alt and an arrow is for what the button stands in: it moves a line of the plan. Qt would move the focus instead.
  if (event->modifiers().testFlag(Qt::AltModifier)) {
    event->ignore();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  Shape s = shape(width());
  const Measure& m = s.measure;
  const Paint paint = paintOf(m_look, isChecked(), isDown(), underMouse(), isEnabled());

  const double borderWidth = paint.border ? stroke(paint.borderWidth) : 0;
  const QRectF box = inside(rect(), borderWidth + (isPart(m_look) ? 1 : 0));
  const double radius = std::min<double>(px(paint.radius), box.height() / 2);
  if (paint.border)
    painter.setPen(borderPen(*paint.border, paint.borderWidth, paint.dashed));
  else
    painter.setPen(Qt::NoPen);
  if (paint.back)
    painter.setBrush(color(*paint.back));
  else
    painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(box, radius, radius);
  if (paint.bar) {
    QPainterPath card;
    card.addRoundedRect(box, radius, radius);
    painter.setClipPath(card);
    painter.fillRect(QRectF(0, 0, px(5), height()), color(Token::Primary));
    painter.setClipping(false);
  }

  const double textWidth = std::max(s.wordsSize.width(), s.noteSize.width());
  double x = room(m.sides);
  const double content = s.before + textWidth + s.after;
  const bool centered = (m.centered || m_centered) && !m_leftAligned;
  if (centered) x = std::max(x, (width() - content) / 2);
  const double textHeight = s.wordsSize.height() + s.noteSize.height();
  const double top = (height() - textHeight) / 2;
  // With a note, marks stand beside the first line; else in the middle.
  const bool atFirstLine = (m_look == Look::Tick || isDot(m_look)) && !m_text.isEmpty();
  const double lineMiddle = atFirstLine ? top + tightLineHeight(m.type) / 2 : height() / 2.0;

  if (m.indicator > 0) {
    const double side = px(m.indicator);
    drawIndicator(painter, QRectF(x, lineMiddle - side / 2, side, side), isChecked(), isDot(m_look));
    x += side + room(m.gap);
  }
  const Icon glyph = m_look == Look::Chip && isChecked() && m_glyph == Icon::None ? Icon::Done : m_glyph;
  if (glyph != Icon::None) {
    const double side = px(m.glyph);
    drawIcon(painter, glyph, paint.glyph, QRectF(x, lineMiddle - side / 2, side, side));
    x += side + (m_text.isEmpty() ? 0 : room(m.gap));
  }
  const auto keyCap = [&](double at) {
    const double capHeight = px(23);
    const QRectF cap(at, (height() - capHeight) / 2, s.capWidth, capHeight);
    const Token ink = m_look == Look::Primary ? Token::OnPrimary : paint.note;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(m_look == Look::Primary ? ink : Token::Edge), std::max(1, px(1))));
    painter.drawRoundedRect(cap, px(4), px(4));
    paintSmall(painter, m_keyCap, Type::Small, cap, ink);
  };
  if (!m_keyCap.isEmpty() && m_look == Look::Choice) {
    keyCap(x);
    x += s.capWidth + room(m.gap);
  }
  const QRectF words(x, top, textWidth, s.wordsSize.height());
  if (!m_text.isEmpty()) s.words.draw(painter, words, color(paint.ink));
  if (m_look == Look::Link) {
    painter.setPen(QPen(color(paint.ink), std::max(1, px(1))));
    const double line = top + s.words.firstBaseline() + px(2);
    painter.drawLine(QPointF(x, line), QPointF(x + s.wordsSize.width(), line));
  }
  if (!m_note.isEmpty())
    s.note.draw(painter, QRectF(x, top + s.wordsSize.height(), textWidth, s.noteSize.height()), color(paint.note));

  double right = centered ? x + textWidth + s.after : width() - room(m.sides);
  if (!m_count.isEmpty()) {
    right -= s.countWidth;
    const Token ink = m_look == Look::Choice                ? Token::Primary
                      : m_look == Look::Menu && isChecked() ? paint.ink
                                                            : paint.note;
    paintSmall(painter, m_count, countType(), QRectF(right, 0, s.countWidth, height()), ink);
    right -= room(m.gap);
  }
  if (!m_keyCap.isEmpty() && m_look != Look::Choice) {
    right -= s.capWidth;
    keyCap(right);
    right -= room(m.gap);
  }
  if (m_trailing != Icon::None) {
    const double side = px(m.glyph);
    drawIcon(painter, m_trailing, m_look == Look::Path ? Token::Ink : paint.glyph,
             QRectF(right - side, (height() - side) / 2, side, side));
  }
}

SafetyButton::SafetyButton(QWidget* parent) : Button(Look::Warm, Icon::Safety, {}, parent) {
  setText(tr("Worried about safety?"));
}

void SafetyButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setText(tr("Worried about safety?"));
  Button::changeEvent(event);
}

HideButton::HideButton(Look look, QWidget* parent) : Button(look, Icon::HideScreen, {}, parent) {
  setCheckable(false);
  setKeyCap(u"F9"_s);
  retranslate();
}

void HideButton::setShortName(bool shortName) {
  m_short = shortName;
  retranslate();
}

void HideButton::retranslate() {
  //: The button that covers the whole screen at once; the short one is for narrow windows
  setText(m_short ? tr("Hide") : tr("Hide screen"));
}

void HideButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Button::changeEvent(event);
}

}  // namespace hearten::ui
