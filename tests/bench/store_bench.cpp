// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Times the store against plain SQLite in the same run, for scripts/bench. Prints one JSON object, times in ms.
//   bench_store FOLDER-ON-DISK [--quick] [--backup]
#include "core/plan/draft.h"
#include "core/store/backups.h"
#include "tests/core/store/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

using Times = std::vector<double>;

double timed(const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(Times times, double share) {
  std::ranges::sort(times);
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

[[noreturn]] void stop(const char* what) {
  std::fprintf(stderr, "bench_store: %s\n", what);
  std::exit(1);
}

template <class Value>
Value got(Result<Value> result, const char* what) {
  if (!result) stop(what);
  if constexpr (!std::is_void_v<Value>) return std::move(*result);
}

/// The floor: the same library without a key is plain SQLite. Same pragmas, one row a save.
class PlainSqlite {
 public:
  explicit PlainSqlite(const QString& path) {
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK) stop("plain SQLite does not open");
    run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA;"
        "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;"
        "CREATE TABLE IF NOT EXISTS entry (id TEXT PRIMARY KEY, plan TEXT, place INTEGER, text TEXT) STRICT;"
        "CREATE TABLE IF NOT EXISTS plan (id TEXT PRIMARY KEY, changed INTEGER) STRICT;"
        "INSERT OR IGNORE INTO plan VALUES ('plan', 0)");
    sqlite3_prepare_v2(m_database, "INSERT INTO entry VALUES (?1, 'plan', ?2, ?3)", -1, &m_insert, nullptr);
    sqlite3_prepare_v2(m_database, "UPDATE plan SET changed = ?1 WHERE id = 'plan'", -1, &m_update, nullptr);
  }
  ~PlainSqlite() {
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_update);
    sqlite3_close(m_database);
  }
  PlainSqlite(const PlainSqlite&) = delete;
  PlainSqlite& operator=(const PlainSqlite&) = delete;

  void save(int number, const QString& text) {
    run("BEGIN IMMEDIATE");
    const QByteArray id = EntryId::fresh(&QUuid::createUuid).text().toUtf8();
    const QByteArray words = text.toUtf8();
    sqlite3_bind_text(m_insert, 1, id.constData(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(m_insert, 2, number);
    sqlite3_bind_text(m_insert, 3, words.constData(), -1, SQLITE_TRANSIENT);
    if (sqlite3_step(m_insert) != SQLITE_DONE) stop("plain SQLite does not save");
    sqlite3_reset(m_insert);
    sqlite3_bind_int(m_update, 1, number);
    if (sqlite3_step(m_update) != SQLITE_DONE) stop("plain SQLite does not save");
    sqlite3_reset(m_update);
    run("COMMIT");
  }
  void run(const char* sql) {
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) stop(sqlite3_errmsg(m_database));
  }

 private:
  sqlite3* m_database = nullptr;
  sqlite3_stmt* m_insert = nullptr;
  sqlite3_stmt* m_update = nullptr;
};

/// One accepted line in a plan of a dozen, as the talk saves it: draft and place in one transaction.
void timeSaves(const QString& folder, QJsonObject& out) {
  const store::StoreKeeper keeper(folder + u"/saves"_s, StoreFolder::clock(), store::KeyCost::floor());
  const auto store = got(keeper.make(StoreFolder::passphrase(), store::RecoveryCode::random()), "no store");
  const store::Person person = personCalled(u"Sam"_s);
  got(store->savePerson(person), "no person");
  PlainSqlite plain(folder + u"/plain.db"_s);
  Times ours;
  Times theirs;
  for (int round = 0; round < 20; ++round) {
    plan::Plan plan = plan::firstDraft(PlanId::fresh(&QUuid::createUuid), person.id, u"en"_s);
    conversation::Record record{.id = ConversationId::fresh(&QUuid::createUuid),
                                .person = person.id,
                                .plan = plan.id,
                                .guide = u"wellbeing-conversation"_s,
                                .heldOn = {2026, 11, 12}};
    got(store->saveProgress(plan, record), "no progress");
    for (int line = 0; line < 12; ++line) {
      const QString text = u"A walk before a late shift, number %1, helps me to arrive calm."_s.arg(line);
      plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                           .section = plan::Section::WhatHelps,
                           .text = screened(text),
                           .sharing = plan::Sharing::WithMyManager});
      ours.push_back(timed([&] { got(store->saveProgress(plan, record), "not saved"); }));
      theirs.push_back(timed([&] { plain.save(line, text); }));
    }
    got(store->deleteConversation(record.id), "not deleted");
    got(store->deletePlan(plan.id), "not deleted");
  }
  out[u"save"_s] = quantile(ours, 0.5);
  out[u"save_plain"_s] = quantile(theirs, 0.5);
}

