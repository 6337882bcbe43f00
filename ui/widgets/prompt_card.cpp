// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/prompt_card.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PromptCard::PromptCard(QWidget* parent)
    : QWidget(parent),
      m_card(new Card),
      m_who(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_question(new Heading(Heading::Level::Question)),
      m_calm(new LeadText) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(m_card);
  arrange();
  m_card->body()->addWidget(m_who);
  m_card->body()->addWidget(m_question);
  m_card->body()->addWidget(m_calm);
  setFocusPolicy(Qt::StrongFocus);
  setRingRadius(this, kCardRadius);
  setAccessibleRole(this, QAccessible::Grouping);
}

void PromptCard::setPrompt(const PromptView& prompt) {
  const bool another = prompt.question != m_question->text();
  m_who->setText(prompt.who);
  m_who->setVisible(!prompt.who.isEmpty());
  m_question->setText(prompt.question);
  m_calm->setText(prompt.calm);
  m_calm->setVisible(!prompt.calm.isEmpty());
  //: Told to screen readers; %1 is like "Priya asks", %2 the question
  setAccessibleName(prompt.who.isEmpty() ? prompt.question : tr("%1: %2").arg(prompt.who, prompt.question));
  setAccessibleDescription(prompt.calm);
  if (another) announce(this);
}

void PromptCard::repeat() {
  announce(this);
}

void PromptCard::setPlain(bool plain) {
  m_card->setKind(plain ? Card::Kind::Plain : Card::Kind::Surface);
  m_plain = plain;
  arrange();
  setRingRoom(this, plain ? kGapTight : 0);
}

void PromptCard::setClose(bool close) {
  m_close = close;
  arrange();
}

void PromptCard::arrange() {
  const int aboveAndBelow = m_close ? kGap : 20;
  m_card->setPadding(m_plain ? 0 : 32, m_plain ? 0 : aboveAndBelow, m_close ? kGapTight : kGap);
}

}  // namespace hearten::ui
