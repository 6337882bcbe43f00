// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/after_page.h"

#include "ui/practice/practice_view.h"
#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/title_block.h"

#include <QVBoxLayout>

namespace hearten::ui {

AfterPage::AfterPage(QWidget* parent)
    : SceneEdge(ReadyChoice::When::After, parent),
      m_title(new TitleBlock(Heading::Level::One)),
      m_questions(new QVBoxLayout) {
  m_title->heading()->setFocusPolicy(Qt::TabFocus);
  addWords(m_title);
  setRingTarget(m_title->heading(), m_title);
  setRingRoom(m_title, kGapTight);
  auto* const card = new Card;
  card->setPadding(24, 16, kGapTight);
  setSpaces(m_questions, {}, kGap);
  card->body()->addLayout(m_questions);
  addWords(card);
  AfterPage::retranslate();
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
  ready()->render(view.readyAfter, view.readyBefore);
  showSafety(view.scene.aboutHarm);
}

void AfterPage::startHere() {
  m_title->heading()->setFocus(Qt::OtherFocusReason);
}

void AfterPage::retranslate() {
  m_title->setTitle(tr("What would you like to try in a real talk?"));
  m_title->setLead(tr("Think about it, or say it out loud. There is nothing to type, and nothing is kept."));
}

}  // namespace hearten::ui
