// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/rescue.h"

#include "core/plan/draft.h"
#include "core/vault/database.h"
#include "core/vault/sqlite.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/core/store/stores.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  file.write(bytes);
}

void runInVault(const StoreFolder& folder, const char* sql) {
  auto opened = vault::Vault::open(folder.path(), StoreFolder::passphrase());
  REQUIRE(opened);
  auto transaction = vault::Transaction::begin(opened->database());
  REQUIRE(transaction);
  REQUIRE(opened->database().run(sql));
  REQUIRE(transaction->commit());
}

/// Three people, each with an agreed plan and a promise in it.
struct ThreePeople {
  std::vector<Person> people{personCalled(u"Sam"_s), personCalled(u"Ade"_s), personCalled(u"Mair"_s)};
  std::map<QString, plan::Plan> plans{};

  std::unique_ptr<Store> in(const StoreFolder& folder) {
    auto store = folder.make();
    for (const Person& person : people) {
      REQUIRE(store->savePerson(person));
      const plan::Plan plan = plan::agreed(fullPlan(person.id), QDate(2026, 11, 12));
      REQUIRE(store->savePlan(plan));
      plans.emplace(person.name.text(), plan);
    }
    return store;
  }
};

Opened damagedStore(const StoreFolder& folder) {
  auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  REQUIRE(opened->damaged);
  return std::move(*opened);
}

QStringList namesOf(const QList<PersonRow>& rows) {
  QStringList names;
  for (const PersonRow& row : rows) names << row.person.name.text();
  return names;
}

}  // namespace

TEST_CASE("a damaged store says who is whole and who is not, and shows only those who are", "[store][damage]") {
  const StoreFolder folder;
  ThreePeople three;
  three.in(folder).reset();
  runInVault(folder, "UPDATE entry SET text = 'Something else' WHERE plan = 1 AND position = 1");
  const QByteArray before = contentOf(folder.file(u"plans.db"_s));
  {
    const Opened opened = damagedStore(folder);
    const Rescue rescue = rescueOf(*opened.store);
    CHECK(rescue.whole == QStringList{u"Ade"_s, u"Mair"_s});
    CHECK(rescue.partly == QStringList{u"Sam"_s});
    CHECK_FALSE(rescue.mayBeMore);
    // What the screens ask for goes on, without the damaged plan.
    CHECK(namesOf(opened.store->people().value()) == QStringList{u"Ade"_s, u"Mair"_s});
    CHECK(namesOf(opened.store->people(u"ma"_s).value()) == QStringList{u"Mair"_s});
    CHECK(opened.store->promises()->size() == 2);
    CHECK(opened.store->comingTalks()->size() == 2);
    CHECK(opened.store->unfinishedTalks()->isEmpty());
    CHECK(opened.store->keepingDue(QDate(2030, 1, 1))->isEmpty());
    CHECK(opened.store->setup());
  }
  CHECK(contentOf(folder.file(u"plans.db"_s)) == before);
}

TEST_CASE("of somebody who is not whole, the plans that are can be read, and no half of another", "[store][damage]") {
  const StoreFolder folder;
  ThreePeople three;
  std::optional<plan::Plan> second;
  {
    const auto store = three.in(folder);
    second = plan::agreed(fullPlan(three.people.at(0).id, 2), QDate(2026, 12, 12));
    REQUIRE(store->savePlan(*second));
  }
  CHECK(partlyRead(*folder.open()).isEmpty());
  SECTION("one plan of two") {
    runInVault(folder, "UPDATE entry SET text = 'Something else' WHERE plan = 1 AND position = 1");
    const Opened opened = damagedStore(folder);
    const QList<PartlyRead> partly = partlyRead(*opened.store);
    REQUIRE(partly.size() == 1);
    CHECK(partly.first().person == three.people.at(0));
    CHECK(partly.first().plans == QList{second->id});
    CHECK(partly.first().lost == 1);
    CHECK_FALSE(partly.first().mayBeMore);
    CHECK(opened.store->plan(second->id) == *second);
    CHECK(opened.store->plan(three.plans.at(u"Sam"_s).id).error().what == Problem::StoreDamaged);
  }
  SECTION("a line that is gone takes its plan with it") {
    runInVault(folder, "DELETE FROM entry WHERE plan = (SELECT max(row) FROM plan) AND position = 0");
    const Opened opened = damagedStore(folder);
    const QList<PartlyRead> partly = partlyRead(*opened.store);
    REQUIRE(partly.size() == 1);
    CHECK(partly.first().plans == QList{three.plans.at(u"Sam"_s).id});
    CHECK(partly.first().lost == 1);
  }
  SECTION("neither of them") {
    runInVault(folder, "UPDATE entry SET text = 'Something else' WHERE position = 1");
    const Opened opened = damagedStore(folder);
    const QList<PartlyRead> partly = partlyRead(*opened.store);
    REQUIRE(partly.size() == 3);
    CHECK(partly.at(0).person.name.text() == u"Ade"_s);
    CHECK(partly.at(2).plans.isEmpty());
    CHECK(partly.at(2).lost == 2);
  }
}

