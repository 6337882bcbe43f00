// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Another program at the same store: what it says on its output is what the test knows of it. Run by kill_test and
// start_test.
#include "tests/core/store/stores.h"
#include "tests/faults/traces.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/stat.h>

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
  if (what == u"open-with-little-memory"_s) return openWithLittleMemory(arguments);
  return 1;
}
