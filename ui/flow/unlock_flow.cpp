// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/unlock_flow.h"

#include "core/base/secret.h"
#include "ui/flow/background.h"
#include "ui/flow/backups_flow.h"
#include "ui/flow/passphrase_choice.h"
#include "ui/settings/pack_card.h"
#include "ui/shell/messages.h"
#include "ui/unlock/unlock_screen.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace hearten::ui {
namespace {

constexpr int kLongestWait = 30;
// From here on the message stops repeating itself and points to the other way in.
constexpr int kManyTries = 4;
// The idle lock begins when the plans are shown; until then this page has a time of its own.
constexpr auto kUnattended = 5min;

}  // namespace

UnlockFlow::UnlockFlow(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
  m_view.offersBackup = static_cast<bool>(m_parts.makeRestore);
  m_waiting.setInterval(1s);
  m_unattended.setSingleShot(true);
  connect(&m_waiting, &QTimer::timeout, this, &UnlockFlow::countDown);
  connect(&m_unattended, &QTimer::timeout, this, &UnlockFlow::lockAgain);
  seeWhatIsGone();
  if (isGone()) m_view.step = UnlockView::Step::Trouble;
  makeScreen();
}

void UnlockFlow::makeScreen() {
  m_screen = std::make_unique<UnlockScreen>();
  UnlockScreen* screen = m_screen.get();
  connect(screen, &UnlockScreen::openRequested, this, &UnlockFlow::openWithPassphrase);
  connect(screen, &UnlockScreen::codeEntered, this, &UnlockFlow::openWithCode);
  connect(screen, &UnlockScreen::newPassphraseEntered, this, &UnlockFlow::keepNewPassphrase);
  connect(screen, &UnlockScreen::forgottenRequested, this, [this] { goTo(UnlockView::Step::RecoveryCode); });
  connect(screen, &UnlockScreen::passphraseInsteadRequested, this, [this] { goTo(UnlockView::Step::Passphrase); });
  connect(screen, &UnlockScreen::carryOnRequested, this, &UnlockFlow::carryOn);
  connect(screen, &UnlockScreen::stayLockedRequested, this, &UnlockFlow::lockAgain);
  connect(screen, &UnlockScreen::troubleAsked, this, &UnlockFlow::act);
  connect(screen, &UnlockScreen::stopRequested, this, &UnlockFlow::stopWork);
  connect(screen, &UnlockScreen::backupRequested, this, &UnlockFlow::openRestore);
  connect(screen, &UnlockScreen::practiceRequested, this, [this] {
    if (m_view.busy) return;
    // Whoever practises may not be whoever began to type.
    m_screen->forget();
    Q_EMIT practiceRequested();
  });
  connect(screen, &UnlockScreen::safetyRequested, this, &UnlockFlow::safetyRequested);
  render();
}

UnlockFlow::~UnlockFlow() = default;

void UnlockFlow::openRestore() {
  if (m_view.busy || !m_parts.makeRestore) return;
  m_screen->forget();
  forgetOpened();
  m_restore = m_parts.makeRestore();
  const auto close = [this] {
    seeWhatIsGone();
    m_view.step = isGone() ? UnlockView::Step::Trouble : UnlockView::Step::Passphrase;
    m_view.notes.clear();
    const auto gone = std::move(m_restore);
    makeScreen();
    Q_EMIT screenChanged();
  };
  connect(m_restore.get(), &RestoreFlow::left, this, close, Qt::QueuedConnection);
  connect(
      m_restore.get(), &RestoreFlow::restored, this,
      [this, close](const QString& words) {
        close();
        say(words);
      },
      Qt::QueuedConnection);
  Q_EMIT screenChanged();
}

/// The backup that was found, in the look that comes before it is brought back.
void UnlockFlow::openFound() {
  if (!m_damage || m_damage->found.opened == nullptr || !m_parts.makeRestore) return;
  const auto damage = std::make_shared<Damage>(std::move(*m_damage));
  damage->openBackup = {};
  openRestore();
  if (m_restore != nullptr)
    m_restore->look(damage->found.file, std::move(damage->found.opened), [damage] { return lostWords(*damage); });
}

void UnlockFlow::forgetOpened() {
  m_work.reset();
  m_unattended.stop();
  m_damage.reset();
  m_status.clear();
  m_store.reset();
}

void UnlockFlow::lockAgain() {
  if (m_view.busy || m_restore != nullptr || isGone()) return;
  forgetOpened();
  m_screen->forget();
  if (m_choice != nullptr) m_choice->forget();
  if (m_view.step != UnlockView::Step::RecoveryCode) goTo(UnlockView::Step::Passphrase);
}

