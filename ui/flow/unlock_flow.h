// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/restore_flow.h"
#include "ui/flow/store_doors.h"
#include "ui/unlock/unlock_screen.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hearten::ui {

class PassphraseChoice;

/// Opening the plans: passphrase, or recovery code and then a new passphrase; the growing wait; and what opening has to
/// say (older file, damaged file, spare lock, a folder that cannot be written).
class UnlockFlow : public QObject {
  Q_OBJECT
 public:
  /// `makeRestore`: for [Open a backup]; nothing: there is no such button.
  explicit UnlockFlow(StoreDoors doors, std::function<std::unique_ptr<RestoreFlow>()> makeRestore = {},
                      QObject* parent = nullptr);
  ~UnlockFlow() override;

  QWidget* screen() const;
  /// Says something in the card that is shown: why it is here.
  void say(const QString& words);
  /// A new screen in the language of now; a passphrase begun is gone, a recovery code and what has to be waited for
  /// stay. False in the middle of opening, when the old one stays as it is.
  bool refresh();

  /// How long [Open] waits after so many wrong tries: 1, 2, 4 and so on up to 30 seconds. Only a courtesy; what makes
  /// guessing dear is the key derivation.
  static int waitAfter(int wrongTries);

 Q_SIGNALS:
  /// The store is open; the receiver takes it with takeStore().
  void opened();
  void practiceRequested();
  void screenChanged();  ///< screen() is another one now
  void safetyRequested();

 public:
  std::unique_ptr<store::Store> takeStore();

 private:
  void makeScreen();
  void openRestore();
  void openWithPassphrase();
  void openWithCode();
  void keepNewPassphrase();
  void settle(Result<store::Opened> result);
  void refuse(const Error& error);
  void countDown();
  void carryOn();
  QStringList notesOf(const store::Opened& opened) const;
  void goTo(UnlockView::Step step);
  void setBusy(bool busy);
  void render();

  StoreDoors m_doors;
  std::unique_ptr<UnlockScreen> m_screen;
  std::unique_ptr<PassphraseChoice> m_choice;
  std::unique_ptr<store::Store> m_store;
  UnlockView m_view;
  QTimer m_waiting;
  int m_wrongTries = 0;
  bool m_byCode = false;
  std::function<std::unique_ptr<RestoreFlow>()> m_makeRestore;
  std::unique_ptr<RestoreFlow> m_restore;
};

}  // namespace hearten::ui
