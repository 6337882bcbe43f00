// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/cards_page.h"

#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/hint_list.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

CardsPage::CardsPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_title(new Heading(Heading::Level::One)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout),
      m_hints(new HintList),
      m_tip(new ListeningTip) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  m_title->setFocusPolicy(Qt::TabFocus);
  setRingRoom(m_title, kGapTight);
  m_scroll->body()->addWidget(m_title);
  setSpaces(m_columns, {0, kGapTight, 0, 0}, kGapTight);  // clear of the ring above
  for (QVBoxLayout* side : {m_left, m_right}) {
    setSpaces(side, {}, kGapTight);
    m_columns->addLayout(side, 1);
  }
  m_scroll->body()->addLayout(m_columns);
  m_scroll->body()->addWidget(m_hints);
  m_scroll->body()->addStretch(1);
  m_scroll->body()->addWidget(m_tip);
}

void CardsPage::render(const TalkMiddle& middle) {
  m_title->setText(middle.cardsTitle);
  for (QVBoxLayout* side : {m_left, m_right}) clearLayout(side);
  m_many = areMany(middle);
  qsizetype all = 0;
  for (const CardView& view : middle.cards) all += view.words.size();
  qsizetype before = 0;
  for (const CardView& view : middle.cards) {
    auto* const card = new Card;
    card->setPadding(24, 10, 2);
    card->body()->addWidget(new Heading(Heading::Level::Three, view.title));
    card->body()->addWidget(new TextLabel(Type::Lead, Token::Ink, view.words));
    const bool toTheLeft = !m_many || 2 * before + view.words.size() <= all;
    (toTheLeft ? m_left : m_right)->addWidget(card);
    before += view.words.size();
  }
  for (QVBoxLayout* side : {m_left, m_right}) side->addStretch(1);
  m_hints->setHints(middle.cardHints);
  m_tip->setTip(middle.tipLead, middle.tip);
}

bool CardsPage::areMany(const TalkMiddle& middle) {
  constexpr std::size_t kFitInOneColumn = 3;
  return middle.kind == TalkMiddle::Kind::Cards && middle.cards.size() > kFitInOneColumn;
}

void CardsPage::setBreadth(Breadth breadth) {
  const bool beside = m_many && breadth == Breadth::Wide;
  m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_columns->setStretch(1, beside ? 1 : 0);
  m_scroll->setPadding(breadth == Breadth::Narrow ? kBarSide : 30, 14, kGapTight);
}

void CardsPage::startHere() {
  m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
