// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/text.h"

#include <catch2/generators/catch_generators.hpp>

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

TEST_CASE("a disk that fails at any point of a save loses nothing, and a later save works", "[faults][disk]") {
  using Fault = FailingDisk::Fault;
  using Lasting = FailingDisk::Lasting;
  const Fault fault = GENERATE(Fault::Full, Fault::WriteError);
  const Lasting lasting = GENERATE(Lasting::Once, Lasting::FromThenOn);
  FailingDisk disk;
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  plan::Plan kept = fullPlan(sam.id);
  int points = 0;
  int standing = 0;
  {
    const auto store = folder.make();
    REQUIRE(store->savePerson(sam));
    REQUIRE(store->savePlan(kept));
    for (int place = 1;; ++place) {
      INFO("fault at write " << place);
      const plan::Plan wanted = withLine(kept, place);
      disk.failAt(place, fault, lasting);
      const auto saved = store->savePlan(wanted);
      const bool reached = disk.hasFailed();
      disk.heal();
      if (!saved) {
        ++points;
        const Problem problem = saved.error().what;
        CHECK((problem == Problem::DiskFull || problem == Problem::DiskRefused));
        if (fault == Fault::WriteError) CHECK(problem == Problem::DiskRefused);
        // What was there is still there and can be read, whole and as it was. Only when the very last sync fails, that
        // of the emptied journal, does the change stand already though it was called not saved; never the other way
        // round.
        const plan::Plan there = store->plan(kept.id).value();
        CHECK((there == kept || there == wanted));
        if (there == wanted) ++standing;
        REQUIRE(store->savePlan(wanted));
      }
      CHECK(store->plan(kept.id).value() == wanted);
      kept = wanted;
      if (!reached) break;
    }
  }
  CHECK(points >= 5);
  CHECK(standing <= 1);
  CHECK(folder.open()->plan(kept.id).value() == kept);
}

TEST_CASE("a full disk is called a full disk", "[faults][disk]") {
  FailingDisk disk;
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  const auto store = folder.make();
  REQUIRE(store->savePerson(sam));
  disk.failAt(1, FailingDisk::Fault::Full, FailingDisk::Lasting::FromThenOn);
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
