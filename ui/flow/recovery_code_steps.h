// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/store/secrets.h"
#include "ui/flow/asks.h"

#include <QString>

#include <optional>
#include <utility>

namespace hearten::ui {

class CodePage;

// What is done with a recovery code wherever one is shown: printed or saved, and two groups of it typed back.

/// Two different groups to ask back, from 1, the earlier one first.
std::pair<int, int> twoGroups();
/// A second one of the same code, for another thread.
store::RecoveryCode copyOf(const store::RecoveryCode& code);
/// What is still to be seen to on the page, which gets the focus; nothing: it is all right.
std::optional<QString> whatIsMissing(CodePage& page, const store::RecoveryCode& code, std::pair<int, int> asked);

/// One of the two is empty; both are when the person changed their mind.
struct SheetOutcome {
  QString note{};     ///< what became of it
  QString problem{};  ///< why it did not work
};
SheetOutcome printSheet(Asks& asks, const document::Document& sheet);
/// `name`: of the file that is offered, without its ending. A file that is there already stays.
SheetOutcome saveSheet(Asks& asks, const document::Document& sheet, const QString& name);

}  // namespace hearten::ui
