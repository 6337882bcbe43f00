// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/support/text.h"

#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList namesFound(const Store& store, const QString& text) {
  QStringList names;
  const auto rows = store.people(text).value();
  for (const PersonRow& row : rows) names.append(row.person.name.text());
  return names;
}

conversation::Record talk(const plan::Plan& plan, conversation::ConversationState state) {
  return {.id = ConversationId::fresh(&QUuid::createUuid),
          .person = plan.person,
          .plan = plan.id,
          .guide = u"wellbeing-conversation"_s,
          .heldOn = QDate(2026, 11, 12),
          .role = conversation::FacilitatorRole::TrustedColleague,
          .state = state,
          .stage = 4,
          .prompt = 2,
          .elapsed = std::chrono::minutes(31),
          .planned = std::chrono::minutes(75),
          .carryOnOn = QDate(2026, 11, 19),
          .heldLines = 3};
}

}  // namespace

TEST_CASE("a person is added, renamed and found again", "[store][people]") {
  const StoreFolder folder;
  Person sam = personCalled(u"Sam"_s);
  sam.pronouns = screened(u"they"_s);
  sam.language = u"cy"_s;
  {
    const auto store = folder.make();
    REQUIRE(store->savePerson(sam));
    sam.name = screened(u"Samira"_s);
    sam.pronouns.reset();
    REQUIRE(store->savePerson(sam));
  }
  const auto store = folder.open();
  CHECK(store->person(sam.id).value() == sam);
  CHECK(namesFound(*store, {}) == QStringList{u"Samira"_s});
  CHECK(store->person(PersonId::fresh(&QUuid::createUuid)).error().what == Problem::NotFound);
}

TEST_CASE("names are found by the beginning of any word, without case and accents", "[store][people][search]") {
  const StoreFolder folder;
  const auto store = folder.make();
  for (const QString& name : {u"Siân Jones"_s, u"Sam O'Neill"_s, u"Łukasz Øster"_s, u"Anne-Marie Strauß"_s, u"王小明"_s,
                              u"Zoë 🌻 Quinn"_s, u"Ade"_s})
    REQUIRE(store->savePerson(personCalled(name)));
  const auto [text, expected] = GENERATE(table<QString, QStringList>({
      {u"sian"_s, {u"Siân Jones"_s}},
      {u"SIÂN J"_s, {u"Siân Jones"_s}},
      {u"jon"_s, {u"Siân Jones"_s}},
      {u"ones"_s, {}},
      {u"neill"_s, {u"Sam O'Neill"_s}},
      {u"o'n"_s, {u"Sam O'Neill"_s}},
      {u"lukasz"_s, {u"Łukasz Øster"_s}},
      {u"Øst"_s, {u"Łukasz Øster"_s}},
      {u"marie"_s, {u"Anne-Marie Strauß"_s}},
      {u"strauss"_s, {u"Anne-Marie Strauß"_s}},
      {u"王"_s, {u"王小明"_s}},
      {u"🌻"_s, {u"Zoë 🌻 Quinn"_s}},
      {u"zoe"_s, {u"Zoë 🌻 Quinn"_s}},
      {u"%"_s,
       {u"Ade"_s, u"Anne-Marie Strauß"_s, u"Łukasz Øster"_s, u"Sam O'Neill"_s, u"Siân Jones"_s, u"Zoë 🌻 Quinn"_s,
        u"王小明"_s}},
      {u"'; DROP TABLE person; --"_s, {}},
  }));
  INFO(text.toStdString());
  CHECK(namesFound(*store, text) == expected);
}

