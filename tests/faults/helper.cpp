// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Another program at the same store: what it says on its output is what the test knows of it. Run by kill_test and
// start_test.
#include "tests/core/store/stores.h"
#include "tests/faults/disk.h"
#include "tests/faults/life.h"
#include "tests/faults/traces.h"

#include <QCoreApplication>

#include <linux/capability.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// Unbuffered, so that what was said was said before the next thing began.
void say(const QByteArray& line) {
  std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
  std::fputc('\n', stdout);
  std::fflush(stdout);
}

store::StoreKeeper keeper(const QString& folder) {
  return {folder, StoreFolder::clock(), store::KeyCost::floor()};
}

/// Saves one line after another into a plan and says so each time, until it is killed.
int write(const QStringList& arguments) {
  const auto person = PersonId::parse(arguments.value(1));
  const auto id = PlanId::parse(arguments.value(2));
  const auto opened = keeper(arguments.value(0)).open(StoreFolder::passphrase());
  if (!opened || !person || !id) return 2;
  say("ready");
  plan::Plan plan = plan::firstDraft(*id, *person, u"en"_s);
  for (int count = 1;; ++count) {
    plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                         .section = plan::Section::WhatHelps,
                         .text = screened(kKilledWord + u" line %1"_s.arg(count)),
                         .sharing = plan::Sharing::WithMyManager});
    if (!opened->store->savePlan(plan)) return 3;
    say(QByteArray::number(count));
  }
}

/// Changes the passphrase to and fro, and says each one that opens from now on, until it is killed.
int changePassphrases(const QStringList& arguments) {
  const auto first = StoreFolder::passphrase();
  const auto second = StoreFolder::otherPassphrase();
  auto opened = keeper(arguments.value(0)).open(first);
  const bool isFirst = opened.has_value();
  if (!opened) opened = keeper(arguments.value(0)).open(second);
  if (!opened) return 2;
  say(isFirst ? "1" : "2");
  for (bool now = isFirst;; now = !now) {
    if (!opened->store->changePassphrase(now ? first : second, now ? second : first)) return 3;
    say(now ? "2" : "1");
  }
}

/// Opens the store, says whether it got in, and stays until its input ends.
int hold(const QStringList& arguments) {
  const auto opened = keeper(arguments.value(0)).open(StoreFolder::passphrase());
  if (opened)
    say("in");
  else
    say(opened.error().what == Problem::StoreInUse ? "in use" : "another reason");
  while (std::fgetc(stdin) != EOF) {
  }
  return 0;
}

/// Makes and uses a store with some umask.
int useWithMask(const QStringList& arguments) {
  umask(static_cast<mode_t>(arguments.value(1).toUInt(nullptr, 8)));
  const auto made = keeper(arguments.value(0)).make(StoreFolder::passphrase(), store::RecoveryCode::random());
  if (!made) return 2;
  const store::Person sam = personCalled(u"Sam"_s);
  if (!(*made)->savePerson(sam) || !(*made)->savePlan(fullPlan(sam.id))) return 3;
  if (!(*made)->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase())) return 3;
  say("used");
  return 0;
}

/// Makes and uses a store with next to no memory that may be locked, as many systems allow. What it prints besides is
/// counted.
int useWithLittleLockedMemory(const QStringList& arguments) {
  constexpr rlim_t kLittle = 64 << 10;
  const rlimit limit{.rlim_cur = kLittle, .rlim_max = kLittle};
  setrlimit(RLIMIT_MEMLOCK, &limit);
  // Whoever may lock memory without a limit gives that up.
  __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
  __user_cap_data_struct rights[2]{};
  syscall(SYS_capget, &header, rights);
  rights[0].effective &= ~(1U << CAP_IPC_LOCK);
  syscall(SYS_capset, &header, rights);
  const QByteArray large(1 << 20, 'x');
  if (mlock(large.constData(), static_cast<std::size_t>(large.size())) == 0) {
    say("no limit");
    return 0;
  }
  return useWithMask({arguments.value(0), u"077"_s});
}

