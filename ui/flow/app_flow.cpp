// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/app_flow.h"

#include "ui/coaching/coaching_screen.h"
#include "ui/flow/agreed_plan_flow.h"
#include "ui/flow/background.h"
#include "ui/flow/backups_flow.h"
#include "ui/flow/coaching_flow.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/erased_flow.h"
#include "ui/flow/first_run_flow.h"
#include "ui/flow/home_flow.h"
#include "ui/flow/people_flow.h"
#include "ui/flow/practice_flow.h"
#include "ui/flow/settings_flow.h"
#include "ui/flow/sheets_flow.h"
#include "ui/flow/support_flow.h"
#include "ui/flow/talk_flow.h"
#include "ui/flow/taught_names.h"
#include "ui/flow/unlock_flow.h"
#include "ui/safety/safety_screen.h"
#include "ui/shell/forget_painted.h"
#include "ui/shell/messages.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr std::chrono::milliseconds kQuiet{50};
constexpr auto kSettingsFile = "settings.ini"_L1;

/// Ends a flow together with its screen, whoever of the two owns it.
template <class Flow>
void retire(std::unique_ptr<Flow>& flow) {
  if (flow == nullptr) return;
  const QPointer<QWidget> screen = flow->screen();
  flow.reset();
  delete screen;
}

}  // namespace

void applyLook(const Preferences& preferences) {
  SchemeChoice choice = SchemeChoice::Follow;
  switch (preferences.colours) {
    case Preferences::Colours::Follow:
      break;
    case Preferences::Colours::Light:
      choice = SchemeChoice::Light;
      break;
    case Preferences::Colours::Dark:
      choice = SchemeChoice::Dark;
      break;
    case Preferences::Colours::HighContrast:
      choice = SchemeChoice::HighContrast;
      break;
  }
  applyTheme(*qApp, {.scheme = resolve(choice), .textPercent = preferences.textPercent});
}

AppFlow::AppFlow(MainWindow& window, Parts parts, Preferences preferences)
    : m_window(window), m_parts(std::move(parts)), m_preferences(std::move(preferences)), m_idle(m_parts.clock) {
  m_languages.use(m_preferences.language);
  // The window is there, and whatever else waits for it takes its turn first; reading the content can wait that long.
  connect(&window, &MainWindow::firstPainted, this, [this] { QTimer::singleShot(kQuiet, this, [this] { desk(); }); });
  connect(&window, &MainWindow::placeChosen, this, &AppFlow::showPlace);
  connect(&window, &MainWindow::safetyRequested, this, [this] { showSafetyCard(); });
  connect(&window, &MainWindow::coachingRequested, this, &AppFlow::showCoaching);
  connect(&window, &MainWindow::languageRequested, this, &AppFlow::changeLanguage);
  connect(&window, &MainWindow::helpRequested, this, &AppFlow::showHelp);
  connect(&window, &MainWindow::findRequested, this, &AppFlow::find);
  connect(&window, &MainWindow::startRequested, this, &AppFlow::startTalk);
  connect(&window, &MainWindow::lockRequested, this, &AppFlow::lock);
  connect(&window, &MainWindow::closeRequested, this, &AppFlow::close);
  connect(&window, &MainWindow::layerDropped, this, &AppFlow::forgetLayer);
  connect(&window, &MainWindow::coverToggled, this, [this](bool covered) { m_idle.setHidden(isOpen() && covered); });
  connect(&m_idle, &IdleWatch::timeToLock, this, &AppFlow::lock);
  connect(&m_idle, &IdleWatch::aboutToLock, this,
          [this] { m_window.showQuietLine(tr("Hearten will lock in a minute. Press any key to stay.")); });
  connect(&m_idle, &IdleWatch::stayed, this, [this] { m_window.showQuietLine({}); });
}

AppFlow::~AppFlow() {
  // What is at work uses the store.
  waitForBackground();
  forgetScreens();
  retire(m_unlock);
  retire(m_erased);
}

void AppFlow::start() {
  const auto isGone = [this] {
    return m_parts.backups.whatIsGone(backupFolders(m_parts.backups, m_preferences)) != store::Gone::Nothing;
  };
  const auto unfinished = m_parts.backups.unfinishedErasure(secondPlaces(m_preferences));
  if (unfinished)
    showErased(*unfinished, true);
  else if (m_parts.storeExists || isGone())
    showUnlock();
  else
    showFirstRun();
}

