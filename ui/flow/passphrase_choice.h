// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secrets.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace hearten::ui {

class PassphraseChooser;

/// The rules behind choosing a passphrase, wherever one is chosen: four proposed words, or one's own of 15 characters
/// or more. Used at first run, after the recovery code, and in the settings.
class PassphraseChoice : public QObject {
  Q_OBJECT
 public:
  /// `known`: what a colleague would try first (names).
  PassphraseChoice(PassphraseChooser* chooser, QStringList known, QObject* parent = nullptr);
  ~PassphraseChoice() override;

  /// What was chosen, when it may be used.
  std::optional<store::Passphrase> chosen() const;
  /// Why it may not be used yet, as a sentence; empty when it may.
  QString whyNot() const;
  /// Overwrites what was proposed and typed.
  void forget();

 private:
  void propose();
  void judge();
  void render();

  QPointer<PassphraseChooser> m_chooser;
  QStringList m_known;
  QString m_proposed;
  bool m_own = false;
  store::PassphraseJudgement m_judgement{};
};

}  // namespace hearten::ui
