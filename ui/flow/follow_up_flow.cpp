// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/follow_up_flow.h"

#include "core/plan/changes.h"
#include "ui/flow/bars.h"
#include "ui/flow/changes_view.h"
#include "ui/flow/talk_views.h"
#include "ui/followup/follow_up_screen.h"
#include "ui/widgets/date_words.h"

namespace hearten::ui {
namespace {

/// The choices beside a promise, in the order they are shown.
constexpr plan::ActionState kPromiseStates[] = {plan::ActionState::Done, plan::ActionState::Open,
                                                plan::ActionState::LetGo};
/// The same for an adjustment: keep it, change it, stop it.
constexpr plan::AdjustmentState kAdjustmentStates[] = {plan::AdjustmentState::Kept, plan::AdjustmentState::OnTrial,
                                                       plan::AdjustmentState::Stopped};

}  // namespace

FollowUpFlow::FollowUpFlow(Desk& desk, LiveTalk& talk, QObject* parent)
    : QObject(parent), m_desk(desk), m_talk(talk), m_screen(new FollowUpScreen) {
  connect(m_screen, &FollowUpScreen::chosen, this, &FollowUpFlow::choose);
  connect(m_screen, &FollowUpScreen::nextAsked, this, &FollowUpFlow::nextAsked);
  connect(m_screen, &FollowUpScreen::backAsked, this, &FollowUpFlow::backAsked);
  connect(m_screen, &FollowUpScreen::stopAsked, this, &FollowUpFlow::stopAsked);
  connect(m_screen, &FollowUpScreen::stageAsked, this, &FollowUpFlow::stageAsked);
  answerBars(m_screen, m_desk);
}

FollowUpFlow::~FollowUpFlow() {
  delete m_screen;
}

QWidget* FollowUpFlow::screen() const {
  return m_screen;
}

void FollowUpFlow::refresh() {
  const QStringList promiseChoices{tr("Done"), tr("Carry on"), tr("Let it go")};
  const QString spoken = tr("What happened with it?");
  FollowUpGroup mine{tr("What my manager said they would do"), spoken, promiseChoices, {}};
  FollowUpGroup theirs{tr("What I said I would do"), spoken, promiseChoices, {}};
  FollowUpGroup others{tr("What someone else would do"), spoken, promiseChoices, {}};
  FollowUpGroup adjustments{tr("Adjustments on trial"), spoken, {tr("Keep it"), tr("Change it"), tr("Stop it")}, {}};
  const plan::Plan& plan = m_talk.plan();
  for (const plan::Action& action : plan.actions) {
    FollowUpItem item{.id = action.id.text(), .text = action.what.text(), .who = {}, .tag = {}};
    item.chosen = m_chosen.value(item.id, -1);
    FollowUpGroup* group = &others;
    if (action.owner == plan::ActionOwner::MyManager) {
      group = &mine;
      item.who = managerFor(m_talk.managerName());
    } else if (action.owner == plan::ActionOwner::Me) {
      group = &theirs;
      item.who = m_talk.personName();
    }
    group->items.push_back(item);
  }
  for (const plan::Adjustment& adjustment : plan.adjustments) {
    FollowUpItem item{.id = adjustment.id.text(), .text = adjustment.what.text(), .who = tr("Adjustment"), .tag = {}};
    //: %1 is a day
    if (adjustment.tryUntil) item.tag = tr("until %1").arg(dateInWords(*adjustment.tryUntil, m_desk.clock.today()));
    item.chosen = m_chosen.value(item.id, -1);
    adjustments.items.push_back(item);
  }

  FollowUpView view{.title = titleFor(m_talk), .lead = titleFor(m_talk)};
  const auto& before = m_talk.agreedBefore();
  if (before && before->agreedOn)
    //: %1 is the two names, %2 the day the plan was agreed
    view.lead = tr("%1, since %2").arg(titleFor(m_talk), dateInWords(*before->agreedOn, m_desk.clock.today()));
  for (const FollowUpGroup& group : {mine, theirs, others, adjustments})
    if (!group.items.empty()) view.groups.push_back(group);
  if (before) view.changes = changeLines(plan::whatChanged(*before, plan));
  const auto& stages = m_talk.conversation().guide().stages;
  const int now = m_talk.conversation().position().stage;
  view.stages = stageItems(m_talk);
  view.hints = stageHints(m_talk);
  if (now + 1 < stages.size()) view.next = tr("Next: %1").arg(stages[now + 1].title);
  m_screen->render(view);
  tick();
}

void FollowUpFlow::tick() {
  const conversation::GentleClock& clock = m_talk.conversation().clock();
  m_screen->renderClock(clockWords(clock.feeling()), clock.share(), {});
}

void FollowUpFlow::startHere() {
  m_screen->startHere();
}

void FollowUpFlow::choose(const QString& id, int choice) {
  m_chosen.insert(id, choice);
  plan::Plan plan = m_talk.plan();
  for (plan::Action& action : plan.actions)
    if (action.id.text() == id) action.state = kPromiseStates[choice];
  for (plan::Adjustment& adjustment : plan.adjustments)
    if (adjustment.id.text() == id) adjustment.state = kAdjustmentStates[choice];
  m_talk.conversation().change(plan);
  m_talk.save();
}

}  // namespace hearten::ui
