// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/sqlite.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

bool diskIsFull(sqlite3* connection) {
  const int reason = connection ? sqlite3_system_errno(connection) : 0;
#ifdef EDQUOT
  if (reason == EDQUOT) return true;
#endif
  return reason == ENOSPC;
}

Problem ioProblem(sqlite3* connection, int extended, Doing doing) {
  if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS) return Problem::StoreDamaged;
  if (extended == SQLITE_IOERR_NOMEM) return Problem::NotEnoughMemory;
  if (doing != Doing::Opening && diskIsFull(connection)) return Problem::DiskFull;
  return Problem::DiskRefused;
}

/// Damage mostly shows as the generic code 1 with these words; everything else under that code is a slip in our SQL.
bool isGeneric(sqlite3* connection) {
  return !connection || QByteArrayView(sqlite3_errmsg(connection)) == "SQL logic error";
}

Problem problemFor(sqlite3* connection, int extended, Doing doing) {
  switch (extended & 0xff) {
    case SQLITE_FULL:
      return Problem::DiskFull;
    case SQLITE_IOERR:
      return ioProblem(connection, extended, doing);
    case SQLITE_READONLY:
      return extended == SQLITE_READONLY_DBMOVED ? Problem::StoreMoved : Problem::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Problem::StoreInUse;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return Problem::CannotOpen;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return Problem::StoreDamaged;
    case SQLITE_INTERRUPT:
      return Problem::Stopped;
    case SQLITE_NOMEM:
      return Problem::NotEnoughMemory;
    case SQLITE_ERROR:
      return isGeneric(connection) ? Problem::StoreDamaged : Problem::Internal;
    default:
      return Problem::Internal;
  }
}

}  // namespace

Error problemOf(sqlite3* connection, int code, Doing doing) {
  const int extended = connection && (code & ~0xff) == 0 ? sqlite3_extended_errcode(connection) : code;
  const int exact = (extended & 0xff) == (code & 0xff) ? extended : code;
  return {.what = problemFor(connection, exact, doing),
          .detail = u"sqlite %1: %2"_s.arg(exact).arg(QString::fromUtf8(sqlite3_errstr(exact)))};
}

}  // namespace hearten::vault