TEST_CASE("a person whose name was changed is not named, only that there may be more", "[store][damage]") {
  const StoreFolder folder;
  ThreePeople three;
  three.in(folder).reset();
  runInVault(folder, "UPDATE person SET name = 'Nobody' WHERE row = 2");
  const Opened opened = damagedStore(folder);
  const Rescue rescue = rescueOf(*opened.store);
  CHECK(rescue.whole == QStringList{u"Mair"_s, u"Sam"_s});
  CHECK(rescue.partly.isEmpty());
  CHECK(rescue.mayBeMore);
}

TEST_CASE("wherever a page is damaged, nobody is called whole whose plan is not", "[store][damage]") {
  const StoreFolder folder;
  ThreePeople three;
  {
    const auto store = three.in(folder);
    // Enough that plans lie on pages of their own.
    for (int i = 0; i < 6; ++i) {
      const Person person = personCalled(u"Person %1"_s.arg(i));
      REQUIRE(store->savePerson(person));
      plan::Plan plan = fullPlan(person.id);
      for (int line = 0; line < 30; ++line)
        plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                             .section = plan::Section::EarlySigns,
                             .text = screened(QString(300, QChar(u'a' + i))),
                             .sharing = plan::Sharing::WithMyManager});
      plan = plan::agreed(plan, QDate(2026, 11, 12));
      REQUIRE(store->savePlan(plan));
      three.plans.emplace(person.name.text(), plan);
    }
  }
  const QString file = folder.file(u"plans.db"_s);
  const QByteArray whole = contentOf(file);
  const qsizetype pages = whole.size() / vault::Database::kPageSize;
  int told = 0;
  for (qsizetype page = 2; page < pages; page += 7) {
    QByteArray damaged = whole;
    const qsizetype at = page * vault::Database::kPageSize + 1000;
    damaged[at] = static_cast<char>(damaged[at] ^ 4);
    write(file, damaged);
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    if (!opened) {
      CHECK(opened.error().what == Problem::StoreDamaged);
      continue;
    }
    if (!opened->damaged) continue;  // a page that nothing is on
    const Rescue rescue = rescueOf(*opened->store);
    INFO(page);
    const auto people = opened->store->people();
    REQUIRE(people);
    CHECK(people->size() == rescue.whole.size());
    for (const PersonRow& row : *people)
      CHECK(opened->store->latestAgreed(row.person.id).value() == three.plans.at(row.person.name.text()));
    for (const PartlyRead& one : partlyRead(*opened->store)) {
      CHECK(one.plans.size() + one.lost <= 1);
      for (const PlanId id : one.plans) CHECK(opened->store->plan(id) == three.plans.at(one.person.name.text()));
    }
    if (rescue.whole.size() < static_cast<qsizetype>(three.plans.size()) && !rescue.whole.isEmpty()) ++told;
    CHECK(contentOf(file) == damaged);
  }
  CHECK(told > 2);
}

