// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/support_drawer.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {

SupportDrawer::SupportDrawer(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::Two)),
      m_close(new SecondaryButton(Icon::Close, {})),
      m_scroll(new ScrollColumn) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {3, 0, 0, 0}, 0);
  auto* top = new Panel(Token::Surface);
  top->setLines(Qt::BottomEdge);
  setExtent(top, Extent::MinHeight, 65);
  auto* row = new QHBoxLayout(top);
  setSpaces(row, {20, 10, 20, 10}, kGap);
  row->addWidget(m_title, 1, Qt::AlignVCenter);
  m_close->setDense(true);
  m_close->setKeyCap(u"Esc"_s);
  row->addWidget(m_close, 0, Qt::AlignVCenter);
  column->addWidget(top);
  m_scroll->setPadding(20, 12, kGap);
  column->addWidget(m_scroll, 1);
  setAccessibleRole(this, QAccessible::Grouping);
  connect(m_close, &QAbstractButton::clicked, this, &SupportDrawer::close);
  retranslate();
}

void SupportDrawer::setGroups(const std::vector<SupportGroupView>& groups) {
  m_groups = groups;
  fill();
}

void SupportDrawer::setFootnote(const QString& words, const QString& link) {
  m_footnote = words;
  m_footnoteLink = link;
  fill();
}

void SupportDrawer::fill() {
  QVBoxLayout* body = m_scroll->body();
  clearLayout(body);
  for (const SupportGroupView& group : m_groups) {
    auto* heading = new Heading(Heading::Level::Three, group.name);
    heading->setInk(Token::Ink2);
    body->addWidget(heading);
    if (!group.ideas.empty()) {
      auto* chips = new QWidget;
      auto* row = new FlowRow(chips);
      for (const auto& [id, words] : group.ideas) {
        auto* chip = new Button(Look::Chip, Icon::Add, words);
        chip->setCheckable(false);
        chip->setDense(true);
        const QString idea = id;
        connect(chip, &QAbstractButton::clicked, this, [this, idea] { Q_EMIT ideaAsked(idea); });
        row->addWidget(chip);
      }
      body->addWidget(chips);
    }
    for (const SupportView& place : group.places) {
      auto* card = new SupportCard(place);
      connect(card, &SupportCard::copyAsked, this, &SupportDrawer::copyAsked);
      connect(card, &SupportCard::websiteAsked, this, &SupportDrawer::websiteAsked);
      connect(card, &SupportCard::putInPlanAsked, this, &SupportDrawer::putInPlanAsked);
      body->addWidget(card);
    }
    if (group.ideas.empty() && group.places.empty() && !group.emptyText.isEmpty())
      body->addWidget(new SmallText(group.emptyText));
  }
  body->addStretch(1);
  if (m_footnote.isEmpty()) return;
  auto* note = new QWidget;
  auto* row = new FlowRow(note);
  row->addWidget(new SmallText(m_footnote));
  if (!m_footnoteLink.isEmpty()) {
    auto* link = new Button(Look::Link, m_footnoteLink);
    connect(link, &QAbstractButton::clicked, this, &SupportDrawer::footnoteAsked);
    row->addWidget(link);
  }
  body->addWidget(note);
}

void SupportDrawer::fitInto(const QRect& area) {
  const int width = std::min(px(kWidth), area.width());
  setGeometry(area.right() + 1 - width, area.top(), width, area.height());
}

void SupportDrawer::open() {
  show();
  raise();
  m_close->setFocus();  // screen readers tell the group on the way in
}

void SupportDrawer::close() {
  hide();
  Q_EMIT closed();
}

void SupportDrawer::retranslate() {
  m_title->setText(tr("What could help"));
  setAccessibleName(tr("What could help"));
  m_close->setText(tr("Close"));
}

void SupportDrawer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    fill();
  }
  QWidget::changeEvent(event);
}

void SupportDrawer::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

void SupportDrawer::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::Paper));
  painter.fillRect(0, 0, layout()->contentsMargins().left(), height(), color(Token::Primary));
}

}  // namespace hearten::ui
