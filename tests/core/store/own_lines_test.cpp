// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Lines that are only for a person: what the manager, with all that the manager has, can make of them, and what the
// person can.
#include "core/store/vault_store.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "tests/core/store/stores.h"

#include <QDir>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

const auto kOwnWords = u"My sister is ill and I have told nobody at work"_s;
const auto kOtherOwnWords = u"Some mornings I sit in the car and cannot go in"_s;
const auto kSharedWords = u"A walk at noon, and ten quiet minutes after it"_s;

Passphrase ownPassphrase() {
  return Passphrase::typed(u"pebble hammock violet crane");
}

plan::Entry line(const QString& words, plan::Sharing sharing = plan::Sharing::OnlyForMe) {
  return {.id = EntryId::fresh(&QUuid::createUuid),
          .section = plan::Section::EarlySigns,
          .text = screened(words),
          .sharing = sharing};
}

/// A store with Sam, who has a passphrase of their own, and a draft with two lines only for Sam.
struct Sealed {
  StoreFolder folder{};
  Person sam = personCalled(u"Sam"_s);
  plan::Plan draft = fullPlan(sam.id);
  std::unique_ptr<Store> store = folder.make();
  RecoveryCode slip = RecoveryCode::random();
  std::optional<conversation::Record> record{};

  Sealed() {
    REQUIRE(store->savePerson(sam));
    auto code = store->giveOwnPassphrase(sam.id, ownPassphrase());
    REQUIRE(code);
    slip = std::move(*code);
    draft.entries.append(line(kOwnWords));
    draft.entries.append(line(kOtherOwnWords));
    draft.actions.append({.id = ActionId::fresh(&QUuid::createUuid),
                          .what = screened(u"Ring my sister on Sundays"_s),
                          .sharing = plan::Sharing::OnlyForMe});
    draft.adjustments.append({.id = AdjustmentId::fresh(&QUuid::createUuid),
                              .what = screened(u"A quiet room"_s),
                              .start = QDate(2026, 12, 1),
                              .harderDay = screened(u"Leave at three"_s),
                              .sharing = plan::Sharing::OnlyForMe});
    draft.supports.append({.id = SupportId::fresh(&QUuid::createUuid),
                           .serviceId = u"some-helpline"_s,
                           .name = screened(u"Some helpline"_s),
                           .how = plan::HowToGetThere::IWillRing,
                           .sharing = plan::Sharing::OnlyForMe});
    record = conversation::Record{.id = ConversationId::fresh(&QUuid::createUuid),
                                  .person = sam.id,
                                  .plan = draft.id,
                                  .guide = u"wellbeing-conversation"_s,
                                  .heldOn = {2026, 11, 12}};
    save();
  }
  void save() { REQUIRE(store->saveProgress(draft, *record)); }
  void reopen() {
    store.reset();
    store = folder.open();
  }
  OwnKey own() {
    auto key = store->openOwn(sam.id, ownPassphrase());
    REQUIRE(key);
    return std::move(*key);
  }
  plan::Plan ownLines() {
    const OwnKey key = own();
    auto lines = store->ownLines(draft.id, key);
    REQUIRE(lines);
    return *lines;
  }
};

/// Every value of every table, one after the other, as bytes.
QByteArray everyValue(vault::Database& db) {
  QStringList tables;
  {
    auto select = vault::Statement::prepare(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    REQUIRE(select);
    while (select->step().value()) tables.append(select->text(0));
  }
  REQUIRE(tables.size() > 12);
  QByteArray values;
  for (const QString& table : tables) {
    const QByteArray all = QByteArray("SELECT * FROM ") + table.toUtf8();
    auto select = vault::Statement::prepare(db, all.constData());
    REQUIRE(select);
    while (select->step().value())
      for (int column = 0; column < 14; ++column) values += select->bytes(column) + '\n';
  }
  return values;
}

bool holds(const QByteArray& bytes, const QString& words) {
  const auto* const wide = reinterpret_cast<const char*>(words.utf16());
  return bytes.contains(words.toUtf8()) || bytes.contains(QByteArray(wide, words.size() * 2));
}

std::vector<qint64> boxSizes(vault::Database& db) {
  auto select = vault::Statement::prepare(db, "SELECT length(box) FROM sealed ORDER BY position");
  REQUIRE(select);
  std::vector<qint64> sizes;
  while (select->step().value()) sizes.push_back(select->number(0));
  return sizes;
}

QList<QByteArray> boxes(vault::Database& db) {
  auto select = vault::Statement::prepare(db, "SELECT box FROM sealed ORDER BY position");
  REQUIRE(select);
  QList<QByteArray> found;
  while (select->step().value()) found.append(select->bytes(0));
  return found;
}

}  // namespace

