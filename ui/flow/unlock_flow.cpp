// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/unlock_flow.h"

#include "core/base/secret.h"
#include "ui/flow/background.h"
#include "ui/flow/passphrase_choice.h"
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

}  // namespace

UnlockFlow::UnlockFlow(StoreDoors doors, std::function<std::unique_ptr<RestoreFlow>()> makeRestore, QObject* parent)
    : QObject(parent), m_doors(std::move(doors)), m_makeRestore(std::move(makeRestore)) {
  m_view.offersBackup = static_cast<bool>(m_makeRestore);
  m_waiting.setInterval(1s);
  connect(&m_waiting, &QTimer::timeout, this, &UnlockFlow::countDown);
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
  connect(screen, &UnlockScreen::stayLockedRequested, this, [this] {
    m_store.reset();
    goTo(UnlockView::Step::Passphrase);
  });
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
  if (m_view.busy || !m_makeRestore) return;
  m_screen->forget();
  m_store.reset();  // a damaged one, that was open for reading
  m_restore = m_makeRestore();
  const auto close = [this] {
    m_view.step = UnlockView::Step::Passphrase;
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

void UnlockFlow::say(const QString& words) {
  m_screen->say(words);
}

bool UnlockFlow::refresh() {
  if (m_restore != nullptr) m_restore->refresh();
  if (m_restore != nullptr) return false;
  const bool isTyping = m_view.step == UnlockView::Step::Passphrase || m_view.step == UnlockView::Step::RecoveryCode;
  if (m_view.busy || !isTyping) return false;
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
  render();
}

void UnlockFlow::render() {
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
  setBusy(true);
  inBackground(
      this, [open = m_doors.open, passphrase = std::move(passphrase)] { return open(passphrase); },
      [this](Result<store::Opened> result) { settle(std::move(result)); });
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
  setBusy(true);
  inBackground(
      this, [open = m_doors.openWithCode, secret = std::move(*code)] { return open(secret); },
      [this](Result<store::Opened> result) { settle(std::move(result)); });
}

void UnlockFlow::settle(Result<store::Opened> result) {
  m_view.busy = false;
  if (!result) {
    refuse(result.error());
    return;
  }
  m_view.damaged = result->damaged;
  m_view.notes = notesOf(*result);
  m_store = std::move(result->store);
  m_wrongTries = 0;
  if (m_byCode && m_store->canSave()) {
    m_choice = std::make_unique<PassphraseChoice>(m_screen->chooser(), QStringList());
    goTo(UnlockView::Step::NewPassphrase);
  } else if (!m_view.notes.isEmpty()) {
    goTo(UnlockView::Step::Notes);
  } else {
    carryOn();
  }
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
  if (opened.damaged)
    notes << tr(
        "Part of the file is damaged. Hearten has opened what it can, for reading only, and has not changed the "
        "file.");
  else if (!opened.store->canSave())
    notes << messageFor({Problem::NotWritable});
  if (opened.olderThanLastUsed) {
    //: %1 is a day, as in "12 November"
    notes << tr("This file is older than the one you used last (%1). Carry on with it?")
                 .arg(QLocale().toString(*opened.olderThanLastUsed, QStringLiteral("d MMMM")));
  }
  if (opened.usedSpareSlots) notes << tr("The lock on your plans is damaged. Hearten is using its spare.");
  return notes;
}

void UnlockFlow::carryOn() {
  m_screen->forget();
  if (m_choice != nullptr) m_choice->forget();
  Q_EMIT opened();
}

}  // namespace hearten::ui
