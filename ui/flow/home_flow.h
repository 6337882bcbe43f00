// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"

#include <QDate>
#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class HomeScreen;

/// The first screen: start, carry on, the manager's own promises, talks coming up.
class HomeFlow : public QObject {
  Q_OBJECT
 public:
  explicit HomeFlow(Desk& desk, QObject* parent = nullptr);
  ~HomeFlow() override;

  QWidget* screen() const;
  /// Reads everything anew: call each time it is shown.
  void refresh();
  /// Moves the focus to [Start].
  void startHere();

 Q_SIGNALS:
  void startRequested();
  void practiceRequested();
  void carryOnRequested(hearten::PersonId person);
  void personRequested(hearten::PersonId person);
  void heldRequested(hearten::PersonId person);  ///< to decide how long their plan stays
  void settingsRequested();

 private:
  struct Marked {
    PlanId plan;
    ActionId action;
  };
  std::optional<Marked> promise(const QString& id) const;
  void markDone(const QString& id);
  void bringBack();
  void moveTo(const QString& id, QDate day);
  /// False when it did not work; then it was said.
  bool worked(const Result<>& result);

  Desk& m_desk;
  std::unique_ptr<HomeScreen> m_screen;
  QList<store::Promise> m_promises;
  std::optional<Marked> m_lastDone;
};

}  // namespace hearten::ui
