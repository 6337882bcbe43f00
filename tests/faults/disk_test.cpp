// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/disk.h"
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/faults/life.h"
#include "tests/faults/remembered_keys.h"
#include "tests/support/text.h"

#include <sys/resource.h>
#include <csignal>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// The same plan with one line more, long enough to need a page of its own now and then.
plan::Plan withLine(plan::Plan plan, int number) {
  plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                       .section = plan::Section::WhatHelps,
                       .text = screened(u"line %1 "_s.arg(number) + QString(480, u'w')),
                       .sharing = plan::Sharing::WithMyManager});
  return plan;
}

/// No file of this process may grow past a size, as on a disk that has no room left for it.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limited{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
  }
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit m_before{};
};

}  // namespace

TEST_CASE("a disk that fails at any point of any change loses nothing, and the change works when tried again",
          "[faults][disk]") {
  const RememberedKeys remembered;
  const int rounds = amount(1, 3);
  const int reopenings = amount(25, 3);  // one in so many
  Disk disk;
  const StoreFolder folder;
  Life life;
  auto store = folder.make();
  REQUIRE(life.begin(*store));
  int points = 0;
  int standing = 0;
  for (int step = 0; step < rounds * Life::kKinds; ++step) {
    for (const auto fault : {Disk::Fault::Full, Disk::Fault::Error}) {
      for (const auto lasting : {Disk::Lasting::Once, Disk::Lasting::FromThenOn}) {
        // Each place of this kind of step, until one is not reached any more.
        for (int place = 1;; place += amount(3, 1)) {
          INFO("step " << step << ", place " << place);
          REQUIRE(life.repeat(step, *store));
          disk.failAt(place, fault, lasting);
          const auto done = life.step(*store);
          const bool reached = disk.hasFailed();
          disk.heal();
          if (!done) {
            const Problem problem = done.error().what;
            REQUIRE((problem == Problem::DiskFull || problem == Problem::DiskRefused));
            if (fault == Disk::Fault::Error) REQUIRE(problem == Problem::DiskRefused);
          }
          if (reached && ++points % reopenings == 0) {
            store.reset();
            store = folder.open();
          }
          // What was there is still there and can be read, whole and as it was. Only when the very last sync fails,
          // that of the emptied journal, does the change stand already though it was called not saved; never the other
          // way round.
          const auto held = life.heldBy(*store);
          REQUIRE(held);
          REQUIRE(life.isWhole(*held));
          if (done) REQUIRE(*held == life.acknowledged());
          if (!done && *held != life.acknowledged()) ++standing;
          life.goOnFrom(*held);
          if (!reached) break;
        }
      }
    }
    REQUIRE(life.repeat(step, *store));
    REQUIRE(life.step(*store));
  }
  CHECK(points >= amount(100, 1'000));
  CHECK(standing <= rounds * Life::kKinds * 4);
  figure("22", "failing disk at every point of every change: lost or half-applied", 0, u"0 of %1 points"_s.arg(points));
}

TEST_CASE("a disk that cannot be read is told, and the store opens when it can", "[faults][disk]") {
  const RememberedKeys remembered;
  Disk disk;
  const StoreFolder folder;
  Life life;
  REQUIRE(life.begin(*folder.make()));
  int points = 0;
  for (const auto lasting : {Disk::Lasting::Once, Disk::Lasting::FromThenOn}) {
    for (int place = 1;; place += amount(7, 1)) {
      INFO("read " << place);
      disk.failAt(place, Disk::Fault::Error, lasting, Disk::Read | Disk::Open);
      auto opened = folder.keeper().open(StoreFolder::passphrase());
      const bool reached = disk.hasFailed();
      disk.heal();
      // Never taken for a wrong passphrase. What did open says only what is true.
      if (!opened) REQUIRE(opened.error().what != Problem::WrongPassphrase);
      if (opened && !opened->damaged) {
        const auto held = life.heldBy(*opened->store);
        REQUIRE(held);
        REQUIRE(*held == life.acknowledged());
      }
      if (!reached) {
        REQUIRE(opened);
        break;
      }
      ++points;
    }
  }
  CHECK(points > 2);
  const auto held = life.heldBy(*folder.open());
  REQUIRE(held);
  CHECK(*held == life.acknowledged());
  figure("22", "unreadable disk at every read of an opening: lost", 0, u"0 of %1 points"_s.arg(points));
}

TEST_CASE("a full disk is called a full disk", "[faults][disk]") {
  Disk disk;
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  const auto store = folder.make();
  REQUIRE(store->savePerson(sam));
  disk.failAt(1, Disk::Fault::Full, Disk::Lasting::FromThenOn);
  const auto saved = store->savePlan(fullPlan(sam.id));
  disk.heal();
  REQUIRE_FALSE(saved);
  CHECK(saved.error().what == Problem::DiskFull);
}

TEST_CASE("a file that may not grow refuses the save and keeps what it has", "[faults][disk]") {
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  const auto store = folder.make();
  REQUIRE(store->savePerson(sam));
  plan::Plan kept = fullPlan(sam.id);
  REQUIRE(store->savePlan(kept));
  plan::Plan wanted = kept;
  for (int line = 0; line < 200; ++line) wanted = withLine(wanted, line);
  {
    const FileSizeLimit limit(static_cast<rlim_t>(QFileInfo(folder.file(u"plans.db"_s)).size()));
    const auto saved = store->savePlan(wanted);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().what == Problem::DiskRefused);
    CHECK(store->plan(kept.id).value() == kept);
  }
  REQUIRE(store->savePlan(wanted));
  CHECK(store->plan(kept.id).value() == wanted);
}
