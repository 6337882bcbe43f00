// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/names.h"
#include "core/store/vault_store.h"
#include "core/vault/transaction.h"
#include "tests/core/store/stores.h"
#include "tests/support/time_zone.h"

#include <QTimeZone>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

void runIn(Store& store, const char* sql) {
  vault::Database& db = store.vault().database();
  auto transaction = vault::Transaction::begin(db);
  REQUIRE(transaction);
  REQUIRE(db.run(sql));
  REQUIRE(transaction->commit());
}

qint64 count(const QList<Event>& events, EventKind kind) {
  return std::ranges::count(events, kind, &Event::kind);
}

void happened(Store& store, EventKind kind, PersonId person, const QDateTime& when, const QString& how = {}) {
  REQUIRE(store.addEvent({.kind = kind, .when = when, .person = person, .how = how}));
}

/// Eight things that happened, to two people, over eight minutes.
struct Happened {
  StoreFolder folder{};
  std::unique_ptr<Store> store = folder.make();
  Person sam = personCalled(u"Sam"_s);
  Person ade = personCalled(u"Ade"_s);

  Happened() {
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->savePerson(ade));
    const QDateTime start(QDate(2026, 11, 12), QTime(9, 0));
    for (int minute = 0; minute < 8; ++minute)
      happened(*store, EventKind::CopyTaken, minute % 2 == 0 ? sam.id : ade.id, start.addSecs(60 * minute),
               minute % 3 == 0 ? u"pdf"_s : u"docx"_s);
  }
};

}  // namespace

TEST_CASE("the trail is whole as it is written, and after the store was opened again", "[store][trail]") {
  Happened at;
  const Trail trail = at.store->trail().value();
  CHECK(trail.isWhole);
  REQUIRE(trail.events.size() == 9);
  CHECK(trail.events.last().kind == EventKind::StoreMade);
  CHECK(trail.events.first().version == QStringLiteral(HEARTEN_VERSION));
  at.store.reset();
  at.store = at.folder.open();
  CHECK(at.store->trail()->isWhole);
  CHECK(at.store->trail()->events.first().kind == EventKind::Unlocked);
}

TEST_CASE("a line of the trail that is taken out, changed or moved is noticed", "[store][trail]") {
  Happened at;
  const char* const sql = GENERATE(
      "DELETE FROM happened WHERE row = 5", "DELETE FROM happened WHERE row = 1", "DELETE FROM happened WHERE row = 9",
      "DELETE FROM happened WHERE row > 4", "DELETE FROM happened", "DELETE FROM happened_ends",
      "UPDATE happened SET kind = 'plan-viewed' WHERE row = 4", "UPDATE happened SET minute = minute + 1 WHERE row = 4",
      "UPDATE happened SET how = 'json' WHERE row = 4", "UPDATE happened SET count = 2 WHERE row = 4",
      "UPDATE happened SET version = '9' WHERE row = 4", "UPDATE happened SET mac = zeroblob(32) WHERE row = 4",
      "UPDATE happened SET person = 3 - person WHERE row = 4", "UPDATE happened SET who = x'' WHERE row = 4",
      "UPDATE happened SET row = row + 100 WHERE row = 4", "two change places", "UPDATE happened_ends SET last_row = 8",
      "UPDATE happened_ends SET base_row = 1",
      "INSERT INTO happened SELECT 10, kind, minute, how, count, version, who, mac, nonce, person FROM happened"
      " WHERE row = 9");
  INFO(sql);
  CHECK(at.store->trail()->isWhole);
  if (QByteArrayView(sql) == QByteArrayView("two change places")) {
    runIn(*at.store, "UPDATE happened SET row = 1000 WHERE row = 4");
    runIn(*at.store, "UPDATE happened SET row = 4 WHERE row = 7");
    runIn(*at.store, "UPDATE happened SET row = 7 WHERE row = 1000");
  } else {
    runIn(*at.store, sql);
  }
  CHECK_FALSE(at.store->trail()->isWhole);
  // Nor is it forgotten by what happens next.
  happened(*at.store, EventKind::PlanViewed, at.sam.id, StoreFolder::clock().now());
  happened(*at.store, EventKind::PlanViewed, at.ade.id, StoreFolder::clock().now());
  CHECK_FALSE(at.store->trail()->isWhole);
}

TEST_CASE("when a person is erased, their lines stay counted without them, and the trail is whole", "[store][trail]") {
  Happened at;
  REQUIRE(at.store->erasePerson(at.sam.id));
  const Trail trail = at.store->trail().value();
  CHECK(trail.isWhole);
  CHECK(count(trail.events, EventKind::CopyTaken) == 8);
  CHECK(count(trail.events, EventKind::PersonErased) == 1);
  CHECK(std::ranges::none_of(trail.events, [&](const Event& event) { return event.person == at.sam.id; }));
  CHECK(at.store->events(at.ade.id)->size() == 4);
  // What could link a line to them is gone from it as well.
  CHECK(at.store->vault()
            .database()
            .number("SELECT count(*) FROM happened WHERE person IS NULL AND length(nonce) > 0")
            .value() == 0);
}