TEST_CASE("what a backup has not is told by name", "[store][damage][backup]") {
  const StoreFolder folder;
  ThreePeople three;
  QString path;
  {
    const auto store = three.in(folder);
    const auto made = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock());
    REQUIRE(made);
    path = made->path;
    REQUIRE(store->savePerson(personCalled(u"Tomasz"_s)));
    plan::Plan next = fullPlan(three.people.at(2).id, 2);
    REQUIRE(store->savePlan(next));
  }
  runInVault(folder, "UPDATE entry SET text = 'Something else' WHERE plan = 1 AND position = 1");
  const Opened opened = damagedStore(folder);
  const auto backup = openBackup(path, StoreFolder::passphrase(), folder.path());
  REQUIRE(backup);
  CHECK(lackingIn(**backup, *opened.store) == QStringList{u"Mair"_s, u"Tomasz"_s});
}

TEST_CASE("a backup lacks what was sealed, planned or changed after it", "[store][damage][backup]") {
  enum class Since { Nothing, SealedLine, DayOfTalk, Pronouns };
  const StoreFolder folder;
  ThreePeople three;
  const Since since = GENERATE(Since::Nothing, Since::SealedLine, Since::DayOfTalk, Since::Pronouns);
  QString path;
  {
    const auto store = three.in(folder);
    Person ade = three.people.at(1);
    plan::Plan draft = fullPlan(ade.id, 2);
    REQUIRE(store->giveOwnPassphrase(ade.id, StoreFolder::otherPassphrase()));
    REQUIRE(store->savePlan(draft));
    const auto made = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock());
    REQUIRE(made);
    path = made->path;
    if (since == Since::SealedLine) {
      draft.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                            .section = plan::Section::EarlySigns,
                            .text = screened(u"Nights are hard"_s),
                            .sharing = plan::Sharing::OnlyForMe});
      REQUIRE(store->savePlan(draft));
    }
    if (since == Since::DayOfTalk) REQUIRE(store->planTalk(ade.id, QDate(2026, 12, 1)));
    ade.pronouns = screened(u"they/them"_s);
    if (since == Since::Pronouns) REQUIRE(store->savePerson(ade));
  }
  runInVault(folder, "UPDATE entry SET text = 'Something else' WHERE plan = 1 AND position = 1");
  const Opened opened = damagedStore(folder);
  const auto backup = openBackup(path, StoreFolder::passphrase(), folder.path());
  REQUIRE(backup);
  CHECK(lackingIn(**backup, *opened.store) == (since == Since::Nothing ? QStringList() : QStringList{u"Ade"_s}));
}

TEST_CASE("what is gone of a store is told from a store that never was", "[store][missing]") {
  const StoreFolder folder;
  const QString backups = backupFolderOf(folder.path());
  CHECK(whatIsGone(folder.path(), {backups}) == Gone::Nothing);
  ThreePeople three;
  {
    const auto store = three.in(folder);
    CHECK(whatIsGone(folder.path(), {backups}) == Gone::Nothing);
  }
  SECTION("the database") {
    REQUIRE(QFile::remove(folder.file(u"plans.db"_s)));
    CHECK(whatIsGone(folder.path(), {backups}) == Gone::Plans);
  }
  SECTION("the keys") {
    REQUIRE(QFile::remove(folder.file(u"plans.keys"_s)));
    CHECK(whatIsGone(folder.path(), {backups}) == Gone::Nothing);
    REQUIRE(QFile::remove(folder.file(u"plans.keys2"_s)));
    CHECK(whatIsGone(folder.path(), {backups}) == Gone::Keys);
  }
  SECTION("both, with a backup left") {
    REQUIRE(backUp(*folder.open(), backups, StoreFolder::clock()));
    for (const char* const name : {"plans.db", "plans.keys", "plans.keys2"})
      REQUIRE(QFile::remove(folder.file(QString::fromLatin1(name))));
    CHECK(whatIsGone(folder.path(), {backups}) == Gone::Both);
    CHECK(whatIsGone(folder.path(), {}) == Gone::Nothing);
  }
}

