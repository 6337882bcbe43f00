// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/trust_choice.h"
#include "ui/settings/settings_screen.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

class PassphraseChoice;

/// The settings. Reading preferences are told to whoever applies and keeps them; set-up and keys go to the store.
class SettingsFlow : public QObject {
  Q_OBJECT
 public:
  explicit SettingsFlow(Desk& desk, QObject* parent = nullptr);
  ~SettingsFlow() override;

  QWidget* screen() const;
  void refresh();
  /// A new lock is being made on another thread; the store must stay until idle() is told.
  bool isBusy() const { return m_view.busy; }

 Q_SIGNALS:
  void idle();
  void preferencesChosen(const hearten::ui::Preferences& preferences);

 private:
  void choose(const Preferences& preferences);
  void keepTrust();
  void chooseLogo();
  void changePassphrase();
  void leavePassphrase();
  void render();

  Desk& m_desk;
  std::unique_ptr<SettingsScreen> m_screen;
  std::unique_ptr<PassphraseChoice> m_choice;
  TrustChoice m_trust;
  SettingsView m_view;
};

}  // namespace hearten::ui
