// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/flow/desk.h"
#include "ui/flow/live_talk.h"
#include "ui/widgets/late_page.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace hearten::ui {

class BeforeScreen;
struct BeforeChoice;
class BreatherScreen;
class ChooseKindScreen;
class ChoosePersonScreen;
class CopyFlow;
class FollowUpFlow;
class PageScreen;
class PlanFlow;
class StopScreen;
class TalkScreen;
class TeamTalk;
struct PageView;
struct TeamPlace;

/// The hour, from choosing who it is with to the last page after it. Holds the talk, moves it on, renders its screens.
class TalkFlow : public QObject {
  Q_OBJECT
 public:
  explicit TalkFlow(Desk& desk, QObject* parent = nullptr);
  ~TalkFlow() override;

  QWidget* screen() const;
  void start();                 ///< chooses or adds the person first
  void begin(PersonId person);  ///< straight to "before you start"
  void beginWithTeam();         ///< the same for a whole team
  void carryOn(PersonId person);
  /// Between Begin and the end of the talk: the idle timer is the longest, and a closing window asks first.
  bool isUnderway() const;

  /// Before the screen is locked: what must wait, sealed. Delete the flow after it; nothing else of the talk is left.
  QByteArray lockAway();
  /// After it was opened again: the same talk at the same place.
  void comeBack(const QByteArray& sealed);
  /// The language of the desk is another now: says everything anew, at the same place.
  void refresh();
  /// Shows `question`, in the manager's own words, in the place of the one that is asked. It is not kept: the next step
  /// takes it away. False when no question is shown.
  bool askInOwnWords(const QString& question);
  /// The cross of the window was pressed: "Shall we stop here?"
  void askToStop();

 Q_SIGNALS:
  void ended();

 private:
  template <class Screen>
  LatePage<Screen> pageOf();
  void setUp(ChoosePersonScreen& screen);
  void setUp(ChooseKindScreen& screen);
  void setUp(BeforeScreen& screen);
  void setUp(TalkScreen& screen);
  void setUp(StopScreen& screen);
  void setUp(BreatherScreen& screen);
  void setUp(PageScreen& screen);
  void lookFor(const QString& name);
  void addAndBegin(const QString& name);
  void chooseKind(bool onlyTeam);
  void useKind(const QString& kind);
  void leaveKinds();
  TeamTalk& openTeam(const QString& guide);
  void dropBeginning();
  void startTalking(const BeforeChoice& choice);
  void notToday(std::optional<QDate> day, bool noteOffer);
  void take(CameBack back);
  void hold(std::unique_ptr<LiveTalk> talk);
  void showPlace();
  void goNext();
  void goBack();
  void goToStage(int stage);
  void moved();
  void renderTalk();
  void renderDrawer();
  void showPage(std::function<PageView()> view);
  void tick();
  void clearJottings();
  void openSupport();
  void putInPlan(const QString& serviceId);
  void askAboutFirstContact(const QString& service);
  void sayInPlan(const QString& service);
  void takeIdea(const QString& idea);
  void tellUnsaved();
  void stop();
  void stopAndKeep(std::optional<QDate> day);
  void stopAndWipe();
  void showSomeoneElse();
  void showCopy();
  void copyBeforeStopping();
  void openCopy();
  void showAfter();
  template <class Part>
  void retire(std::unique_ptr<Part>& part);
  void letGo();
  void say(const QString& text);
  void ask(const QString& question, const QStringList& answers, std::function<void(int)> then);
  void endSitting();

  Desk& m_desk;
  FrontStack* m_stack;
  LatePage<ChoosePersonScreen> m_choose;
  LatePage<ChooseKindScreen> m_kinds;
  LatePage<BeforeScreen> m_before;
  LatePage<TalkScreen> m_screen;
  LatePage<StopScreen> m_stop;
  LatePage<BreatherScreen> m_breather;
  LatePage<PageScreen> m_page;
  std::optional<PersonId> m_person;
  QString m_kind;                        ///< of the talk that is about to begin
  QString m_looked;                      ///< the name that was looked for
  bool m_onlyTeam = false;               ///< the kinds that are shown are those for a team
  std::function<PageView()> m_pageView;  ///< what the page in front says
  std::unique_ptr<LiveTalk> m_talk;
  std::unique_ptr<TeamTalk> m_team;
  std::unique_ptr<PlanFlow> m_plan;
  std::unique_ptr<FollowUpFlow> m_followUp;
  std::unique_ptr<CopyFlow> m_copy;
  QStringList m_picked;      ///< topics ticked and not yet talked about
  QString m_ownQuestion;     ///< see askInOwnWords()
  bool m_saidFirst = false;  ///< the ground rules have been said
  bool m_toldUnsaved = false;
  std::vector<QTime> m_rooms;
  std::function<void(int)> m_then;  ///< what an answer to the last question does
  QTimer m_minute;
};

}  // namespace hearten::ui
