// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"

#include "core/plan/serial.h"
#include "core/vault/database.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// A clock that can be moved on.
struct Hours {
  QDateTime now{QDate(2026, 11, 12), QTime(14, 20)};
  Clock clock() {
    return {.now = [this] { return now; }, .awake = [] { return std::chrono::milliseconds(0); }};
  }
};

QStringList namesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const plan::Plan& plan) {
  return QJsonDocument(plan::toJson(plan)).toJson(QJsonDocument::Compact);
}

/// A store with two people, one of them with a plan.
struct TwoPeople {
  Person sam = personCalled(u"Sam"_s);
  Person ade = personCalled(u"Ade"_s);
  plan::Plan plan = fullPlan(sam.id);

  std::unique_ptr<Store> in(const StoreFolder& folder) const {
    auto store = folder.make();
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->savePerson(ade));
    REQUIRE(store->savePlan(plan));
    return store;
  }
};

}  // namespace

TEST_CASE("a backup is listed without a secret and shows who is in it with one", "[store][backup]") {
  const StoreFolder folder;
  const TwoPeople people;
  const auto store = people.in(folder);
  const QString backups = backupFolderOf(folder.path());
  const auto made = backUp(*store, backups, StoreFolder::clock());
  REQUIRE(made);
  const QList<Backup> listed = backupsIn(backups, folder.path());
  REQUIRE(listed.size() == 1);
  CHECK(listed.first().path == made->path);
  CHECK(listed.first().ofThisStore);
  CHECK(listed.first().bytes > 8192);
  CHECK(listed.first().madeAt == StoreFolder::clock().now());
  CHECK_FALSE(made->path.contains(u"Sam"_s));

  const auto opened = openBackup(made->path, StoreFolder::passphrase(), folder.path());
  REQUIRE(opened);
  CHECK((*opened)->contents().people == QStringList{u"Ade"_s, u"Sam"_s});
  CHECK((*opened)->contents().plans == 1);
  CHECK((*opened)->contents().agreedPlans == 0);
  CHECK((*opened)->contents().asOf == StoreFolder::clock().now());
  CHECK((*opened)->plan(people.plan.id) == people.plan);
  const auto today = contentsOf(*store, StoreFolder::clock());
  REQUIRE(today);
  CHECK(today->people == (*opened)->contents().people);

  CHECK(openBackup(made->path, folder.code(), folder.path()));
  CHECK(openBackup(made->path, StoreFolder::otherPassphrase(), folder.path()).error().what == Problem::WrongPassphrase);
  CHECK(openBackup(folder.file(u"plans.keys"_s), StoreFolder::passphrase(), folder.path()).error().what ==
        Problem::BackupDamaged);
}

TEST_CASE("a backup brings everything back to the byte, with the passphrase and with the code", "[store][backup]") {
  const StoreFolder folder;
  const TwoPeople people;
  QString path;
  QByteArray before;
  {
    const auto store = people.in(folder);
    before = bytesOf(*store->plan(people.plan.id));
    const auto made = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock());
    REQUIRE(made);
    path = made->path;
    REQUIRE(store->deletePlan(people.plan.id));
    REQUIRE(store->savePerson(personCalled(u"Mo"_s)));
  }
  const bool byCode = GENERATE(false, true);
  auto backup = byCode ? openBackup(path, folder.code(), folder.path())
                       : openBackup(path, StoreFolder::passphrase(), folder.path());
  REQUIRE(backup);
  REQUIRE(restore(std::move(*backup), folder.path(), StoreFolder::clock(), folder.open()));
  {
    const auto store = folder.open();
    CHECK(bytesOf(*store->plan(people.plan.id)) == before);
    CHECK(store->people({})->size() == 2);
    REQUIRE(store->savePerson(personCalled(u"Bo"_s)));
  }
  // Today's was kept as a backup first: it can be had again.
  const QList<Backup> backups = backupsIn(backupFolderOf(folder.path()), folder.path());
  REQUIRE(backups.size() == 2);
  const auto other = std::ranges::find_if(backups, [&](const Backup& one) { return one.path != path; });
  auto today = openBackup(other->path, StoreFolder::passphrase(), folder.path());
  REQUIRE(today);
  CHECK((*today)->contents().people == QStringList{u"Ade"_s, u"Mo"_s, u"Sam"_s});
  CHECK((*today)->contents().plans == 0);
}