TEST_CASE("with their own passphrase or slip, a person reads what is only for them", "[store][own]") {
  Sealed at;
  at.reopen();
  CHECK(at.store->plan(at.draft.id).value() == plan::sharedPart(at.draft));
  CHECK(at.store->sealedLines(at.draft.id).value() == 5);
  CHECK(plan::joined(at.store->plan(at.draft.id).value(), at.ownLines()) == at.draft);
  SECTION("and with the code on their slip") {
    const auto own = at.store->openOwn(at.sam.id, at.slip);
    REQUIRE(own);
    CHECK(at.store->ownLines(at.draft.id, *own).value() == plan::privatePart(at.draft));
  }
}

TEST_CASE("with all that the manager has, what is only for the person cannot be read", "[store][own]") {
  Sealed at;
  const QString words = GENERATE(kOwnWords, kOtherOwnWords, u"Ring my sister"_s, u"A quiet room"_s, u"Leave at three"_s,
                                 u"some-helpline"_s);
  const auto look = [&](vault::Vault& vault) {
    const QByteArray values = everyValue(vault.database());
    CHECK(holds(values, kSharedWords));  // it is the right file, and it can be read
    CHECK_FALSE(holds(values, words));
  };
  SECTION("with the manager's passphrase and the program's own code") {
    at.reopen();
    Store& store = *at.store;
    look(store.vault());
    for (const plan::Plan& plan : {store.plan(at.draft.id).value(), store.draft(at.sam.id).value().value()})
      CHECK(plan == plan::sharedPart(at.draft));
    const Held held = store.everythingHeld(at.sam.id).value();
    CHECK(held.plans.first().plan == plan::sharedPart(at.draft));
    CHECK(held.plans.first().sealedLines == 5);
    CHECK(store.openOwn(at.sam.id, StoreFolder::passphrase()).error().what == Problem::WrongPassphrase);
    CHECK(store.openOwn(at.sam.id, at.folder.code()).error().what == Problem::WrongPassphrase);
    // Every key that hangs off the vault key, as if it were theirs.
    for (const SecretBytes& key : {store.vault().auditKey(), SecretBytes(32)})
      CHECK(store.ownLines(at.draft.id, OwnKey(at.sam.id, SecretBytes::copyOf(key.bytes()))).error().what ==
            Problem::StoreDamaged);
  }
  SECTION("with the manager's recovery code") {
    at.store.reset();
    auto vault = vault::Vault::openWithRecoveryCode(at.folder.path(), at.folder.code());
    REQUIRE(vault);
    look(*vault);
  }
  SECTION("from a copy of the files") {
    at.store.reset();
    const QTemporaryDir elsewhere;
    for (const QString& name : QDir(at.folder.path()).entryList(QDir::Files))
      REQUIRE(QFile::copy(at.folder.file(name), elsewhere.filePath(name)));
    auto vault = vault::Vault::open(elsewhere.path(), StoreFolder::passphrase());
    REQUIRE(vault);
    look(*vault);
  }
}

TEST_CASE("while the store is open, it gives a line back to nobody without the key", "[store][own]") {
  Sealed at;  // the lines were written in this very session
  CHECK(at.store->plan(at.draft.id).value() == plan::sharedPart(at.draft));
  CHECK(at.store->everythingHeld(at.sam.id)->plans.first().plan == plan::sharedPart(at.draft));
}

