// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/scene_page.h"

#include "ui/practice/made_up_person.h"
#include "ui/practice/practice_view.h"
#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

ScenePage::ScenePage(QWidget* parent)
    : SceneEdge(ReadyChoice::When::Before, parent),
      m_person(new Card),
      m_face(new MadeUpPerson(96)),
      m_title(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_who(new Heading(Heading::Level::One)),
      m_about(new LeadText),
      m_how(new BodyText) {
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
  addWords(m_person);
  addWords(m_how);
  ScenePage::retranslate();
}

void ScenePage::render(const PracticeView& view) {
  m_title->setText(view.scene.title);
  m_who->setText(view.who);
  m_about->setText(view.scene.about);
  m_person->setAccessibleName(u"%1. %2"_s.arg(view.scene.title, view.scene.about));
  ready()->render(view.readyBefore);
  showSafety(view.scene.aboutHarm);
}

void ScenePage::setBreadth(Breadth breadth) {
  SceneEdge::setBreadth(breadth);
  m_face->setVisible(breadth != Breadth::Narrow);
}

void ScenePage::startHere() {
  m_person->setFocus(Qt::OtherFocusReason);
}

void ScenePage::retranslate() {
  m_how->setText(
      tr("You choose what to say, see what happens, and hear what it did. You can go back and try any other answer."));
}

}  // namespace hearten::ui