QStringList manyNames(int count) {
  const QStringList first{u"Aled"_s,   u"Amara"_s, u"Bronwen"_s, u"Carys"_s, u"Dafydd"_s, u"Efua"_s,   u"Fatima"_s,
                          u"Gareth"_s, u"Hana"_s,  u"Ikram"_s,   u"Jo"_s,    u"Kasia"_s,  u"Lowri"_s,  u"Mair"_s,
                          u"Nia"_s,    u"Oluwa"_s, u"Priya"_s,   u"Rhys"_s,  u"Sam"_s,    u"Tomasz"_s, u"Zoë"_s};
  const QStringList last{u"Adeyemi"_s, u"Begum"_s,    u"Davies"_s, u"Evans"_s,  u"Griffiths"_s, u"Hughes"_s,
                         u"Jones"_s,   u"Kowalski"_s, u"Lewis"_s,  u"Mehta"_s,  u"Nowak"_s,     u"O'Brien"_s,
                         u"Patel"_s,   u"Rees"_s,     u"Singh"_s,  u"Thomas"_s, u"Williams"_s};
  QStringList names;
  for (int number = 0; number < count; ++number)
    names.append(u"%1 %2 %3"_s.arg(first[number % first.size()], last[(number / 7) % last.size()]).arg(number));
  return names;
}

void timeSearchAndOpen(const QString& folder, int people, int plansEach, bool withBackup, QJsonObject& out) {
  const store::StoreKeeper keeper(folder, StoreFolder::clock(), store::KeyCost::floor());
  const QStringList names = manyNames(people);
  {
    const auto store = got(keeper.make(StoreFolder::passphrase(), store::RecoveryCode::random()), "no store");
    for (const QString& name : names) {
      const store::Person person = personCalled(name);
      got(store->savePerson(person), "no person");
      for (int version = 1; version <= plansEach; ++version) {
        plan::Plan plan = fullPlan(person.id, version);
        plan = plan::agreed(plan, {2026, 1 + version, 12});
        plan.reviewOn = QDate(2026, 4 + version, 12);
        got(store->savePlan(plan), "no plan");
      }
    }
  }
  Times derive;
  Times open;
  std::unique_ptr<store::Store> store;
  for (int round = 0; round < 3; ++round) {
    store.reset();
    const store::KeyCost cost = store::KeyCost::floor();
    unsigned char key[32];
    const unsigned char salt[16] = {};
    derive.push_back(timed([&] {
      if (crypto_pwhash(key, sizeof key, "gravel", 6, salt, cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) !=
          0)
        stop("no memory");
    }));
    open.push_back(timed([&] { store = std::move(got(keeper.open(StoreFolder::passphrase()), "not opened").store); }));
  }
  out[u"open"_s] = quantile(open, 0.5) - quantile(derive, 0.5);

  Times keystrokes;
  for (int typed = 0; typed < 40; ++typed) {
    const QString name = names[(typed * 123) % names.size()].section(u' ', 0, 1);
    for (int letters = 1; letters <= name.size(); ++letters)
      keystrokes.push_back(timed([&] { got(store->people(name.first(letters)), "not found"); }));
  }
  out[u"search"_s] = quantile(keystrokes, 0.5);
  out[u"search_p95"_s] = quantile(keystrokes, 0.95);
  out[u"people"_s] = people;
  out[u"plans"_s] = people * plansEach;
  if (withBackup)
    out[u"backup"_s] =
        timed([&] { got(store::backUp(*store, folder + u"/backups"_s, StoreFolder::clock()), "no backup"); });

  // The floor of opening: the same bytes of text in plain SQLite, opened and checked once.
  const QString plainFile = folder + u"-plain.db"_s;
  {
    PlainSqlite plain(plainFile);
    plain.run("BEGIN");
    plain.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
        "INSERT INTO entry SELECT 'e' || i, 'plan', i, 'A walk before a late shift helps me to arrive calm.' FROM n");
    plain.run("COMMIT");
  }
  Times plainOpen;
  for (int round = 0; round < 3; ++round)
    plainOpen.push_back(timed([&] {
      PlainSqlite plain(plainFile);
      plain.run("PRAGMA integrity_check");
    }));
  out[u"open_plain"_s] = quantile(plainOpen, 0.5);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() < 2 || !startCrypto()) stop("usage: bench_store FOLDER [--quick] [--backup]");
  QJsonObject out;
  timeSaves(arguments[1], out);
  // Searching and opening read from memory anyway; filling the store in memory saves minutes.
  const QString memory = u"/dev/shm"_s;
  const QString folder =
      (QDir(memory).exists() ? memory : arguments[1]) + u"/hearten-bench-%1"_s.arg(QCoreApplication::applicationPid());
  const bool quick = arguments.contains(u"--quick"_s);
  timeSearchAndOpen(folder, quick ? 500 : 5000, 5, arguments.contains(u"--backup"_s), out);
  QDir(folder).removeRecursively();
  QFile::remove(folder + u"-plain.db"_s);
  std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
  return 0;
}
