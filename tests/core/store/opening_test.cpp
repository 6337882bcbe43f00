// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/database.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/core/store/stores.h"
#include "tests/support/stored_words.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// The vault behind a store, as a test or a vandal may open it.
vault::Vault vaultOf(const StoreFolder& folder) {
  auto opened = vault::Vault::open(folder.path(), StoreFolder::passphrase());
  REQUIRE(opened);
  return std::move(*opened);
}

void runInVault(const StoreFolder& folder, const QByteArray& sql) {
  vault::Vault opened = vaultOf(folder);
  auto transaction = vault::Transaction::begin(opened.database());
  REQUIRE(transaction);
  REQUIRE(opened.database().run(sql.constData()));
  REQUIRE(transaction->commit());
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

/// Every file of the store by its name, with its bytes.
QMap<QString, QByteArray> filesOf(const StoreFolder& folder) {
  QMap<QString, QByteArray> files;
  for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
    files[name] = contentOf(folder.file(name));
  return files;
}

void flipBit(const QString& path, qint64 byte) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadWrite));
  file.seek(byte);
  const char flipped = static_cast<char>(file.read(1)[0] ^ 4);
  file.seek(byte);
  file.write(&flipped, 1);
}

/// Takes the store back to the tables of before a person could have keys of their own.
void asBeforeOwnLines(const StoreFolder& folder) {
  for (const char* const table : {"typed", "sealed", "own_slot", "own_key", "kept", "happened", "happened_ends"})
    runInVault(folder, QByteArray("DROP TABLE ") + table);
  runInVault(folder,
             "CREATE TABLE event (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, minute INTEGER NOT NULL,"
             " person INTEGER REFERENCES person (row) ON DELETE SET NULL, how TEXT NOT NULL) STRICT");
  runInVault(folder, "CREATE INDEX event_of_person ON event (person)");
  runInVault(folder, "PRAGMA user_version = 2");
}

StoreFolder& withSam(StoreFolder& folder, const Person& sam, const plan::Plan& plan) {
  const auto store = folder.make();
  REQUIRE(store->savePerson(sam));
  REQUIRE(store->savePlan(plan));
  return folder;
}

}  // namespace

TEST_CASE("what is missing, in use or locked with another passphrase is told as that", "[store][open]") {
  const StoreFolder folder;
  CHECK_FALSE(folder.keeper().exists());
  CHECK(folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::StoreMissing);
  {
    const auto store = folder.make();
    CHECK(store->canSave());
    CHECK(folder.keeper().exists());
    CHECK(folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::StoreInUse);
    CHECK(folder.keeper().make(StoreFolder::passphrase(), folder.code()).error().what == Problem::StoreExists);
  }
  CHECK(folder.keeper().open(StoreFolder::otherPassphrase()).error().what == Problem::WrongPassphrase);
  CHECK(folder.keeper().open(StoreFolder::passphrase()));
  CHECK(StoreKeeper::selfTest());
}

TEST_CASE("a store of a newer Hearten is refused kindly and not written to", "[store][open]") {
  const StoreFolder folder;
  const auto schema = [&] { return vaultOf(folder).database().schemaVersion().value(); };
  // What a manager would do at once. Which problem that met, if any.
  const auto openAndKeep = [&]() -> std::optional<Problem> {
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    if (!opened) return opened.error().what;
    const auto saved = opened->store->savePerson(personCalled(u"Sam"_s));
    return saved ? std::nullopt : std::optional(saved.error().what);
  };
  folder.make();
  const int ours = schema();
  runInVault(folder, "PRAGMA user_version = 99");
  const auto before = filesOf(folder);
  CHECK(openAndKeep() == Problem::StoreNewer);
  CHECK(filesOf(folder) == before);

  // Somebody who does not look at the number writes into the very same tables, and the comparison sees it.
  runInVault(folder, "DELETE FROM person");
  CHECK(filesOf(folder) != before);
  // So does Hearten itself, once the number is its own.
  runInVault(folder, "PRAGMA user_version = " + QByteArray::number(ours));
  const auto own = filesOf(folder);
  CHECK(openAndKeep() == std::nullopt);
  CHECK(filesOf(folder) != own);
}

TEST_CASE("a store from before days were planned gains them, and keeps what it holds", "[store][open]") {
  StoreFolder folder;
  const Person sam{.id = PersonId::fresh(&QUuid::createUuid), .name = screened(u"Sam"_s)};
  const plan::Plan plan = fullPlan(sam.id);
  withSam(folder, sam, plan);
  asBeforeOwnLines(folder);
  runInVault(folder, "INSERT INTO event (kind, minute, person, how) VALUES ('copy-taken', 29000000, 1, 'pdf')");
  runInVault(folder, "DROP TABLE planned_talk");
  runInVault(folder, "PRAGMA user_version = 1");
  const auto store = folder.open();
  CHECK(store->plan(plan.id).value() == plan);
  // What happened before is in the chain now.
  REQUIRE(store->events(sam.id)->size() == 1);
  CHECK(store->events(sam.id)->first().how == u"pdf"_s);
  CHECK(store->trail()->isWhole);
  CHECK(store->planTalk(sam.id, QDate(2026, 11, 27)));
  CHECK(store->nextTalk(sam.id).value()->on == QDate(2026, 11, 27));
}