Desk& AppFlow::desk() {
  if (m_desk) return *m_desk;
  Reading reading = read();
  m_desk.emplace(Desk{.clock = m_parts.clock,
                      .ids = m_parts.ids,
                      .asks = m_parts.asks,
                      .preferences = m_preferences,
                      .content = std::move(reading.content),
                      .screen = std::move(reading.screen),
                      .store = {},
                      .window = {.showSafetyCard = [this] { showSafetyCard(); },
                                 .openSafetyDoor = [this](const QString& door) { showSafetyCard(door); },
                                 .showCoaching = [this] { showCoaching(); },
                                 .showSheets = [this](const QString& language) { showSheets(language); },
                                 .hideScreen = [this] { m_window.toggleCover(); },
                                 .lock = [this] { lock(); },
                                 .changeLanguage = [this] { changeLanguage(); },
                                 .showHelp = [this] { showHelp(); },
                                 .teachName =
                                     [this](const QString& name) {
                                       Preferences preferences = m_preferences;
                                       preferences.names.append(name);
                                       usePreferences(preferences);
                                     }},
                      .pack = std::move(reading.pack),
                      .giveBackMemory = m_parts.giveBackMemory,
                      .packProblems = std::move(reading.packProblems),
                      .backups = m_parts.backups});
  connect(m_desk->work.get(), &StoreWork::idle, this, &AppFlow::carryOnLocking);
  return *m_desk;
}

void AppFlow::showUnlock() {
  m_topic = HelpTopic::Unlock;
  UnlockFlow::Parts parts{.doors = m_parts.doors.after(m_closing.waiter()),
                          .clock = m_parts.clock,
                          .backups = m_parts.backups,
                          .backupFolders = [this] { return backupFolders(m_parts.backups, m_preferences); },
                          .asks = &m_parts.asks,
                          .folder = m_parts.folder};
  if (m_parts.backups.canBackUp()) parts.makeRestore = [this] { return makeRestore(); };
  m_unlock = std::make_unique<UnlockFlow>(std::move(parts));
  connect(
      m_unlock.get(), &UnlockFlow::newPlansRequested, this,
      [this] {
        showFirstRun();
        retire(m_unlock);
      },
      Qt::QueuedConnection);
  connect(m_unlock.get(), &UnlockFlow::screenChanged, this, [this] { m_window.showAlone(m_unlock->screen()); });
  connect(m_unlock.get(), &UnlockFlow::safetyRequested, this, [this] { showSafetyCard(); });
  connect(m_unlock.get(), &UnlockFlow::practiceRequested, this, [this] {
    showPractice([this] {
      m_topic = HelpTopic::Unlock;
      m_window.showAlone(m_unlock->screen());
    });
  });
  connect(m_unlock.get(), &UnlockFlow::opened, this, [this] { enter(m_unlock->takeStore()); }, Qt::QueuedConnection);
  m_window.showAlone(m_unlock->screen());
}

/// For the unlock screen: the plans are closed.
std::unique_ptr<RestoreFlow> AppFlow::makeRestore() {
  return std::make_unique<RestoreFlow>(RestoreFlow::Parts{.doors = m_parts.backups,
                                                          .folders = backupFolders(desk()),
                                                          .asks = m_parts.asks,
                                                          .clock = m_parts.clock,
                                                          .work = *desk().work,
                                                          .isGone = m_unlock != nullptr && m_unlock->isGone()});
}

/// Another store is in the place of the one that was open.
void AppFlow::openAnew(const QString& words) {
  m_idle.stop();
  m_place = Place::Home;
  m_sealedTalk.clear();
  m_parts.storeExists = true;
  showUnlock();
  forgetScreens();
  forgetPainted();
  m_unlock->say(words);
}

/// The store is closed, and what could be destroyed is.
void AppFlow::settleErasure(const store::Erasure& erasure) {
  if (!erasure.begun) return openAnew(tr("Nothing is deleted.") + u' ' + messageFor(erasure.begun.error()));
  m_idle.stop();
  m_place = Place::Home;
  m_person.reset();
  m_sealedTalk.clear();
  showErased(erasure.left, false);
  forgetScreens();
  forgetPainted();
  m_parts.forgetMessages();
}

