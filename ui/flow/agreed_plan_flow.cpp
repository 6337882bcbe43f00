// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/agreed_plan_flow.h"

#include "ui/flow/bars.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/own_lines_room.h"
#include "ui/flow/plan_views.h"
#include "ui/plan/read_through_screen.h"
#include "ui/widgets/rooms.h"

#include <tuple>

namespace hearten::ui {

AgreedPlanFlow::AgreedPlanFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_screen(new ReadThroughScreen(desk.clock.today())) {
  m_rooms = new Rooms(m_screen);
  connect(m_screen, &ReadThroughScreen::backAsked, this, &AgreedPlanFlow::backAsked);
  connect(m_screen, &ReadThroughScreen::copyAsked, this, &AgreedPlanFlow::copyAsked);
  connect(m_screen, &ReadThroughScreen::ownAsked, this, &AgreedPlanFlow::openOwn);
  answerBars(m_screen, m_desk);
}

AgreedPlanFlow::~AgreedPlanFlow() {
  m_own.reset();
  delete m_rooms;
}

QWidget* AgreedPlanFlow::screen() const {
  return m_rooms;
}

void AgreedPlanFlow::open(plan::Plan plan, store::Person person) {
  m_plan = std::move(plan);
  m_person = std::move(person);
  // Whoever opens it, the person can see later that it was opened.
  if (m_desk.store->canSave())
    std::ignore = m_desk.store->addEvent({store::EventKind::PlanViewed, m_desk.clock.now(), m_person->id});
  refresh();
  m_screen->startHere();
}

void AgreedPlanFlow::refresh() {
  if (!m_plan || !m_person) return;
  const plan::Plan& plan = *m_plan;
  const store::Person& person = *m_person;
  const auto setup = m_desk.store->setup();
  ReadThroughView view = readThroughView(m_desk, plan);
  view.title = person.name.text();
  view.person = person.name.text();
  view.manager = setup && setup->managerName ? setup->managerName->text() : QString();
  view.agreed = true;
  if (const auto has = m_desk.store->hasOwnPassphrase(person.id)) view.ownPassphrase = *has;
  if (const auto sealed = m_desk.store->sealedLines(plan.id)) view.sealed = *sealed > 0;
  if (m_own != nullptr) m_own->flow().refresh();
  m_screen->render(view);
}

void AgreedPlanFlow::openOwn() {
  m_own = std::make_unique<OwnLinesRoom>(m_desk, *m_person, m_plan->id, tr("Back to the plan"), m_person->name.text(),
                                         false);
  connect(&m_own->flow(), &OwnLinesFlow::copyAsked, this, &AgreedPlanFlow::ownCopyAsked);
  m_rooms->openUntilLeft(m_own, this, [this] { refresh(); });
  m_own->flow().startHere();
}

}  // namespace hearten::ui