TEST_CASE("an older file put back is opened, and the day of the newer one told", "[store][open]") {
  const StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  folder.make();
  const QByteArray older = contentOf(folder.file(u"plans.db"_s));
  REQUIRE(folder.open()->savePerson(sam));
  {
    QFile file(folder.file(u"plans.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(older);
  }
  const auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK(opened->olderThanLastUsed == QDate(2026, 11, 12));
  CHECK_FALSE(opened->damaged);
  CHECK(opened->store->people()->isEmpty());
}

TEST_CASE("damage opens for reading only, and leaves the file as it is", "[store][open][damage]") {
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  withSam(folder, sam, plan);
  runInVault(folder, "CREATE TABLE last (filler BLOB) STRICT");
  runInVault(folder, "INSERT INTO last (filler) VALUES (zeroblob(50000))");
  // The newest pages hold nothing but filler, so that plans can still be read.
  flipBit(folder.file(u"plans.db"_s), contentOf(folder.file(u"plans.db"_s)).size() - 3000);
  const QByteArray damaged = contentOf(folder.file(u"plans.db"_s));
  {
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    REQUIRE(opened);
    CHECK(opened->damaged);
    CHECK_FALSE(opened->store->canSave());
    CHECK(opened->store->plan(plan.id).value() == plan);
    CHECK(opened->store->savePlan(plan).error().what == Problem::NotWritable);
    CHECK(opened->store->savePerson(sam).error().what == Problem::NotWritable);
    CHECK(opened->store->erasePerson(sam.id).error().what == Problem::NotWritable);
  }
  CHECK(contentOf(folder.file(u"plans.db"_s)) == damaged);
}

TEST_CASE("a change behind the store's back is caught by the digest, at unlocking and at reading", "[store][digest]") {
  const char* const sql =
      GENERATE("UPDATE entry SET text = text || '' || char(0) WHERE position = 0",
               "UPDATE entry SET text = 'Something else' WHERE position = 1", "DELETE FROM entry WHERE position = 1",
               "UPDATE entry SET position = 7 - position", "UPDATE action SET what = 'x' WHERE position = 0",
               "UPDATE action SET state = 'done' WHERE position = 0", "UPDATE adjustment SET good_day = NULL",
               "UPDATE adjustment SET harder_day = ''", "DELETE FROM support", "UPDATE support SET name = 'Another'",
               "UPDATE plan SET sooner_if = 'x'", "UPDATE plan SET review_on = review_on + 1",
               "UPDATE plan SET version = 2", "UPDATE plan SET digest = zeroblob(32)",
               "UPDATE plan SET tell_others = 'shared-lines'", "UPDATE entry SET section = 'no-such-section'");
  INFO(sql);
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  withSam(folder, sam, plan);
  CHECK_FALSE(folder.keeper().open(StoreFolder::passphrase())->damaged);
  runInVault(folder, sql);
  const auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK(opened->damaged);
  const auto read = opened->store->plan(plan.id);
  REQUIRE_FALSE(read);
  CHECK(read.error().what == Problem::StoreDamaged);
}

TEST_CASE("a changed name is caught by its digest too", "[store][digest]") {
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  withSam(folder, sam, fullPlan(sam.id));
  runInVault(folder, "UPDATE person SET name = 'Tam'");
  const auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK(opened->damaged);
  CHECK(opened->store->person(sam.id).error().what == Problem::StoreDamaged);
}

TEST_CASE("a plan moved to another person is caught by its digest", "[store][digest]") {
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  withSam(folder, sam, plan);
  REQUIRE(folder.open()->savePerson(personCalled(u"Ade"_s)));
  runInVault(folder, "UPDATE plan SET person = (SELECT max(row) FROM person)");
  CHECK(folder.keeper().open(StoreFolder::passphrase())->damaged);
}

TEST_CASE("a folder that cannot be written opens for reading only", "[store][open][read-only]") {
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  const plan::Plan plan = fullPlan(sam.id);
  withSam(folder, sam, plan);
  QProcess reader;
  reader.start(QStringLiteral(HEARTEN_READER), {folder.path(), plan.id.text()});
  REQUIRE(reader.waitForFinished());
  CHECK(reader.readAllStandardOutput() == "cannot save, plan read, refused as not writable\n");
  // The same where nothing stands in the way: else this test could not fail.
  reader.start(QStringLiteral(HEARTEN_READER), {folder.path(), plan.id.text(), u"writable"_s});
  REQUIRE(reader.waitForFinished());
  CHECK(reader.readAllStandardOutput() == "can save, plan read, saved\n");
}

TEST_CASE("the folder holds nothing but the store's files", "[store][files]") {
  StoreFolder folder;
  const Person sam = personCalled(u"Sam"_s);
  withSam(folder, sam, fullPlan(sam.id));
  folder.open();
  CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name) ==
        QStringList{u"plans.db"_s, u"plans.db-journal"_s, u"plans.keys"_s, u"plans.keys2"_s});
  for (const QString& name : {u"plans.db"_s, u"plans.keys"_s, u"plans.keys2"_s}) {
    const QByteArray content = contentOf(folder.file(name));
    CHECK_FALSE(content.contains("Sam"));
    CHECK_FALSE(content.contains("walk at noon"));
  }
  CHECK(contentOf(folder.file(u"plans.db-journal"_s)).isEmpty());
}

