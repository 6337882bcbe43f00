// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/unlock/trouble_card.h"

#include <QStringList>
#include <QWidget>

namespace hearten::ui {

class CodeCard;
class NewPassphraseCard;
class NotesCard;
class PassphraseCard;
class PassphraseChooser;

struct UnlockView {
  enum class Step {
    Passphrase,
    RecoveryCode,
    NewPassphrase,  ///< after the code
    Notes,          ///< the plans are open, and there is something to say about them first
    Trouble,        ///< they are damaged, or not where they were
  };
  Step step = Step::Passphrase;
  bool busy = false;      ///< the key is being made
  int secondsLeft = 0;    ///< of the wait after a wrong passphrase
  QStringList notes{};    ///< for Step::Notes
  TroubleView trouble{};  ///< for Step::Trouble
  bool offersBackup = false;
  bool older = false;  ///< a file that is older than the one used last
};

/// The first thing anybody sees: one card in the middle of the window. "Worried about safety?" works from here.
class UnlockScreen : public QWidget {
  Q_OBJECT
 public:
  explicit UnlockScreen(QWidget* parent = nullptr);

  void render(const UnlockView& view);
  /// Says what did not work, in the card that is shown. Its text stays, selected, ready to be typed over.
  void say(const QString& message);
  QString passphrase() const;
  QString recoveryCode() const;
  /// What was typed of it before this screen was made.
  void setRecoveryCode(const QString& typed);
  PassphraseChooser* chooser();
  /// Overwrites and empties every field.
  void forget();

 Q_SIGNALS:
  void openRequested();
  void forgottenRequested();
  void passphraseInsteadRequested();
  void codeEntered();
  void newPassphraseEntered();
  void carryOnRequested();
  void stayLockedRequested();
  void troubleAsked(hearten::ui::TroubleView::Act act);
  void stopRequested();  ///< of what Step::Trouble is at
  void backupRequested();
  void practiceRequested();
  void safetyRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void focusStep();

  UnlockView::Step m_step = UnlockView::Step::Passphrase;
  PassphraseCard* m_passphrase;
  CodeCard* m_code;
  NewPassphraseCard* m_new;
  NotesCard* m_notes;
  TroubleCard* m_trouble;
};

}  // namespace hearten::ui