TEST_CASE("a line says only codes", "[store][trail]") {
  Happened at;
  for (const QString& how : {u"Sam said so"_s, u"PDF"_s, u"pdf "_s, u"/home/sam/plan.pdf"_s, u"late-again"_s})
    CHECK(at.store->addEvent({.kind = EventKind::CopyTaken, .when = StoreFolder::clock().now(), .how = how})
              .error()
              .what == Problem::Internal);
  auto select =
      vault::Statement::prepare(at.store->vault().database(), "SELECT DISTINCT kind, how, version FROM happened");
  REQUIRE(select);
  int lines = 0;
  for (; select->step().value(); ++lines) {
    CHECK(named<EventKind>(select->text(0)));
    CHECK(QStringList{u""_s, u"pdf"_s, u"docx"_s}.contains(select->text(1)));
    CHECK(select->text(2) == QStringLiteral(HEARTEN_VERSION));
  }
  CHECK(lines == 3);
}

TEST_CASE("a line stays for two years, and a clock that jumps once takes nothing along", "[store][trail]") {
  Happened at;
  const auto then = [](int months) { return QDateTime(QDate(2026, 11, 12), QTime(9, 0)).addMonths(months); };
  happened(*at.store, EventKind::PlanViewed, at.sam.id, then(40));
  CHECK(at.store->trail()->events.size() == 10);
  happened(*at.store, EventKind::PlanViewed, at.sam.id, then(0));  // the clock is right again
  CHECK(at.store->trail()->events.size() == 11);
  happened(*at.store, EventKind::PlanViewed, at.sam.id, then(23));
  CHECK(at.store->trail()->events.size() == 12);
  happened(*at.store, EventKind::PlanViewed, at.sam.id, then(25));
  happened(*at.store, EventKind::PlanViewed, at.sam.id, then(25));
  const Trail trail = at.store->trail().value();
  CHECK(trail.isWhole);
  CHECK(count(trail.events, EventKind::CopyTaken) == 0);
  CHECK(count(trail.events, EventKind::PlanViewed) == 5);
}

TEST_CASE("how long a line stays does not depend on where the laptop stands", "[store][trail]") {
  // Two years to the minute, from the hour in which the clocks of the United Kingdom change.
  const QDateTime first(QDate(2027, 3, 28), QTime(0, 30), QTimeZone::utc());
  for (const Zone& zone : kZones) {
    INFO(zone.name);
    const InZone here(zone);
    Happened at;
    const auto stays = [&](const QDateTime& now) {
      const qint64 minute = now.toSecsSinceEpoch() / 60 * 60;
      happened(*at.store, EventKind::PlanViewed, at.sam.id, QDateTime::fromSecsSinceEpoch(minute));
      happened(*at.store, EventKind::PlanViewed, at.sam.id, QDateTime::fromSecsSinceEpoch(minute));
      const auto events = at.store->trail()->events;
      return std::ranges::any_of(events, [&](const Event& event) { return event.when == first; });
    };
    CHECK(stays(first));
    CHECK(stays(first.addMonths(24)));
    CHECK_FALSE(stays(first.addMonths(24).addSecs(60)));
  }
}

TEST_CASE("unlocking is noted, with what went wrong before it", "[store][trail]") {
  const StoreFolder folder;
  folder.make();
  const StoreKeeper keeper = folder.keeper();
  CHECK_FALSE(keeper.open(StoreFolder::otherPassphrase()));
  CHECK_FALSE(keeper.open(StoreFolder::otherPassphrase()));
  {
    const auto opened = keeper.open(StoreFolder::passphrase());
    REQUIRE(opened);
    const auto events = opened->store->trail()->events;
    REQUIRE(events.size() == 3);
    CHECK(events[0].kind == EventKind::Unlocked);
    CHECK(events[1].kind == EventKind::UnlocksFailed);
    CHECK(events[1].count == 2);
    CHECK_FALSE(opened->store->hasChanged());
  }
  const auto again = keeper.open(StoreFolder::passphrase());
  CHECK(count(again->store->trail()->events, EventKind::UnlocksFailed) == 1);
  CHECK(count(again->store->trail()->events, EventKind::Unlocked) == 2);
}

TEST_CASE("a section that changes is noted once, and never what changed in it", "[store][trail]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  REQUIRE(store->savePlan(plan));
  CHECK(store->events(sam.id)->isEmpty());
  for (const auto& words : {u"A"_s, u"B"_s, u"C"_s}) {
    plan.entries.first().text = screened(words);
    REQUIRE(store->savePlan(plan));
  }
  plan.soonerIf = screened(u"If"_s);
  REQUIRE(store->savePlan(plan));
  QStringList how;
  const auto events = store->events(sam.id).value();
  for (const Event& event : events) how.append(event.how);
  how.sort();
  CHECK(how == QStringList{u"my-review"_s, u"what-keeps-me-well"_s});
  CHECK(store->hasChanged());
}

TEST_CASE("a change of passphrase is noted", "[store][trail]") {
  const StoreFolder folder;
  const auto store = folder.make();
  REQUIRE(store->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase()));
  CHECK(store->trail()->events.first().kind == EventKind::PassphraseChanged);
}
