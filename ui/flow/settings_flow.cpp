// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/settings_flow.h"

#include "core/base/secret.h"
#include "ui/flow/backups_flow.h"
#include "ui/flow/erase_all_flow.h"
#include "ui/flow/idle_watch.h"
#include "ui/flow/leaving_flow.h"
#include "ui/flow/new_keys_flow.h"
#include "ui/flow/pack_choice.h"
#include "ui/flow/passphrase_choice.h"
#include "ui/flow/restore_flow.h"
#include "ui/flow/taught_names.h"
#include "ui/settings/names_card.h"
#include "ui/shell/messages.h"
#include "ui/widgets/rooms.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr std::array kTextPercents{100, 125, 150, 200};
constexpr std::array kLockMinutes{1, 5, 10, 15};

template <std::size_t size>
int placeOf(const std::array<int, size>& values, int value) {
  return static_cast<int>(std::ranges::find(values, value) - values.begin());
}

}  // namespace

SettingsFlow::SettingsFlow(Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_screen(new SettingsScreen),
      m_rooms(std::make_unique<Rooms>(m_screen)),
      m_backups(new BackupsFlow(desk, *m_screen->backups(), this)) {
  SettingsScreen* screen = m_screen;
  const auto onChoice = [this, screen](void (SettingsScreen::*signal)(int), auto change) {
    connect(screen, signal, this, [this, change](int choice) {
      Preferences chosen = m_desk.preferences;
      change(chosen, static_cast<std::size_t>(choice));
      choose(chosen);
    });
  };
  onChoice(&SettingsScreen::languageChosen,
           [](Preferences& p, std::size_t choice) { p.language = choice == 0 ? u"en"_s : u"cy"_s; });
  onChoice(&SettingsScreen::textSizeChosen,
           [](Preferences& p, std::size_t choice) { p.textPercent = kTextPercents.at(choice); });
  onChoice(&SettingsScreen::coloursChosen,
           [](Preferences& p, std::size_t choice) { p.colours = static_cast<Preferences::Colours>(choice); });
  onChoice(&SettingsScreen::nationChosen,
           [](Preferences& p, std::size_t choice) { p.nation = static_cast<Preferences::Nation>(choice); });
  onChoice(&SettingsScreen::lockMinutesChosen,
           [](Preferences& p, std::size_t choice) { p.lockMinutes = kLockMinutes.at(choice); });
  onChoice(&SettingsScreen::fullScreenTalksChosen,
           [](Preferences& p, std::size_t choice) { p.fullScreenTalks = choice == 0; });
  connect(screen->trust(), &TrustForm::edited, this, &SettingsFlow::keepTrust);
  connect(screen->trust(), &TrustForm::logoRequested, this, &SettingsFlow::chooseLogo);
  connect(screen->trust(), &TrustForm::logoRemoved, this, [this] {
    m_trust.read(*m_screen->trust());
    m_trust.logo.clear();
    m_trust.logoAlternative.clear();
    render();
    keepTrust();
  });
  connect(screen->names(), &NamesCard::taught, this, [this](const QString& name) {
    if (const auto why = whyNotTaught(m_desk, name)) return m_screen->names()->say(*why);
    Preferences chosen = m_desk.preferences;
    chosen.names.append(name);
    choose(chosen);
    m_screen->names()->clear();
    m_screen->saySaved(tr("Saved"));
  });
  connect(screen->names(), &NamesCard::takenOut, this, [this](const QString& name) {
    Preferences chosen = m_desk.preferences;
    chosen.names.removeAll(name);
    choose(chosen);
    m_screen->saySaved(tr("Saved"));
  });
  auto* pack = new PackChoice(*screen->pack(), [this]() -> Desk& { return m_desk; }, this);
  connect(pack, &PackChoice::refused, screen, &SettingsScreen::say);
  connect(pack, &PackChoice::chosen, this, [this](const std::optional<QString>& folder) {
    Preferences chosen = m_desk.preferences;
    chosen.packFolder = folder;
    choose(chosen);
    m_screen->saySaved(tr("Changed. It holds from now on."));
  });
  connect(m_backups, &BackupsFlow::placeChosen, this, [this](const std::optional<QString>& folder) {
    Preferences chosen = m_desk.preferences;
    chosen.backupFolder = folder;
    choose(chosen);
  });
  connect(m_backups, &BackupsFlow::restoreAsked, this, &SettingsFlow::openRestore);
  connect(screen, &SettingsScreen::changePassphraseRequested, this, [this] {
    m_choice =
        std::make_unique<PassphraseChoice>(m_screen->chooser(), QStringList{m_trust.managerName, m_trust.organisation});
    m_view.changingPassphrase = true;
    render();
  });
  connect(screen, &SettingsScreen::leavingRequested, this, &SettingsFlow::openLeaving);
  connect(screen, &SettingsScreen::newLockRequested, this, &SettingsFlow::openNewKeys);
  connect(screen, &SettingsScreen::newCodeRequested, this, &SettingsFlow::openNewCode);
  connect(screen, &SettingsScreen::eraseAllRequested, this, &SettingsFlow::openEraseAll);
  connect(screen, &SettingsScreen::passphraseEntered, this, &SettingsFlow::changePassphrase);
  connect(screen, &SettingsScreen::passphraseLeft, this, &SettingsFlow::leavePassphrase);
  refresh();
}

SettingsFlow::~SettingsFlow() = default;

QWidget* SettingsFlow::screen() const {
  return m_rooms.get();
}

void SettingsFlow::openRestore() {
  m_restore = std::make_unique<RestoreFlow>(RestoreFlow::Parts{.doors = m_desk.backups,
                                                               .folders = backupFolders(m_desk),
                                                               .asks = m_desk.asks,
                                                               .clock = m_desk.clock,
                                                               .work = *m_desk.work,
                                                               .today = &m_desk.store});
  connect(m_restore.get(), &RestoreFlow::restored, this, &SettingsFlow::restored);
  m_rooms->openUntilLeft(m_restore, this, [this] { refresh(); });
  m_restore->page()->startHere();
}

void SettingsFlow::leaveBackups() {
  if (m_restore == nullptr || isBusy()) return;
  m_rooms->back();
  m_restore.reset();
  refresh();
}

void SettingsFlow::makeCode() {
  openNewKeys();
  m_newKeys->makeCode();
}

/// In the file of the settings, so that no lock and no kill loses it.
void SettingsFlow::noteCode(bool due) {
  Preferences chosen = m_desk.preferences;
  chosen.codeIsDue = due;
  Q_EMIT preferencesChosen(chosen);
}

void SettingsFlow::openNewKeys() {
  m_newKeys = std::make_unique<NewKeysFlow>(m_desk, QStringList{m_trust.managerName, m_trust.organisation},
                                            NewKeysFlow::From::Settings);
  connect(m_newKeys.get(), &NewKeysFlow::codeIsDue, this, &SettingsFlow::noteCode);
  m_rooms->openUntilLeft(m_newKeys, this, [this] { refresh(); });
}

void SettingsFlow::openNewCode() {
  openNewKeys();
  m_newKeys->askForCode();
}

void SettingsFlow::openEraseAll() {
  m_eraseAll = std::make_unique<EraseAllFlow>(m_desk, EraseAllFlow::From::Settings);
  connect(m_eraseAll.get(), &EraseAllFlow::erased, this, &SettingsFlow::erased);
  connect(
      m_eraseAll.get(), &EraseAllFlow::walkAsked, this,
      [this] {
        m_rooms->back();
        m_eraseAll.reset();
        openLeaving();
      },
      Qt::QueuedConnection);
  m_rooms->openUntilLeft(m_eraseAll, this, [this] { refresh(); });
  m_eraseAll->page()->startHere();
}

void SettingsFlow::openLeaving() {
  m_leaving = std::make_unique<LeavingFlow>(m_desk, QStringList{m_trust.managerName, m_trust.organisation});
  connect(m_leaving.get(), &LeavingFlow::codeIsDue, this, &SettingsFlow::noteCode);
  connect(m_leaving.get(), &LeavingFlow::erased, this, &SettingsFlow::erased);
  m_rooms->openUntilLeft(m_leaving, this, [this] { refresh(); });
  m_leaving->startHere();
}

void SettingsFlow::refresh() {
  if (m_restore != nullptr) m_restore->refresh();
  if (m_desk.store == nullptr) return;  // a backup is being brought back in its place, or it is being destroyed
  if (m_leaving != nullptr) m_leaving->refresh();
  if (m_newKeys != nullptr) m_newKeys->refresh();
  if (m_eraseAll != nullptr) m_eraseAll->refresh();
  if (const auto setup = m_desk.store->setup(); setup)
    m_trust = TrustChoice::of(*setup);
  else
    m_screen->say(messageFor(setup.error()));
  render();
}

void SettingsFlow::render() {
  const Preferences& now = m_desk.preferences;
  m_view.language = now.language == "cy"_L1 ? 1 : 0;
  m_view.textSize = placeOf(kTextPercents, now.textPercent);
  m_view.colours = static_cast<int>(now.colours);
  m_view.nation = static_cast<int>(now.nation);
  m_view.lockMinutes = placeOf(kLockMinutes, now.lockMinutes);
  m_view.lockAtMost = m_desk.systemTells ? 0 : static_cast<int>(IdleWatch::kUnheardLimit.count());
  m_view.lockAtMostInTalk = m_desk.systemTells ? 0 : static_cast<int>(IdleWatch::kUnheardTalkLimit.count());
  m_view.fullScreenTalks = now.fullScreenTalks ? 0 : 1;
  //: %1 is a day, as in "12 August"
  m_view.passphraseChanged =
      tr("Last changed %1").arg(QLocale().toString(m_desk.store->passphraseChangedOn(), u"d MMMM"));
  m_view.canSave = m_desk.store->canSave();
  m_view.trust = m_trust.view(m_view.nation);
  m_view.pack = packView(m_desk);
  m_view.names = m_desk.preferences.names;
  m_screen->render(m_view);
  m_backups->render();
}

void SettingsFlow::choose(const Preferences& preferences) {
  Q_EMIT preferencesChosen(preferences);
  render();
}

void SettingsFlow::keepTrust() {
  m_trust.read(*m_screen->trust());
  const auto setup = screened(m_trust, m_desk.screen);
  if (!setup) return m_screen->say(setup.error());
  const auto before = m_desk.store->setup();
  if (before && *before == *setup) return;
  if (const auto kept = m_desk.store->saveSetup(*setup); !kept) return m_screen->say(messageFor(kept.error()));
  m_screen->saySaved(tr("Saved"));
}

void SettingsFlow::chooseLogo() {
  m_trust.read(*m_screen->trust());
  const auto file = m_desk.asks.whichPicture(tr("Choose a logo"));
  if (!file) return;
  auto logo = logoFrom(*file);
  if (!logo) return m_screen->say(logo.error());
  m_trust.logo = std::move(*logo);
  render();
  // It is kept once it has a description, and the field for that is the next thing to fill in.
  m_screen->trust()->focusAlternative();
  if (!m_trust.logoAlternative.isEmpty()) keepTrust();
}

void SettingsFlow::changePassphrase() {
  if (m_view.busy || m_choice == nullptr) return;
  QString typed = m_screen->oldPassphrase();
  if (typed.isEmpty()) return m_screen->say(tr("Type the passphrase you have now first."));
  auto old = store::Passphrase::typed(typed);
  wipe(typed);
  auto fresh = m_choice->chosen();
  if (!fresh) return m_screen->say(m_choice->whyNot());
  if (m_desk.work->isBusy()) return;
  m_view.busy = true;
  render();
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), from = std::move(old), to = std::move(*fresh)](const Watching&) {
        return store->changePassphrase(from, to);
      },
      [this](Result<> changed) {
        m_view.busy = false;
        render();
        if (!changed) {
          m_screen->say(changed.error().what == Problem::WrongPassphrase
                            ? tr("That is not the passphrase you have now. Nothing was changed.")
                            : messageFor(changed.error()));
        } else {
          leavePassphrase();
          m_screen->saySaved(tr("Your passphrase is changed. The old one stops working now."));
        }
      });
}

void SettingsFlow::leavePassphrase() {
  if (m_view.busy) return;
  m_choice.reset();
  m_screen->forgetPassphrases();
  m_view.changingPassphrase = false;
  render();
}

}  // namespace hearten::ui
