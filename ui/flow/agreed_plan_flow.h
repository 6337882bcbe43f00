// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/store.h"
#include "ui/flow/desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace hearten::ui {

class ReadThroughScreen;

/// A plan as it was agreed, to be read between talks. It changes only in a talk.
class AgreedPlanFlow : public QObject {
  Q_OBJECT
 public:
  explicit AgreedPlanFlow(Desk& desk, QObject* parent = nullptr);
  ~AgreedPlanFlow() override;

  QWidget* screen() const;
  void open(plan::Plan plan, store::Person person);
  /// In the language that the desk has now.
  void refresh();

 Q_SIGNALS:
  void backAsked();
  void copyAsked();

 private:
  Desk& m_desk;
  QPointer<ReadThroughScreen> m_screen;
  std::optional<plan::Plan> m_plan;
  std::optional<store::Person> m_person;
};

}  // namespace hearten::ui
