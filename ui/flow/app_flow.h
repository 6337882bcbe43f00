// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/closing_store.h"
#include "ui/flow/desk.h"
#include "ui/flow/help.h"
#include "ui/flow/idle_watch.h"
#include "ui/flow/safety_flow.h"
#include "ui/flow/session_watch.h"
#include "ui/flow/store_doors.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hearten::ui {

class AgreedPlanFlow;
class CoachingFlow;
class CopyFlow;
class ErasedFlow;
class FirstRunFlow;
class HomeFlow;
class PeopleFlow;
class PracticeFlow;
class RestoreFlow;
class SettingsFlow;
class SheetsFlow;
class SupportFlow;
class TalkFlow;
class UnlockFlow;

/// The way through the whole program: set up or unlock, home, people, settings, the talk, the copy; and what lies over
/// all of it: safety card, help, cover, lock. It holds the desk, and decides which flow has the window.
class AppFlow : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    Clock clock;
    UuidSource ids;
    Asks& asks;
    QString folder;        ///< of the store and the settings
    QString namedPack{};   ///< folder of the organisation's pack, named when the program was started; empty: none was
    QString systemPack{};  ///< the one that this laptop has where its settings are; empty: none
    StoreDoors doors;
    bool storeExists = false;
    BackupDoors backups{};
    /// Made when plans are opened for the first time. Nothing: the system tells of no sleep and no lock of its own.
    std::function<std::unique_ptr<SessionWatch>()> watchSession = [] { return nullptr; };
    std::function<void()> giveBackMemory = [] {};
    std::function<void()> forgetMessages = [] {};  ///< on locking: what the system's libraries hold of words
    std::function<void()> afterReading = [] {};    ///< what a text was checked by is not needed until the next
  };
  AppFlow(MainWindow& window, Parts parts, Preferences preferences);
  ~AppFlow() override;

  /// Puts the first screen into the window: unlock, or first run.
  void start();
  /// Reads the content, if it was not needed before. Called once the first window is painted.
  Desk& desk();
  /// Locks: seals what is being written, lets go of everything that holds words, closes the store. Asks nothing.
  void lock();

 private:
  bool isOpen() const { return m_desk && m_desk->store != nullptr; }
  /// The computer is about to be out of sight: locks, then lets it go on.
  void leave();
  void watch();
  void hear(bool heard);
  void carryOnLocking();
  void showUnlock();
  void showFirstRun();
  std::unique_ptr<RestoreFlow> makeRestore();
  void openAnew(const QString& words);
  void settleErasure(const store::Erasure& erasure);
  void showErased(const store::Remainder& left, bool wasInterrupted);
  void forgetErased();
  void enter(std::unique_ptr<store::Store> store);
  void showPlace(Place place);
  void showHome();
  PeopleFlow& showPeople();
  void showSupport();
  void showSettings();
  void retireSettings();
  /// `back` shows again what it was opened from.
  void showPractice(std::function<void()> back);
  void showPlan(PersonId id);
  void showCopy(PersonId person);
  /// `ownOpened`: with lines that only the person can open.
  void openCopy(plan::Plan plan, store::Person person, bool ownOpened);
  /// A copy with the lines that the person has opened; false when they are not to be found.
  bool openOwnCopy(PersonId id, const plan::Plan& whole);
  void find();
  TalkFlow& openTalk();
  void makeRoomForTalk();
  /// Notes and shows again the place, and the person's page if it was on one, around a talk and a lock.
  void noteWhereLeft();
  void showWhereLeft();
  /// A lock, or worse, came between a new recovery code and whoever was to keep it.
  void makeCodeThatIsDue();
  void forgetLayer(const QWidget* layer);
  void startTalk();
  void comeBackToTalk(const QByteArray& sealed);
  void showSafetyCard(const QString& door = {});
  void showHelp();
  void showCoaching();
  void showSheets(const QString& language);
  void usePreferences(const Preferences& preferences);
  /// The content that the preferences ask for, and what it brings along.
  struct Reading {
    PackInUse pack;
    content::Content content;
    content::Problems packProblems;
    boundary::Screen screen;
  };
  Reading read() const;
  void readContent();
  boundary::Screen screenOf(const content::Content& content) const;
  void changeLanguage();
  void speakAnew();
  void close();
  void forgetScreens();

  MainWindow& m_window;
  Parts m_parts;
  Preferences m_preferences;
  Languages m_languages;
  std::optional<Desk> m_desk;
  IdleWatch m_idle;
  std::unique_ptr<SessionWatch> m_session;
  ClosingStore m_closing;
  bool m_lockWaits = false;  ///< for the store to be free
  bool m_leaving = false;    ///< the window goes as soon as the store is free
  // Made when they are first asked for: the first window does not wait for them.
  std::unique_ptr<SafetyFlow> m_safety;
  std::unique_ptr<HelpScreen> m_help;
  std::unique_ptr<CoachingFlow> m_coaching;
  std::unique_ptr<SheetsFlow> m_sheets;
  HelpTopic m_topic = HelpTopic::Unlock;
  Place m_place = Place::Home;         ///< where to come back to after unlocking
  std::optional<PersonId> m_person{};  ///< and on whose page, if it was on one
  std::unique_ptr<UnlockFlow> m_unlock;
  std::unique_ptr<ErasedFlow> m_erased;
  std::unique_ptr<FirstRunFlow> m_firstRun;
  std::unique_ptr<HomeFlow> m_home;
  std::unique_ptr<PeopleFlow> m_people;
  std::unique_ptr<AgreedPlanFlow> m_plan;
  std::unique_ptr<CopyFlow> m_copy;
  std::unique_ptr<SupportFlow> m_support;
  std::unique_ptr<SettingsFlow> m_settings;
  std::unique_ptr<PracticeFlow> m_practice;
  std::unique_ptr<TalkFlow> m_talk;
  QByteArray
      m_sealedTalk;  ///< what waits of a talk while it is locked; only the next unlocking of this store can read it
};

/// The look that these preferences mean on this computer.
void applyLook(const Preferences& preferences);

}  // namespace hearten::ui