void AppFlow::showErased(const store::Remainder& left, bool wasInterrupted) {
  m_topic = HelpTopic::Unlock;
  m_erased =
      std::make_unique<ErasedFlow>(ErasedFlow::Parts{.doors = m_parts.backups,
                                                     .work = desk().work,
                                                     .folder = m_parts.folder,
                                                     .secondPlace = m_preferences.backupFolder.value_or(QString()),
                                                     .wasInterrupted = wasInterrupted},
                                   left);
  connect(m_erased.get(), &ErasedFlow::done, this, &AppFlow::forgetErased);
  connect(m_erased.get(), &ErasedFlow::closeAsked, this, &AppFlow::close);
  connect(
      m_erased.get(), &ErasedFlow::anewAsked, this,
      [this] {
        showFirstRun();
        retire(m_erased);
      },
      Qt::QueuedConnection);
  connect(
      m_erased.get(), &ErasedFlow::kept, this,
      [this] {
        showUnlock();
        retire(m_erased);
        m_unlock->say(tr("Nothing more is deleted. Open what is here with your passphrase."));
      },
      Qt::QueuedConnection);
  m_window.showAlone(m_erased->screen());
  m_erased->screen()->startHere();
  if (left.isNothing()) forgetErased();
}

/// What the settings say of plans that are no more; how Hearten looks on this laptop stays as it is.
void AppFlow::forgetErased() {
  m_parts.storeExists = true;  // so that it is kept once more
  Preferences preferences = m_preferences;
  preferences.backupFolder.reset();
  preferences.names.clear();
  preferences.codeIsDue = false;
  usePreferences(preferences);
  m_parts.storeExists = false;
}

void AppFlow::showFirstRun() {
  m_topic = HelpTopic::FirstRun;
  m_firstRun =
      std::make_unique<FirstRunFlow>([this]() -> Desk& { return desk(); }, m_preferences, m_parts.asks, m_parts.doors);
  connect(m_firstRun.get(), &FirstRunFlow::safetyRequested, this, [this] { showSafetyCard(); });
  connect(m_firstRun.get(), &FirstRunFlow::practiceRequested, this, [this] {
    showPractice([this] {
      m_topic = HelpTopic::FirstRun;
      m_window.showAlone(m_firstRun->screen());
    });
  });
  connect(m_firstRun.get(), &FirstRunFlow::preferencesChosen, this, &AppFlow::usePreferences);
  connect(
      m_firstRun.get(), &FirstRunFlow::finished, this, [this] { enter(m_firstRun->takeStore()); },
      Qt::QueuedConnection);
  m_window.showAlone(m_firstRun->screen());
}

void AppFlow::enter(std::unique_ptr<store::Store> store) {
  desk().store = std::move(store);
  retire(m_unlock);
  retire(m_firstRun);
  retire(m_practice);
  // What was chosen during the first run is kept once there is a folder to keep it in.
  m_preferences.save(QDir(m_parts.folder).filePath(kSettingsFile));
  watch();
  if (!m_sealedTalk.isEmpty()) return comeBackToTalk(std::exchange(m_sealedTalk, {}));
  showWhereLeft();
  makeCodeThatIsDue();
}

void AppFlow::makeCodeThatIsDue() {
  if (!m_preferences.codeIsDue || !m_desk->store->canSave() || !m_parts.backups.replaceCode) return;
  showPlace(Place::Settings);
  m_settings->makeCode();
}

/// From now on there is something to lock.
void AppFlow::watch() {
  m_idle.start(std::chrono::minutes(m_preferences.lockMinutes));
  if (m_session == nullptr) {
    m_session = m_parts.watchSession();
    if (m_session == nullptr) return hear(false);
    connect(m_session.get(), &SessionWatch::leaving, this, &AppFlow::leave);
    connect(m_session.get(), &SessionWatch::heardChanged, this, [this] { hear(m_session->isHeard()); });
  }
  m_session->start();
  hear(m_session->isHeard());
}

/// Whether the system tells of what it is about to do.
void AppFlow::hear(bool heard) {
  m_idle.setHeard(heard);
  const bool news = std::exchange(m_desk->systemTells, heard) != heard;
  if (news && m_settings != nullptr && isOpen()) m_settings->refresh();
}

void AppFlow::leave() {
  lock();
  if (isOpen()) return;
  if (!m_closing.isClosing()) return m_session->letGo();
  m_closing.hurry();
  connect(&m_closing, &ClosingStore::closed, m_session.get(), &SessionWatch::letGo, Qt::SingleShotConnection);
}

void AppFlow::noteWhereLeft() {
  if (m_people != nullptr) m_person = m_place == Place::People ? m_people->shown() : std::nullopt;
}

