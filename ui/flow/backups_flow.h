// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/settings/backups_card.h"

#include <QObject>
#include <QPointer>

namespace hearten::ui {

/// "Saturday 21 November at 4:10 pm", with the year when it is another one.
QString momentInWords(const QDateTime& when, QDate today);

/// Where backups go: our own folder, and the second place when there is one and it can be found.
QStringList backupFolders(const BackupDoors& backups, const Preferences& preferences);
QStringList backupFolders(const Desk& desk);
/// The second place alone, when there is one and it can be found.
QStringList secondPlaces(const Preferences& preferences);
/// What home has to say about the second place; empty: nothing. In the first week of a month only, so that it is a
/// nudge, and no date of it has to be kept.
QString backupReminder(const Desk& desk);

/// The card about backups in the settings.
class BackupsFlow : public QObject {
  Q_OBJECT
 public:
  BackupsFlow(Desk& desk, BackupsCard& card, QObject* parent);
  void render();

 Q_SIGNALS:
  /// The second place was chosen, or is no longer used.
  void placeChosen(const std::optional<QString>& folder);
  void restoreAsked();

 private:
  void backUp();
  void test();
  void leaveTest();
  void choosePlace();
  void settleTest(const Result<store::Contents>& tested);

  Desk& m_desk;
  QPointer<BackupsCard> m_card;
  BackupsView m_view;
};

}  // namespace hearten::ui
