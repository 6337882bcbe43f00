// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"

namespace hearten::content {

/// Services and contacts of a folder (content or a pack) that somebody should look at again: last checked or seen more
/// than twelve months before `today`, or nobody knows when. Each as "services.toml:14: Occupational health: ...".
QStringList stale(const QString& folder, QDate today);

}  // namespace hearten::content
