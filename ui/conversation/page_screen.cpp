// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/page_screen.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PageScreen::PageScreen(QWidget* parent)
    : QWidget(parent), m_top(new TopBar), m_scroll(new ScrollColumn), m_bottom(new BottomBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  whole->addWidget(m_top);
  whole->addWidget(m_scroll, 1);
  whole->addWidget(m_bottom);
  m_scroll->setPadding(30, 24, 16);
  m_bottom->setStop({});
  connect(m_top, &TopBar::hideAsked, this, &PageScreen::hideAsked);
  connect(m_bottom, &BottomBar::safetyAsked, this, &PageScreen::safetyAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &PageScreen::nextAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &PageScreen::backAsked);
}

void PageScreen::render(const PageView& view) {
  m_top->setTitle(view.bar);
  m_bottom->setBack(view.back);
  m_bottom->setNext(view.next);
  QVBoxLayout* const column = m_scroll->body();
  clearLayout(column);
  column->addWidget(new Heading(Heading::Level::One, view.title));
  for (const PagePart& part : view.parts) {
    auto* const card = new Card;
    if (!part.title.isEmpty()) card->body()->addWidget(new Heading(Heading::Level::Two, part.title));
    for (const QString& line : part.lines) card->body()->addWidget(new BodyText(line));
    for (const SupportView& place : part.places) {
      auto* const support = new SupportCard(place);
      connect(support, &SupportCard::copyAsked, this, &PageScreen::copyAsked);
      connect(support, &SupportCard::websiteAsked, this, &PageScreen::websiteAsked);
      card->body()->addWidget(support);
    }
    column->addWidget(card);
  }
  if (!view.foot.isEmpty()) column->addWidget(new SmallText(view.foot));
  column->addStretch(1);
}

void PageScreen::startHere() {
  m_bottom->nextButton()->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