TEST_CASE("a person without a passphrase of their own leaves no such line behind", "[store][own]") {
  const StoreFolder folder;
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  plan::Plan plan = fullPlan(sam.id);
  plan.entries.append(line(kOwnWords));
  REQUIRE(store->savePerson(sam));
  REQUIRE(store->savePlan(plan));
  CHECK_FALSE(store->hasOwnPassphrase(sam.id).value());
  CHECK(store->sealedLines(plan.id).value() == 0);
  CHECK_FALSE(holds(everyValue(store->vault().database()), kOwnWords));
  CHECK(store->openOwn(sam.id, ownPassphrase()).error().what == Problem::NotFound);
  SECTION("until they give themselves one") {
    REQUIRE(store->giveOwnPassphrase(sam.id, ownPassphrase()));
    REQUIRE(store->savePlan(plan));
    CHECK(store->sealedLines(plan.id).value() == 1);
    const auto own = store->openOwn(sam.id, ownPassphrase());
    REQUIRE(own);
    CHECK(store->ownLines(plan.id, *own).value() == plan::privatePart(plan));
    CHECK(store->giveOwnPassphrase(sam.id, ownPassphrase()).error().what == Problem::Internal);
  }
}

TEST_CASE("lines that nobody opened stay as they are when a plan is saved without them", "[store][own]") {
  Sealed at;
  at.reopen();
  plan::Plan shared = at.store->plan(at.draft.id).value();
  shared.entries.append(line(u"Tea with Ade"_s, plan::Sharing::WithMyManager));
  shared.entries.append(line(u"And one more for me"_s));
  REQUIRE(at.store->savePlan(shared));
  CHECK(at.store->sealedLines(at.draft.id).value() == 6);
  CHECK(at.ownLines().entries.size() == 3);
  SECTION("nor does having been read take them out") {
    REQUIRE(at.store->savePlan(at.store->plan(at.draft.id).value()));
    // The one that was written in this session is gone with the save that had it no more.
    CHECK(at.store->sealedLines(at.draft.id).value() == 5);
    CHECK(at.ownLines() == plan::privatePart(at.draft));
  }
  SECTION("and agreed without them, they are in the agreed version too") {
    shared.status = plan::Status::Agreed;
    shared.agreedOn = QDate(2026, 11, 12);
    REQUIRE(at.store->savePlan(shared));
    CHECK(at.store->sealedLines(at.draft.id).value() == 6);
  }
}

TEST_CASE("a line that the person changes, moves, shares or takes out is so in the store", "[store][own]") {
  Sealed at;
  const bool afterAnUnlock = GENERATE(false, true);
  plan::Plan whole = at.draft;
  if (afterAnUnlock) {
    at.reopen();
    whole = plan::joined(at.store->plan(at.draft.id).value(), at.ownLines());
    REQUIRE(whole == at.draft);
    at.save();
  }
  const auto own = std::ranges::find(whole.entries, kOwnWords, [](const plan::Entry& e) { return e.text.text(); });
  const auto other =
      std::ranges::find(whole.entries, kOtherOwnWords, [](const plan::Entry& e) { return e.text.text(); });
  SECTION("changed") {
    own->text = screened(u"Something else"_s);
  }
  SECTION("taken out") {
    whole.entries.erase(own);
  }
  SECTION("all taken out") {
    whole = plan::sharedPart(whole);
  }
  SECTION("shared") {
    own->sharing = plan::Sharing::WithMyManager;
  }
  SECTION("moved") {
    std::swap(*own, *other);
  }
  SECTION("made only for them") {
    whole.entries.first().sharing = plan::Sharing::OnlyForMe;
  }
  at.draft = whole;
  at.save();
  at.reopen();
  CHECK(at.store->plan(at.draft.id).value() == plan::sharedPart(whole));
  CHECK(at.ownLines() == plan::privatePart(whole));
  CHECK(at.store->sealedLines(at.draft.id).value() == plan::countLines(whole).onlyForMe);
  if (whole.entries.first().sharing == plan::Sharing::OnlyForMe)
    CHECK_FALSE(holds(everyValue(at.store->vault().database()), kSharedWords));
}