void UnlockFlow::say(const QString& words) {
  m_screen->say(words);
}

bool UnlockFlow::refresh() {
  if (m_restore != nullptr) m_restore->refresh();
  if (m_restore != nullptr) return false;
  const bool canBeAnew = m_view.step == UnlockView::Step::Passphrase || m_view.step == UnlockView::Step::RecoveryCode ||
                         m_view.step == UnlockView::Step::Trouble;
  if (m_view.busy || !canBeAnew) return false;
  // Seven groups are too many to type twice.
  QString code = m_screen->recoveryCode();
  m_screen->forget();
  makeScreen();
  if (m_view.step == UnlockView::Step::RecoveryCode) m_screen->setRecoveryCode(code);
  wipe(code);
  return true;
}

QWidget* UnlockFlow::screen() const {
  if (m_restore != nullptr) return m_restore->page();
  return m_screen.get();
}

std::unique_ptr<store::Store> UnlockFlow::takeStore() {
  return std::move(m_store);
}

int UnlockFlow::waitAfter(int wrongTries) {
  if (wrongTries <= 0) return 0;
  return wrongTries > 5 ? kLongestWait : std::min(kLongestWait, 1 << (wrongTries - 1));
}

void UnlockFlow::goTo(UnlockView::Step step) {
  m_view.step = step;
  if (m_store != nullptr || m_damage) m_unattended.start(kUnattended);
  render();
}

void UnlockFlow::render() {
  m_view.trouble = troubleView();
  m_screen->render(m_view);
}

void UnlockFlow::setBusy(bool busy) {
  m_view.busy = busy;
  render();
}

void UnlockFlow::openWithPassphrase() {
  if (m_view.busy || m_view.secondsLeft > 0) return;
  QString typed = m_screen->passphrase();
  if (typed.isEmpty()) {
    m_screen->say(tr("Type your passphrase first."));
    return;
  }
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  m_byCode = false;
  attempt(std::move(passphrase), m_parts.doors.open, m_parts.backups.open);
}

/// Who is whole in damaged plans is read on the same thread: it means reading everything.
template <class Secret, class Open, class Look>
void UnlockFlow::attempt(Secret secret, const Open& open, const Look& look) {
  setBusy(true);
  inBackground(
      this,
      [open, look, secret = std::make_shared<Secret>(std::move(secret))] {
        Attempt attempt{.opened = open(*secret)};
        const bool isDamaged =
            attempt.opened ? attempt.opened->damaged : attempt.opened.error().what == Problem::StoreDamaged;
        if (!isDamaged) return attempt;
        if (attempt.opened) attempt.rescue = store::rescueOf(*attempt.opened->store);
        if (look)
          attempt.openBackup = [look, secret](const QString& path, const Watching& watching) {
            return look(path, *secret, watching);
          };
        return attempt;
      },
      [this](Attempt attempt) { settle(std::move(attempt)); });
}

void UnlockFlow::openWithCode() {
  if (m_view.busy) return;
  QString typed = m_screen->recoveryCode();
  auto code = store::RecoveryCode::parse(typed);
  const bool nothingTyped = typed.trimmed().isEmpty();
  wipe(typed);
  if (nothingTyped) {
    m_screen->say(tr("Type your recovery code first."));
    return;
  }
  if (!code) {
    m_screen->say(messageForRecoveryCode(code.error()));
    return;
  }
  m_byCode = true;
  attempt(std::move(*code), m_parts.doors.openWithCode, m_parts.backups.openWithCode);
}

void UnlockFlow::settle(Attempt attempt) {
  m_view.busy = false;
  const auto& result = attempt.opened;
  if (!result) {
    if (result.error().what != Problem::WrongPassphrase && showGone()) return;
    if (result.error().what == Problem::StoreDamaged && attempt.openBackup)
      return showDamage({}, std::move(attempt.openBackup));
    return refuse(result.error());
  }
  m_view.older = result->olderThanLastUsed.has_value();
  m_view.notes = notesOf(*result);
  const bool isDamaged = result->damaged;
  m_store = std::move(attempt.opened->store);
  m_wrongTries = 0;
  if (isDamaged) return showDamage(std::move(attempt.rescue), std::move(attempt.openBackup));
  if (m_byCode && m_store->canSave()) {
    m_choice = std::make_unique<PassphraseChoice>(m_screen->chooser(), QStringList());
    goTo(UnlockView::Step::NewPassphrase);
  } else if (!m_view.notes.isEmpty()) {
    goTo(UnlockView::Step::Notes);
  } else {
    carryOn();
  }
}

