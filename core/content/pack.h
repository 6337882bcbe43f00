// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/load.h"

namespace hearten::content {

/// loadWithPack, with someone to hear every text of the pack's own files.
Content loadPack(const QString& language, const QString& packFolder, Problems& problems, const Reader::Hear& hear);

}  // namespace hearten::content
