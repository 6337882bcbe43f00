// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// What a person has a right to: how long their plan stays, everything that is held about them, and to have it gone.
#include "core/plan/draft.h"
#include "core/store/search_name.h"
#include "core/store/vault_store.h"
#include "core/vault/authorizer.h"
#include "core/vault/sqlite.h"
#include "core/vault/statement.h"
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/support/time_zone.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

struct Two {
  StoreFolder folder{};
  std::unique_ptr<Store> store = folder.make();
  Person sam = personCalled(u"Sam Okonkwo"_s);
  Person ade = personCalled(u"Ade Llewelyn"_s);
  plan::Plan ofSam = fullPlan(sam.id);
  plan::Plan ofAde = fullPlan(ade.id);

  Two() {
    ofSam.entries.first().text = screened(u"Rain on the roof of the ward"_s);
    ofAde.entries.first().text = screened(u"The allotment behind the chapel"_s);
    ofSam = plan::agreed(ofSam, {2026, 11, 12});
    for (const Person& person : {sam, ade}) REQUIRE(store->savePerson(person));
    for (const plan::Plan& plan : {ofSam, ofAde}) REQUIRE(store->savePlan(plan));
  }
};

/// Every page of the database as it is without the encryption, those that hold nothing now included.
QByteArray everyPage(Store& store) {
  sqlite3_int64 size = 0;
  unsigned char* const pages = sqlite3_serialize(store.vault().database().handle(), "main", &size, 0);
  REQUIRE(pages != nullptr);
  const QByteArray copy(reinterpret_cast<const char*>(pages), size);
  sqlite3_free(pages);
  return copy;
}

using Digests = QHash<QByteArray, QByteArray>;

Digests digests(Store& store) {
  Digests found;
  for (const char* const sql : {"SELECT id, digest FROM plan", "SELECT id, digest FROM person"}) {
    auto select = vault::Statement::prepare(store.vault().database(), sql);
    REQUIRE(select);
    while (select->step().value()) found.insert(select->bytes(0), select->bytes(1));
  }
  return found;
}

/// When `day` begins in UTC.
qint64 secondsUtc(QDate day) {
  return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
}

/// Of what is there now, how much is as it was before.
qsizetype unchangedOf(const Digests& before, const Digests& now) {
  return std::ranges::count_if(now.keys(), [&](const QByteArray& id) { return before.value(id) == now.value(id); });
}

}  // namespace

TEST_CASE("when a plan's time has come it is shown for a decision, and not before", "[store][keeping]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  plan.reviewOn = QDate(2027, 2, 12);
  struct Case {
    plan::Keeping keeping;
    QDate notYet;
    QDate due;
  };
  const auto [keeping, notYet, due] = GENERATE(Case{plan::Keeping::UntilReview, {2027, 2, 12}, {2027, 2, 13}},
                                               Case{plan::Keeping::UntilILeave, {2027, 11, 12}, {2027, 11, 13}},
                                               Case{plan::Keeping::DeleteAfterCopy, {2026, 11, 12}, {2026, 11, 13}});
  plan.keeping = keeping;
  plan = plan::agreed(plan, {2026, 11, 12});
  plan.reviewOn = QDate(2027, 2, 12);
  REQUIRE(store->savePlan(plan));
  CHECK(store->keepingDue(notYet)->isEmpty());
  const auto found = store->keepingDue(due).value();
  REQUIRE(found.size() == 1);
  CHECK(found.first().person == sam);
  CHECK(found.first().plan == plan.id);
  CHECK(found.first().keeping == keeping);
  CHECK(found.first().since == due.addDays(-1));

  // Decided anew, it waits until the day that was said.
  REQUIRE(store->decideKeeping(plan.id, plan::Keeping::UntilILeave, due.addYears(1)));
  CHECK(store->keepingDue(due)->isEmpty());
  CHECK(store->keepingDue(due.addYears(1))->isEmpty());
  CHECK(store->keepingDue(due.addYears(1).addDays(1))->first().keeping == plan::Keeping::UntilILeave);
  CHECK(store->events(sam.id)->first().kind == EventKind::KeepingChosen);
  CHECK(store->events(sam.id)->first().how == u"until-i-leave"_s);
}

