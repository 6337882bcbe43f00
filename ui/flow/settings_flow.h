// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/trust_choice.h"
#include "ui/settings/settings_screen.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

class BackupsFlow;
class EraseAllFlow;
class LeavingFlow;
class NewKeysFlow;
class PassphraseChoice;
class RestoreFlow;
class Rooms;

/// The settings. Reading preferences are told to whoever applies and keeps them; set-up and keys go to the store.
class SettingsFlow : public QObject {
  Q_OBJECT
 public:
  explicit SettingsFlow(Desk& desk, QObject* parent = nullptr);
  ~SettingsFlow() override;

  QWidget* screen() const;
  void refresh();
  /// Back to the settings from the page of backups; not while something is done on it.
  void leaveBackups();
  /// A recovery code that nobody has kept is made anew, and shown.
  void makeCode();
  /// Something is being done that this screen has to tell the end of.
  bool isBusy() const { return m_view.busy || m_desk.work->isBusy(); }

 Q_SIGNALS:
  void preferencesChosen(const hearten::ui::Preferences& preferences);
  /// Another store is in its place, and it is closed.
  void restored(const QString& words);
  /// The store is closed, and was to be destroyed with all that belongs to it.
  void erased(const hearten::store::Erasure& erasure);

 private:
  void choose(const Preferences& preferences);
  void keepTrust();
  void chooseLogo();
  void changePassphrase();
  void leavePassphrase();
  void render();

  Desk& m_desk;
  void openRestore();
  void openLeaving();
  void openNewKeys();
  void openNewCode();
  void openEraseAll();
  void noteCode(bool due);

  SettingsScreen* m_screen;
  std::unique_ptr<Rooms> m_rooms;  ///< with the screen, and the page that was opened from it
  std::unique_ptr<RestoreFlow> m_restore;
  std::unique_ptr<NewKeysFlow> m_newKeys;
  std::unique_ptr<LeavingFlow> m_leaving;
  std::unique_ptr<EraseAllFlow> m_eraseAll;
  std::unique_ptr<PassphraseChoice> m_choice;
  BackupsFlow* m_backups;
  TrustChoice m_trust;
  SettingsView m_view;
};

}  // namespace hearten::ui
