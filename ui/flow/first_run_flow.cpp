// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/first_run_flow.h"

#include "core/document/recovery_sheet.h"
#include "ui/flow/background.h"
#include "ui/flow/pack_choice.h"
#include "ui/flow/passphrase_choice.h"
#include "ui/flow/recovery_code_steps.h"
#include "ui/shell/messages.h"
#include "ui/unlock/code_page.h"
#include "ui/unlock/passphrase_chooser.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr std::array kTextPercents{100, 125, 150, 200};

}  // namespace

FirstRunFlow::FirstRunFlow(std::function<Desk&()> desk, Preferences preferences, Asks& asks, StoreDoors doors,
                           QObject* parent)
    : QObject(parent),
      m_desk(std::move(desk)),
      m_preferences(std::move(preferences)),
      m_asks(asks),
      m_doors(std::move(doors)),
      m_screen(std::make_unique<FirstRunScreen>()),
      m_choice(new PassphraseChoice(m_screen->chooser(), {}, this)) {
  std::tie(m_view.firstAsked, m_view.secondAsked) = twoGroups();
  FirstRunScreen* screen = m_screen.get();
  connect(screen, &FirstRunScreen::nextRequested, this, &FirstRunFlow::next);
  connect(screen, &FirstRunScreen::backRequested, this, &FirstRunFlow::back);
  connect(screen, &FirstRunScreen::safetyRequested, this, &FirstRunFlow::safetyRequested);
  connect(screen, &FirstRunScreen::printRequested, this, [this] { tell(printSheet(m_asks, sheet())); });
  connect(screen, &FirstRunScreen::saveRequested, this,
          //: The name that the saved file is offered, without its ending
          [this] { tell(saveSheet(m_asks, sheet(), tr("Hearten recovery sheet"))); });
  connect(screen, &FirstRunScreen::practiceRequested, this, &FirstRunFlow::practiceRequested);
  connect(screen, &FirstRunScreen::languageChosen, this,
          [this](int language) { chooseLanguage(language == 0 ? u"en"_s : u"cy"_s); });
  connect(screen, &FirstRunScreen::textSizeChosen, this, [this](int place) {
    Preferences chosen = m_preferences;
    chosen.textPercent = kTextPercents.at(static_cast<std::size_t>(place));
    choose(chosen);
  });
  connect(screen->trust(), &TrustForm::nationChosen, this, [this](int nation) {
    Preferences chosen = m_preferences;
    chosen.nation = static_cast<Preferences::Nation>(nation);
    choose(chosen);
  });
  connect(screen->trust(), &TrustForm::edited, this, [this] { m_trust.read(*m_screen->trust()); });
  connect(screen->trust(), &TrustForm::logoRequested, this, &FirstRunFlow::chooseLogo);
  connect(screen->trust(), &TrustForm::logoRemoved, this, [this] {
    m_trust.read(*m_screen->trust());
    m_trust.logo.clear();
    m_trust.logoAlternative.clear();
    render();
  });
  auto* pack = new PackChoice(*screen->pack(), m_desk, this);
  connect(pack, &PackChoice::refused, screen, &FirstRunScreen::say);
  connect(pack, &PackChoice::chosen, this, [this](const std::optional<QString>& folder) {
    Preferences chosen = m_preferences;
    chosen.packFolder = folder;
    choose(chosen);
    m_screen->clearMessage();
    m_screen->pack()->tellPack();
  });
  render();
}

FirstRunFlow::~FirstRunFlow() = default;

void FirstRunFlow::chooseLanguage(const QString& language) {
  Preferences chosen = m_preferences;
  chosen.language = language;
  choose(chosen);
}

QWidget* FirstRunFlow::screen() const {
  return m_screen.get();
}

std::unique_ptr<store::Store> FirstRunFlow::takeStore() {
  return std::move(m_store);
}