// ---- damaged, or gone ----

void UnlockFlow::seeWhatIsGone() {
  m_gone = m_parts.backups.whatIsGone(m_parts.backupFolders());
}

/// True when something of the store is not where it was a moment ago.
bool UnlockFlow::showGone() {
  seeWhatIsGone();
  if (!isGone()) return false;
  m_screen->forget();
  goTo(UnlockView::Step::Trouble);
  return true;
}

void UnlockFlow::showDamage(store::Rescue rescue, OpenBackup openBackup) {
  m_screen->forget();
  m_damage = Damage{.rescue = std::move(rescue), .openBackup = std::move(openBackup)};
  if (m_store != nullptr) {
    const auto hasPlans = [](const store::PartlyRead& one) { return !one.plans.isEmpty(); };
    m_damage->canLook = !m_damage->rescue.whole.isEmpty() || std::ranges::any_of(store::partlyRead(*m_store), hasPlans);
  }
  lookForBackup();
  goTo(UnlockView::Step::Trouble);
}

/// For each a worker of its own: a look that was stopped may need a moment to end, and nobody has to wait for it.
template <class Work, class Done>
void UnlockFlow::startWork(Work work, Done done) {
  m_work = std::make_unique<StoreWork>();
  connect(m_work.get(), &StoreWork::told, this, &UnlockFlow::render);
  m_work->start(this, std::move(work), std::move(done));
}

/// For the newest that this secret opens and that is whole. It may take a while; the screen does not wait for it.
void UnlockFlow::lookForBackup() {
  if (!m_damage->openBackup || !m_parts.makeRestore) return;
  m_damage->wasStopped = false;
  m_damage->found = {};
  m_damage->lacking.clear();
  QList<store::Backup> backups;
  for (const QString& folder : m_parts.backupFolders())
    for (const store::Backup& backup : m_parts.backups.in(folder))
      if (backup.ofThisStore) backups << backup;
  if (backups.isEmpty()) return;
  std::ranges::sort(backups, std::ranges::greater(), &store::Backup::madeAt);
  startWork([backups, openBackup = m_damage->openBackup](
                const Watching& watching) { return newestWhole(backups, openBackup, watching); },
            [this](Found found) { settleLook(std::move(found)); });
}

UnlockFlow::Found UnlockFlow::newestWhole(const QList<store::Backup>& backups, const OpenBackup& open,
                                          const Watching& watching) {
  Found found{.wasThereAny = true};
  const double share = 1.0 / static_cast<double>(backups.size());
  double done = 0;
  for (const store::Backup& backup : backups) {
    auto opened = open(backup.path, watching.part(done, done + share));
    if (opened) {
      found.file = backup;
      found.opened = std::move(*opened);
      return found;
    }
    const Problem what = opened.error().what;
    if (what == Problem::Stopped) return found;
    if (what != Problem::WrongPassphrase && what != Problem::BackupDamaged && !found.hindered)
      found.hindered = opened.error();
    watching.tell(done += share);
  }
  return found;
}

void UnlockFlow::settleLook(Found found) {
  if (!m_damage) return;
  m_damage->found = std::move(found);
  // Where nothing is left to try again, the secret goes.
  if (!m_damage->found.hindered) m_damage->openBackup = {};
  if (m_store != nullptr && m_damage->found.opened != nullptr)
    m_damage->lacking = store::lackingIn(*m_damage->found.opened, *m_store);
  render();
}

bool UnlockFlow::isAtWork() const {
  return m_work != nullptr && m_work->isBusy();
}

void UnlockFlow::stopWork() {
  // What came of bringing plans back has to be known; a look is just given up.
  if (!m_damage && isAtWork()) return m_work->stop();
  if (!m_damage) return;
  m_work.reset();
  m_damage->wasStopped = true;
  render();
}

void UnlockFlow::act(TroubleView::Act act) {
  if (m_view.busy) return;
  switch (act) {
    case TroubleView::Act::BringBack:
      return openFound();
    case TroubleView::Act::LookAgain:
      lookForBackup();
      return render();
    case TroubleView::Act::Look:
      m_work.reset();
      m_damage.reset();
      return carryOn();
    case TroubleView::Act::Choose:
      return openRestore();
    case TroubleView::Act::Where:
      return lookWhereTheyAre();
    case TroubleView::Act::Afresh:
      return Q_EMIT newPlansRequested();
    case TroubleView::Act::StayLocked:
      return lockAgain();
  }
}

