// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hearten::store {

/// A name as it is looked for: a space before each word, no case, no accents. "Siân O'Neill" is " sian o neill".
/// What somebody types to find her goes through the same, so that the one can be looked for in the other.
QString searchName(QStringView name);

}  // namespace hearten::store
