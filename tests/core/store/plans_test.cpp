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

TEST_CASE("a plan with five hundred lines, long words and other scripts is kept whole", "[store][plan]") {
  const StoreFolder folder;
  const Person sam = personCalled(u"שרה كريم"_s);
  plan::Plan plan = fullPlan(sam.id);
  for (int line = 0; line < 500; ++line) {
    const QString text = line % 3 == 0 ? QString(500, u'w') : u"%1 🌧 dŵr שלום 水"_s.arg(line);
    plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                         .section = plan::Section::WhatHelps,
                         .text = screened(text),
                         .sharing = plan::Sharing::WithMyManager});
  }
  {
    const auto store = folder.make();
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->savePlan(plan));
  }
  const auto store = folder.open();
  CHECK(store->person(sam.id).value() == sam);
  CHECK(store->plan(plan.id).value() == plan);
}

TEST_CASE("an agreed version is never changed, but for the state and date of its actions", "[store][plan]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  REQUIRE(store->savePlan(plan));
  plan.status = plan::Status::Agreed;
  plan.agreedOn = QDate(2026, 11, 12);
  REQUIRE(store->savePlan(plan));
  CHECK(store->draft(sam.id).value() == std::nullopt);
  CHECK(store->latestAgreed(sam.id).value() == plan);

  plan::Plan changed = plan;
  changed.entries.removeFirst();
  CHECK(store->savePlan(changed).error().what == Problem::Internal);
  CHECK(store->plan(plan.id).value() == plan);

  REQUIRE(store->setActionState(plan.id, plan.actions[0].id, plan::ActionState::Done));
  REQUIRE(store->setActionDate(plan.id, plan.actions[1].id, QDate(2026, 12, 1)));
  plan.actions[0].state = plan::ActionState::Done;
  plan.actions[1].by = QDate(2026, 12, 1);
  CHECK(store->plan(plan.id).value() == plan);
  REQUIRE(store->setActionDate(plan.id, plan.actions[1].id, std::nullopt));
  CHECK_FALSE(store->plan(plan.id)->actions[1].by);
  CHECK(store->setActionState(plan.id, ActionId::fresh(&QUuid::createUuid), plan::ActionState::Done).error().what ==
        Problem::NotFound);
}

TEST_CASE("the newest agreed version is found, and the one before it", "[store][plan]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  const Person ade = personCalled(u"Ade"_s);
  REQUIRE(store->savePerson(sam));
  REQUIRE(store->savePerson(ade));
  QList<plan::Plan> versions;
  for (int version = 1; version <= 3; ++version) {
    versions.append(fullPlan(sam.id, version));
    versions.last().status = version < 3 ? plan::Status::Agreed : plan::Status::Draft;
    REQUIRE(store->savePlan(versions.last()));
  }
  REQUIRE(store->savePlan(fullPlan(ade.id, 9)));
  CHECK(store->latestAgreed(sam.id).value() == versions[1]);
  CHECK(store->draft(sam.id).value() == versions[2]);
  CHECK(store->agreedBefore(versions[2]).value() == versions[1]);
  CHECK(store->agreedBefore(versions[1]).value() == versions[0]);
  CHECK(store->agreedBefore(versions[0]).value() == std::nullopt);
}

TEST_CASE("a deleted plan is gone, and a plan needs a person", "[store][plan]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  CHECK(store->savePlan(fullPlan(sam.id)).error().what == Problem::NotFound);
  REQUIRE(store->savePerson(sam));
  const plan::Plan plan = fullPlan(sam.id);
  REQUIRE(store->savePlan(plan));
  REQUIRE(store->deletePlan(plan.id));
  CHECK(store->plan(plan.id).error().what == Problem::NotFound);
  CHECK(store->draft(sam.id).value() == std::nullopt);
  CHECK(store->person(sam.id));
}
