// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coaching/coaching_screen.h"

#include "ui/coaching/question_card.h"
#include "ui/coaching/skill_card.h"
#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scroll_column.h"

#include <QVBoxLayout>

namespace hearten::ui {

CoachingScreen::CoachingScreen(QWidget* parent)
    : LayerPage(parent),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_question(new QuestionCard),
      m_ways(new QWidget),
      m_chips(new QWidget),
      m_chipRow(new FlowRow(m_chips, 8)),
      m_skill(new SkillCard) {
  setSpaces(m_columns, {}, 20);
  auto* const left = new QVBoxLayout;
  setSpaces(left, {}, 0);
  left->addWidget(m_question);
  left->addStretch(1);
  m_columns->addLayout(left, 2);
  auto* const ways = new QVBoxLayout(m_ways);
  setSpaces(ways, {}, 14);
  setAccessibleRole(m_chips, QAccessible::Grouping);
  ways->addWidget(m_chips);
  ways->addWidget(m_skill, 1);
  m_columns->addWidget(m_ways, 3);  // more words stand there
  scroll()->body()->addLayout(m_columns, 1);
  connect(m_question, &QuestionCard::written, this, &CoachingScreen::written);
  connect(m_question, &QuestionCard::used, this, &CoachingScreen::used);
  retranslate();
}

void CoachingScreen::retranslate() {
  setTitle(tr("Listening help"), tr("For the one who listens. Take what fits, and leave the rest."));
  m_chips->setAccessibleName(tr("Ways of listening and asking"));
  if (!m_view.skills.isEmpty()) render(m_view);
}

void CoachingScreen::render(const CoachingView& view) {
  m_view = view;
  const QWidget* const focus = m_chips->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
  clearLayout(m_chipRow);
  for (int index = 0; index < view.skills.size(); ++index) {
    auto* const chip = new Button(Look::Chip, view.skills[index].title);
    chip->setCheckable(true);
    chip->setChecked(index == view.chosen);
    connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT skillChosen(index); }, Qt::QueuedConnection);
    m_chipRow->addWidget(chip);
    if (focus != nullptr && index == view.chosen) chip->setFocus(Qt::OtherFocusReason);
  }
  if (view.chosen < view.skills.size()) m_skill->render(view.skills[view.chosen]);
}

void CoachingScreen::showReading(const QuestionReadingView& reading) {
  m_question->showReading(reading);
}

void CoachingScreen::showNothing() {
  m_question->showNothing();
}

void CoachingScreen::showLarge(const QString& question) {
  m_question->showLarge(question);
}

void CoachingScreen::startHere() {
  m_question->startHere();
}

void CoachingScreen::forget() {
  m_question->forget();
}

void CoachingScreen::arrange(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  scroll()->setPadding(narrow ? 16 : 34, narrow ? 16 : 24, 18);
}

}  // namespace hearten::ui