TEST_CASE("the list tells of talks under way, agreed plans and the next day", "[store][people]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person fresh = personCalled(u"Ade"_s);
  const Person agreed = personCalled(u"Beth"_s);
  const Person paused = personCalled(u"Carys"_s);
  for (const Person& person : {fresh, agreed, paused}) REQUIRE(store->savePerson(person));
  for (const Person& person : {agreed, paused}) {
    plan::Plan plan = fullPlan(person.id);
    plan.status = plan::Status::Agreed;
    REQUIRE(store->savePlan(plan));
  }
  REQUIRE(store->saveConversation(talk(fullPlan(paused.id, 2), conversation::ConversationState::Paused)));
  REQUIRE(store->saveConversation(talk(fullPlan(agreed.id), conversation::ConversationState::Finished)));

  const auto rows = store->people().value();
  REQUIRE(rows.size() == 3);
  CHECK_FALSE(rows[0].nextTalk);
  CHECK_FALSE(rows[0].hasAgreedPlan);
  CHECK_FALSE(rows[0].partWayThrough);
  CHECK(rows[1].nextTalk == QDate(2027, 2, 12));
  CHECK(rows[1].hasAgreedPlan);
  CHECK_FALSE(rows[1].partWayThrough);
  CHECK(rows[2].nextTalk == QDate(2026, 11, 19));
  CHECK(rows[2].hasAgreedPlan);
  CHECK(rows[2].partWayThrough);

  const auto coming = store->comingTalks().value();
  REQUIRE(coming.size() == 2);
  CHECK(coming[0].person == paused);
  CHECK(coming[0].on == QDate(2026, 11, 19));
  CHECK(coming[0].kind == ComingKind::SecondSitting);
  CHECK(coming[1].person == agreed);
  CHECK(coming[1].kind == ComingKind::PlanReview);
}

TEST_CASE("a day chosen for a talk is kept until the talk begins", "[store][people][coming]") {
  const StoreFolder folder;
  auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  const Person ade = personCalled(u"Ade"_s);
  for (const Person& person : {sam, ade}) REQUIRE(store->savePerson(person));
  plan::Plan agreed = fullPlan(sam.id);
  agreed.status = plan::Status::Agreed;
  REQUIRE(store->savePlan(agreed));
  REQUIRE(store->planTalk(sam.id, QDate(2026, 11, 24)));
  REQUIRE(store->planTalk(sam.id, QDate(2026, 11, 27)));  // another day in its place
  REQUIRE(store->planTalk(ade.id, QDate(2026, 11, 25)));
  store.reset();
  store = folder.open();

  const auto coming = store->comingTalks().value();
  REQUIRE(coming.size() == 2);
  CHECK(coming[0].person == ade);
  CHECK(coming[0].on == QDate(2026, 11, 25));
  CHECK(coming[1].person == sam);
  CHECK(coming[1].on == QDate(2026, 11, 27));  // before the review of the plan, which stays
  CHECK(coming[1].kind == ComingKind::Planned);
  CHECK(store->people(u"Sam"_s).value().first().nextTalk == QDate(2026, 11, 27));
  CHECK(store->nextTalk(ade.id).value()->on == QDate(2026, 11, 25));

  SECTION("and gone once the talk has begun, for this person alone") {
    REQUIRE(store->saveConversation(talk(fullPlan(sam.id, 2), conversation::ConversationState::Underway)));
    CHECK(store->nextTalk(sam.id).value()->kind != ComingKind::Planned);
    CHECK(store->nextTalk(ade.id).value()->kind == ComingKind::Planned);
  }
  SECTION("and gone when it is left open") {
    REQUIRE(store->planTalk(ade.id, std::nullopt));
    CHECK(store->nextTalk(ade.id).value() == std::nullopt);
    REQUIRE(store->planTalk(sam.id, std::nullopt));
    CHECK(store->nextTalk(sam.id).value()->kind == ComingKind::PlanReview);
  }
  SECTION("and gone with the person") {
    REQUIRE(store->erasePerson(ade.id));
    CHECK(store->comingTalks()->size() == 1);
    CHECK(store->planTalk(ade.id, QDate(2026, 11, 25)).error().what == Problem::NotFound);
    CHECK(store->planTalk(ade.id, std::nullopt).error().what == Problem::NotFound);
  }
}

