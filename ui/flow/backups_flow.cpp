// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/backups_flow.h"

#include "core/base/secret.h"
#include "ui/settings/pack_card.h"
#include "ui/shell/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// Once a month: in its first days.
constexpr int kReminderDays = 7;

QString secondPlace(const Desk& desk) {
  return desk.preferences.backupFolder.value_or(QString());
}

/// The newest one of this store, wherever it is.
std::optional<store::Backup> newest(const Desk& desk) {
  std::optional<store::Backup> best;
  for (const QString& folder : backupFolders(desk))
    for (const store::Backup& backup : desk.backups.in(folder))
      if (backup.ofThisStore && (!best || backup.madeAt > best->madeAt)) best = backup;
  return best;
}

}  // namespace

QString momentInWords(const QDateTime& when, QDate today) {
  const QLocale locale;
  const QString time = locale.toString(when.time(), locale.language() == QLocale::Welsh ? u"HH:mm"_s : u"h:mm ap"_s);
  //: %1 is a time of day, as "4:10 pm"
  if (when.date() == today) return BackupsFlow::tr("today at %1").arg(time);
  //: %1 is a day, as "Saturday 21 November"; %2 is a time of day, as "4:10 pm"
  return BackupsFlow::tr("%1 at %2")
      .arg(locale.toString(when.date(), when.date().year() == today.year() ? u"dddd d MMMM" : u"d MMMM yyyy"), time);
}

QStringList backupFolders(const BackupDoors& backups, const Preferences& preferences) {
  QStringList folders;
  if (!backups.ownFolder.isEmpty()) folders << backups.ownFolder;
  return folders + secondPlaces(preferences);
}

QStringList secondPlaces(const Preferences& preferences) {
  const QString second = preferences.backupFolder.value_or(QString());
  return !second.isEmpty() && QFileInfo(second).isDir() ? QStringList{second} : QStringList();
}

QStringList backupFolders(const Desk& desk) {
  return backupFolders(desk.backups, desk.preferences);
}

QString backupReminder(const Desk& desk) {
  if (!desk.backups.canBackUp() || !desk.store->canSave()) return {};
  const QString second = secondPlace(desk);
  if (!second.isEmpty())
    return QFileInfo(second).isDir()
               ? QString()
               : BackupsFlow::tr(
                     "Hearten cannot find the second place for your backups. Choose a place when you have a minute.");
  if (desk.clock.today().day() > kReminderDays) return {};
  return BackupsFlow::tr(
      "Your backups are only on this laptop. If it is lost, so are they. Choose a second place when you have a "
      "minute.");
}

BackupsFlow::BackupsFlow(Desk& desk, BackupsCard& card, QObject* parent)
    : QObject(parent), m_desk(desk), m_card(&card) {
  connect(&card, &BackupsCard::backUpAsked, this, &BackupsFlow::backUp);
  connect(&card, &BackupsCard::testAsked, this, [this] {
    m_view.askingPassphrase = true;
    render();
  });
  connect(&card, &BackupsCard::passphraseEntered, this, &BackupsFlow::test);
  connect(&card, &BackupsCard::passphraseLeft, this, &BackupsFlow::leaveTest);
  connect(&card, &BackupsCard::stopAsked, this, [this] { m_desk.work->stop(); });
  connect(&card, &BackupsCard::placeAsked, this, &BackupsFlow::choosePlace);
  connect(&card, &BackupsCard::placeDropped, this, [this] {
    Q_EMIT placeChosen({});
    render();
    m_card->say(tr("Hearten no longer uses that place. The backups in it stay there."));
  });
  connect(&card, &BackupsCard::restoreAsked, this, &BackupsFlow::restoreAsked);
  connect(m_desk.work.get(), &StoreWork::told, this, &BackupsFlow::render);
}

void BackupsFlow::render() {
  if (m_card == nullptr || m_desk.store == nullptr) return;
  const auto last = newest(m_desk);
  const QDate today = m_desk.clock.today();
  //: %1 is a day and a time, as "today at 4:10 pm"
  m_view.last = last ? tr("Last backup: %1").arg(momentInWords(last->madeAt, today)) : tr("No backup yet");
  m_view.where =
      tr("Hearten makes one by itself when it locks and something has changed. It is locked like your plans.");
  const QString second = secondPlace(m_desk);
  m_view.hasSecond = !second.isEmpty();
  m_view.secondNeedsYou = second.isEmpty() || !QFileInfo(second).isDir();
  if (second.isEmpty())
    m_view.second =
        tr("Your backups are only on this laptop. If it is lost, so are they. Choose a second place: a folder on your "
           "trust's drive is good.");
  else if (m_view.secondNeedsYou)
    //: %1 is a folder
    m_view.second = tr("Hearten cannot find your second place now: %1. Backups go there again when it is back.")
                        .arg(breakable(second));
  else
    //: %1 is a folder
    m_view.second = tr("Also kept in: %1").arg(breakable(second));
  m_view.canBackUp = m_desk.backups.canBackUp() && m_desk.store->canSave();
  m_view.canTest = last.has_value();
  m_view.slow = m_desk.work->isSlow();
  m_view.done = m_desk.work->done();
  m_card->render(m_view);
}

