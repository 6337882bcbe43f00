// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/bundle.h"

namespace hearten::vault {

/// Writes header and stream of the file `snapshot` into `path` (0600), synced; `header` gets its stream and size filled
/// in. On failure nothing is left at `path`.
Result<> encryptBundle(const QString& snapshot, const QString& path, BundleHeader& header, const SecretBytes& key,
                       const Watching& watching);

/// Writes the database in the bundle into `path` (0600), as encrypted as it was. BackupDamaged when a bit is not as it
/// was written, or anything is missing or too much. On failure nothing is left at `path`.
Result<> decryptBundle(const BundleFile& bundle, const QString& path, const SecretBytes& key, const Watching& watching);

}  // namespace hearten::vault
