// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hearten::fonts {

/// Where the embedded face lives in the resources of every program that links hearten_fonts.
QString regular();
QString bold();

}  // namespace hearten::fonts