/// Opens the store and says what can be done with it.
int look(const QStringList& arguments) {
  const auto opened = keeper(arguments.value(0)).open(StoreFolder::passphrase());
  if (!opened)
    say("another reason " + QByteArray::number(static_cast<int>(opened.error().what)));
  else if (!opened->store->people({}))
    say("cannot read");
  else
    say(opened->store->canSave() ? "can save" : "can only read");
  return 0;
}

/// Uses a store on a disk that fails at one place after another, and says how many lines SQLite wrote into its error
/// log, and how many of them hold a word of a plan. With "literal" a statement of its own has the word in it, which
/// ours never have.
int logErrors(const QStringList& arguments) {
  struct Log {
    QByteArray word = kKilledWord.toUtf8();
    int lines = 0;
    int hits = 0;
  } log;
  const auto keep = [](void* into, int, const char* line) {
    auto& kept = *static_cast<Log*>(into);
    ++kept.lines;
    if (QByteArrayView(line).contains(kept.word)) ++kept.hits;
  };
  if (sqlite3_shutdown() != SQLITE_OK) return 2;
  if (sqlite3_config(SQLITE_CONFIG_LOG, static_cast<void (*)(void*, int, const char*)>(keep), &log) != SQLITE_OK)
    return 2;
  Disk disk;
  auto store = keeper(arguments.value(0)).open(StoreFolder::passphrase());
  Life life(kKilledWord);
  if (!store || !life.begin(*store->store)) return 2;
  for (int step = 0; step < Life::kKinds; ++step) {
    for (int place = 1;; place += 2) {
      if (!life.repeat(step, *store->store)) return 3;
      disk.failAt(place, place % 4 == 1 ? Disk::Fault::Full : Disk::Fault::Error, Disk::Lasting::FromThenOn);
      std::ignore = life.step(*store->store);
      const bool reached = disk.hasFailed();
      disk.heal();
      const auto held = life.heldBy(*store->store);
      if (!held) return 4;
      life.goOnFrom(*held);
      if (!reached) break;
    }
  }
  if (arguments.value(1) == u"literal"_s) {
    sqlite3* plain = nullptr;
    sqlite3_open(":memory:", &plain);
    const QByteArray sql = "INSERT INTO nothing VALUES ('" + log.word + "')";
    sqlite3_exec(plain, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(plain);
  }
  say(QByteArray::number(log.lines) + ' ' + QByteArray::number(log.hits));
  return 0;
}

/// Opens the store with no more memory than the program has now and a little.
int openWithLittleMemory(const QStringList& arguments) {
  QFile sizes(u"/proc/self/statm"_s);
  if (!sizes.open(QIODevice::ReadOnly)) return 2;
  const rlim_t pages = sizes.readAll().split(' ').value(0).toULongLong();
  const rlim_t most = pages * 4096 + (arguments.value(1).toULongLong() << 20);
  const rlimit limit{.rlim_cur = most, .rlim_max = most};
  setrlimit(RLIMIT_AS, &limit);
  const auto opened = keeper(arguments.value(0)).open(StoreFolder::passphrase());
  if (opened)
    say("opened");
  else
    say(opened.error().what == Problem::NotEnoughMemory ? "not enough memory" : "another reason");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QStringList arguments = QCoreApplication::arguments().sliced(1);
  if (arguments.isEmpty() || !startCrypto()) return 1;
  const QString what = arguments.takeFirst();
  if (what == u"write"_s) return write(arguments);
  if (what == u"change-passphrases"_s) return changePassphrases(arguments);
  if (what == u"hold"_s) return hold(arguments);
  if (what == u"use-with-mask"_s) return useWithMask(arguments);
  if (what == u"use-with-little-locked-memory"_s) return useWithLittleLockedMemory(arguments);
  if (what == u"look"_s) return look(arguments);
  if (what == u"log-errors"_s) return logErrors(arguments);
  if (what == u"open-with-little-memory"_s) return openWithLittleMemory(arguments);
  return 1;
}
