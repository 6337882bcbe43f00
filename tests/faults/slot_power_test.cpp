// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Power cuts while the two copies of the slot file are written. A program of its own, because it stands between this
// whole process and the system: the slot file does not go through SQLite.
#include "core/vault/key_slots.h"
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/faults/mutation.h"
#include "tests/faults/remembered_keys.h"
#include "tests/support/text.h"

#include <QDir>
#include <QRandomGenerator>

#include <dlfcn.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <memory>
#include <vector>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the program asked of the system, in order.
struct Event {
  enum class Kind { Written, FileSynced, FolderSynced, Renamed };
  Kind kind;
  QByteArray name{};
  QByteArray bytes{};  ///< what was written, or the new name
};

QByteArray watchedFolder;
std::vector<Event> events;

QByteArray pathOf(int handle) {
  char path[4096];
  const QByteArray link = "/proc/self/fd/" + QByteArray::number(handle);
  const ssize_t length = readlink(link.constData(), path, sizeof path);
  return length > 0 ? QByteArray(path, length) : QByteArray();
}

/// The name of a copy of the slot file, or of the file that becomes one; empty for anything else.
QByteArray slotFileName(const QByteArray& path) {
  if (watchedFolder.isEmpty() || !path.startsWith(QByteArray(watchedFolder + "/plans.keys"))) return {};
  return path.sliced(watchedFolder.size() + 1);
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" ssize_t write(int handle, const void* bytes, size_t size) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  if (!watchedFolder.isEmpty())
    if (const QByteArray name = slotFileName(pathOf(handle)); !name.isEmpty())
      events.push_back({.kind = Event::Kind::Written,
                        .name = name,
                        .bytes = QByteArray(static_cast<const char*>(bytes), static_cast<qsizetype>(size))});
  return real(handle, bytes, size);
}

extern "C" int fsync(int handle) {
  static const auto real = next<int (*)(int)>("fsync");
  if (!watchedFolder.isEmpty()) {
    const QByteArray path = pathOf(handle);
    if (path == watchedFolder)
      events.push_back({.kind = Event::Kind::FolderSynced});
    else if (const QByteArray name = slotFileName(path); !name.isEmpty())
      events.push_back({.kind = Event::Kind::FileSynced, .name = name});
  }
  return real(handle);
}

extern "C" int rename(const char* from, const char* to) noexcept {
  static const auto real = next<int (*)(const char*, const char*)>("rename");
  if (const QByteArray name = slotFileName(from); !name.isEmpty())
    events.push_back({.kind = Event::Kind::Renamed, .name = name, .bytes = slotFileName(to)});
  return real(from, to);
}

namespace {

struct Inode {
  QByteArray synced{};
  QByteArray live{};
};
using Folder = std::map<QByteArray, std::shared_ptr<Inode>>;

/// A folder as a power cut finds it after some of the events: names and contents that were synced, and by chance some
/// of what was not.
std::map<QByteArray, QByteArray> afterCut(const std::map<QByteArray, QByteArray>& before, std::size_t count,
                                          bool syncsWork, QRandomGenerator& random) {
  Folder live;
  for (const auto& [name, content] : before) live[name] = std::make_shared<Inode>(content, content);
  Folder synced = live;
  std::vector<std::function<void(Folder&)>> pending;
  for (std::size_t at = 0; at < count; ++at) {
    const Event& event = events[at];
    switch (event.kind) {
      case Event::Kind::Written: {
        auto& inode = live[event.name];
        if (!inode) {
          inode = std::make_shared<Inode>();
          pending.emplace_back([name = event.name, inode](Folder& folder) { folder[name] = inode; });
        }
        inode->live += event.bytes;
        break;
      }
      case Event::Kind::FileSynced:
        if (syncsWork) live[event.name]->synced = live[event.name]->live;
        break;
      case Event::Kind::FolderSynced:
        if (!syncsWork) break;
        for (const auto& change : pending) change(synced);
        pending.clear();
        break;
      case Event::Kind::Renamed: {
        const auto inode = live[event.name];
        const auto move = [from = event.name, to = event.bytes, inode](Folder& folder) {
          folder.erase(from);
          folder[to] = inode;
        };
        move(live);
        pending.emplace_back(move);
      }
    }
  }
  for (const auto& change : pending)
    if (random.bounded(2)) change(synced);
  std::map<QByteArray, QByteArray> left;
  for (const auto& [name, inode] : synced) {
    QByteArray content = inode->synced;
    if (inode->live != inode->synced && random.bounded(2))
      content = inode->live.first(random.bounded(inode->live.size() + 1));
    left[name] = content;
  }
  return left;
}

}  // namespace

TEST_CASE("a power cut while the passphrase is changed leaves a store that opens with the old one or the new one",
          "[faults][power][slots]") {
  const RememberedKeys remembered;
  const int cuts = amount(24, 1'000);
  const StoreFolder folder;
  folder.make();
  std::map<QByteArray, QByteArray> before;
  for (const char* const name : {"plans.keys", "plans.keys2"})
    before[name] = contentOf(folder.file(QString::fromLatin1(name)));
  {
    const auto store = folder.open();
    for (const char* const name : {"plans.keys", "plans.keys2"})
      before[name] = contentOf(folder.file(QString::fromLatin1(name)));
    events.clear();
    watchedFolder = QDir(folder.path()).canonicalPath().toUtf8();
    REQUIRE(store->changePassphrase(StoreFolder::passphrase(), StoreFolder::otherPassphrase()));
    watchedFolder.clear();
  }
  // Two files written, synced and renamed, each with its folder synced.
  REQUIRE(events.size() >= 8);
  QRandomGenerator random(1'000);
  const auto leave = [&](const std::map<QByteArray, QByteArray>& content) {
    for (const QString& name : QDir(folder.path()).entryList({u"plans.keys*"_s}, QDir::Files))
      QFile::remove(folder.file(name));
    for (const auto& [name, bytes] : content) putContent(folder.file(QString::fromLatin1(name)), bytes);
  };
  int locked = 0;
  int withNew = 0;
  for (int cut = 0; cut < cuts; ++cut) {
    INFO("cut " << cut);
    leave(afterCut(before, static_cast<std::size_t>(cut) % (events.size() + 1), true, random));
    const auto withOld = folder.keeper().open(StoreFolder::passphrase());
    if (withOld && !withOld->damaged) continue;
    REQUIRE(withOld.error().what == Problem::WrongPassphrase);
    const auto opened = folder.keeper().open(StoreFolder::otherPassphrase());
    if (opened && !opened->damaged)
      ++withNew;
    else
      ++locked;
  }
  CHECK(locked == 0);
  CHECK(withNew > 0);
  CHECK(withNew < cuts);
  figure("14", "power cuts while the slot file is rewritten: neither passphrase opens", locked, u"0 of %1"_s.arg(cuts));
  // Control: a program that never waited for its syncs would leave nothing to open.
  int neither = 0;
  for (int cut = 0; cut < 10 * cuts; ++cut) {
    leave(afterCut(before, events.size(), false, random));
    if (!vault::SlotStorage(folder.path()).readAll()) ++neither;
  }
  CHECK(neither > 0);
  figure("14", "control without syncs: no whole copy of the slot file", neither, u"more than 0 of %1"_s.arg(10 * cuts));
}
