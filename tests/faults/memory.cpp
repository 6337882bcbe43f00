// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Opens or uses a store while the database library gets no memory at one place after another, and says each place it
// has come through. Run by memory_test, because it may crash, and because the library's memory can only be taken over
// before anything else of it runs.
//   memory open|use|read <folder> once|lasting <first place> <every so many> [cipher: nor does OpenSSL]
#include "core/vault/database.h"
#include "core/vault/sqlite.h"
#include "core/vault/vault.h"
#include "tests/faults/life.h"
#include "tests/faults/remembered_keys.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

sqlite3_mem_methods real;
int untilNone = 0;  ///< 0: there is memory
bool lasting = false;
bool reached = false;

bool isNone() {
  if (untilNone == 0) return false;
  if (untilNone > 1) {
    --untilNone;
    return false;
  }
  reached = true;
  if (!lasting) untilNone = 0;
  return true;
}

void* take(int size) {
  return isNone() ? nullptr : real.xMalloc(size);
}
void* takeMore(void* memory, int size) {
  return isNone() ? nullptr : real.xRealloc(memory, size);
}

// The same for what OpenSSL takes while it decrypts a page: its own functions for that, by name, as we do not link it.
void* takeForCipher(std::size_t size, const char*, int) {
  return isNone() ? nullptr : std::malloc(size);
}
void* takeMoreForCipher(void* memory, std::size_t size, const char*, int) {
  return isNone() ? nullptr : std::realloc(memory, size);
}
void giveBackFromCipher(void* memory, const char*, int) {
  std::free(memory);
}

bool takeOverMemoryOfCipher() {
  using Set = int (*)(decltype(&takeForCipher), decltype(&takeMoreForCipher), decltype(&giveBackFromCipher));
  void* const set = dlsym(RTLD_DEFAULT, "CRYPTO_set_mem_functions");
  return set != nullptr && reinterpret_cast<Set>(set)(&takeForCipher, &takeMoreForCipher, &giveBackFromCipher) == 1;
}

bool takeOverMemory() {
  if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK) return false;
  sqlite3_mem_methods ours = real;
  ours.xMalloc = &take;
  ours.xRealloc = &takeMore;
  return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

void noMemoryAt(int place) {
  untilNone = place;
  reached = false;
}

void say(const QByteArray& line) {
  std::puts(line.constData());
  std::fflush(stdout);
}

/// 0: come through. Others: what must not happen.
int open(const store::StoreKeeper& keeper, int place) {
  noMemoryAt(place);
  const auto opened = keeper.open(StoreFolder::passphrase());
  untilNone = 0;
  if (!opened && opened.error().what == Problem::WrongPassphrase) return 10;
  if (!opened && opened.error().what != Problem::NotEnoughMemory) say("told as something else");
  if (opened && opened->damaged) say("told as damage");
  return 0;
}

/// Every kind of change, without memory at one place after another. The store stays open all the time, and what was
/// refused can be done as soon as there is memory again.
int use(const store::StoreKeeper& keeper, int first, int every) {
  const auto opened = keeper.open(StoreFolder::passphrase());
  if (!opened || opened->damaged) return 2;
  store::Store& store = *opened->store;
  Life life;
  if (!life.begin(store)) return 2;
  for (int step = 0; step < Life::kKinds; ++step) {
    for (int place = first;; place += every) {
      say("at " + QByteArray::number(place));
      if (!life.repeat(step, store)) return 3;
      noMemoryAt(place);
      const auto done = life.step(store);
      untilNone = 0;
      if (!done && done.error().what != Problem::NotEnoughMemory) say("told as something else");
      const auto held = life.heldBy(store);
      if (!held) return 4;
      if (!life.isWhole(*held) || (done && *held != life.acknowledged())) return 5;
      life.goOnFrom(*held);
      if (done && !reached) break;
      if (!reached) return 6;
    }
  }
  return 0;
}

/// Everything that is read to show people and plans.
Result<Held> readAll(const store::Store& store, const Life& life) {
  if (const auto people = store.people(); !people) return std::unexpected(people.error());
  if (const auto found = store.people(u"s"_s); !found) return std::unexpected(found.error());
  if (const auto due = store.keepingDue(QDate(2027, 1, 1)); !due) return std::unexpected(due.error());
  if (const auto promises = store.promises(); !promises) return std::unexpected(promises.error());
  if (const auto trail = store.trail(); !trail) return std::unexpected(trail.error());
  return life.heldBy(store);
}

/// Reads without memory at one place after another. The store stays open all the time, and what could not be read can
/// be as soon as there is memory again, at the first try.
int read(const store::StoreKeeper& keeper, int first, int every) {
  const auto opened = keeper.open(StoreFolder::passphrase());
  if (!opened || opened->damaged) return 2;
  store::Store& store = *opened->store;
  Life life;
  if (!life.begin(store)) return 2;
  for (const int step : {1, 3, 4, 5, 7, 9})  // with long lines, and a plan of many pages
    if (!life.repeat(step, store) || !life.step(store)) return 3;
  for (int place = first;; place += every) {
    say("at " + QByteArray::number(place));
    // Every page is to be fetched and decrypted anew.
    sqlite3_db_release_memory(store.vault().database().handle());
    noMemoryAt(place);
    const auto held = readAll(store, life);
    untilNone = 0;
    if (!held && held.error().what != Problem::NotEnoughMemory) say("told as something else");
    if (held && *held != life.acknowledged()) return 5;
    const auto again = readAll(store, life);
    if (!again) return 4;
    if (*again != life.acknowledged()) return 5;
    if (!reached) return held ? 0 : 6;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (!takeOverMemory()) return 1;
  if (argc > 6 && !takeOverMemoryOfCipher()) {
    say("done");  // an OpenSSL that has taken memory already lets nobody in between any more
    return 0;
  }
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() < 6 || !startCrypto()) return 1;
  const RememberedKeys remembered;
  lasting = arguments[3] == u"lasting"_s;
  const int every = arguments[5].toInt();
  const store::StoreKeeper keeper(arguments[2], StoreFolder::clock(), store::KeyCost::floor());
  if (arguments[1] == u"open"_s) {
    for (int place = arguments[4].toInt();; place += every) {
      say("at " + QByteArray::number(place));
      if (const int wrong = open(keeper, place); wrong != 0) return wrong;
      if (!reached) break;
    }
    say("done");
    return 0;
  }
  const int place = arguments[4].toInt();
  const int wrong = arguments[1] == u"read"_s ? read(keeper, place, every) : use(keeper, place, every);
  if (wrong == 0) say("done");
  return wrong;
}
