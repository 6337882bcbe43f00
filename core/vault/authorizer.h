// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/sqlite.h"

#include <QByteArray>

namespace hearten::vault {

/// How much a connection may do. While it is being set up it may use our own list of pragmas; afterwards three.
/// At no time: ATTACH of a file, DETACH, extensions, sqlcipher_export, temporary or virtual tables (security.md 4.6).
enum class Allowed { SettingUp, Running };

void authorize(sqlite3* connection, Allowed allowed);

/// While it lives, a running connection may also write itself (VACUUM INTO) into one file of exactly this name, UTF-8.
class OneFileAllowed {
 public:
  OneFileAllowed(sqlite3* connection, QByteArray file);
  ~OneFileAllowed();
  OneFileAllowed(const OneFileAllowed&) = delete;
  OneFileAllowed& operator=(const OneFileAllowed&) = delete;

 private:
  sqlite3* m_connection;
  QByteArray m_file;
};

}  // namespace hearten::vault
