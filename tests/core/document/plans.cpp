// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/plans.h"

#include "core/store/stored_text.h"
#include "tests/core/document/fixtures.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace hearten::document::testing {

/// As if a screen had passed it: what may be kept is the boundary's own tests' business.
boundary::ScreenedText screened(const QString& words) {
  return store::StoredText::read(words);
}

UuidSource counted() {
  return [next = std::make_shared<uint>(0)] { return QUuid(++*next, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); };
}

plan::Plan emptyPlan(const QString& language) {
  const UuidSource ids = counted();
  return plan::firstDraft(PlanId::fresh(ids), PersonId::fresh(ids), language);
}

plan::Plan fullPlan(const QString& language) {
  using namespace plan;
  const UuidSource ids = counted();
  Plan plan = emptyPlan(language);
  for (const Section section : kSections) {
    const QString number = QString::number(int(section));
    plan.entries.append(
        {EntryId::fresh(ids), section, screened(u"Shared line of section "_s + number), Sharing::WithMyManager});
    plan.entries.append({EntryId::fresh(ids), section,
                         screened(u"Secret line of section "_s + number + u"\nin two rows"_s), Sharing::OnlyForMe});
  }
  plan.actions = {{.id = ActionId::fresh(ids),
                   .what = screened(u"Ask the rota lead about Thursday lates"_s),
                   .owner = ActionOwner::MyManager,
                   .by = QDate(2026, 12, 4)},
                  {.id = ActionId::fresh(ids), .what = screened(u"Book the course"_s), .state = ActionState::Done},
                  {.id = ActionId::fresh(ids),
                   .what = screened(u"Find a buddy"_s),
                   .owner = ActionOwner::SomeoneElse,
                   .state = ActionState::LetGo},
                  {.id = ActionId::fresh(ids), .what = screened(u"Secret step"_s), .sharing = Sharing::OnlyForMe}};
  plan.adjustments = {
      {.id = AdjustmentId::fresh(ids),
       .what = screened(u"Start at half past nine on Mondays"_s),
       .start = QDate(2026, 11, 30),
       .tryUntil = QDate(2027, 1, 18),
       .lookAgain = QDate(2027, 1, 11),
       .goodDay = screened(u"I am in by nine"_s),
       .harderDay = screened(u"I ring by half past eight"_s)},
      {.id = AdjustmentId::fresh(ids), .what = screened(u"A quiet room"_s), .state = AdjustmentState::Kept},
      {.id = AdjustmentId::fresh(ids),
       .what = screened(u"Secret change"_s),
       .state = AdjustmentState::Stopped,
       .sharing = Sharing::OnlyForMe}};
  plan.supports = {{.id = SupportId::fresh(ids),
                    .serviceId = u"test-line"_s,
                    .name = screened(u"Old name of the test line"_s),
                    .how = HowToGetThere::WeRingTogether,
                    .sharing = Sharing::WithMyManager},
                   {.id = SupportId::fresh(ids),
                    .serviceId = u"gone"_s,
                    .name = screened(u"A place that has closed"_s),
                    .how = HowToGetThere::ILookLater,
                    .sharing = Sharing::WithMyManager},
                   {.id = SupportId::fresh(ids),
                    .serviceId = u"samaritans"_s,
                    .name = screened(u"Samaritans"_s),
                    .sharing = Sharing::WithMyManager},
                   {.id = SupportId::fresh(ids), .serviceId = u"test-site"_s, .name = screened(u"Secret place"_s)}};
  plan.status = Status::Agreed;
  plan.agreedOn = QDate(2026, 11, 22);
  plan.reviewOn = QDate(2027, 2, 16);
  plan.soonerIf = screened(u"my ward moves"_s);
  plan.tellOthers = TellOthers::OnlyAdjustments;
  return plan;
}

QStringList wordsOf(const plan::Plan& plan) {
  QStringList words;
  for (const plan::Entry& entry : plan.entries) words << entry.text.text();
  for (const plan::Action& action : plan.actions) words << action.what.text();
  for (const plan::Adjustment& adjustment : plan.adjustments) {
    words << adjustment.what.text();
    if (adjustment.goodDay) words << adjustment.goodDay->text();
    if (adjustment.harderDay) words << adjustment.harderDay->text();
  }
  if (plan.soonerIf) words << plan.soonerIf->text();
  return words;
}

About aboutSam() {
  return {.person = u"Sam"_s,
          .manager = u"Priya"_s,
          .organisation = u"Example Hospitals Trust"_s,
          .today = QDate(2026, 11, 22)};
}

}  // namespace hearten::document::testing