TEST_CASE("a deleted person goes with everything of theirs, and only theirs", "[store][people]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  const Person ade = personCalled(u"Ade"_s);
  plan::Plan ofSam = fullPlan(sam.id);
  ofSam.status = plan::Status::Agreed;
  const plan::Plan ofAde = fullPlan(ade.id);
  for (const Person& person : {sam, ade}) REQUIRE(store->savePerson(person));
  REQUIRE(store->saveProgress(ofSam, talk(ofSam, conversation::ConversationState::Paused)));
  REQUIRE(store->savePlan(ofAde));
  REQUIRE(store->addEvent({.kind = EventKind::PlanAgreed, .when = folder.clock().now(), .person = sam.id}));
  CHECK(store->promises()->size() == 1);

  REQUIRE(store->erasePerson(sam.id));
  CHECK(store->person(sam.id).error().what == Problem::NotFound);
  CHECK(store->plan(ofSam.id).error().what == Problem::NotFound);
  CHECK(store->unfinished(sam.id).value() == std::nullopt);
  CHECK(store->unfinishedTalks()->isEmpty());
  CHECK(store->promises()->isEmpty());
  CHECK(store->comingTalks()->isEmpty());
  CHECK(store->events(sam.id)->isEmpty());
  CHECK(store->plan(ofAde.id).value() == ofAde);
  CHECK(store->erasePerson(sam.id).error().what == Problem::NotFound);
}

TEST_CASE("a talk is found again as it was left, until it is finished", "[store][talk]") {
  const StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  conversation::Record record = talk(plan, conversation::ConversationState::Underway);
  {
    const auto store = folder.make();
    CHECK(store->saveConversation(record).error().what == Problem::NotFound);
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->saveProgress(plan, record));
  }
  const auto store = folder.open();
  CHECK(store->unfinished(sam.id).value() == record);
  CHECK(store->unfinishedTalks().value() == QList{record});
  record.state = conversation::ConversationState::Paused;
  record.stage = 5;
  record.carryOnOn.reset();
  REQUIRE(store->saveConversation(record));
  CHECK(store->unfinished(sam.id).value() == record);
  record.state = conversation::ConversationState::Finished;
  REQUIRE(store->saveConversation(record));
  CHECK(store->unfinished(sam.id).value() == std::nullopt);
  record.state = conversation::ConversationState::Paused;
  REQUIRE(store->saveConversation(record));
  REQUIRE(store->deleteConversation(record.id));
  CHECK(store->unfinishedTalks()->isEmpty());
}

TEST_CASE("draft and talk are saved together or not at all", "[store][talk]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  const plan::Plan plan = fullPlan(sam.id);
  conversation::Record record = talk(plan, conversation::ConversationState::Underway);
  record.person = PersonId::fresh(&QUuid::createUuid);
  CHECK_FALSE(store->saveProgress(plan, record));
  CHECK(store->plan(plan.id).error().what == Problem::NotFound);
}

TEST_CASE("promises are the manager's open ones of the newest agreed plans, by date", "[store][promise]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  const Person ade = personCalled(u"Ade"_s);
  for (const Person& person : {sam, ade}) REQUIRE(store->savePerson(person));
  plan::Plan old = fullPlan(sam.id, 1);
  plan::Plan current = fullPlan(sam.id, 2);
  plan::Plan other = fullPlan(ade.id, 1);
  current.actions[0].by.reset();
  other.actions.append({.id = ActionId::fresh(&QUuid::createUuid),
                        .what = screened(u"Ring Estates about the blind"_s),
                        .owner = plan::ActionOwner::MyManager,
                        .by = QDate(2026, 11, 14),
                        .sharing = plan::Sharing::WithMyManager});
  for (plan::Plan* plan : {&old, &current, &other}) {
    plan->status = plan::Status::Agreed;
    REQUIRE(store->savePlan(*plan));
  }
  REQUIRE(store->savePlan(fullPlan(ade.id, 2)));  // a draft promises nothing yet

  auto promises = store->promises().value();
  REQUIRE(promises.size() == 3);
  CHECK(promises[0].action == other.actions[2]);
  CHECK(promises[0].personName == ade.name);
  CHECK(promises[1].action == other.actions[0]);
  CHECK(promises[2].action == current.actions[0]);
  CHECK(promises[2].plan == current.id);
  CHECK(promises[2].person == sam.id);
  REQUIRE(store->setActionState(other.id, other.actions[2].id, plan::ActionState::LetGo));
  CHECK(store->promises()->size() == 2);
}

