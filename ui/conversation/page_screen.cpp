// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/page_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PageScreen::PageScreen(QWidget* parent) : BarScreen(parent), m_scroll(new ScrollColumn) {
  between()->addWidget(m_scroll, 1);
  m_scroll->setPadding(30, 24, 16);
  m_bottom->setStop({});
  connect(m_bottom, &BottomBar::nextAsked, this, &PageScreen::nextAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &PageScreen::backAsked);
}

void PageScreen::render(const PageView& view) {
  m_top->setTitle(view.bar);
  m_bottom->setBack(view.back);
  m_bottom->setNext(view.next);
  clearLayout(m_scroll->body());
  // One part is as wide as is good to read; two stand side by side where there is room.
  auto* const middle = new CenteredColumn(view.parts.size() > 1 ? 1240 : 820);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  middle->body()->addWidget(new Heading(Heading::Level::One, view.title));
  auto* const parts = new QWidget;
  m_parts = new QBoxLayout(QBoxLayout::TopToBottom, parts);
  setSpaces(m_parts, {}, 20);
  for (const PagePart& part : view.parts) {
    auto* const card = new Card;
    card->setPadding(24, 18, 10);
    if (!part.title.isEmpty()) card->body()->addWidget(new Heading(Heading::Level::Two, part.title));
    for (const QString& line : part.lines) card->body()->addWidget(new BodyText(line));
    for (const SupportView& place : part.places) {
      auto* const support = new SupportCard(place);
      connect(support, &SupportCard::copyAsked, this, &PageScreen::copyAsked);
      card->body()->addWidget(support);
    }
    card->body()->addStretch(1);
    m_parts->addWidget(card, 1);
  }
  middle->body()->addWidget(parts);
  if (!view.foot.isEmpty()) middle->body()->addWidget(new SmallText(view.foot));
  arrange();
}

void PageScreen::arrangeFor(Breadth breadth) {
  m_scroll->setPadding(breadth == Breadth::Narrow ? kBarSide : 30, 24, 16);
  if (m_parts) m_parts->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PageScreen::startHere() {
  m_bottom->nextButton()->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
