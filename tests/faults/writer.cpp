// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Saves one line after another into a plan and says so each time, until it is killed. Run by kill_test.
//   writer <folder> <person id> <plan id>
#include "tests/core/store/stores.h"

#include <QCoreApplication>

#include <cstdio>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// Unbuffered, so that what was said was said before the next save began.
void say(const QByteArray& line) {
  std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
  std::fflush(stdout);
}

int writeUntilKilled(store::Store& store, plan::Plan plan) {
  for (int count = 1;; ++count) {
    plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                         .section = plan::Section::WhatHelps,
                         .text = screened(u"line %1"_s.arg(count)),
                         .sharing = plan::Sharing::WithMyManager});
    if (!store.savePlan(plan)) return 3;
    say(QByteArray::number(count) + '\n');
  }
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const auto person = PersonId::parse(arguments.value(2));
  const auto plan = PlanId::parse(arguments.value(3));
  if (!startCrypto() || !person || !plan) return 1;
  const store::StoreKeeper keeper(arguments.value(1), StoreFolder::clock(), store::KeyCost::floor());
  auto opened = keeper.open(StoreFolder::passphrase());
  if (!opened) return 2;
  say("ready\n");
  return writeUntilKilled(*opened->store, plan::firstDraft(*plan, *person, u"en"_s));
}
