// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hearten::fonts {

/// The family of the embedded face, regular and bold, which are made known to Qt when it is first asked for. They are
/// read where they lie in the program: no second copy in memory. Needs a QGuiApplication.
QString family();

}  // namespace hearten::fonts