TEST_CASE("no clock deletes anything, whichever way it jumps", "[store][keeping]") {
  Two at;
  at.ofSam.keeping = plan::Keeping::DeleteAfterCopy;
  const int years = GENERATE(-1, 1, 100);
  const Zone zone = GENERATE(from_range(kZones));
  INFO(years << " years in " << zone.name);
  at.store.reset();
  const InZone here(zone);
  const Clock clock{.now = [years] { return QDateTime(QDate(2028, 2, 29).addYears(years), QTime(0, 1)); },
                    .awake = [] { return std::chrono::milliseconds(0); }};
  const StoreKeeper keeper(at.folder.path(), clock, KeyCost::floor());
  const auto opened = keeper.open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK(opened->store->keepingDue(clock.today()).has_value());
  CHECK(opened->store->people()->size() == 2);
  CHECK(opened->store->plan(at.ofSam.id));
  CHECK(opened->store->plan(at.ofAde.id));
}

TEST_CASE("wherever the laptop stands and wherever it is taken, no plan is asked about a day early and none goes",
          "[store][keeping]") {
  struct Kept {
    plan::Plan plan;
    QDate last;           ///< the day on which nobody is asked yet
    qint64 asMoment = 0;  ///< what would be kept by a program that takes a date for the moment it begins
  };
  // The days on which clocks change, a leap day, the end of a year; and a year after being agreed on a leap day.
  const QList<QDate> reviews{{2026, 3, 29}, {2026, 10, 25}, {2028, 2, 29}, {2026, 12, 31}};
  int looks = 0;
  int early = 0;
  int late = 0;
  int changed = 0;
  int earlyAsMoment = 0;
  for (const Zone& writing : kZones) {
    const StoreFolder folder;
    QList<Kept> kept;
    {
      const InZone there(writing);
      const auto store = folder.make();
      const auto keep = [&](const plan::Plan& plan, QDate last) {
        REQUIRE(store->savePerson({.id = plan.person, .name = screened(u"Somebody"_s)}));
        REQUIRE(store->savePlan(plan));
        REQUIRE(store->planTalk(plan.person, last));
        kept.append({.plan = plan, .last = last, .asMoment = QDateTime(last, QTime(0, 0)).toSecsSinceEpoch()});
      };
      for (const QDate& review : reviews) {
        plan::Plan plan = plan::agreed(fullPlan(PersonId::fresh(&QUuid::createUuid)), {2026, 1, 5});
        plan.keeping = plan::Keeping::UntilReview;
        plan.reviewOn = review;
        keep(plan, review);
      }
      plan::Plan plan = plan::agreed(fullPlan(PersonId::fresh(&QUuid::createUuid)), {2024, 2, 29});
      plan.keeping = plan::Keeping::UntilILeave;
      keep(plan, {2025, 2, 28});
    }
    for (const Zone& reading : kZones) {
      INFO("written in " << writing.name << ", read in " << reading.name);
      const InZone here(reading);
      qint64 now = 0;
      const Clock clock{.now = [&now] { return QDateTime::fromSecsSinceEpoch(now); },
                        .awake = [] { return std::chrono::milliseconds(0); }};
      now = secondsUtc({2028, 2, 29});
      const auto opened = StoreKeeper(folder.path(), clock, KeyCost::floor()).open(StoreFolder::passphrase());
      REQUIRE(opened);
      const Store& store = *opened->store;
      for (const Kept& one : kept) {
        // Hour by hour, from before the day has begun anywhere until it has ended everywhere.
        for (now = secondsUtc(one.last) - 48 * 3600; now <= secondsUtc(one.last) + 72 * 3600; now += 3600) {
          REQUIRE(clock.today() == reading.dayAt(now));
          const auto due = store.keepingDue(clock.today()).value();
          const bool isAsked = std::ranges::find(due, one.plan.id, &KeepingDue::plan) != due.end();
          const bool mustBe = reading.dayAt(now) > one.last;
          ++looks;
          early += isAsked && !mustBe ? 1 : 0;
          late += !isAsked && mustBe ? 1 : 0;
          const bool isPast = QDateTime::fromSecsSinceEpoch(one.asMoment).date() < clock.today();
          earlyAsMoment += isPast && !mustBe ? 1 : 0;
        }
        changed += store.plan(one.plan.id) == one.plan ? 0 : 1;
        changed += store.nextTalk(one.plan.person).value()->on == one.last ? 0 : 1;
      }
      CHECK(store.people()->size() == kept.size());
    }
  }
  CHECK(looks == 4 * 4 * 5 * 121);
  CHECK(early == 0);
  CHECK(late == 0);
  CHECK(changed == 0);
  // Dates that were kept as moments would be a day off for whoever travels west: else this test could not fail.
  CHECK(earlyAsMoment > 0);
  figure("35", "plans asked about a day early in another time zone", early, u"0 of %1 looks"_s.arg(looks));
  figure("35", "plans asked about a day late in another time zone", late, u"0 of %1 looks"_s.arg(looks));
  figure("35", "plans and planned days changed or gone in another time zone", changed, u"0 of 160"_s);
  figure("35", "control: asked a day early if dates were kept as moments", earlyAsMoment, u"more than 0"_s);
}