TEST_CASE("what happened is told newest first, without content", "[store][event]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0));
  REQUIRE(store->addEvent({.kind = EventKind::TalkStarted, .when = noon, .person = sam.id}));
  REQUIRE(
      store->addEvent({.kind = EventKind::CopyTaken, .when = noon.addSecs(3600), .person = sam.id, .how = u"pdf"_s}));
  REQUIRE(store->addEvent({.kind = EventKind::TalkOffered, .when = noon}));
  const auto events = store->events(sam.id).value();
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == EventKind::CopyTaken);
  CHECK(events[0].how == u"pdf"_s);
  CHECK(events[0].when == noon.addSecs(3600));
  CHECK(events[1].kind == EventKind::TalkStarted);
  CHECK_FALSE(store->addEvent({.kind = EventKind::CopyTaken, .when = noon, .person = sam.id, .how = u"Sam said so"_s}));
}

TEST_CASE("the set-up is kept, and survives a change of passphrase", "[store][setup]") {
  const StoreFolder folder;
  Setup setup{.managerName = screened(u"Priya"_s), .organisation = screened(u"Calderdale Community Trust"_s)};
  setup.logo = QByteArray("\x89PNG\0\1\2", 7);
  setup.logoAlternative = screened(u"A blue bridge"_s);
  {
    const auto store = folder.make();
    CHECK(store->setup().value() == Setup{});
    CHECK(store->passphraseChangedOn() == QDate(2026, 11, 12));
    REQUIRE(store->saveSetup(setup));
    REQUIRE(store->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase()));
    CHECK(store->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase()).error().what ==
          Problem::WrongPassphrase);
  }
  CHECK(folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::WrongPassphrase);
  const auto opened = folder.keeper().open(StoreFolder::otherPassphrase());
  REQUIRE(opened);
  CHECK(opened->store->setup().value() == setup);
}

TEST_CASE("with the recovery code a new passphrase is set without the old one", "[store][recovery]") {
  const StoreFolder folder;
  folder.make();
  {
    const auto opened = folder.keeper().openWithRecoveryCode(folder.code());
    REQUIRE(opened);
    REQUIRE(opened->store->replacePassphrase(StoreFolder::otherPassphrase()));
  }
  CHECK(folder.keeper().open(StoreFolder::otherPassphrase()));
  CHECK(folder.keeper().openWithRecoveryCode(RecoveryCode::random()).error().what == Problem::WrongPassphrase);
}

TEST_CASE("a line sealed at the lock is read after the next unlocking", "[store][seal]") {
  const StoreFolder folder;
  const QByteArray sealed = folder.make()->seal(SecretBytes::fromText(u"half a line"));
  const auto line = folder.open()->unseal(sealed);
  REQUIRE(line);
  CHECK(QByteArray(reinterpret_cast<const char*>(line->bytes().data()), 11) == "half a line");
}

TEST_CASE("what the store remembers of the last save gives way to whatever else is written", "[store][talk]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  plan::Plan plan = fullPlan(sam.id);
  conversation::Record record = talk(plan, conversation::ConversationState::Underway);
  REQUIRE(store->saveProgress(plan, record));

  SECTION("the plan and the talk are gone in between") {
    REQUIRE(store->deletePlan(plan.id));
    REQUIRE(store->deleteConversation(record.id));
  }
  SECTION("the plan was saved otherwise in between") {
    plan::Plan other = plan;
    other.entries.clear();
    other.soonerIf.reset();
    REQUIRE(store->savePlan(other));
  }
  SECTION("a promise was kept in between") {
    REQUIRE(store->setActionState(plan.id, plan.actions[0].id, plan::ActionState::Done));
  }
  SECTION("another person's talk was saved in between") {
    const Person alex = personCalled(u"Alex"_s);
    REQUIRE(store->savePerson(alex));
    const plan::Plan ofAlex = fullPlan(alex.id);
    REQUIRE(store->saveProgress(ofAlex, talk(ofAlex, conversation::ConversationState::Paused)));
    CHECK(store->plan(ofAlex.id).value() == ofAlex);
  }
  record.prompt = 2;
  REQUIRE(store->saveProgress(plan, record));
  CHECK(store->plan(plan.id).value() == plan);
  CHECK(store->unfinished(sam.id).value() == record);
}
