// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/fonts.h"

using namespace Qt::StringLiterals;

namespace hearten::fonts {

QString regular() { return u":/fonts/NotoSans-Regular.ttf"_s; }
QString bold() { return u":/fonts/NotoSans-Bold.ttf"_s; }

}  // namespace hearten::fonts
