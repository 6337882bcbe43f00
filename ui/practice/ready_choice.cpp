// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/ready_choice.h"

#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

QStringList choices() {
  //: How ready somebody feels for a hard talk, as words and not as marks
  return {ReadyChoice::tr("Not yet"), ReadyChoice::tr("A little"), ReadyChoice::tr("Fairly ready"),
          ReadyChoice::tr("Ready")};
}

}  // namespace

ReadyChoice::ReadyChoice(When when, QWidget* parent)
    : Card(Kind::Private, parent),
      m_when(when),
      m_question(new Heading(Heading::Level::Two)),
      m_choice(new SegmentedChoice({})),
      m_earlier(new TextLabel(Type::Body, Token::Private)),
      m_private(new TextLabel(Type::Small, Token::Private)) {
  setPadding(24, 16, 10);
  m_question->setInk(Token::Private);
  body()->addWidget(m_question);
  m_earlier->hide();
  body()->addWidget(m_earlier);
  body()->addWidget(m_choice);
  body()->addWidget(m_private);
  connect(m_choice, &SegmentedChoice::chosen, this, &ReadyChoice::chosen);
  retranslate();
}

void ReadyChoice::render(int chosen, int before) {
  m_choice->setCurrent(chosen);
  m_before = before;
  retranslate();
}

void ReadyChoice::retranslate() {
  const QStringList words = choices();
  m_question->setText(m_when == When::Before ? tr("How ready do you feel for a talk like this?")
                                             : tr("How ready do you feel now?"));
  m_choice->setName(m_question->text());
  m_choice->setChoices(words);
  //: %1 is what somebody chose before: "Not yet", "A little", "Fairly ready", "Ready"
  if (m_before >= 0) m_earlier->setText(tr("Before the scene you chose: %1.").arg(words.value(m_before)));
  m_earlier->setVisible(m_before >= 0);
  m_private->setText(tr("Only for you. There is no right answer, and it is gone when you leave."));
}

void ReadyChoice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace hearten::ui
