// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SQLCipher's own header, with its key functions. Only core/vault includes it.
#define SQLITE_HAS_CODEC  // NOLINT(cppcoreguidelines-macro-usage): the header asks for it
#include <sqlite3.h>

#include "core/base/result.h"

namespace hearten::vault {

/// What was being done when SQLite answered with a code: the same code means another thing when reading and when
/// writing.
enum class Doing { Opening, Preparing, Stepping };

/// The problem behind a result code (security.md 4.7). Reads the connection's last error for what the code leaves open;
/// the detail holds codes and SQLite's own words, never a bound value.
Error problemOf(sqlite3* connection, int code, Doing doing);

}  // namespace hearten::vault
