// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/directory.h"
#include "ui/flow/desk.h"
#include "ui/support/support_directory_view.h"

#include <vector>

/// Places that can help, as the screens show them: plain functions.
namespace hearten::ui {

SupportView supportView(const Desk& desk, const content::SupportService& service, bool canPutInPlan);
content::Nation nationOf(const Desk& desk);
/// "Across England"
QString nationWords(content::Nation nation);
/// The nations as a choice: each, then all of them.
QStringList nationNames();

/// What the directory shows of `directory` when this is looked for.
SupportDirectoryView directoryView(const Desk& desk, const content::Directory& directory,
                                   const content::Wanted& wanted);

}  // namespace hearten::ui
