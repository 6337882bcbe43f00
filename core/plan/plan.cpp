// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include "core/plan/draft.h"

#include <algorithm>

namespace hearten::plan {
namespace {

/// The plan without the parts of one sharing choice.
Plan without(Plan plan, Sharing sharing) {
  const auto drop = [sharing](const auto& part) { return part.sharing == sharing; };
  plan.entries.removeIf(drop);
  plan.actions.removeIf(drop);
  plan.adjustments.removeIf(drop);
  plan.supports.removeIf(drop);
  return plan;
}

}  // namespace

Plan firstDraft(PlanId id, PersonId person, const QString& language) {
  return {.id = id, .person = person, .language = language};
}

Plan nextDraft(const Plan& agreed, PlanId id) {
  Plan next = agreed;
  next.id = id;
  next.version = agreed.version + 1;
  next.status = Status::Draft;
  next.agreedOn.reset();
  next.reviewOn.reset();
  next.tellOthers = TellOthers::Nothing;  // asked afresh at each close, starting from nothing
  next.keeping = Keeping::UntilReview;
  next.actions.removeIf([](const Action& action) { return action.state != ActionState::Open; });
  next.adjustments.removeIf([](const Adjustment& one) { return one.state == AdjustmentState::Stopped; });
  return next;
}

QList<Entry> entriesOf(const Plan& plan, Section section) {
  QList<Entry> found;
  std::ranges::copy_if(plan.entries, std::back_inserter(found),
                       [section](const Entry& entry) { return entry.section == section; });
  return found;
}

LineCount countLines(const Plan& plan) {
  LineCount count;
  const auto add = [&count](const auto& parts) {
    for (const auto& part : parts) {
      ++count.all;
      if (part.sharing == Sharing::OnlyForMe) ++count.onlyForMe;
    }
  };
  add(plan.entries);
  add(plan.actions);
  add(plan.adjustments);
  add(plan.supports);
  return count;
}

Plan sharedPart(const Plan& plan) {
  return without(plan, Sharing::OnlyForMe);
}

Plan privatePart(const Plan& plan) {
  Plan held = without(plan, Sharing::WithMyManager);
  held.soonerIf.reset();
  return held;
}

Plan joined(const Plan& shared, const Plan& held) {
  Plan whole = shared;
  for (const Entry& entry : held.entries) whole = withEntry(std::move(whole), entry);
  for (const Action& action : held.actions) whole = withAction(std::move(whole), action);
  for (const Adjustment& adjustment : held.adjustments) whole = withAdjustment(std::move(whole), adjustment);
  for (const ChosenSupport& support : held.supports) whole = withSupport(std::move(whole), support);
  return whole;
}

QDate suggestedReview(QDate today, int months) {
  const QDate then = today.addMonths(months);
  const int past = then.dayOfWeek() - Qt::Friday;
  return past > 0 ? then.addDays(3 - past) : then;
}

}  // namespace hearten::plan
