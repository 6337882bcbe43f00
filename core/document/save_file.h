// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hearten::document {

enum class IfThere {
  Refuse,   ///< Problem::FileExists when something has that name
  Replace,  ///< the old file goes when the new one is whole, not before
};

/// Writes a copy where its owner wants it, for its owner's eyes (0600 where there are permissions), and is on the disk
/// when it returns. Either the whole new file is there or what was there before. Nothing else is left behind.
/// FileExists; DiskFull; DiskRefused (the device gave up, or was taken out); NotWritable (no such folder, no right to
/// write in it, or, on Windows, the file is open in another program).
Result<> saveFile(const QString& path, const QByteArray& bytes, IfThere ifThere);

/// A name beside `path` that is still free: "Wellbeing plan 2.docx".
QString freeName(const QString& path);

}  // namespace hearten::document
