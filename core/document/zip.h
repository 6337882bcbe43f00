// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace hearten::document {

struct ZipEntry {
  QByteArray name;
  QByteArray bytes;
};

/// The entries in that order, deflated. Made in memory: nothing of a copy touches the disk before its owner says where.
/// The times in it say nothing, so that the same entries give the same bytes. Problem::Internal.
Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries);

}  // namespace hearten::document