void UnlockFlow::lookWhereTheyAre() {
  if (m_parts.asks == nullptr || !m_parts.backups.bringFrom) return;
  const auto folder = m_parts.asks->whichFolder(tr("Choose the folder your plans are in now"));
  if (!folder) return;
  m_status.clear();
  m_view.busy = true;
  startWork(
      [bring = m_parts.backups.bringFrom, from = *folder](const Watching& watching) { return bring(from, watching); },
      [this](const Result<>& brought) {
        m_view.busy = false;
        seeWhatIsGone();
        if (!brought) {
          m_status = brought.error().what == Problem::StoreMissing
                         ? tr("There are no plans in that folder. Nothing was changed.")
                         : messageFor(brought.error());
          return render();
        }
        m_status.clear();
        goTo(UnlockView::Step::Passphrase);
        say(tr("Your plans are back. What you found is still there as well. Now open them with your passphrase."));
      });
  render();
}

TroubleView UnlockFlow::troubleView() const {
  if (m_damage) return damageView();
  return isGone() ? goneView() : TroubleView();
}

TroubleView UnlockFlow::goneView() const {
  using Act = TroubleView::Act;
  TroubleView view{.title = tr("Your plans are not where they were")};
  switch (m_gone) {
    case store::Gone::Plans:
      view.said << tr(
          "The file with your plans is gone from its folder. Its lock is still there. Perhaps somebody moved the "
          "file.");
      break;
    case store::Gone::Keys:
      view.said << tr(
          "The lock of your plans is gone from its folder. The file with your plans is there, but nothing opens it "
          "without its lock. Perhaps somebody moved the lock.");
      break;
    default:
      view.said << tr(
          "Your plans are gone from their folder, but there are backups of them. Perhaps somebody moved them.");
  }
  //: %1 is a folder
  view.backup << tr("Hearten looked in %1").arg(breakable(m_parts.folder))
              << tr("Nothing was changed, and nothing you choose here writes over anything.");
  view.status = m_status;
  if (isAtWork()) {
    view.work = tr("Hearten is bringing your plans back to their place.");
    view.stop = tr("Stop and change nothing");
    view.done = m_work->done();
  }
  if (m_parts.makeRestore) view.acts[Act::Choose] = tr("Bring back a backup");
  if (m_parts.asks != nullptr && m_parts.backups.bringFrom) view.acts[Act::Where] = tr("Show Hearten where they are");
  if (m_gone == store::Gone::Both) view.acts[Act::Afresh] = tr("Start with new plans");
  return view;
}

TroubleView UnlockFlow::damageView() const {
  using Act = TroubleView::Act;
  const store::Rescue& rescue = m_damage->rescue;
  TroubleView view;
  if (m_store != nullptr) {
    view.title = tr("Part of your plans is damaged");
    view.said << tr(
        "Something in the file with your plans is damaged. Hearten has opened it for reading only: nothing was written "
        "over, and nothing more is lost.");
  } else {
    view.title = tr("Your plans are damaged");
    view.said << tr(
        "Hearten cannot read the plans in this file. The file is as it was found: nothing was written over, and "
        "nothing more is lost. A backup may bring your plans back.");
  }
  const QString between = QStringLiteral(", ");
  if (!rescue.whole.isEmpty())
    view.parts.push_back({.title = tr("Whole, to the last line"), .words = rescue.whole.join(between)});
  if (!rescue.partly.isEmpty())
    view.parts.push_back({.title = tr("Not whole: something cannot be read"), .words = rescue.partly.join(between)});
  if (rescue.mayBeMore) view.backup << tr("There may be others here whose very names cannot be read.");
  addSearch(view);
  if (m_damage->canLook) view.acts[Act::Look] = tr("Look at the plans that are whole");
  if (m_parts.makeRestore) view.acts[Act::Choose] = tr("Choose a backup yourself");
  view.acts[Act::StayLocked] = tr("Stay locked");
  return view;
}

