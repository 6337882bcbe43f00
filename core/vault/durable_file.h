// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hearten::vault {

/// Makes an empty file that only its owner may read (0600). StoreExists when there is one.
Result<> makePrivateFile(const QString& path);

/// Replaces `path` as a whole, so that after a power cut there is the old file or the new one: a temporary file beside
/// it (0600), sync, rename, sync of the folder. QSaveFile leaves the folder out, so this does not use it.
Result<> replaceDurably(const QString& path, QByteArrayView bytes);

/// Renames over what is there, and syncs the folder.
Result<> renameDurably(const QString& from, const QString& to);

}  // namespace hearten::vault