TEST_CASE("a plan that waits through a lock replaces its sealed lines and takes out what the person takes out",
          "[store][own]") {
  Sealed at;
  const auto lock = [&at] {
    const QByteArray places = at.store->sealedPlaces(at.draft.id).value();
    for (const QString& words : {kOwnWords, kOtherOwnWords, u"early-signs"_s}) CHECK_FALSE(holds(places, words));
    at.reopen();
    REQUIRE(at.store->recallSealed(at.draft.id, places));
  };
  lock();
  at.save();
  CHECK(at.store->sealedLines(at.draft.id).value() == 5);
  lock();
  at.save();
  CHECK(at.store->sealedLines(at.draft.id).value() == 5);
  CHECK(at.ownLines() == plan::privatePart(at.draft));
  lock();
  SECTION("taken out") {
    at.draft.entries.removeIf([](const plan::Entry& entry) { return entry.text.text() == kOwnWords; });
  }
  SECTION("all taken out") {
    at.draft = plan::sharedPart(at.draft);
  }
  SECTION("changed, and one more") {
    at.draft.entries.last().text = screened(u"Something else"_s);
    at.draft.entries.append(line(u"And one more for me"_s));
  }
  at.save();
  at.reopen();
  CHECK(at.store->sealedLines(at.draft.id).value() == plan::countLines(at.draft).onlyForMe);
  CHECK(at.ownLines() == plan::privatePart(at.draft));
}

TEST_CASE("a sealed line that is not the one from before the lock is not replaced", "[store][own]") {
  Sealed at;
  const QByteArray places = at.store->sealedPlaces(at.draft.id).value();
  const plan::Plan whole = at.draft;
  SECTION("other lines lie in those places") {
    at.draft = plan::sharedPart(at.draft);
    at.save();
    at.draft.entries.append(line(u"Written elsewhere"_s));
    at.save();
    at.reopen();
    REQUIRE(at.store->recallSealed(at.draft.id, places));
    REQUIRE(at.store->savePlan(plan::sharedPart(whole)));
    CHECK(at.ownLines().entries == plan::privatePart(at.draft).entries);
  }
  SECTION("with nothing told, none is known: a plan read from the store takes nothing out") {
    REQUIRE(at.store->recallSealed(at.draft.id, {}));
    CHECK(at.store->sealedPlaces(at.draft.id).value().isEmpty());
    REQUIRE(at.store->savePlan(plan::sharedPart(whole)));
    CHECK(at.ownLines() == plan::privatePart(whole));
  }
  SECTION("what is none of ours is refused, and the lines stay") {
    at.reopen();
    CHECK(at.store->recallSealed(at.draft.id, places.chopped(1)).error().what == Problem::Internal);
    REQUIRE(at.store->savePlan(plan::sharedPart(whole)));
    CHECK(at.ownLines() == plan::privatePart(whole));
  }
}

TEST_CASE("a box says neither what is in it nor how long it is, and is not closed again for nothing", "[store][own]") {
  Sealed at;
  vault::Database& db = at.store->vault().database();
  const auto sizes = boxSizes(db);
  REQUIRE(sizes.size() == 5);
  CHECK(std::ranges::all_of(sizes, [&](qint64 size) { return size == sizes[0]; }));
  const auto before = boxes(db);
  at.draft.entries.append(line(u"One more"_s));
  at.save();
  const auto after = boxes(db);
  REQUIRE(after.size() == 6);
  CHECK(after.first(5) == before);
  at.save();
  CHECK(boxes(db) == after);
}

