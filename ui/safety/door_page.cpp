// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/door_page.h"

#include "ui/safety/step_number.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// One number in its card: icon, number, whose it is, when and what it costs, how fresh it is.
Card* numberCard(const SafetyNumber& number) {
  auto* card = new Card;
  card->setPadding(16, 8, 0);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, 14);
  row->addWidget(new Glyph(Icon::Phone, Token::Warm), 0, Qt::AlignVCenter);
  auto* words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  if (!number.number.isEmpty()) words->addWidget(new TextLabel(Type::Heading1, Token::Ink, number.number));
  words->addWidget(new TextLabel(Type::BodyBold, Token::Ink, number.name));
  for (const QString& line : {number.when, number.checked})
    if (!line.isEmpty()) words->addWidget(new SmallText(line));
  row->addLayout(words, 1);
  card->body()->addLayout(row);
  card->body()->addStretch();
  setAccessibleRole(card, QAccessible::Grouping);
  QStringList told{number.number, number.name, number.when, number.checked};
  told.removeAll(QString());
  card->setAccessibleName(told.join(u". "_s));
  return card;
}

}  // namespace

DoorPage::DoorPage(const SafetyView& card, const SafetyDoorView& door, bool inOneColumn, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setSpaces(m_column, {}, 9);
  addHeading(door);
  addSteps(door.steps);
  addNumbers(door.numbers, inOneColumn);
  if (!door.privacyWords.isEmpty()) addPrivacy(card.privacyTitle, door.privacyWords);
  addRest(card);
  m_column->addStretch();
}

/// The steps and the numbers keep their room: ways to ask open only when they are wanted.
void DoorPage::addHeading(const SafetyDoorView& door) {
  m_column->addWidget(new Heading(Heading::Level::One, door.heading));
  if (door.ask.isEmpty()) return;
  //: Opens a few calm questions that can be asked about somebody's safety
  auto* ways = new QuietButton(Icon::Conversation, tr("Ways to ask"));
  ways->setDense(true);
  ways->setCheckable(true);
  m_column->addWidget(ways, 0, Qt::AlignLeft);
  auto* card = new Card;
  card->setPadding(20, 10, 4);
  if (!door.why.isEmpty()) card->body()->addWidget(new SmallText(door.why));
  for (const QString& question : door.ask) card->body()->addWidget(new TextLabel(Type::Lead, Token::Ink, question));
  card->hide();
  m_column->addWidget(card);
  connect(ways, &QAbstractButton::toggled, card, &QWidget::setVisible);
}

void DoorPage::addSteps(const QList<SafetyStep>& steps) {
  for (int i = 0; i < steps.size(); ++i) {
    auto* row = new QHBoxLayout;
    setSpaces(row, {}, 12);
    row->addWidget(new StepNumber(i + 1), 0, Qt::AlignTop);
    auto* words = new TextLabel(Type::Lead, Token::Ink, steps.at(i).text);
    words->setBold(steps.at(i).bold);
    row->addWidget(words, 1);
    m_column->addLayout(row);
  }
}

void DoorPage::addNumbers(const QList<SafetyNumber>& numbers, bool inOneColumn) {
  if (numbers.isEmpty()) return;
  auto* row = new QBoxLayout(inOneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  setSpaces(row, {}, 12);
  for (const SafetyNumber& number : numbers) row->addWidget(numberCard(number), 1);
  m_column->addLayout(row);
}

void DoorPage::addPrivacy(const QString& title, const QString& words) {
  auto* card = new Card(Card::Kind::Warm);
  card->setPadding(20, 10, 0);
  card->body()->addWidget(new Heading(Heading::Level::Three, title));
  card->body()->addWidget(new TextLabel(Type::Lead, Token::Ink, words));
  m_column->addWidget(card);
}

void DoorPage::addRest(const SafetyView& card) {
  if (!card.hardToTalk.isEmpty()) {
    auto* line = new TextLabel(Type::Small, Token::Ink, card.hardToTalkTitle + u' ' + card.hardToTalk);
    line->setBold({card.hardToTalkTitle});
    m_column->addWidget(line);
  }
  if (!card.localContacts.isEmpty()) m_column->addWidget(new TextLabel(Type::Small, Token::Ink, card.localContacts));
}

}  // namespace hearten::ui