void AppFlow::showWhereLeft() {
  showPlace(m_place);
  if (const auto person = std::exchange(m_person, std::nullopt); person && m_people != nullptr) m_people->show(*person);
}

TalkFlow& AppFlow::openTalk() {
  retire(m_talk);
  retire(m_plan);
  m_talk = std::make_unique<TalkFlow>(*m_desk);
  connect(
      m_talk.get(), &TalkFlow::ended, this,
      [this] {
        m_idle.setInTalk(false);
        m_window.setFullScreen(false);
        showWhereLeft();
        retire(m_talk);
        m_parts.giveBackMemory();
      },
      Qt::QueuedConnection);
  m_topic = HelpTopic::Talk;
  m_idle.setInTalk(true);
  m_window.setFullScreen(m_preferences.fullScreenTalks);
  m_window.showAlone(m_talk->screen());
  noteWhereLeft();
  // After the click on them that led here.
  QTimer::singleShot(0, this, &AppFlow::makeRoomForTalk);
  return *m_talk;
}

/// An hour needs none of the screens around it, and they are soon made again.
void AppFlow::makeRoomForTalk() {
  if (m_talk == nullptr) return;
  retire(m_home);
  retire(m_people);
  retire(m_support);
  retireSettings();
  m_parts.giveBackMemory();
}

void AppFlow::startTalk() {
  if (!isOpen() || m_talk != nullptr || m_copy != nullptr || m_practice != nullptr) return;
  openTalk().start();
}

void AppFlow::comeBackToTalk(const QByteArray& sealed) {
  openTalk().comeBack(sealed);
}

void AppFlow::showPlace(Place place) {
  if (!isOpen()) return;
  // Practice is left for the place it was opened from.
  if (place == Place::Practise) return showPractice([this] { showPlace(m_place); });
  m_place = place;
  // What was looked for in the directory goes with its screen, once another stands there.
  const std::unique_ptr<SupportFlow> left = std::move(m_support);
  switch (place) {
    case Place::Home:
      showHome();
      break;
    case Place::People:
      showPeople().leavePages();
      break;
    case Place::Support:
      showSupport();
      break;
    case Place::Practise:
      break;
    case Place::Settings:
      showSettings();
      m_settings->leaveBackups();
      break;
  }
  if (place != Place::Home) retire(m_home);
  if (place != Place::Settings) retireSettings();
}

void AppFlow::retireSettings() {
  if (m_settings != nullptr && !m_settings->isBusy()) retire(m_settings);
}

void AppFlow::showPractice(std::function<void()> back) {
  m_topic = HelpTopic::Practice;
  m_practice = std::make_unique<PracticeFlow>(desk().content);
  connect(m_practice.get(), &PracticeFlow::safetyRequested, this, [this] { showSafetyCard(); });
  connect(m_practice.get(), &PracticeFlow::hideRequested, &m_window, &MainWindow::toggleCover);
  connect(m_practice.get(), &PracticeFlow::languageRequested, this, &AppFlow::changeLanguage);
  connect(
      m_practice.get(), &PracticeFlow::left, this,
      [this, back = std::move(back)] {
        back();
        retire(m_practice);
        m_desk->content.practice.putBack();
      },
      Qt::QueuedConnection);
  m_window.showAlone(m_practice->screen());
  retire(m_support);
  m_practice->startHere();
}

void AppFlow::showHome() {
  m_topic = HelpTopic::Home;
  if (m_home == nullptr) {
    m_home = std::make_unique<HomeFlow>(*m_desk);
    connect(m_home.get(), &HomeFlow::startRequested, this, &AppFlow::startTalk);
    connect(m_home.get(), &HomeFlow::practiceRequested, this, [this] { showPlace(Place::Practise); });
    connect(m_home.get(), &HomeFlow::carryOnRequested, this, [this](PersonId person) { openTalk().carryOn(person); });
    connect(m_home.get(), &HomeFlow::heldRequested, this, [this](PersonId person) {
      PeopleFlow& people = showPeople();
      people.show(person);
      people.openHeld();
    });
    connect(m_home.get(), &HomeFlow::settingsRequested, this, [this] { showPlace(Place::Settings); });
    connect(m_home.get(), &HomeFlow::personRequested, this, [this](PersonId person) { showPeople().show(person); });
  }
  m_home->refresh();
  m_window.showWithMenu(m_home->screen(), Place::Home);
  m_home->startHere();
}

