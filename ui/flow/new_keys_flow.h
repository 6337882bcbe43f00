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

/// "Someone may know my passphrase": a new lock on everything, a new recovery code, and the older backups here go. Or a
/// new code alone: when it is asked for, and for one that a lock took from the screen before anybody had kept it.
class NewKeysFlow : public QObject {
  Q_OBJECT
 public:
  /// Where it was opened from, and leads back to.
  enum class From { Settings, Leaving };
  /// `known`: what a colleague would try first.
  NewKeysFlow(Desk& desk, const QStringList& known, From from, QObject* parent = nullptr);
  ~NewKeysFlow() override;

  NewLockPage* page() const { return m_page.get(); }
  void refresh() { render(); }
  /// Makes a new recovery code at once, for one that nobody has, and goes on from there.
  void makeCode();
  /// Only the code is to be new: the passphrase is asked for first.
  void askForCode();

 Q_SIGNALS:
  void left();
  /// From now on there is a code that nobody has kept yet; or there is none any more.
  void codeIsDue(bool due);

 private:
  void change();
  void changeCode(store::Passphrase passphrase);
  void settle(Result<store::RecoveryCode> changed);
  QString whyNotChanged(const Error& error) const;
  void confirm();
  void takeCode(store::RecoveryCode code);
  void render();

  Desk& m_desk;
  From m_from;
  std::unique_ptr<NewLockPage> m_page;
  std::unique_ptr<PassphraseChoice> m_choice;
  std::optional<store::RecoveryCode> m_code;
  bool m_wasDue = false;  ///< a code was, before all this
  enum class What {
    Lock,     ///< keys, passphrase and code
    Code,     ///< the code alone, because they want another
    DueCode,  ///< the code alone, because nobody has it
  };
  What m_what = What::Lock;
  NewLockView m_view;
};

}  // namespace hearten::ui
