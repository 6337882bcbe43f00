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
/// when it returns. Either the whole new file is there or what was there before, even when the program is killed.
/// A kill just before an old file is replaced leaves the new one beside it, whole, as "name.docx.hearten-new"; disks
/// that know no files without a name (memory sticks) may keep a part of one as "name.docx.hearten-AbCdEf". Both are for
/// their owner's eyes, and the next time a copy is saved under that name they are cleared away. FileExists (with
/// Replace only when somebody else made one this very moment); DiskFull; DiskRefused (the device gave up, or was taken
/// out); NotWritable (no such folder, no right to write in it, or, on Windows, the file is open in another program).
Result<> saveFile(const QString& path, const QByteArray& bytes, IfThere ifThere);

/// A name beside `path` that is still free: "Wellbeing plan 2.docx".
QString freeName(const QString& path);

}  // namespace hearten::document
