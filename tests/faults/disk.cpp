// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/disk.h"

#include <sqlite3.h>

#include <QFile>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hearten::tests {

namespace {

constexpr qint64 kSector = 512;

/// Something that was asked of a file and not synced yet.
struct Change {
  enum class Kind { Written, Truncated, Deleted };
  Kind kind;
  qint64 at = 0;
  QByteArray bytes{};
};

/// One file as a power cut would find it.
struct Platter {
  bool exists = false;
  QByteArray synced{};
  std::vector<Change> since{};
};

struct State {
  sqlite3_vfs* real = nullptr;

  int untilFault = 0;  ///< 0: no fault
  Disk::Fault fault = Disk::Fault::Full;
  Disk::Lasting lasting = Disk::Lasting::Once;
  unsigned work = 0;
  bool hasFailed = false;

  bool remembers = false;
  int untilCut = 0;  ///< 0: no cut
  bool powerIsOff = false;
  std::map<std::string, Platter> platters{};

  QList<QByteArray> words{};
  qint64 writes = 0;
  qint64 hits = 0;

  std::map<QByteArray, QByteArray> answers{};
};
State state;

sqlite3_vfs shim{};
sqlite3_io_methods methods{};

/// Our file in front, the real one behind it in the same memory.
struct File {
  sqlite3_file base;
  Platter* platter;  ///< none: a temporary file, which no power cut leaves behind
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* asFile(sqlite3_file* file) {
  return reinterpret_cast<File*>(file);
}
sqlite3_file* behind(sqlite3_file* file) {
  return asFile(file)->real();
}

Platter read(const QString& path) {
  QFile file(path);
  const bool exists = file.open(QIODevice::ReadOnly);
  return {.exists = exists, .synced = exists ? file.readAll() : QByteArray()};
}

Platter* platterOf(const char* name) {
  if (!state.remembers || !name) return nullptr;
  auto found = state.platters.find(name);
  if (found == state.platters.end()) found = state.platters.emplace(name, read(QFile::decodeName(name))).first;
  return &found->second;
}

void remember(Platter* platter, Change change) {
  if (platter) platter->since.push_back(std::move(change));
}

void apply(Platter& platter, const Change& change) {
  QByteArray& content = platter.synced;
  switch (change.kind) {
    case Change::Kind::Written:
      platter.exists = true;
      if (content.size() < change.at + change.bytes.size())
        content.append(QByteArray(change.at + change.bytes.size() - content.size(), '\0'));
      std::memcpy(content.data() + change.at, change.bytes.constData(), static_cast<std::size_t>(change.bytes.size()));
      return;
    case Change::Kind::Truncated:
      content.truncate(change.at);
      return;
    case Change::Kind::Deleted:
      platter.exists = false;
      platter.synced.clear();
  }
}

void settle(Platter* platter) {
  if (!platter) return;
  const std::vector<Change> since = std::exchange(platter->since, {});
  for (const Change& change : since) apply(*platter, change);
  platter->exists = true;
}

/// Counts down to the power cut. True: it is off.
bool powerGoes(unsigned work) {
  if ((work & Disk::kChanges) && state.untilCut > 0 && --state.untilCut == 0) state.powerIsOff = true;
  return state.powerIsOff;
}

bool faultHits(unsigned work) {
  if (state.untilFault == 0 || !(work & state.work)) return false;
  if (state.untilFault > 1) {
    --state.untilFault;
    return false;
  }
  state.hasFailed = true;
  if (state.lasting == Disk::Lasting::Once) state.untilFault = 0;
  return true;
}

int errorOf(unsigned work) {
  if (state.fault == Disk::Fault::Full && (work & (Disk::Write | Disk::Sync))) return SQLITE_FULL;
  switch (work) {
    case Disk::Write:
      return SQLITE_IOERR_WRITE;
    case Disk::Sync:
      return SQLITE_IOERR_FSYNC;
    case Disk::Truncate:
      return SQLITE_IOERR_TRUNCATE;
    case Disk::Delete:
      return SQLITE_IOERR_DELETE;
    case Disk::Read:
      return SQLITE_IOERR_READ;
    default:
      return SQLITE_CANTOPEN;
  }
}

/// SQLITE_OK: go on and do it.
int allowed(unsigned work) {
  if (powerGoes(work)) return SQLITE_IOERR;
  return faultHits(work) ? errorOf(work) : SQLITE_OK;
}

void look(const char* bytes, int size) {
  ++state.writes;
  const QByteArrayView written(bytes, size);
  state.hits += std::ranges::count_if(state.words, [&](const QByteArray& word) { return written.contains(word); });
}

int closeFile(sqlite3_file* file) {
  return behind(file)->pMethods->xClose(behind(file));
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
  if (const int code = allowed(Disk::Read); code != SQLITE_OK) return code;
  return behind(file)->pMethods->xRead(behind(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  look(static_cast<const char*>(from), size);
  if (!state.powerIsOff)
    remember(asFile(file)->platter,
             {.kind = Change::Kind::Written, .at = at, .bytes = QByteArray(static_cast<const char*>(from), size)});
  const int code = allowed(Disk::Write);
  if (code == SQLITE_OK) return behind(file)->pMethods->xWrite(behind(file), from, size, at);
  if (!state.powerIsOff) behind(file)->pMethods->xWrite(behind(file), from, size / 2, at);
  return code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = allowed(Disk::Truncate); code != SQLITE_OK) return code;
  remember(asFile(file)->platter, {.kind = Change::Kind::Truncated, .at = size});
  return behind(file)->pMethods->xTruncate(behind(file), size);
}
int syncFile(sqlite3_file* file, int) {
  if (const int code = allowed(Disk::Sync); code != SQLITE_OK) return code;
  settle(asFile(file)->platter);
  // The machine the tests run on keeps its power: waiting for the real disk would only take time.
  return SQLITE_OK;
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
  return behind(file)->pMethods->xFileSize(behind(file), size);
}
int lockFile(sqlite3_file* file, int level) {
  return behind(file)->pMethods->xLock(behind(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
  return behind(file)->pMethods->xUnlock(behind(file), level);
}
int checkLock(sqlite3_file* file, int* result) {
  return behind(file)->pMethods->xCheckReservedLock(behind(file), result);
}
int control(sqlite3_file* file, int what, void* argument) {
  if (what == SQLITE_FCNTL_PRAGMA) {
    auto* const words = static_cast<char**>(argument);
    if (const auto told = state.answers.find(words[1]); told != state.answers.end()) {
      words[0] = sqlite3_mprintf("%s", told->second.constData());
      return SQLITE_OK;
    }
  }
  return behind(file)->pMethods->xFileControl(behind(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
  return behind(file)->pMethods->xSectorSize(behind(file));
}
int characteristics(sqlite3_file* file) {
  return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
  // Without methods SQLite takes a file for not open.
  file->pMethods = nullptr;
  if (const int code = allowed(Disk::Open); code != SQLITE_OK) return code;
  Platter* const platter = (flags & SQLITE_OPEN_DELETEONCLOSE) ? nullptr : platterOf(name);
  const int opened = state.real->xOpen(state.real, name, behind(file), flags, flagsOut);
  if (opened == SQLITE_OK) file->pMethods = &methods;
  asFile(file)->platter = platter;
  return opened;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder) {
  if (const int code = allowed(Disk::Delete); code != SQLITE_OK) return code;
  Platter* const platter = platterOf(name);
  remember(platter, {.kind = Change::Kind::Deleted});
  if (platter && syncsFolder) {
    settle(platter);
    platter->exists = false;
  }
  return state.real->xDelete(state.real, name, syncsFolder);
}

/// What of a change reached the disk. False: a deletion did not, so that nothing of a new file of that name did either.
bool applySome(Platter& platter, const Change& change, QRandomGenerator& random) {
  if (change.kind != Change::Kind::Written) {
    const bool done = random.bounded(2) == 0;
    if (done) apply(platter, change);
    return done || change.kind != Change::Kind::Deleted;
  }
  const int fate = random.bounded(3);  // whole, not at all, torn
  if (fate == 1) return true;
  for (qint64 at = 0; at < change.bytes.size(); at += kSector)
    if (fate == 0 || random.bounded(2))
      apply(platter, {.kind = change.kind, .at = change.at + at, .bytes = change.bytes.mid(at, kSector)});
  return true;
}

void putOnDisk(const QString& path, const Platter& platter) {
  QFile file(path);
  if (!platter.exists)
    file.remove();
  else if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
    file.write(platter.synced);
}

}  // namespace

Disk::Disk() {
  state = {.real = sqlite3_vfs_find(nullptr)};
  methods = {.iVersion = 1,
             .xClose = &closeFile,
             .xRead = &readFile,
             .xWrite = &writeFile,
             .xTruncate = &truncateFile,
             .xSync = &syncFile,
             .xFileSize = &sizeOfFile,
             .xLock = &lockFile,
             .xUnlock = &unlockFile,
             .xCheckReservedLock = &checkLock,
             .xFileControl = &control,
             .xSectorSize = &sectorSize,
             .xDeviceCharacteristics = &characteristics,
             .xShmMap = nullptr,
             .xShmLock = nullptr,
             .xShmBarrier = nullptr,
             .xShmUnmap = nullptr,
             .xFetch = nullptr,
             .xUnfetch = nullptr};
  shim = *state.real;
  shim.zName = "bad-days";
  shim.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
  shim.xOpen = &openFile;
  shim.xDelete = &deleteFile;
  sqlite3_vfs_register(&shim, 1);
}

Disk::~Disk() {
  sqlite3_vfs_unregister(&shim);
  sqlite3_vfs_register(state.real, 1);
}

void Disk::failAt(int place, Fault fault, Lasting lasting, unsigned work) {
  state.untilFault = place;
  state.fault = fault;
  state.lasting = lasting;
  state.work = work;
  state.hasFailed = false;
}

void Disk::heal() {
  state.untilFault = 0;
}

bool Disk::hasFailed() const {
  return state.hasFailed;
}

void Disk::rememberWhatIsSynced() {
  state.remembers = true;
  state.platters.clear();
}

void Disk::cutPowerAt(int place) {
  state.untilCut = place;
}

bool Disk::powerIsOff() const {
  return state.powerIsOff;
}

void Disk::leaveWhatWasSynced(QRandomGenerator& random) {
  for (auto& [path, platter] : state.platters) {
    const std::vector<Change> since = std::exchange(platter.since, {});
    for (const Change& change : since)
      if (!applySome(platter, change, random)) break;
    putOnDisk(QFile::decodeName(path.c_str()), platter);
  }
  state.platters.clear();
  state.remembers = false;
  state.untilCut = 0;
  state.powerIsOff = false;
}

void Disk::watchFor(const QList<QByteArray>& words) {
  state.words = words;
  state.writes = 0;
  state.hits = 0;
}

std::int64_t Disk::writes() const {
  return state.writes;
}

std::int64_t Disk::hits() const {
  return state.hits;
}

void Disk::answer(const QByteArray& pragma, const QByteArray& value) {
  state.answers[pragma] = value;
}

}  // namespace hearten::tests
