// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/scene_page.h"

#include "ui/practice/made_up_person.h"
#include "ui/practice/ready_choice.h"
#include "ui/practice/safety_offer.h"
#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {

ScenePage::ScenePage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_person(new Card),
      m_face(new MadeUpPerson(96)),
      m_title(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_who(new Heading(Heading::Level::One)),
      m_about(new LeadText),
      m_how(new BodyText),
      m_ready(new ReadyChoice(ReadyChoice::When::Before)),
      m_safety(new SafetyOffer) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  auto* const middle = new CenteredColumn(860);
  setSpaces(middle->body(), {}, kGap);
  auto* const row = new QHBoxLayout;
  setSpaces(row, {}, 24);
  row->addWidget(m_face, 0, Qt::AlignTop);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 4);
  words->addWidget(m_title);
  words->addWidget(m_who);
  words->addWidget(m_about);
  row->addLayout(words, 1);
  m_person->body()->addLayout(row);
  m_person->setFocusPolicy(Qt::StrongFocus);
  setRingRadius(m_person, kCardRadius);
  setAccessibleRole(m_person, QAccessible::Grouping);
  middle->body()->addWidget(m_person);
  middle->body()->addWidget(m_how);
  middle->body()->addWidget(m_ready);
  middle->body()->addWidget(m_safety);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  connect(m_ready, &ReadyChoice::chosen, this, &ScenePage::readyChosen);
  connect(m_safety, &SafetyOffer::opened, this, &ScenePage::safetyAsked);
  retranslate();
}

void ScenePage::render(const PracticeView& view) {
  m_title->setText(view.scene.title);
  m_who->setText(view.who);
  m_about->setText(view.scene.about);
  m_person->setAccessibleName(u"%1. %2"_s.arg(view.scene.title, view.scene.about));
  m_ready->render(view.readyBefore);
  m_safety->setVisible(view.scene.aboutHarm);
}

void ScenePage::setBreadth(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  m_scroll->setPadding(narrow ? 12 : 28, narrow ? 12 : 18, kGap);
  m_face->setVisible(!narrow);
}

void ScenePage::startHere() {
  m_person->setFocus(Qt::OtherFocusReason);
}

void ScenePage::retranslate() {
  m_how->setText(
      tr("You choose what to say, see what happens, and hear what it did. You can go back and try any other answer."));
}

void ScenePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
