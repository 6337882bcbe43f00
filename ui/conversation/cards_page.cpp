// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/cards_page.h"

#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

CardsPage::CardsPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_title(new Heading(Heading::Level::One)),
      m_cards(new QVBoxLayout),
      m_tip(new ListeningTip) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  m_title->setFocusPolicy(Qt::TabFocus);
  setRingRoom(m_title, kGapTight);
  m_scroll->body()->addWidget(m_title);
  setSpaces(m_cards, {}, 8);
  m_scroll->body()->addLayout(m_cards);
  m_scroll->body()->addStretch(1);
  m_scroll->body()->addWidget(m_tip);
}

void CardsPage::render(const TalkMiddle& middle) {
  m_title->setText(middle.cardsTitle);
  clearLayout(m_cards);
  for (const CardView& view : middle.cards) {
    auto* const card = new Card;
    card->setPadding(24, 10, 2);
    card->body()->addWidget(new Heading(Heading::Level::Three, view.title));
    card->body()->addWidget(new TextLabel(Type::Lead, Token::Ink, view.words));
    m_cards->addWidget(card);
  }
  m_tip->setTip(middle.tipLead, middle.tip);
}

void CardsPage::setBreadth(Breadth breadth) {
  m_scroll->setPadding(breadth == Breadth::Narrow ? kBarSide : 30, 14, kGapTight);
}

void CardsPage::startHere() {
  m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