void BackupsFlow::backUp() {
  if (m_desk.work->isBusy() || !m_desk.backups.canBackUp()) return;
  m_card->forget();
  m_view.askingPassphrase = false;
  m_view.work = tr("Making a backup");
  const QStringList folders = backupFolders(m_desk);
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), folders, backUp = m_desk.backups.backUp,
       note = m_desk.backups.noteBackUp](const Watching& watching) -> Result<> {
        const double share = 1.0 / static_cast<double>(std::max<qsizetype>(1, folders.size()));
        std::optional<Error> problem;
        int made = 0;
        // One place that cannot be written must not keep the other from its backup.
        for (qsizetype i = 0; i < folders.size(); ++i) {
          const double from = static_cast<double>(i) * share;
          const auto one = backUp(*store, folders.at(i), watching.part(from, from + share));
          if (one) ++made;
          if (!one && !problem) problem = one.error();
        }
        if (made > 0) note(*store);
        if (problem) return std::unexpected(*problem);
        return {};
      },
      [this, places = folders.size()](const Result<>& made) {
        m_view.work.clear();
        render();
        if (!made && made.error().what == Problem::DiskFull)
          m_card->say(tr("There is no room left for a backup. Your plans are fine. Free some space, then try again."));
        else if (!made && (made.error().what == Problem::NotWritable || made.error().what == Problem::CannotOpen ||
                           made.error().what == Problem::DiskRefused))
          m_card->say(
              tr("One of the places for backups does not allow saving. Your plans are fine. Choose another place."));
        else if (!made)
          m_card->say(messageFor(made.error()));
        else
          m_card->say(places > 1 ? tr("Your backup is made, in both places, and Hearten has read it back.")
                                 : tr("Your backup is made, and Hearten has read it back."));
      });
  render();
}

void BackupsFlow::test() {
  if (m_desk.work->isBusy()) return;
  QString typed = m_card->passphrase();
  if (typed.isEmpty()) return m_card->say(tr("Type the passphrase of the backup first."));
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  const auto last = newest(m_desk);
  if (!last) return leaveTest();
  m_view.work = tr("Testing your backup");
  m_desk.work->start(
      this,
      [open = m_desk.backups.open, path = last->path,
       secret = std::move(passphrase)](const Watching& watching) -> Result<store::Contents> {
        const auto backup = open(path, secret, watching);
        if (!backup) return std::unexpected(backup.error());
        return (*backup)->contents();
      },
      [this](const Result<store::Contents>& tested) {
        m_view.work.clear();
        settleTest(tested);
      });
  render();
}

void BackupsFlow::settleTest(const Result<store::Contents>& tested) {
  if (!tested && tested.error().what == Problem::WrongPassphrase) {
    render();
    return m_card->say(tr("That passphrase did not open the backup. Was there another one on the day it was made?"));
  }
  leaveTest();
  if (!tested && tested.error().what != Problem::BackupDamaged) return m_card->say(messageFor(tested.error()));
  if (!tested)
    return m_card->say(tr("The backup did not open. The plans on this laptop are fine. Make a new one now?"), true);
  if (m_desk.store->canSave())
    static_cast<void>(m_desk.store->addEvent({.kind = store::EventKind::BackupTested, .when = m_desk.clock.now()}));
  //: %1 is "3 plans"; %2 is a day and a time, as "today at 4:10 pm"
  m_card->say(tr("The backup opens. %1, from %2.")
                  .arg(tr("%n plan(s)", nullptr, tested->plans), momentInWords(tested->asOf, m_desk.clock.today())));
}

void BackupsFlow::leaveTest() {
  m_card->forget();
  m_view.askingPassphrase = false;
  render();
}

void BackupsFlow::choosePlace() {
  const auto folder = m_desk.asks.whichFolder(tr("Choose a second place for backups"));
  if (!folder) return;
  const QFileInfo chosen(*folder);
  const QString own = QDir(m_desk.backups.ownFolder).absolutePath();
  if (!chosen.isDir() || !chosen.isWritable())
    return m_card->say(tr("This folder does not allow saving. Choose another."));
  if (QDir(*folder).absolutePath() == own)
    return m_card->say(
        tr("Hearten's own backups are in this folder already. Choose another place, away from this laptop."));
  Q_EMIT placeChosen(*folder);
  render();
  m_card->say(tr("Backups will go there as well. Choose Back up now to make the first one."));
}

}  // namespace hearten::ui
