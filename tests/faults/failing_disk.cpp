// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/failing_disk.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace hearten::tests {

namespace {

struct Plan {
  int untilFault = 0;  ///< 0: no fault
  int code = SQLITE_OK;
  bool lasting = false;
  bool hasFailed = false;
};
Plan plan;

sqlite3_vfs* real = nullptr;
sqlite3_vfs shim{};
sqlite3_io_methods methods{};

/// Our file in front, the real one behind it in the same memory.
struct File {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* asFile(sqlite3_file* file) {
  return reinterpret_cast<File*>(file);
}
sqlite3_file* behind(sqlite3_file* file) {
  return asFile(file)->real();
}

bool failsNow() {
  if (plan.untilFault == 0) return false;
  if (plan.untilFault > 1) {
    --plan.untilFault;
    return false;
  }
  plan.hasFailed = true;
  if (!plan.lasting) plan.untilFault = 0;
  return true;
}

int closeFile(sqlite3_file* file) {
  return behind(file)->pMethods->xClose(behind(file));
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
  return behind(file)->pMethods->xRead(behind(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  if (!failsNow()) return behind(file)->pMethods->xWrite(behind(file), from, size, at);
  // A full disk often takes the first part of what it is given.
  behind(file)->pMethods->xWrite(behind(file), from, size / 2, at);
  return plan.code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (failsNow()) return SQLITE_IOERR_TRUNCATE;
  return behind(file)->pMethods->xTruncate(behind(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
  if (failsNow()) return plan.code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
  return behind(file)->pMethods->xSync(behind(file), flags);
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
  return behind(file)->pMethods->xFileControl(behind(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
  return behind(file)->pMethods->xSectorSize(behind(file));
}
int characteristics(sqlite3_file* file) {
  return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
  const int opened = real->xOpen(real, name, behind(file), flags, flagsOut);
  // Without methods SQLite takes a file for not open.
  file->pMethods = opened == SQLITE_OK ? &methods : nullptr;
  return opened;
}

}  // namespace

FailingDisk::FailingDisk() {
  plan = {};
  real = sqlite3_vfs_find(nullptr);
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
  shim = *real;
  shim.zName = "failing-disk";
  shim.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
  shim.xOpen = &openFile;
  sqlite3_vfs_register(&shim, 1);
}

FailingDisk::~FailingDisk() {
  sqlite3_vfs_unregister(&shim);
  sqlite3_vfs_register(real, 1);
}

void FailingDisk::failAt(int place, Fault fault, Lasting lasting) {
  plan = {.untilFault = place,
          .code = fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE,
          .lasting = lasting == Lasting::FromThenOn};
}

void FailingDisk::heal() {
  plan.untilFault = 0;
}

bool FailingDisk::hasFailed() const {
  return plan.hasFailed;
}

}  // namespace hearten::tests
