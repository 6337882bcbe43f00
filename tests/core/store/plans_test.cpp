// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/support/text.h"

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a plan is read back as it was saved, after closing and opening", "[store][plan]") {
  const StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan saved = fullPlan(sam.id);
  {
    const auto store = folder.make();
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->savePlan(saved));
    CHECK(store->plan(saved.id).value() == saved);
  }
  const auto store = folder.open();
  CHECK(store->plan(saved.id).value() == saved);
  CHECK(store->draft(sam.id).value() == saved);
  CHECK(store->latestAgreed(sam.id).value() == std::nullopt);
}

TEST_CASE("lines added, changed, moved and taken out are kept just so", "[store][plan]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  REQUIRE(store->savePlan(plan));

  plan.entries.prepend({.id = EntryId::fresh(&QUuid::createUuid),
                        .section = plan::Section::HowILikeToWork,
                        .text = screened(u"Mornings are best"_s),
                        .sharing = plan::Sharing::WithMyManager});
  plan.entries[1].text = screened(u"A walk at noon"_s);
  plan.actions.swapItemsAt(0, 1);
  plan.adjustments.clear();
  plan.soonerIf.reset();
  REQUIRE(store->savePlan(plan));
  CHECK(store->plan(plan.id).value() == plan);

  plan.entries.removeFirst();
  plan.entries.removeLast();
  REQUIRE(store->savePlan(plan));
  CHECK(store->plan(plan.id).value() == plan);
}

TEST_CASE("what is only for the person is not written", "[store][plan][boundary]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  plan.entries[0].sharing = plan::Sharing::OnlyForMe;
  plan.actions[1].sharing = plan::Sharing::OnlyForMe;
  REQUIRE(store->savePlan(plan));
  CHECK(store->plan(plan.id).value() == plan::sharedPart(plan));
}