TEST_CASE("stores of every kind come back from their backups to the byte", "[store][backup]") {
  QRandomGenerator random(20261122);
  const StoreFolder folder;
  const QString backups = backupFolderOf(folder.path());
  auto store = folder.make();
  const int stores = amount(6, 50);
  for (int round = 0; round < stores; ++round) {
    INFO("store " << round);
    std::map<PlanId, QByteArray> before;
    const int people = 1 + random.bounded(6);
    for (int number = 0; number < people; ++number) {
      const Person person = personCalled(u"Person %1"_s.arg(random.bounded(1'000'000)));
      REQUIRE(store->savePerson(person));
      plan::Plan plan = fullPlan(person.id);
      for (int line = random.bounded(12); line > 0; --line)
        plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                             .section = plan::Section::WhatKeepsMeWell,
                             .text = screened(QString(1 + random.bounded(6000), QChar(0x61 + random.bounded(0x200)))),
                             .sharing = plan::Sharing::WithMyManager});
      REQUIRE(store->savePlan(plan));
      before[plan.id] = bytesOf(*store->plan(plan.id));
    }
    const auto made = backUp(*store, backups, StoreFolder::clock());
    REQUIRE(made);
    for (const auto& [id, bytes] : before) REQUIRE(store->deletePlan(id));
    auto backup = openBackup(made->path, StoreFolder::passphrase(), folder.path());
    REQUIRE(backup);
    REQUIRE(restore(std::move(*backup), folder.path(), StoreFolder::clock(), std::move(store)));
    store = folder.open();
    for (const auto& [id, bytes] : before) CHECK(bytesOf(*store->plan(id)) == bytes);
  }
  figure("44", "stores restored to the byte", stores, u"50"_s);
}

TEST_CASE("a damaged store is put right from a backup, and the damaged file stays", "[store][backup][damage]") {
  const StoreFolder folder;
  const TwoPeople people;
  QString path;
  {
    const auto store = people.in(folder);
    path = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock())->path;
  }
  {
    QFile file(folder.file(u"plans.db"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(3 * 4096 + 100));
    REQUIRE(file.write("damage") == 6);
  }
  CHECK(folder.keeper().open(StoreFolder::passphrase())->damaged);
  auto backup = openBackup(path, StoreFolder::passphrase(), folder.path());
  REQUIRE(backup);
  REQUIRE(restore(std::move(*backup), folder.path(), StoreFolder::clock()));
  const auto opened = folder.keeper().open(StoreFolder::passphrase());
  REQUIRE(opened);
  CHECK_FALSE(opened->damaged);
  CHECK(opened->store->plan(people.plan.id) == people.plan);
  const QStringList kept = namesIn(folder.path()).filter(u"plans.db.kept-"_s);
  REQUIRE(kept.size() == 1);
  CHECK(kept.first() == u"plans.db.kept-2026-11-12-142000"_s);
}

TEST_CASE("a backup is due when something was saved, at most once an hour", "[store][backup]") {
  const StoreFolder folder;
  Hours hours;
  const QString backups = backupFolderOf(folder.path());
  const auto store = folder.make();
  CHECK(isBackupDue(*store, backups, hours.clock()));
  REQUIRE(backUp(*store, backups, hours.clock()));
  CHECK_FALSE(isBackupDue(*store, backups, hours.clock()));
  hours.now = hours.now.addSecs(2 * 3600);
  CHECK_FALSE(isBackupDue(*store, backups, hours.clock()));  // nothing new in it
  REQUIRE(store->savePerson(personCalled(u"Sam"_s)));
  CHECK(isBackupDue(*store, backups, hours.clock()));
  REQUIRE(backUp(*store, backups, hours.clock()));
  REQUIRE(store->savePerson(personCalled(u"Ade"_s)));
  CHECK_FALSE(isBackupDue(*store, backups, hours.clock()));  // not yet an hour
  hours.now = hours.now.addSecs(3600);
  CHECK(isBackupDue(*store, backups, hours.clock()));
}

