// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/store/secrets.h"
#include "ui/firstrun/first_run_screen.h"
#include "ui/flow/desk.h"
#include "ui/flow/store_doors.h"
#include "ui/flow/trust_choice.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class PassphraseChoice;
struct SheetOutcome;

/// Setting up. Nothing is made until the last answer: whoever closes half-way begins again, and nothing is left behind.
/// The desk is asked for when it is first needed, so that the first window does not wait for the content.
class FirstRunFlow : public QObject {
  Q_OBJECT
 public:
  FirstRunFlow(std::function<Desk&()> desk, Preferences preferences, Asks& asks, StoreDoors doors,
               QObject* parent = nullptr);
  ~FirstRunFlow() override;

  QWidget* screen() const;
  /// As if it had been chosen on the first step.
  void chooseLanguage(const QString& language);
  /// The store that was made, once finished() was told.
  std::unique_ptr<store::Store> takeStore();

 Q_SIGNALS:
  void finished();
  void practiceRequested();
  void safetyRequested();
  void preferencesChosen(const hearten::ui::Preferences& preferences);

 private:
  using Step = FirstRunView::Step;
  void next();
  void back();
  void goTo(Step step);
  void render();
  void checkPassphrase();
  void checkCode();
  void make();
  void keepSetup(const store::Setup& setup);
  void choose(const Preferences& preferences);
  void chooseLogo();
  document::Document sheet() const;
  void tell(const SheetOutcome& outcome);

  std::function<Desk&()> m_desk;
  Preferences m_preferences;
  Asks& m_asks;
  StoreDoors m_doors;
  std::unique_ptr<FirstRunScreen> m_screen;
  PassphraseChoice* m_choice;
  std::optional<store::RecoveryCode> m_code;
  TrustChoice m_trust;
  FirstRunView m_view;
  std::unique_ptr<store::Store> m_store;
};

}  // namespace hearten::ui