TEST_CASE("the next version takes sealed lines along, opened or not", "[store][own]") {
  Sealed at;
  plan::Plan agreed = at.draft;
  agreed.status = plan::Status::Agreed;
  agreed.agreedOn = QDate(2026, 11, 12);
  REQUIRE(at.store->savePlan(agreed));
  at.reopen();
  plan::Plan before = at.store->latestAgreed(at.sam.id).value().value();
  SECTION("unopened") {
    const plan::Plan next = plan::nextDraft(before, PlanId::fresh(&QUuid::createUuid));
    REQUIRE(at.store->savePlan(next));
    REQUIRE(at.store->savePlan(next));
    CHECK(at.store->sealedLines(next.id).value() == 5);
    CHECK(at.store->ownLines(next.id, at.own()).value().entries == plan::privatePart(at.draft).entries);
  }
  SECTION("opened, and one of them changed") {
    plan::Plan whole = plan::joined(before, at.store->ownLines(before.id, at.own()).value());
    plan::Plan next = plan::nextDraft(whole, PlanId::fresh(&QUuid::createUuid));
    next.entries.last().text = screened(u"It is better now"_s);
    REQUIRE(at.store->savePlan(next));
    CHECK(at.store->sealedLines(next.id).value() == 5);
    CHECK(at.store->ownLines(next.id, at.own()).value().entries == plan::privatePart(next).entries);
  }
  SECTION("opened only to be read") {
    REQUIRE(at.store->ownLines(before.id, at.own()));
    const plan::Plan next = plan::nextDraft(before, PlanId::fresh(&QUuid::createUuid));
    REQUIRE(at.store->savePlan(next));
    CHECK(at.store->ownLines(next.id, at.own()).value().entries == plan::privatePart(at.draft).entries);
  }
  SECTION("opened after a line was written again without being opened") {
    plan::Plan next = plan::nextDraft(before, PlanId::fresh(&QUuid::createUuid));
    plan::Entry again = plan::privatePart(at.draft).entries.first();
    again.text = screened(u"Written again"_s);
    next.entries.append(again);
    REQUIRE(at.store->savePlan(next));
    const auto lines = at.store->ownLines(next.id, at.own()).value();
    CHECK(std::ranges::count(lines.entries, again.id, &plan::Entry::id) == 1);
    CHECK(lines.entries.contains(again));
  }
}

TEST_CASE("a person changes their own passphrase, and makes a new slip", "[store][own]") {
  Sealed at;
  const Passphrase fresh = Passphrase::typed(u"ladder sunset pickle drum");
  at.reopen();
  REQUIRE(at.store->changeOwnPassphrase(at.own(), fresh));
  CHECK(at.store->openOwn(at.sam.id, ownPassphrase()).error().what == Problem::WrongPassphrase);
  const auto own = at.store->openOwn(at.sam.id, fresh);
  REQUIRE(own);
  CHECK(at.store->ownLines(at.draft.id, *own).value() == plan::privatePart(at.draft));
  CHECK(at.store->openOwn(at.sam.id, at.slip));
  const auto slip = at.store->replaceOwnCode(*own);
  REQUIRE(slip);
  CHECK(at.store->openOwn(at.sam.id, at.slip).error().what == Problem::WrongPassphrase);
  CHECK(at.store->openOwn(at.sam.id, *slip));
}

TEST_CASE("with passphrase and slip lost, the lines go, and new ones can begin", "[store][own]") {
  Sealed at;
  REQUIRE(at.store->dropOwnPassphrase(at.sam.id));
  CHECK(at.store->sealedLines(at.draft.id).value() == 0);
  CHECK_FALSE(at.store->hasOwnPassphrase(at.sam.id).value());
  at.save();
  CHECK(at.store->sealedLines(at.draft.id).value() == 0);
  REQUIRE(at.store->giveOwnPassphrase(at.sam.id, ownPassphrase()));
  at.save();
  CHECK(at.store->sealedLines(at.draft.id).value() == 5);
}

TEST_CASE("a person's key opens nobody else's lines", "[store][own]") {
  Sealed at;
  const Person ade = personCalled(u"Ade"_s);
  plan::Plan ofAde = fullPlan(ade.id);
  ofAde.entries.append(line(u"Only Ade's"_s));
  REQUIRE(at.store->savePerson(ade));
  REQUIRE(at.store->giveOwnPassphrase(ade.id, Passphrase::typed(u"ladder sunset pickle drum")));
  REQUIRE(at.store->savePlan(ofAde));
  CHECK(at.store->ownLines(ofAde.id, at.own()).error().what == Problem::Internal);
  CHECK(at.store->openOwn(ade.id, ownPassphrase()).error().what == Problem::WrongPassphrase);
  const OwnKey samsAsAdes(ade.id, SecretBytes::copyOf(at.own().secret()));
  CHECK(at.store->ownLines(ofAde.id, samsAsAdes).error().what == Problem::StoreDamaged);
}

