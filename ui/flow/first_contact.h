// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/live.h"

namespace hearten::ui {

/// Puts it among the steps of the plan that the manager helps with the first contact with this place, so that it is one
/// of the promises at home. False when the plan is not the place for those words.
bool promiseFirstContact(conversation::Conversation& talk, const QString& service);

}  // namespace hearten::ui
