// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/live_talk.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/read_through_screen.h"
#include "ui/widgets/plan_lines.h"
#include "ui/widgets/support_drawer.h"

/// What the screens of the plan show, made from the plan: plain functions, nothing is changed.
namespace hearten::ui {

Sharing shown(plan::Sharing sharing);
plan::Sharing meant(Sharing sharing);
SectionKind kindOf(const QString& sectionId);
SectionView sectionView(const Desk& desk, const plan::Plan& plan, const QString& sectionId);
std::vector<ChoiceItem> sectionItems(const Desk& desk, const plan::Plan& plan);
/// The plan as a page, with what was answered about it; whose it is and what stands around it is the caller's.
ReadThroughView readThroughView(const Desk& desk, const plan::Plan& plan);
/// Every line of the plan in full, with what stands beside it, for pages on which nothing is changed.
std::vector<PlanPartView> partsToRead(const Desk& desk, const plan::Plan& plan);
/// "My manager will do this. By Friday 4 December."
QString stepNote(const plan::Action& action, QDate today);
QString adjustmentNote(const plan::Adjustment& adjustment);
QStringList waysToGetThere();
/// Places to turn to for the plan: for the topics the person chose, or for anyone while none is chosen.
std::vector<SupportGroupView> planSupportGroups(const Desk& desk, const LiveTalk& talk);
/// Who can help with what does not belong in a plan: union and staff side, HR, the trust's own contacts, and where to
/// speak up.
QString whoCanHelp(const Desk& desk);

}  // namespace hearten::ui