TEST_CASE("a backup is due at once when a person has destroyed their own lines", "[store][backup][own]") {
  const StoreFolder folder;
  Hours hours;
  const QString backups = backupFolderOf(folder.path());
  const auto store = folder.make();
  const Person sam = personCalled(u"Sam"_s);
  REQUIRE(store->savePerson(sam));
  REQUIRE(store->giveOwnPassphrase(sam.id, StoreFolder::otherPassphrase()));
  REQUIRE(backUp(*store, backups, hours.clock()));
  CHECK_FALSE(isBackupDue(*store, backups, hours.clock()));
  REQUIRE(store->dropOwnPassphrase(sam.id));
  CHECK(isBackupDue(*store, backups, hours.clock()));
  hours.now = hours.now.addSecs(60);
  REQUIRE(backUp(*store, backups, hours.clock()));
  REQUIRE(store->savePerson(personCalled(u"Ade"_s)));
  CHECK_FALSE(isBackupDue(*store, backups, hours.clock()));  // as ever: not yet an hour
}

TEST_CASE("backups past keeping go when a new one was made, and nobody else's do", "[store][backup][retention]") {
  const StoreFolder folder;
  const StoreFolder theirs;
  const QTemporaryDir shared;
  Hours hours;
  const auto other = theirs.make();
  REQUIRE(backUp(*other, shared.path(), hours.clock()));
  const auto store = folder.make();
  for (int backup = 0; backup < 24; ++backup) {
    hours.now = hours.now.addSecs(18 * 3600);
    REQUIRE(store->savePerson(personCalled(u"Sam"_s)));
    REQUIRE(backUp(*store, shared.path(), hours.clock()));
  }
  hours.now = hours.now.addDays(40);
  QList<Backup> ours = backupsIn(shared.path(), folder.path());
  ours.removeIf([](const Backup& backup) { return !backup.ofThisStore; });
  CHECK(ours.size() <= 14);
  CHECK(ours.size() >= 9);
  REQUIRE(backUp(*store, shared.path(), hours.clock()));
  const QList<Backup> left = backupsIn(shared.path(), folder.path());
  CHECK(std::ranges::count(left, true, &Backup::ofThisStore) == 1);   // all the others are past 35 days
  CHECK(std::ranges::count(left, false, &Backup::ofThisStore) == 1);  // theirs is older still
}

TEST_CASE("somebody who stops a backup or a restore has changed nothing", "[store][backup]") {
  const StoreFolder folder;
  const TwoPeople people;
  auto store = people.in(folder);
  const QString backups = backupFolderOf(folder.path());
  const auto made = backUp(*store, backups, StoreFolder::clock());
  REQUIRE(made);
  std::stop_source stopping;
  std::vector<double> told;
  const Watching watching{.progress =
                              [&](double done) {
                                told.push_back(done);
                                if (done > 0.4) stopping.request_stop();
                              },
                          .stop = stopping.get_token()};
  const auto stopped = backUp(*store, backups, StoreFolder::clock(), watching);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().what == Problem::Stopped);
  CHECK(std::ranges::is_sorted(told));
  CHECK(backupsIn(backups, folder.path()).size() == 1);
  CHECK(openBackup(made->path, StoreFolder::passphrase(), folder.path(), watching).error().what == Problem::Stopped);

  auto backup = openBackup(made->path, StoreFolder::passphrase(), folder.path());
  REQUIRE(backup);
  CHECK(restore(std::move(*backup), folder.path(), StoreFolder::clock(), std::move(store), watching).error().what ==
        Problem::Stopped);
  CHECK(folder.open()->plan(people.plan.id) == people.plan);
}

