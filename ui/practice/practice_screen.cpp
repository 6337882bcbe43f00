// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practice_screen.h"

#include "ui/practice/after_page.h"
#include "ui/practice/scene_page.h"
#include "ui/practice/scenes_page.h"
#include "ui/practice/turn_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/front_stack.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/talk_bars.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace hearten::ui {

PracticeScreen::PracticeScreen(QWidget* parent)
    : BarScreen(parent),
      m_tag(new Tag(Tag::Kind::Private, {}, Icon::Practise)),
      m_pages(new FrontStack),
      m_scenes(new ScenesPage),
      m_before(new ScenePage),
      m_turn(new TurnPage),
      m_after(new AfterPage),
      m_another(new SecondaryButton(Icon::AnotherWay, {})),
      m_again(new SecondaryButton(QString())) {
  m_top->addMiddle(m_tag);
  m_top->showLanguage(true);
  for (QWidget* page : {static_cast<QWidget*>(m_scenes), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_turn),
                        static_cast<QWidget*>(m_after)})
    m_pages->addPage(page);
  between()->addWidget(m_pages, 1);
  m_bottom->addRight(m_another);
  m_bottom->addRight(m_again);

  connect(m_scenes, &ScenesPage::chosen, this, &PracticeScreen::sceneChosen);
  for (SceneEdge* edge : {static_cast<SceneEdge*>(m_before), static_cast<SceneEdge*>(m_after)}) {
    connect(edge, &SceneEdge::readyChosen, this, &PracticeScreen::readyChosen);
    connect(edge, &SceneEdge::safetyAsked, this, &PracticeScreen::safetyAsked);
  }
  connect(m_turn, &TurnPage::said, this, &PracticeScreen::said);
  connect(m_turn, &TurnPage::againAsked, this, &PracticeScreen::againAsked);
  connect(m_turn, &TurnPage::safetyAsked, this, &PracticeScreen::safetyAsked);
  connect(m_bottom, &BottomBar::stopAsked, this, &PracticeScreen::leaveAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &PracticeScreen::backAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &PracticeScreen::goNext);
  connect(m_another, &QAbstractButton::clicked, this, &PracticeScreen::anotherAsked);
  connect(m_again, &QAbstractButton::clicked, this, &PracticeScreen::againAsked);
  addKeys();
  retranslate();
}

void PracticeScreen::addKeys() {
  onKeys(Qt::ALT | Qt::Key_Right, [this] { goNext(); });
  onKeys(Qt::ALT | Qt::Key_Left, [this] {
    if (m_view.page != PracticeView::Page::Scenes) Q_EMIT backAsked();
  });
}

void PracticeScreen::render(const PracticeView& view) {
  m_view = view;
  QWidget* front = nullptr;
  switch (view.page) {
    case PracticeView::Page::Scenes:
      m_scenes->render(view);
      front = m_scenes;
      break;
    case PracticeView::Page::Before:
      m_before->render(view);
      front = m_before;
      break;
    case PracticeView::Page::Turn:
      m_turn->render(view);
      front = m_turn;
      break;
    case PracticeView::Page::After:
      m_after->render(view);
      front = m_after;
      break;
  }
  showTag();
  showBar();
  m_pages->showPage(front);
  arrange();
}

void PracticeScreen::startHere() {
  switch (m_view.page) {
    case PracticeView::Page::Scenes:
      return m_scenes->startHere(m_view.scene.id);
    case PracticeView::Page::Before:
      return m_before->startHere();
    case PracticeView::Page::Turn:
      return m_turn->startHere();
    case PracticeView::Page::After:
      return m_after->startHere();
  }
}

void PracticeScreen::startAtChoices() {
  m_turn->startAtChoices();
}

void PracticeScreen::retranslate() {
  m_top->setTitle(tr("Practise"));
  m_another->setText(tr("Try another answer"));
  m_again->setText(tr("Start the scene again"));
  m_bottom->setStop(tr("Leave practice"), Icon::Close);
  showTag();
  showBar();
}

void PracticeScreen::showTag() {
  if (m_view.page == PracticeView::Page::Scenes)
    m_tag->setText(tr("Nothing here is real or kept."));
  else
    //: %1 is the first name of the invented person of a practice scene
    m_tag->setText(tr("%1 is made up. Nothing here is real or kept.").arg(m_view.who));
}

bool PracticeScreen::onlyAnotherLeadsOn() const {
  return m_view.page == PracticeView::Page::Turn && m_view.turn.said >= 0 && !m_view.turn.canGoOn;
}

void PracticeScreen::showBar() {
  const bool inTurn = m_view.page == PracticeView::Page::Turn;
  m_another->setVisible(inTurn && m_view.turn.said >= 0 && m_view.turn.canGoOn);
  m_again->setVisible(m_view.page == PracticeView::Page::After);
  switch (m_view.page) {
    case PracticeView::Page::Scenes:
      m_bottom->setBack({});
      m_bottom->setNext({});
      break;
    case PracticeView::Page::Before:
      m_bottom->setBack(tr("All scenes"));
      m_bottom->setNext(tr("Start the scene"));
      break;
    case PracticeView::Page::Turn:
      m_bottom->setBack(tr("Back"));
      if (m_view.turn.isEnd)
        //: After the last turn of a practice scene: to the questions to think about
        m_bottom->setNext(tr("Think it over"));
      else if (onlyAnotherLeadsOn())
        m_bottom->setNext(tr("Try another answer"), Icon::AnotherWay);
      else
        m_bottom->setNext(m_view.turn.canGoOn ? tr("Go on") : QString());
      break;
    case PracticeView::Page::After:
      m_bottom->setBack(tr("Back"));
      m_bottom->setNext(tr("Another scene"));
      break;
  }
}

void PracticeScreen::goNext() {
  if (!m_bottom->nextButton()->isVisibleTo(this)) return;
  if (onlyAnotherLeadsOn())
    Q_EMIT anotherAsked();
  else
    Q_EMIT nextAsked();
}

void PracticeScreen::arrangeFor(Breadth breadth) {
  m_scenes->setBreadth(breadth);
  m_before->setBreadth(breadth);
  m_turn->setBreadth(breadth);
  m_after->setBreadth(breadth);
}

void PracticeScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return goNext();
  const int number = event->key() - Qt::Key_1;
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && m_view.page == PracticeView::Page::Turn && number >= 0 && number < m_view.turn.says.size())
    return Q_EMIT said(number);
  BarScreen::keyPressEvent(event);
}

}  // namespace hearten::ui