TEST_CASE("only an agreed plan has a time to be decided", "[store][keeping]") {
  Two at;
  CHECK(at.store->keepingDue({2099, 1, 1})->size() == 1);
  CHECK(at.store->decideKeeping(at.ofAde.id, plan::Keeping::UntilILeave, {2027, 1, 1}).error().what ==
        Problem::NotFound);
  CHECK(at.store->decideKeeping(PlanId::fresh(&QUuid::createUuid), plan::Keeping::UntilILeave, {2027, 1, 1})
            .error()
            .what == Problem::NotFound);
}

TEST_CASE("everything held about a person is all of theirs and nothing of anybody else", "[store][held]") {
  Two at;
  REQUIRE(at.store->giveOwnPassphrase(at.sam.id, Passphrase::typed(u"pebble hammock violet crane")));
  plan::Plan next = plan::nextDraft(at.ofSam, PlanId::fresh(&QUuid::createUuid));
  next.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                       .section = plan::Section::EarlySigns,
                       .text = screened(u"I hear it at night"_s)});
  const conversation::Record talk{.id = ConversationId::fresh(&QUuid::createUuid),
                                  .person = at.sam.id,
                                  .plan = next.id,
                                  .guide = u"wellbeing-conversation"_s,
                                  .heldOn = {2026, 11, 12},
                                  .state = conversation::ConversationState::Paused};
  REQUIRE(at.store->saveProgress(next, talk));
  REQUIRE(at.store->planTalk(at.sam.id, QDate(2026, 12, 1)));
  REQUIRE(at.store->planTalk(at.ade.id, QDate(2027, 3, 3)));
  REQUIRE(at.store->addEvent({EventKind::CopyTaken, StoreFolder::clock().now(), at.sam.id, u"pdf"_s}));
  REQUIRE(at.store->addEvent({EventKind::CopyTaken, StoreFolder::clock().now(), at.ade.id, u"print"_s}));
  REQUIRE(at.store->decideKeeping(at.ofSam.id, plan::Keeping::UntilILeave, {2027, 6, 1}));
  REQUIRE(at.store->keepTyped({.plan = next.id,
                               .section = u"what-helps"_s,
                               .text = screened(u"I was about"_s),
                               .sharing = plan::Sharing::WithMyManager}));

  Held held = at.store->everythingHeld(at.sam.id).value();
  CHECK(held.person == at.sam);
  CHECK(held.hasOwnPassphrase);
  REQUIRE(held.plans.size() == 2);
  CHECK(held.plans[0].plan == at.ofSam);
  CHECK(held.plans[1].plan == plan::sharedPart(next));
  CHECK(held.plans[1].sealedLines == 1);
  CHECK(held.talks == QList{talk});
  CHECK(held.plannedTalk == QDate(2026, 12, 1));
  REQUIRE(held.keeping.size() == 1);
  CHECK(held.keeping[0].askOn == QDate(2027, 6, 1));
  CHECK(held.events == at.store->events(at.sam.id).value());
  CHECK(held.typedLineWaits);
  SECTION("with their own key, what is sealed too") {
    const auto own = at.store->openOwn(at.sam.id, Passphrase::typed(u"pebble hammock violet crane"));
    held = at.store->everythingHeld(at.sam.id, &*own).value();
    CHECK(held.plans[1].plan.entries.size() == next.entries.size());
    CHECK(held.plans[1].sealedLines == 0);
    CHECK(QJsonDocument(toJson(held)).toJson().contains("I hear it at night"));
  }
  SECTION("as a file for machines") {
    const QByteArray json = QJsonDocument(toJson(held)).toJson();
    for (const char* const there : {"Sam Okonkwo", "Rain on the roof of the ward", "2026-12-01", "until-i-leave",
                                    "copy-taken", "wellbeing-conversation"})
      CHECK(json.contains(there));
    for (const char* const not_there : {"Ade", "allotment", "2027-03-03", "print", "I hear it at night"})
      CHECK_FALSE(json.contains(not_there));
    CHECK_FALSE(json.contains(at.ofAde.id.text().toUtf8()));
    CHECK(toJson(held)[u"plans"_s].toArray().size() == 2);
  }
  CHECK(at.store->everythingHeld(PersonId::fresh(&QUuid::createUuid)).error().what == Problem::NotFound);
}