TEST_CASE("starting afresh leaves one backup, and no file from before", "[store][backup][erase]") {
  const StoreFolder folder;
  const TwoPeople people;
  Hours hours;
  const auto store = people.in(folder);
  const QString backups = backupFolderOf(folder.path());
  for (int backup = 0; backup < 3; ++backup) {
    REQUIRE(backUp(*store, backups, hours.clock()));
    hours.now = hours.now.addSecs(60);
  }
  REQUIRE(store->vault().rewrite());
  QFile damaged(folder.file(u"plans.db.kept-2026-11-01-080000"_s));
  REQUIRE(damaged.open(QIODevice::WriteOnly));
  damaged.close();
  const auto fresh = startAfresh(*store, hours.clock());
  REQUIRE(fresh);
  const QList<Backup> left = backupsIn(backups, folder.path());
  REQUIRE(left.size() == 1);
  CHECK(left.first().path == fresh->path);
  CHECK(namesIn(folder.path()).filter(u"plans.db."_s).isEmpty());
}

TEST_CASE("new keys for somebody whose passphrase may be known: everything stays, nothing old opens anything",
          "[store][backup][keys]") {
  const StoreFolder folder;
  const TwoPeople people;
  std::optional<RecoveryCode> code;
  const QString backups = backupFolderOf(folder.path());
  QByteArray oldBackup;
  {
    const auto store = people.in(folder);
    oldBackup = backUp(*store, backups, StoreFolder::clock())->path.toUtf8();
    auto changed = changeKeys(*store, StoreFolder::otherPassphrase(), StoreFolder::clock());
    REQUIRE(changed);
    code.emplace(std::move(*changed));
    CHECK(store->plan(people.plan.id) == people.plan);
    CHECK(store->passphraseChangedOn() == StoreFolder::clock().today());
    REQUIRE(store->savePerson(personCalled(u"Mo"_s)));
  }
  CHECK(folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::WrongPassphrase);
  CHECK(folder.keeper().openWithRecoveryCode(folder.code()).error().what == Problem::WrongPassphrase);
  {
    const auto opened = folder.keeper().openWithRecoveryCode(*code);
    REQUIRE(opened);
    CHECK_FALSE(opened->damaged);
    CHECK(opened->store->plan(people.plan.id) == people.plan);
    CHECK(opened->store->people({})->size() == 3);
  }
  const QList<Backup> left = backupsIn(backups, folder.path());
  REQUIRE(left.size() == 1);
  CHECK(openBackup(left.first().path, StoreFolder::passphrase(), folder.path()).error().what ==
        Problem::WrongPassphrase);
  auto backup = openBackup(left.first().path, StoreFolder::otherPassphrase(), folder.path());
  REQUIRE(backup);
  CHECK((*backup)->plan(people.plan.id) == people.plan);
  REQUIRE(restore(std::move(*backup), folder.path(), StoreFolder::clock()));
  CHECK(folder.keeper().open(StoreFolder::otherPassphrase()));
}

TEST_CASE("a store or a backup of a newer program is left alone", "[store][upgrade]") {
  const StoreFolder folder;
  const TwoPeople people;
  QString path;
  {
    const auto store = people.in(folder);
    auto transaction = vault::Transaction::begin(store->vault().database());
    REQUIRE(transaction);
    REQUIRE(store->vault().database().setSchemaVersion(99));
    REQUIRE(transaction->commit());
    const auto made = backUp(*store, backupFolderOf(folder.path()), StoreFolder::clock());
    REQUIRE(made);
    path = made->path;
  }
  QFile file(folder.file(u"plans.db"_s));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray before = file.readAll();
  CHECK(folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::StoreNewer);
  CHECK(openBackup(path, StoreFolder::passphrase(), folder.path()).error().what == Problem::StoreNewer);
  REQUIRE(file.seek(0));
  CHECK(file.readAll() == before);
}