PeopleFlow& AppFlow::showPeople() {
  m_topic = HelpTopic::People;
  m_place = Place::People;
  if (m_people == nullptr) {
    m_people = std::make_unique<PeopleFlow>(*m_desk);
    connect(m_people.get(), &PeopleFlow::talkRequested, this, [this](PersonId person) { openTalk().begin(person); });
    connect(m_people.get(), &PeopleFlow::carryOnRequested, this,
            [this](PersonId person) { openTalk().carryOn(person); });
    connect(m_people.get(), &PeopleFlow::planRequested, this, &AppFlow::showPlan);
    connect(m_people.get(), &PeopleFlow::copyRequested, this, &AppFlow::showCopy);
    connect(m_people.get(), &PeopleFlow::ownCopyRequested, this, &AppFlow::openOwnCopy);
  }
  m_people->refresh();
  m_window.showWithMenu(m_people->screen(), Place::People);
  return *m_people;
}

void AppFlow::find() {
  if (!isOpen() || m_talk != nullptr || m_copy != nullptr || m_practice != nullptr) return;
  showPeople().find();
  retire(m_plan);
  retire(m_support);
}

void AppFlow::showPlan(PersonId id) {
  auto person = m_desk->store->person(id);
  auto plan = m_desk->store->latestAgreed(id);
  // A draft is only looked at on the way into a copy: it is carried on in a talk.
  if (!person || !plan || !*plan) return showCopy(id);
  m_topic = HelpTopic::People;
  m_plan = std::make_unique<AgreedPlanFlow>(*m_desk);
  connect(
      m_plan.get(), &AgreedPlanFlow::backAsked, this,
      [this, id] {
        showPeople().show(id);
        retire(m_plan);
      },
      Qt::QueuedConnection);
  connect(
      m_plan.get(), &AgreedPlanFlow::copyAsked, this,
      [this, id] {
        showPeople().show(id);  // there it says so, should there be no plan any more
        showCopy(id);
        retire(m_plan);
      },
      Qt::QueuedConnection);
  connect(m_plan.get(), &AgreedPlanFlow::ownCopyAsked, this, [this, id](const plan::Plan& whole) {
    if (openOwnCopy(id, whole)) QTimer::singleShot(0, this, [this] { retire(m_plan); });
  });
  m_plan->open(std::move(**plan), std::move(*person));
  m_window.showAlone(m_plan->screen());
}

void AppFlow::showCopy(PersonId id) {
  const store::Store& store = *m_desk->store;
  auto person = store.person(id);
  auto plan = store.latestAgreed(id);
  if (plan && !*plan) plan = store.draft(id);
  // Somebody without a plan has no button for it; the page tells what else went wrong when it is read anew.
  if (!person || !plan || !*plan) return m_people->refresh();
  openCopy(std::move(**plan), std::move(*person), false);
}

bool AppFlow::openOwnCopy(PersonId id, const plan::Plan& whole) {
  auto person = m_desk->store->person(id);
  if (person) openCopy(whole, std::move(*person), true);
  return person.has_value();
}

void AppFlow::openCopy(plan::Plan plan, store::Person person, bool ownOpened) {
  m_topic = HelpTopic::Copy;
  m_copy = std::make_unique<CopyFlow>(*m_desk);
  connect(
      m_copy.get(), &CopyFlow::finished, this,
      [this] {
        m_window.setFullScreen(false);
        showPlace(m_place);
        retire(m_copy);
      },
      Qt::QueuedConnection);
  m_copy->open(std::move(plan), std::move(person), ownOpened);
  m_window.setFullScreen(m_preferences.fullScreenTalks);
  m_window.showAlone(m_copy->screen());
}

void AppFlow::showSupport() {
  m_topic = HelpTopic::Support;
  m_support = std::make_unique<SupportFlow>(*m_desk);
  m_window.showWithMenu(m_support->screen(), Place::Support);
  m_support->startHere();
}

void AppFlow::showSettings() {
  m_topic = HelpTopic::Settings;
  if (m_settings == nullptr) {
    m_settings = std::make_unique<SettingsFlow>(*m_desk);
    connect(m_settings.get(), &SettingsFlow::preferencesChosen, this, &AppFlow::usePreferences);
    connect(m_settings.get(), &SettingsFlow::restored, this, &AppFlow::openAnew, Qt::QueuedConnection);
    connect(m_settings.get(), &SettingsFlow::erased, this, &AppFlow::settleErasure, Qt::QueuedConnection);
  } else {
    m_settings->refresh();
  }
  m_window.showWithMenu(m_settings->screen(), Place::Settings);
}