TEST_CASE("a store that was moved away is copied back, and stays where it was found", "[store][missing]") {
  const StoreFolder folder;
  const StoreFolder elsewhere;
  ThreePeople three;
  three.in(folder).reset();
  REQUIRE(QDir().mkpath(elsewhere.path()));
  QStringList moved;
  SECTION("all of it") {
    moved = {u"plans.db"_s, u"plans.keys"_s, u"plans.keys2"_s};
  }
  SECTION("the plans alone") {
    moved = {u"plans.db"_s};
  }
  SECTION("the keys alone") {
    moved = {u"plans.keys"_s, u"plans.keys2"_s};
  }
  for (const QString& name : moved) REQUIRE(QFile::rename(folder.file(name), elsewhere.file(name)));
  CHECK(bringFrom(folder.path() + u"/nowhere"_s, folder.path(), StoreFolder::clock()).error().what ==
        Problem::StoreMissing);
  CHECK(bringFrom(elsewhere.path(), folder.path(), StoreFolder::clock()));
  for (const QString& name : moved) {
    CHECK(contentOf(folder.file(name)) == contentOf(elsewhere.file(name)));
    CHECK(QFile::permissions(folder.file(name)).testAnyFlags(QFile::ReadOther | QFile::ReadGroup) == false);
  }
  const auto store = folder.open();
  CHECK(store->people()->size() == 3);
  CHECK(store->savePerson(personCalled(u"Tomasz"_s)));  // a file of its own, not a second name of the other
  CHECK(contentOf(folder.file(u"plans.keys"_s)).size() > 0);
}

TEST_CASE("a store that is open elsewhere is not copied", "[store][missing]") {
  const StoreFolder folder;
  const StoreFolder elsewhere;
  ThreePeople three;
  const auto open = three.in(elsewhere);
  CHECK(bringFrom(elsewhere.path(), folder.path(), StoreFolder::clock()).error().what == Problem::StoreInUse);
  CHECK_FALSE(QFile::exists(folder.file(u"plans.db"_s)));
}

TEST_CASE("bringing back and new keys are noted in the trail", "[store][trail]") {
  const StoreFolder folder;
  ThreePeople three;
  QString path;
  {
    const auto store = three.in(folder);
    path = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock()).value().path;
    auto backup = openBackup(path, StoreFolder::passphrase(), folder.path());
    REQUIRE(backup);
    REQUIRE(replaceRecoveryCode(*store, StoreFolder::clock()));
    CHECK(store->trail()->events.first().kind == EventKind::RecoveryCodeChanged);
  }
  // The code of the day of the backup opens the backup, and afterwards the store.
  auto backup = openBackup(path, folder.code(), folder.path());
  REQUIRE(backup);
  CHECK(folder.keeper().openWithRecoveryCode(folder.code()).error().what == Problem::WrongPassphrase);
  REQUIRE(restore(std::move(*backup), folder.path(), StoreFolder::clock()));
  const auto opened = folder.keeper().openWithRecoveryCode(folder.code());
  REQUIRE(opened);
  Trail trail = opened->store->trail().value();
  CHECK(trail.isWhole);
  CHECK(trail.events.at(0).kind == EventKind::Unlocked);
  CHECK(trail.events.at(1).kind == EventKind::Restored);
  REQUIRE(changeKeys(*opened->store, StoreFolder::otherPassphrase(), StoreFolder::clock()));
  trail = opened->store->trail().value();
  CHECK(trail.isWhole);
  CHECK(trail.events.first().kind == EventKind::KeysChanged);
}

TEST_CASE("a save that ran out of memory fails, and the next one works", "[store][memory]") {
  const StoreFolder folder;
  ThreePeople three;
  const auto store = three.in(folder);
  const Person tomasz = personCalled(u"Tomasz"_s);
  const sqlite3_int64 room = GENERATE(1, 40'000, 120'000);
  sqlite3_hard_heap_limit64(std::max<sqlite3_int64>(room, sqlite3_memory_used() - 20'000 + room / 4));
  const auto saved = store->savePerson(tomasz);
  sqlite3_hard_heap_limit64(0);
  if (!saved) CHECK(saved.error().what == Problem::NotEnoughMemory);
  if (room == 1) REQUIRE_FALSE(saved);
  CHECK(store->savePerson(tomasz));
  CHECK(store->people()->size() == 4);
  CHECK(store->trail()->isWhole);
}