void FirstRunFlow::render() {
  const auto size = std::ranges::find(kTextPercents, m_preferences.textPercent);
  m_view.welcome = {.language = m_preferences.language == "cy"_L1 ? 1 : 0,
                    .textSize = static_cast<int>(size - kTextPercents.begin())};
  m_view.trust = m_trust.view(static_cast<int>(m_preferences.nation));
  // Before this step nobody waits for the content to be read.
  if (m_view.step == Step::Trust) m_view.pack = packView(m_desk());
  m_screen->render(m_view);
}

void FirstRunFlow::choose(const Preferences& preferences) {
  m_preferences = preferences;
  m_trust.read(*m_screen->trust());
  Q_EMIT preferencesChosen(preferences);
  render();
}

void FirstRunFlow::goTo(Step step) {
  m_view.step = step;
  m_view.copyNote.clear();
  render();
}

void FirstRunFlow::back() {
  if (m_view.busy || m_view.step == Step::Welcome) return;
  m_trust.read(*m_screen->trust());
  goTo(static_cast<Step>(static_cast<int>(m_view.step) - 1));
}

void FirstRunFlow::next() {
  if (m_view.busy) return;
  switch (m_view.step) {
    case Step::Welcome:
      return goTo(Step::Passphrase);
    case Step::Passphrase:
      return checkPassphrase();
    case Step::RecoveryCode:
      return checkCode();
    case Step::Trust:
      return make();
    case Step::Ready:
      Q_EMIT finished();
  }
}

void FirstRunFlow::checkPassphrase() {
  if (const QString why = m_choice->whyNot(); !why.isEmpty()) {
    m_screen->say(why);
    m_screen->chooser()->focusField();
    return;
  }
  if (!m_code) m_code = store::RecoveryCode::random();
  m_view.code = m_code->groups();
  m_view.hasPrinter = m_asks.hasPrinter();
  goTo(Step::RecoveryCode);
}

void FirstRunFlow::checkCode() {
  if (const auto missing = whatIsMissing(*m_screen->codePage(), *m_code, {m_view.firstAsked, m_view.secondAsked}))
    return m_screen->say(*missing);
  goTo(Step::Trust);
}

void FirstRunFlow::make() {
  m_trust.read(*m_screen->trust());
  auto setup = screened(m_trust, m_desk().screen);
  if (!setup) {
    m_screen->say(setup.error());
    return;
  }
  auto passphrase = m_choice->chosen();
  if (!passphrase) return goTo(Step::Passphrase);
  if (m_store != nullptr) return keepSetup(*setup);
  m_view.busy = true;
  render();
  inBackground(
      this,
      [make = m_doors.make, secret = std::move(*passphrase), code = copyOf(*m_code)] { return make(secret, code); },
      [this, setup = *setup](Result<std::unique_ptr<store::Store>> made) {
        m_view.busy = false;
        render();
        if (!made) return m_screen->say(messageFor(made.error()));
        m_store = std::move(*made);
        keepSetup(setup);
      });
}

void FirstRunFlow::keepSetup(const store::Setup& setup) {
  if (const auto kept = m_store->saveSetup(setup); !kept) return m_screen->say(messageFor(kept.error()));
  // From here on nobody needs the code or the passphrase any more.
  m_code.reset();
  m_view.code.clear();
  m_choice->forget();
  m_screen->codePage()->forget();
  goTo(Step::Ready);
}

void FirstRunFlow::chooseLogo() {
  m_trust.read(*m_screen->trust());
  const auto file = m_asks.whichPicture(tr("Choose a logo"));
  if (!file) return;
  auto logo = logoFrom(*file);
  if (!logo) {
    m_screen->say(logo.error());
    return;
  }
  m_trust.logo = std::move(*logo);
  m_screen->clearMessage();
  render();
  m_screen->trust()->focusAlternative();
}

document::Document FirstRunFlow::sheet() const {
  const Desk& desk = m_desk();
  return document::recoverySheet(m_code->groups(), desk.content, desk.clock.today());
}

void FirstRunFlow::tell(const SheetOutcome& outcome) {
  if (!outcome.problem.isEmpty()) return m_screen->say(outcome.problem);
  if (!outcome.note.isEmpty()) m_view.copyNote = outcome.note;
  render();
}

}  // namespace hearten::ui