void AppFlow::showSafetyCard(const QString& door) {
  if (m_safety == nullptr) {
    m_safety = std::make_unique<SafetyFlow>();
    connect(m_safety.get(), &SafetyFlow::backRequested, this, [this] { m_window.dropLayer(m_safety->screen()); });
    connect(m_safety.get(), &SafetyFlow::hideRequested, &m_window, &MainWindow::toggleCover);
  }
  const auto nation = static_cast<content::Nation>(m_preferences.nation);
  const bool inPractice = m_practice != nullptr;
  m_safety->open(desk().content, nation, inPractice ? m_practice->door() : door, inPractice);
  m_window.raiseLayer(m_safety->screen());
  m_safety->screen()->announceOpening();
}

void AppFlow::showHelp() {
  if (m_help == nullptr) {
    m_help = std::make_unique<HelpScreen>();
    connect(m_help.get(), &HelpScreen::backRequested, this, [this] { m_window.dropLayer(m_help.get()); });
  }
  m_help->render(helpFor(m_topic, desk().content.language));
  m_window.raiseLayer(m_help.get());
}

void AppFlow::showCoaching() {
  if (m_coaching == nullptr) {
    m_coaching = std::make_unique<CoachingFlow>();
    CoachingFlow* const flow = m_coaching.get();
    connect(flow, &CoachingFlow::backRequested, this, [this] { m_window.dropLayer(m_coaching->screen()); });
    connect(flow, &CoachingFlow::hideRequested, &m_window, &MainWindow::toggleCover);
    connect(flow, &CoachingFlow::safetyRequested, this, [this] { showSafetyCard(); });
    connect(flow, &CoachingFlow::used, this, [this](const QString& question) {
      // In the talk it takes the place of the question there; elsewhere it is read from the page itself.
      if (m_talk == nullptr || !m_talk->askInOwnWords(question)) return m_coaching->showLarge(question);
      m_window.dropLayer(m_coaching->screen());
    });
  }
  m_coaching->open(desk().content);
  m_window.raiseLayer(m_coaching->screen());
  m_coaching->screen()->startHere();
}

void AppFlow::showSheets(const QString& language) {
  if (m_sheets == nullptr) {
    m_sheets = std::make_unique<SheetsFlow>(desk());
    connect(m_sheets.get(), &SheetsFlow::backRequested, this, [this] { m_window.dropLayer(m_sheets->screen()); });
    connect(m_sheets.get(), &SheetsFlow::hideRequested, &m_window, &MainWindow::toggleCover);
    connect(m_sheets.get(), &SheetsFlow::safetyRequested, this, [this] { showSafetyCard(); });
  }
  m_sheets->open(language);
  m_window.raiseLayer(m_sheets->screen());
  m_sheets->screen()->startHere();
}

void AppFlow::forgetLayer(const QWidget* layer) {
  const auto forget = [layer](auto& flow) {
    if (flow != nullptr && flow->screen() == layer) retire(flow);
  };
  forget(m_safety);
  forget(m_coaching);
  forget(m_sheets);
  if (m_help.get() == layer) m_help.reset();
}

void AppFlow::usePreferences(const Preferences& preferences) {
  const Preferences before = std::exchange(m_preferences, preferences);
  desk().preferences = preferences;
  if (m_parts.storeExists || m_desk->store != nullptr) preferences.save(QDir(m_parts.folder).filePath(kSettingsFile));
  if (m_desk->store != nullptr) m_idle.start(std::chrono::minutes(preferences.lockMinutes));
  if (preferences.colours != before.colours || preferences.textPercent != before.textPercent) applyLook(preferences);
  if (preferences.names != before.names) m_desk->screen = screenOf(m_desk->content);
  const bool sameLanguage = preferences.language == before.language;
  if (sameLanguage && preferences.packFolder == before.packFolder) return;
  readContent();
  if (sameLanguage) return;
  m_languages.use(preferences.language);
  speakAnew();
  m_parts.giveBackMemory();  // of the other language
}

void AppFlow::changeLanguage() {
  const QString other = m_preferences.language == "cy"_L1 ? u"en"_s : u"cy"_s;
  if (m_firstRun != nullptr) return m_firstRun->chooseLanguage(other);
  Preferences preferences = m_preferences;
  preferences.language = other;
  usePreferences(preferences);
}