/// What there is to say about the backups.
void UnlockFlow::addSearch(TroubleView& view) const {
  using Act = TroubleView::Act;
  const Found& found = m_damage->found;
  if (isAtWork()) {
    view.work = tr("Hearten is looking through your backups for the newest one that is whole.");
    view.stop = tr("Stop looking");
    view.done = m_work->done();
  } else if (m_damage->wasStopped) {
    view.status = tr("Hearten has stopped looking. Your backups are all as they were, and it can look again.");
    view.acts[Act::LookAgain] = tr("Look through the backups again");
  } else if (found.opened != nullptr) {
    const QString when = momentInWords(found.file.madeAt, m_parts.clock.today());
    //: %1 is a day and a time, as "Saturday 21 November at 4:10 pm"
    view.status = tr("The newest good backup is from %1. Hearten has read it to its end.").arg(when);
    view.backup << lostWords(*m_damage)
                << tr("If you bring it back, the damaged file stays beside it, under a name with today's date.");
    //: %1 is a day and a time, as "Saturday 21 November at 4:10 pm"
    view.acts[Act::BringBack] = tr("Bring back the backup of %1").arg(when);
    if (found.hindered) {
      view.backup << tr("There is a newer one that Hearten could not look into just now.");
      view.acts[Act::LookAgain] = tr("Look through the backups again");
    }
  } else if (found.hindered) {
    view.status = found.hindered->what == Problem::DiskFull
                      ? tr("This laptop has no room left to look into a backup. Free some space, then look again.")
                      : tr("There are backups that Hearten could not look into just now. They may be whole. Is the "
                           "place they are in connected?");
    view.acts[Act::LookAgain] = tr("Look through the backups again");
  } else if (found.wasThereAny) {
    view.status =
        tr("No backup that Hearten knows of opens with this and is whole. One from before a change of passphrase opens "
           "with "
           "the passphrase of its day.");
  } else if (m_parts.makeRestore) {
    view.status = tr("There is no backup where Hearten looked. Is there one in another place?");
  }
}

/// What bringing the backup back would lose.
QString UnlockFlow::lostWords(const Damage& damage) {
  if (!damage.canLook) return tr("What was written after that moment is not in it.");
  QStringList words;
  if (!damage.rescue.whole.isEmpty())
    words << (damage.lacking.isEmpty() ? tr("It has everything about the people who are whole.")
                                       //: %1 is names of people, as "Mair, Sam"
                                       : tr("It may not have what was added or changed since then about: %1.")
                                             .arg(damage.lacking.join(QStringLiteral(", "))));
  if (!damage.rescue.partly.isEmpty())
    //: %1 is names of people, as "Mair, Sam"
    words << tr("What was written since then about these people may be lost: %1.")
                 .arg(damage.rescue.partly.join(QStringLiteral(", ")));
  return words.join(u' ');
}

void UnlockFlow::refuse(const Error& error) {
  if (error.what == Problem::WrongPassphrase && !m_byCode) {
    ++m_wrongTries;
    m_view.secondsLeft = waitAfter(m_wrongTries);
    m_waiting.start();
    render();
    m_screen->say(m_wrongTries < kManyTries ? messageFor(error)
                                            : tr("Take your time. Your recovery code also opens this."));
    return;
  }
  render();
  m_screen->say(m_byCode ? messageForRecoveryCode(error) : messageFor(error));
}

void UnlockFlow::countDown() {
  m_view.secondsLeft = std::max(0, m_view.secondsLeft - 1);
  if (m_view.secondsLeft == 0) m_waiting.stop();
  render();
}

void UnlockFlow::keepNewPassphrase() {
  if (m_view.busy || m_choice == nullptr) return;
  auto chosen = m_choice->chosen();
  if (!chosen) {
    m_screen->say(m_choice->whyNot());
    return;
  }
  setBusy(true);
  // The store goes along to the other thread and comes back, so that closing the window meanwhile cannot pull it away.
  auto lent = std::make_shared<std::unique_ptr<store::Store>>(std::move(m_store));
  inBackground(
      this, [lent, passphrase = std::move(*chosen)] { return (*lent)->replacePassphrase(passphrase); },
      [this, lent](Result<> result) {
        m_store = std::move(*lent);
        setBusy(false);
        if (!result) {
          m_screen->say(messageFor(result.error()));
        } else if (!m_view.notes.isEmpty()) {
          goTo(UnlockView::Step::Notes);
        } else {
          carryOn();
        }
      });
}

QStringList UnlockFlow::notesOf(const store::Opened& opened) const {
  QStringList notes;
  if (!opened.damaged && !opened.store->canSave()) notes << messageFor({Problem::NotWritable});
  if (opened.olderThanLastUsed) {
    //: %1 is a day, as in "12 November"
    notes << tr("This file is older than the one you used last (%1). What was written in between is not in it, but it "
                "may be in a backup. Carry on with this file?")
                 .arg(QLocale().toString(*opened.olderThanLastUsed, QStringLiteral("d MMMM")));
  }
  if (opened.usedSpareSlots) notes << tr("The lock on your plans is damaged. Hearten is using its spare.");
  return notes;
}

void UnlockFlow::carryOn() {
  m_unattended.stop();
  m_screen->forget();
  if (m_choice != nullptr) m_choice->forget();
  Q_EMIT opened();
}

}  // namespace hearten::ui
