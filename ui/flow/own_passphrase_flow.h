// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/rights/new_lock_page.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class PassphraseChoice;

/// A member of staff, at the keyboard, sets a passphrase of their own for the lines that are only for them; or changes
/// it, or has a new slip. The manager looks away meanwhile.
class OwnPassphraseFlow : public QObject {
  Q_OBJECT
 public:
  /// What to do; with a key, that of the person who is here.
  enum class Act {
    Set,     ///< they have none yet
    Change,  ///< another passphrase; the slip stays
    Slip,    ///< another code; the passphrase stays
  };
  OwnPassphraseFlow(Desk& desk, store::Person person, QString back, Act act, std::optional<store::OwnKey> own = {},
                    QObject* parent = nullptr);
  ~OwnPassphraseFlow() override;

  NewLockPage* page() const { return m_page.get(); }
  void refresh() { render(); }

 Q_SIGNALS:
  void left();
  /// The person has a passphrase of their own from now on: lines that wait for their copy may be sealed.
  void set();

 private:
  void begin();
  void settle(Result<std::optional<store::RecoveryCode>> done);
  void confirm();
  void finish();
  void render();
  void renderExplanation();
  QString manager() const;

  Desk& m_desk;
  store::Person m_person;
  QString m_back;
  Act m_act;
  std::shared_ptr<const store::OwnKey> m_own;  ///< shared with the work on it
  std::unique_ptr<NewLockPage> m_page;
  std::unique_ptr<PassphraseChoice> m_choice;
  std::optional<store::RecoveryCode> m_code;
  NewLockView m_view;
};

}  // namespace hearten::ui