TEST_CASE("after one of fifty people is erased, none of their words is left, and the others are untouched",
          "[store][erase]") {
  const StoreFolder folder;
  const auto store = folder.make();
  QList<Person> people;
  QList<PlanId> plans;
  for (int number = 0; number < 50; ++number) {
    people.append(personCalled(u"Person-%1-of-many"_s.arg(number)));
    plan::Plan plan = fullPlan(people.last().id);
    for (plan::Entry& entry : plan.entries) entry.text = screened(u"Words-%1-of-a-person "_s.arg(number).repeated(12));
    plans.append(plan.id);
    REQUIRE(store->savePerson(people.last()));
    REQUIRE(store->savePlan(plan));
    REQUIRE(store->keepTyped({.plan = plan.id,
                              .section = u"what-helps"_s,
                              .text = screened(u"Half-%1-typed"_s.arg(number)),
                              .sharing = plan::Sharing::WithMyManager}));
  }
  const QList<QByteArray> words{"Person-23-of", "Words-23-of", "Half-23-typed",
                                searchName(u"Person-23-of-many"_s).toUtf8()};
  const auto before = digests(*store);
  for (const QByteArray& word : words) CHECK(everyPage(*store).contains(word));

  SECTION("erased as it is done") {
    const QByteArray idBytes = people[23].id.uuid().toRfc4122();
    REQUIRE(store->erasePerson(people[23].id));
    const QByteArray pages = everyPage(*store);
    for (const QByteArray& word : words) CHECK_FALSE(pages.contains(word));
    CHECK_FALSE(pages.contains(idBytes));
    CHECK_FALSE(pages.contains(plans[23].uuid().toRfc4122()));
    auto after = digests(*store);
    CHECK(after.size() == 98);
    CHECK(unchangedOf(before, after) == 98);
    figure("49", "digests of the others changed by erasing one of fifty", after.size() - unchangedOf(before, after),
           u"0 of 98"_s);
    CHECK(store->plan(plans[24]));
    CHECK(store->trail()->isWhole);
    // One word of one line of one of the others is one digest: else this test could not fail.
    plan::Plan changed = store->plan(plans[24]).value();
    const QString line = changed.entries.first().text.text();
    changed.entries.first().text = screened(line.sliced(line.indexOf(u' ') + 1));
    REQUIRE(store->savePlan(changed));
    after = digests(*store);
    CHECK(after.size() == 98);
    CHECK(unchangedOf(before, after) == 97);
    CHECK(store->savePerson(personCalled(u"Somebody new"_s)));
    CHECK_FALSE(folder.keeper().open(StoreFolder::passphrase()));  // still in use: the lock came along
  }
  SECTION("while taken out without overwriting, they stay: else this test could not fail") {
    vault::Database& db = store->vault().database();
    vault::authorize(db.handle(), vault::Allowed::SettingUp);
    // This pragma answers with a row, so run() cannot be used for it.
    CHECK(db.number("PRAGMA secure_delete=OFF").value() == 0);
    vault::authorize(db.handle(), vault::Allowed::Running);
    REQUIRE(db.run("DELETE FROM person WHERE name LIKE 'Person-23-%'"));
    const QByteArray pages = everyPage(*store);
    CHECK(std::ranges::any_of(words, [&](const QByteArray& word) { return pages.contains(word); }));
  }
}

TEST_CASE("everything is erased when it is asked, and only while the store is closed", "[store][erase]") {
  Two at;
  const StoreKeeper keeper = at.folder.keeper();
  CHECK(keeper.eraseEverything().error().what == Problem::StoreInUse);
  at.store.reset();
  REQUIRE(QDir().mkpath(at.folder.file(u"backups"_s)));
  for (const QString& name : {u"backups/2026.planbackup"_s, u"plans.db.damaged-2026-11-12"_s, u"settings.ini"_s}) {
    QFile file(at.folder.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("something");
  }
  REQUIRE(keeper.eraseEverything());
  CHECK_FALSE(keeper.exists());
  // Settings hold no names, and are not the store's to remove.
  CHECK(QDir(at.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
        QStringList{u"settings.ini"_s});
  CHECK(keeper.open(StoreFolder::passphrase()).error().what == Problem::StoreMissing);
}
