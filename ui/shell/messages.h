// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hearten::ui {

/// The one place that turns a problem into what a person reads: what happened, what is safe, what to do (screens.md,
/// the two tables of messages). Whole sentences, in the language of the screen, never the detail of the error.
QString messageFor(const Error& error);

/// One mistake of an organisation's pack, for a list of them: "services.toml, line 14: "phone" is missing". The reason
/// is in English: it is for whoever wrote the file.
QString mistakeInPack(const Error& error);

/// "first", "second" ... for the seven groups of a recovery code, in a whole sentence: "There is a slip in the third
/// group. Check the letters and try again." Group 0: it may be in any group.
QString slipInGroup(int group);

/// The same problem where a recovery code was typed: WrongPassphrase means a real code of other plans.
QString messageForRecoveryCode(const Error& error);

}  // namespace hearten::ui
