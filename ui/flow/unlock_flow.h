// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rescue.h"
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
/// say (older file, spare lock, a folder that cannot be written). When the plans are damaged or gone, what can be done
/// about it (security.md 4.9): who is whole, the newest good backup, where they may have been moved to.
class UnlockFlow : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    StoreDoors doors;
    Clock clock = Clock::system();
    /// For [Open a backup]; nothing: there is no such button.
    std::function<std::unique_ptr<RestoreFlow>()> makeRestore{};
    BackupDoors backups{};
    std::function<QStringList()> backupFolders = [] { return QStringList(); };
    Asks* asks = nullptr;
    QString folder{};  ///< where the plans should be
  };
  explicit UnlockFlow(Parts parts, QObject* parent = nullptr);
  ~UnlockFlow() override;

  QWidget* screen() const;
  /// Says something in the card that is shown: why it is here.
  void say(const QString& words);
  /// A new screen in the language of now; a passphrase begun is gone, a recovery code and what has to be waited for
  /// stay. False in the middle of opening, when the old one stays as it is.
  bool refresh();
  /// Lets go of plans that are open behind what is said about them, and asks for the passphrase again.
  void lockAgain();
  /// The plans, their keys or both are not where they should be.
  bool isGone() const { return m_gone != store::Gone::Nothing; }

  /// How long [Open] waits after so many wrong tries: 1, 2, 4 and so on up to 30 seconds. Only a courtesy; what makes
  /// guessing dear is the key derivation.
  static int waitAfter(int wrongTries);

 Q_SIGNALS:
  /// The store is open; the receiver takes it with takeStore().
  void opened();
  void practiceRequested();
  void newPlansRequested();  ///< the old ones are gone, and are not looked for any more
  void screenChanged();      ///< screen() is another one now
  void safetyRequested();

 public:
  std::unique_ptr<store::Store> takeStore();

 private:
  using OpenBackup =
      std::function<Result<std::unique_ptr<store::OpenBackup>>(const QString& path, const Watching& watching)>;
  /// What came of a secret, and that secret's way into backups.
  struct Attempt {
    Result<store::Opened> opened;
    store::Rescue rescue{};
    OpenBackup openBackup{};
  };
  /// A backup that was read to its end and found whole.
  struct Found {
    store::Backup file{};
    std::unique_ptr<store::OpenBackup> opened{};
    bool wasThereAny = false;
    std::optional<Error> hindered{};  ///< why one could not be looked into, whether it is whole or not
  };
  /// What there is to say about damaged plans.
  struct Damage {
    store::Rescue rescue{};
    bool canLook = false;
    OpenBackup openBackup{};
    bool wasStopped = false;  ///< the look through the backups
    Found found{};
    QStringList lacking{};  ///< of whom the backup lacks something
  };

  void makeScreen();
  void openRestore();
  void openFound();
  void openWithPassphrase();
  void openWithCode();
  template <class Secret, class Open, class Look>
  void attempt(Secret secret, const Open& open, const Look& look);
  void keepNewPassphrase();
  void settle(Attempt attempt);
  void seeWhatIsGone();
  bool showGone();
  void showDamage(store::Rescue rescue, OpenBackup openBackup);
  void lookForBackup();
  static Found newestWhole(const QList<store::Backup>& backups, const OpenBackup& open, const Watching& watching);
  template <class Work, class Done>
  void startWork(Work work, Done done);
  bool isAtWork() const;
  void stopWork();
  void settleLook(Found found);
  void act(TroubleView::Act act);
  void lookWhereTheyAre();
  TroubleView troubleView() const;
  TroubleView goneView() const;
  TroubleView damageView() const;
  void addSearch(TroubleView& view) const;
  static QString lostWords(const Damage& damage);
  void forgetOpened();
  void refuse(const Error& error);
  void countDown();
  void carryOn();
  QStringList notesOf(const store::Opened& opened) const;
  void goTo(UnlockView::Step step);
  void setBusy(bool busy);
  void render();

  Parts m_parts;
  std::unique_ptr<UnlockScreen> m_screen;
  std::unique_ptr<PassphraseChoice> m_choice;
  std::unique_ptr<store::Store> m_store;
  UnlockView m_view;
  QTimer m_waiting;
  QTimer m_unattended;  ///< plans are open, or names stand here, and nobody does anything
  int m_wrongTries = 0;
  bool m_byCode = false;
  store::Gone m_gone = store::Gone::Nothing;
  std::optional<Damage> m_damage;
  std::unique_ptr<StoreWork>
      m_work;        ///< what the card about trouble shows: a look through backups, or bringing plans back
  QString m_status;  ///< in the card about what is wrong
  std::unique_ptr<RestoreFlow> m_restore;
};

}  // namespace hearten::ui
