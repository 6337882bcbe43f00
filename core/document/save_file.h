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
/// Nothing else is left behind, but for one case: killed just before the old file is replaced, the new copy stays
/// beside it as "name.docx.AbCdEf", for its owner's eyes too. Disks that know no files without a name (memory sticks)
/// may keep a part of it under such a name after a kill at any moment. FileExists; DiskFull; DiskRefused (the device
/// gave up, or was taken out); NotWritable (no such folder, no right to write in it, or, on Windows, the file is open
/// in another program).
Result<> saveFile(const QString& path, const QByteArray& bytes, IfThere ifThere);

/// A name beside `path` that is still free: "Wellbeing plan 2.docx".
QString freeName(const QString& path);

}  // namespace hearten::document