TEST_CASE("the tables hold what is listed here and nothing else", "[store][schema]") {
  const StoreFolder folder;
  folder.make();
  vault::Vault opened = vaultOf(folder);
  auto select =
      vault::Statement::prepare(opened.database(), "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
  REQUIRE(select);
  std::map<QString, QStringList> words;  // columns of free text or codes
  std::map<QString, QStringList> others;
  while (select->step().value()) {
    for (const auto& [name, type] : test::columnsOf(select->text(1)))
      (type == u"TEXT"_s ? words : others)[select->text(0)].append(name);
  }
  for (auto* const columns : {&words, &others})
    for (auto& [table, names] : *columns) names.sort();
  // Nothing here is about performance, conduct, absence, sickness, rating or discipline, and nothing may come to be.
  CHECK(words == std::map<QString, QStringList>{
                     {u"action"_s, {u"owner"_s, u"sharing"_s, u"state"_s, u"what"_s}},
                     {u"adjustment"_s, {u"good_day"_s, u"harder_day"_s, u"sharing"_s, u"state"_s, u"what"_s}},
                     {u"conversation"_s, {u"guide"_s, u"role"_s, u"state"_s}},
                     {u"entry"_s, {u"section"_s, u"sharing"_s, u"text"_s}},
                     {u"happened"_s, {u"how"_s, u"kind"_s, u"version"_s}},
                     {u"kept"_s, {u"keeping"_s}},
                     {u"own_slot"_s, {u"kind"_s}},
                     {u"person"_s, {u"language"_s, u"name"_s, u"pronouns"_s, u"search"_s}},
                     {u"plan"_s, {u"keeping"_s, u"language"_s, u"sooner_if"_s, u"status"_s, u"tell_others"_s}},
                     {u"setup"_s, {u"logo_alternative"_s, u"manager_name"_s, u"organisation"_s}},
                     {u"support"_s, {u"how"_s, u"name"_s, u"service"_s, u"sharing"_s}},
                     {u"typed"_s, {u"section"_s, u"text"_s}},
                 });
  CHECK(others ==
        std::map<QString, QStringList>{
            {u"action"_s, {u"by_date"_s, u"id"_s, u"plan"_s, u"position"_s}},
            {u"adjustment"_s, {u"id"_s, u"look_again"_s, u"plan"_s, u"position"_s, u"start_on"_s, u"try_until"_s}},
            {u"conversation"_s,
             {u"carry_on_on"_s, u"elapsed_minutes"_s, u"held_lines"_s, u"held_on"_s, u"id"_s, u"person"_s, u"plan_id"_s,
              u"planned_minutes"_s, u"prompt"_s, u"row"_s, u"stage"_s}},
            {u"entry"_s, {u"id"_s, u"plan"_s, u"position"_s}},
            {u"happened"_s, {u"count"_s, u"mac"_s, u"minute"_s, u"nonce"_s, u"person"_s, u"row"_s, u"who"_s}},
            {u"happened_ends"_s,
             {u"base_mac"_s, u"base_row"_s, u"broken"_s, u"id"_s, u"last_mac"_s, u"last_row"_s, u"mac"_s}},
            {u"kept"_s, {u"ask_on"_s, u"decided_on"_s, u"plan"_s}},
            {u"own_key"_s, {u"digest"_s, u"person"_s, u"public_key"_s}},
            {u"own_slot"_s, {u"digest"_s, u"memory"_s, u"nonce"_s, u"passes"_s, u"person"_s, u"salt"_s, u"wrapped"_s}},
            {u"person"_s, {u"digest"_s, u"id"_s, u"row"_s}},
            {u"plan"_s, {u"agreed_on"_s, u"digest"_s, u"id"_s, u"person"_s, u"review_on"_s, u"row"_s, u"version"_s}},
            {u"planned_talk"_s, {u"day"_s, u"person"_s}},
            {u"sealed"_s, {u"box"_s, u"digest"_s, u"plan"_s, u"position"_s}},
            {u"setup"_s, {u"digest"_s, u"id"_s, u"logo"_s, u"passphrase_changed_on"_s}},
            {u"support"_s, {u"id"_s, u"plan"_s, u"position"_s}},
            {u"typed"_s, {u"box"_s, u"changing"_s, u"digest"_s, u"plan"_s}},
            {u"vault_state"_s, {u"commits"_s, u"id"_s, u"vault_id"_s}},
        });
  CHECK(opened.database().number(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'") == 0);
}
