// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/agreed_plan_flow.h"

#include "ui/flow/bars.h"
#include "ui/flow/plan_views.h"
#include "ui/plan/read_through_screen.h"

namespace hearten::ui {

AgreedPlanFlow::AgreedPlanFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_screen(new ReadThroughScreen(desk.clock.today())) {
  connect(m_screen, &ReadThroughScreen::backAsked, this, &AgreedPlanFlow::backAsked);
  connect(m_screen, &ReadThroughScreen::copyAsked, this, &AgreedPlanFlow::copyAsked);
  answerBars(m_screen, m_desk);
}

AgreedPlanFlow::~AgreedPlanFlow() {
  delete m_screen;
}

QWidget* AgreedPlanFlow::screen() const {
  return m_screen;
}

void AgreedPlanFlow::open(plan::Plan plan, store::Person person) {
  m_plan = std::move(plan);
  m_person = std::move(person);
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
  m_screen->render(view);
}

}  // namespace hearten::ui
