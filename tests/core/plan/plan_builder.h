// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/draft.h"
#include "core/plan/plan.h"

#include "tests/core/boundary/english.h"
#include "tests/support/text.h"

namespace hearten::test {

/// Ids that count up, so that a failure reads the same each time.
inline QUuid countedUuid() {
  static uint next = 0;
  return QUuid(++next, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

inline boundary::ScreenedText words(const QString& text) {
  return english().acceptAnswered(boundary::Field::General, text).value();
}

inline plan::Entry line(plan::Section section, const QString& text,
                        plan::Sharing sharing = plan::Sharing::WithMyManager) {
  return {.id = EntryId::fresh(&countedUuid), .section = section, .text = words(text), .sharing = sharing};
}

inline plan::Action step(const QString& what, plan::ActionState state = plan::ActionState::Open) {
  return {.id = ActionId::fresh(&countedUuid), .what = words(what), .state = state};
}

inline plan::Adjustment adjustment(const QString& what, plan::AdjustmentState state = plan::AdjustmentState::OnTrial) {
  return {.id = AdjustmentId::fresh(&countedUuid), .what = words(what), .state = state};
}

inline plan::ChosenSupport support(const QString& name) {
  return {.id = SupportId::fresh(&countedUuid), .serviceId = QStringLiteral("a-service"), .name = words(name)};
}

inline plan::Plan emptyPlan() {
  return plan::firstDraft(PlanId::fresh(&countedUuid), PersonId::fresh(&countedUuid), QStringLiteral("en"));
}

inline QStringList texts(const plan::Plan& plan) {
  QStringList list;
  for (const plan::Entry& entry : plan.entries) list << entry.text.text();
  return list;
}

}  // namespace hearten::test