TEST_CASE("a damaged box or key is called damage, never a wrong passphrase", "[store][own][digest]") {
  Sealed at;
  const char* const sql =
      GENERATE("UPDATE sealed SET box = zeroblob(560) WHERE position = 1",
               "UPDATE sealed SET box = CAST(substr(box, 1, 559) || x'00' AS BLOB) WHERE position = 1",
               "UPDATE own_key SET public_key = randomblob(32)",
               "UPDATE own_slot SET wrapped = randomblob(48) WHERE kind = 'passphrase'",
               "UPDATE own_slot SET memory = 4398046511104 WHERE kind = 'passphrase'",
               "UPDATE own_slot SET salt = x'' WHERE kind = 'passphrase'");
  INFO(sql);
  at.store.reset();
  {
    auto vault = vault::Vault::open(at.folder.path(), StoreFolder::passphrase());
    REQUIRE(vault);
    auto transaction = vault::Transaction::begin(vault->database());
    REQUIRE(transaction);
    REQUIRE(vault->database().run(sql));
    REQUIRE(transaction->commit());
  }
  auto opened = at.folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK(opened->damaged);
  const auto own = opened->store->openOwn(at.sam.id, ownPassphrase());
  if (!own)
    CHECK(own.error().what == Problem::StoreDamaged);
  else
    CHECK(opened->store->ownLines(at.draft.id, *own).error().what == Problem::StoreDamaged);
}

TEST_CASE("a line being typed at a lock comes back after the next unlock, and once", "[store][typed]") {
  Sealed at;
  TypedLine typing{.plan = at.draft.id,
                   .section = u"what-helps"_s,
                   .changing = at.draft.entries.first().id.uuid(),
                   .text = screened(u"I was just going to s"_s),
                   .sharing = plan::Sharing::WithMyManager};
  SECTION("a shared one, to whoever unlocks") {
    REQUIRE(at.store->keepTyped(typing));
    at.reopen();
    CHECK(at.store->takeTyped(at.draft.id).value() == typing);
    CHECK(at.store->takeTyped(at.draft.id).value() == std::nullopt);
  }
  SECTION("one only for the person, to nobody but them") {
    typing.sharing = plan::Sharing::OnlyForMe;
    REQUIRE(at.store->keepTyped(typing));
    at.reopen();
    CHECK_FALSE(holds(everyValue(at.store->vault().database()), u"just going to"_s));
    CHECK_FALSE(holds(everyValue(at.store->vault().database()), u"what-helps"_s));
    CHECK(at.store->takeTyped(at.draft.id).value() == std::nullopt);
    const OwnKey own = at.own();
    CHECK(at.store->takeTyped(at.draft.id, &own).value() == typing);
    CHECK(at.store->takeTyped(at.draft.id, &own).value() == std::nullopt);
  }
  SECTION("one only for a person without a passphrase of their own is not kept") {
    REQUIRE(at.store->dropOwnPassphrase(at.sam.id));
    typing.sharing = plan::Sharing::OnlyForMe;
    REQUIRE(at.store->keepTyped(typing));
    CHECK_FALSE(holds(everyValue(at.store->vault().database()), u"just going to"_s));
  }
  SECTION("a section that is a sentence is refused, and so is a plan that is not there") {
    typing.section = u"She was late again"_s;
    CHECK(at.store->keepTyped(typing).error().what == Problem::Internal);
    typing.section = u"what-helps"_s;
    typing.plan = PlanId::fresh(&QUuid::createUuid);
    CHECK(at.store->keepTyped(typing).error().what == Problem::NotFound);
  }
}
