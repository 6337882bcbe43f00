// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/scene_edge.h"

#include "ui/practice/safety_offer.h"
#include "ui/style/scaled.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

SceneEdge::SceneEdge(ReadyChoice::When when, QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_words(new QVBoxLayout),
      m_ready(new ReadyChoice(when)),
      m_safety(new SafetyOffer) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  auto* const middle = new CenteredColumn(860);
  setSpaces(middle->body(), {}, kGap);
  setSpaces(m_words, {}, kGap);
  middle->body()->addLayout(m_words);
  middle->body()->addWidget(m_ready);
  middle->body()->addWidget(m_safety);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  connect(m_ready, &ReadyChoice::chosen, this, &SceneEdge::readyChosen);
  connect(m_safety, &SafetyOffer::opened, this, &SceneEdge::safetyAsked);
}

void SceneEdge::addWords(QWidget* words) {
  m_words->addWidget(words);
}

void SceneEdge::showSafety(bool aboutHarm) {
  m_safety->setVisible(aboutHarm);
}

void SceneEdge::setBreadth(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  m_scroll->setPadding(narrow ? 12 : 28, narrow ? 12 : 16, kGap);
}

void SceneEdge::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
