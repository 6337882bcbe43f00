// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/after_page.h"

#include "ui/practice/ready_choice.h"
#include "ui/practice/safety_offer.h"
#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/title_block.h"

#include <QBoxLayout>
#include <QEvent>

namespace hearten::ui {

AfterPage::AfterPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_title(new TitleBlock(Heading::Level::One)),
      m_questions(new QVBoxLayout),
      m_ready(new ReadyChoice(ReadyChoice::When::After)),
      m_safety(new SafetyOffer) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  auto* const middle = new CenteredColumn(860);
  setSpaces(middle->body(), {}, kGap);
  m_title->heading()->setFocusPolicy(Qt::TabFocus);
  middle->body()->addWidget(m_title);
  setRingTarget(m_title->heading(), m_title);
  setRingRoom(m_title, kGapTight);
  auto* const card = new Card;
  card->setPadding(24, 16, kGapTight);
  setSpaces(m_questions, {}, kGap);
  card->body()->addLayout(m_questions);
  middle->body()->addWidget(card);
  middle->body()->addWidget(m_ready);
  middle->body()->addWidget(m_safety);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  connect(m_ready, &ReadyChoice::chosen, this, &AfterPage::readyChosen);
  connect(m_safety, &SafetyOffer::opened, this, &AfterPage::safetyAsked);
  retranslate();
}

void AfterPage::render(const PracticeView& view) {
  clearLayout(m_questions);
  for (const QString& question : view.reflection) {
    auto* const row = new QHBoxLayout;
    setSpaces(row, {}, 14);
    row->addWidget(new Glyph(Icon::Practise, Token::Private), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(Type::Lead, Token::Ink, question), 1);
    m_questions->addLayout(row);
  }
  m_ready->render(view.readyAfter, view.readyBefore);
  m_safety->setVisible(view.scene.aboutHarm);
}

void AfterPage::setBreadth(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  m_scroll->setPadding(narrow ? 12 : 28, narrow ? 12 : 16, kGap);
}

void AfterPage::startHere() {
  m_title->heading()->setFocus(Qt::OtherFocusReason);
}

void AfterPage::retranslate() {
  m_title->setTitle(tr("What would you like to try in a real talk?"));
  m_title->setLead(tr("Think about it, or say it out loud. There is nothing to type, and nothing is kept."));
}

void AfterPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