/// Buttons and the like change by themselves; what was made out of the content or of words that stand is made anew.
void AppFlow::speakAnew() {
  const QWidget* const front = m_window.screen();
  const auto isInFront = [front](const auto& flow) { return flow != nullptr && flow->screen() == front; };
  if (isInFront(m_home)) m_home->refresh();
  if (isInFront(m_people)) m_people->refresh();
  if (isInFront(m_settings)) m_settings->refresh();
  if (m_erased != nullptr) m_erased->refresh();
  if (m_unlock != nullptr && m_unlock->refresh() && m_practice == nullptr) m_window.showAlone(m_unlock->screen());
  if (m_plan != nullptr) m_plan->refresh();
  if (m_copy != nullptr) m_copy->refresh();
  if (m_support != nullptr) m_support->refresh();
  if (m_practice != nullptr) m_practice->refresh();
  if (m_talk != nullptr) m_talk->refresh();
  if (m_safety != nullptr) m_safety->refresh(m_desk->content, static_cast<content::Nation>(m_preferences.nation));
  if (m_coaching != nullptr) m_coaching->open(m_desk->content);
  if (m_help != nullptr) m_help->render(helpFor(m_topic, m_desk->content.language));
}

void AppFlow::readContent() {
  Reading reading = read();
  m_desk->pack = std::move(reading.pack);
  m_desk->packProblems = std::move(reading.packProblems);
  m_desk->packProblemsTold = false;
  m_desk->content = std::move(reading.content);
  m_desk->screen = std::move(reading.screen);
}

AppFlow::Reading AppFlow::read() const {
  PackInUse pack = PackInUse::of(m_parts.namedPack, m_preferences.packFolder, m_parts.systemPack);
  content::Problems packProblems;
  content::Content content = content::loadWithPack(m_preferences.language, pack.folder, packProblems);
  boundary::Screen screen = screenOf(content);
  return {.pack = std::move(pack),
          .content = std::move(content),
          .packProblems = std::move(packProblems),
          .screen = std::move(screen)};
}

boundary::Screen AppFlow::screenOf(const content::Content& content) const {
  return screenFor(content, m_preferences).restingBy(m_parts.afterReading);
}

void AppFlow::lock() {
  if (!isOpen() && m_unlock != nullptr) m_unlock->lockAgain();
  if (!isOpen()) return;
  if (m_desk->work->isBusy()) {
    // Nobody sees anything until that is done, or has stopped.
    if (!m_window.isCovered()) m_window.toggleCover();
    m_desk->work->stop();
    m_lockWaits = true;
    return;
  }
  m_idle.stop();
  m_window.showQuietLine({});
  m_window.closeDialogs();
  if (m_help != nullptr) m_window.dropLayer(m_help.get());
  if (m_coaching != nullptr) m_window.dropLayer(m_coaching->screen());
  m_coaching.reset();
  if (m_sheets != nullptr) m_window.dropLayer(m_sheets->screen());
  m_parts.asks.forgetCopied();
  if (m_talk != nullptr && m_talk->isUnderway()) m_sealedTalk = m_talk->lockAway();
  noteWhereLeft();
  // First of all nobody sees anything any more.
  showUnlock();
  m_window.repaint();
  forgetScreens();
  m_closing.close(std::move(m_desk->store), m_desk->backups, backupFolders(*m_desk));
  forgetPainted();
  m_parts.forgetMessages();
  m_parts.giveBackMemory();
  m_window.setFullScreen(false);
}

void AppFlow::carryOnLocking() {
  if (!std::exchange(m_lockWaits, false)) return;
  // After what was at work has told its end.
  QTimer::singleShot(0, this, [this] {
    if (m_leaving) return close();
    m_session != nullptr ? leave() : lock();
  });
}

void AppFlow::forgetScreens() {
  retire(m_talk);
  retire(m_plan);
  retire(m_copy);
  retire(m_home);
  retire(m_people);
  retire(m_support);
  retire(m_settings);
  retire(m_practice);
  retire(m_firstRun);
}

void AppFlow::close() {
  if (m_talk != nullptr && m_talk->isUnderway()) return m_talk->askToStop();
  lock();
  if (isOpen())
    m_leaving = true;
  else
    m_window.leave();
}

}  // namespace hearten::ui
