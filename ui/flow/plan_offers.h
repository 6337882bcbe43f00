// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/live.h"
#include "ui/widgets/action_editor.h"
#include "ui/widgets/adjustment_editor.h"

#include <functional>
#include <optional>

namespace hearten::ui {

/// A text that the plan is not the place for, or that needs a question answered first.
struct SetAside {
  boundary::Verdict verdict;
  QString text{};  ///< the one that is meant, as it was offered
};

/// Something to keep, as it may be offered more than once: with the words as they were typed, with other words in the
/// place of those that were set aside, or with a yes to the question about them. Nothing comes back when it is kept.
using Offer = std::function<std::optional<SetAside>(const QString& words, bool answered)>;

/// Where the words of a step go: whose promise it is tells who speaks.
boundary::Field fieldOf(Doer doer);

Offer offerOfLine(conversation::Conversation& talk, plan::Section section, plan::Sharing sharing,
                  std::optional<EntryId> replaces);
Offer offerOfStep(conversation::Conversation& talk, const ActionView& step, std::optional<ActionId> replaces);
/// Any of its three texts may be set aside; the words of the next offer go where that one was. `field`: the one that
/// was set aside already.
Offer offerOfAdjustment(conversation::Conversation& talk, const AdjustmentView& adjustment,
                        std::optional<AdjustmentId> replaces, int field = 0);
Offer offerOfSoonerIf(conversation::Conversation& talk);

/// The words of a step with who else will do it: a role, not a name.
QString wordsOf(const ActionView& step);

}  // namespace hearten::ui
