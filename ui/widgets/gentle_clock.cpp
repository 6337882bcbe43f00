// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/gentle_clock.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hearten::ui {

/// The pie: the part of the hour that has gone, filled from the top.
class GentleClock::Face : public QWidget {
 public:
  explicit Face(QWidget* parent) : QWidget(parent) {
    setExtent(this, Extent::Width, 40);
    setExtent(this, Extent::Height, 40);
  }
  double share = 0;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = px(2);
    const QRectF ring = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    const QRectF pie = ring.adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(color(Token::Primary), px(1)));
    painter.setBrush(color(Token::Select));
    const double gone = std::clamp(share, 0.0, 1.0);
    if (gone >= 1)
      painter.drawEllipse(pie);
    else if (gone > 0)
      painter.drawPie(pie, 90 * 16, -qRound(gone * 360 * 16));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Primary), pen));
    painter.drawEllipse(ring);
  }
};

GentleClock::GentleClock(QWidget* parent)
    : QWidget(parent),
      m_face(new Face(this)),
      m_words(new TextLabel(Type::BodyBold, Token::Ink)),
      m_room(new SmallText) {
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {}, kGap);
  row->addWidget(m_face, 0, Qt::AlignVCenter);
  auto* lines = new QVBoxLayout;
  lines->setSpacing(0);
  lines->setContentsMargins({});
  lines->addStretch();
  lines->addWidget(m_words);
  lines->addWidget(m_room);
  lines->addStretch();
  row->addLayout(lines, 1);
  m_words->setWordWrap(false);
  setAccessibleRole(this, QAccessible::Clock);
}

void GentleClock::setTime(const QString& words, double share, const QString& room) {
  m_words->setText(words);
  m_room->setText(room);
  m_room->setVisible(!room.isEmpty());
  m_face->share = share;
  m_face->update();
  setAccessibleName(room.isEmpty() ? words : words + QStringLiteral(". ") + room);
}

void GentleClock::setWordsOnly(bool wordsOnly) {
  m_room->setVisible(!wordsOnly && !m_room->text().isEmpty());
  setExtent(m_face, Extent::Width, wordsOnly ? 24 : 40);
  setExtent(m_face, Extent::Height, wordsOnly ? 24 : 40);
}

QString GentleClock::words() const {
  return m_words->text();
}

}  // namespace hearten::ui
