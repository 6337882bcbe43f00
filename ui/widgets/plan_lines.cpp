// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plan_lines.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hearten::ui {

PlanLine::PlanLine(const PlanLineView& line, QWidget* parent)
    : QWidget(parent), m_sharing(line.sharing), m_quiet(line.quiet) {
  const bool mine = line.sharing == Sharing::OnlyForMe;
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {15, 8, 0, 8}, kGapTight);
  if (mine) row->addWidget(new Glyph(Icon::OnlyForMe, Token::Private, 18), 0, Qt::AlignVCenter);
  const Token ink = mine ? Token::Private : line.quiet ? Token::Ink2 : Token::Ink;
  auto* words = new TextLabel(Type::Body, ink, line.text);
  row->addWidget(words, 1);
  //: Told to screen readers; %1 is a line of the plan
  words->setAccessibleName(mine ? tr("%1. Only for me").arg(line.text) : line.text);
}

void PlanLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool mine = m_sharing == Sharing::OnlyForMe;
  const double width = px(3);
  QPen pen(color(mine ? Token::Private : m_quiet ? Token::Edge : Token::Primary), width);
  pen.setCapStyle(Qt::FlatCap);
  if (mine) pen.setDashPattern({2.0, 1.3});
  painter.setPen(pen);
  painter.drawLine(QPointF(width / 2, 0), QPointF(width / 2, height()));
}

void addParts(QVBoxLayout* column, const std::vector<PlanPartView>& parts) {
  for (const PlanPartView& part : parts) {
    column->addWidget(new Heading(Heading::Level::Three, part.heading));
    for (const PlanLineView& line : part.lines) column->addWidget(new PlanLine(line));
  }
}

}  // namespace hearten::ui
