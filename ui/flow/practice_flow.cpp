// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/practice_flow.h"

#include "ui/practice/practice_screen.h"

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

using Page = PracticeView::Page;

SceneItem itemOf(const content::Scene& scene) {
  return {.id = scene.id, .title = scene.title, .about = scene.about, .aboutHarm = !scene.door.isEmpty()};
}

}  // namespace

PracticeFlow::PracticeFlow(const content::Content& content, QObject* parent)
    : QObject(parent), m_content(content), m_screen(std::make_unique<PracticeScreen>()) {
  PracticeScreen* const screen = m_screen.get();
  connect(screen, &PracticeScreen::sceneChosen, this, &PracticeFlow::choose);
  connect(screen, &PracticeScreen::readyChosen, this, &PracticeFlow::chooseReady);
  connect(screen, &PracticeScreen::said, this, &PracticeFlow::say);
  connect(screen, &PracticeScreen::anotherAsked, this, &PracticeFlow::tryAnother);
  connect(screen, &PracticeScreen::nextAsked, this, &PracticeFlow::goOn);
  connect(screen, &PracticeScreen::backAsked, this, &PracticeFlow::goBack);
  connect(screen, &PracticeScreen::againAsked, this, &PracticeFlow::startAgain);
  connect(screen, &PracticeScreen::leaveAsked, this, &PracticeFlow::left);
  connect(screen, &PracticeScreen::languageAsked, this,
          [this] { Q_EMIT languageRequested(m_content.language == "cy"_L1 ? u"en"_s : u"cy"_s); });
  connect(screen, &PracticeScreen::safetyAsked, this, &PracticeFlow::safetyRequested);
  connect(screen, &PracticeScreen::hideAsked, this, &PracticeFlow::hideRequested);
  render();
}

PracticeFlow::~PracticeFlow() = default;

QWidget* PracticeFlow::screen() const {
  return m_screen.get();
}

void PracticeFlow::refresh() {
  render();
}

void PracticeFlow::startHere() {
  m_screen->startHere();
}

QString PracticeFlow::door() const {
  const content::Scene* const now = m_page == Page::Scenes ? nullptr : scene();
  return now != nullptr ? now->door : QString();
}

const content::Scene* PracticeFlow::scene() const {
  return m_scene.isEmpty() ? nullptr : m_content.scene(m_scene);
}

void PracticeFlow::choose(const QString& id) {
  m_scene = id;
  if (scene() == nullptr) return;
  m_readyBefore = -1;
  m_readyAfter = -1;
  m_walk = conversation::startOf(*scene());
  go(Page::Before);
}

void PracticeFlow::chooseReady(int index) {
  (m_page == Page::Before ? m_readyBefore : m_readyAfter) = index;
}

void PracticeFlow::say(int index) {
  const content::Turn& turn = conversation::turnOf(*scene(), m_walk);
  if (index < 0 || index >= turn.says.size()) return;
  m_walk = conversation::saying(*scene(), m_walk, turn.says[index].id);
  go(Page::Turn);
}

void PracticeFlow::tryAnother() {
  // The focus goes to the answer given before, so that the next one is an arrow away.
  m_screen->startAtChoices();
  m_walk = conversation::tryingAnother(m_walk);
  render();
}

void PracticeFlow::goOn() {
  switch (m_page) {
    case Page::Scenes:
      return;
    case Page::Before:
      return go(Page::Turn);
    case Page::Turn:
      if (conversation::hasEnded(*scene(), m_walk)) return go(Page::After);
      m_walk = conversation::goingOn(*scene(), m_walk);
      return go(Page::Turn);
    case Page::After:
      return go(Page::Scenes);
  }
}

void PracticeFlow::goBack() {
  switch (m_page) {
    case Page::Scenes:
      return;
    case Page::Before:
      return go(Page::Scenes);
    case Page::Turn:
      if (!m_walk.said.isEmpty()) return tryAnother();
      if (m_walk.path.isEmpty()) return go(Page::Before);
      m_walk = conversation::goingBack(m_walk);
      return go(Page::Turn);
    case Page::After:
      return go(Page::Turn);
  }
}

void PracticeFlow::startAgain() {
  m_walk = conversation::startOf(*scene());
  m_readyAfter = -1;
  go(Page::Turn);
}

void PracticeFlow::go(Page page) {
  m_page = page;
  render();
  m_screen->startHere();
}

TurnView PracticeFlow::turnView(const content::Scene& scene) const {
  const content::Turn& turn = conversation::turnOf(scene, m_walk);
  TurnView view{.seen = turn.seen, .they = turn.they};
  for (qsizetype i = 0; i < turn.says.size(); ++i) {
    view.says << turn.says[i].words;
    if (turn.says[i].id == m_walk.said) view.said = static_cast<int>(i);
  }
  if (const content::Saying* const said = conversation::sayingOf(scene, m_walk)) {
    view.answer = said->answer;
    view.why = said->why;
  }
  view.canGoOn = conversation::canGoOn(scene, m_walk);
  view.isEnd = turn.end;
  view.wordsSaid = conversation::wordsSaid(scene, m_walk);
  return view;
}

void PracticeFlow::render() {
  PracticeView view{.page = m_page};
  if (m_page == Page::Scenes)
    for (const content::Scene& each : m_content.practice) view.scenes.push_back(itemOf(each));
  if (const content::Scene* const now = scene()) {
    view.scene = itemOf(*now);
    view.who = now->who;
    view.readyBefore = m_readyBefore;
    view.readyAfter = m_readyAfter;
    view.turn = turnView(*now);
    view.reflection = now->reflection;
  }
  m_screen->render(view);
}

}  // namespace hearten::ui
