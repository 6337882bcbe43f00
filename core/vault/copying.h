// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/watching.h"
#include "core/vault/database.h"

namespace hearten::vault {

/// Which key and salt a database file is under.
struct UnderKey {
  const SecretBytes& key;
  const Bytes<16>& salt;
};

/// Writes what is in `db` into a file that must not exist, without holes, under the same key and salt (VACUUM INTO).
/// Works although free pages are torn. The file is scratch: it is not synced, and removed when this fails.
Result<> snapshotInto(Database& db, const QString& path, const Watching& watching);

/// Copies the database file page by page into a file that must not exist, under another key and salt. Nothing of it is
/// ever in clear, and no key is in an SQL string, as it would have to be with ATTACH.
Result<> copyUnderKey(const QString& from, UnderKey present, const QString& to, UnderKey fresh,
                      const Watching& watching);

/// That two databases have the same tables, each with the same number of rows. StoreDamaged if not.
Result<> compareShapes(Database& one, Database& other);

}  // namespace hearten::vault
