// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/talk_flow.h"

#include "core/conversation/flow.h"
#include "ui/conversation/before_screen.h"
#include "ui/conversation/choose_kind_screen.h"
#include "ui/conversation/choose_person_screen.h"
#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/flow/bars.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/first_contact.h"
#include "ui/flow/follow_up_flow.h"
#include "ui/flow/plan_flow.h"
#include "ui/flow/talk_views.h"
#include "ui/flow/team_talk.h"
#include "ui/shell/messages.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/support_drawer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearten::ui {
namespace {

using namespace std::chrono_literals;
using content::StageKind;

constexpr auto kALittleLonger = 15min;

}  // namespace

TalkFlow::TalkFlow(Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_stack(new FrontStack),
      m_choose(pageOf<ChoosePersonScreen>()),
      m_kinds(pageOf<ChooseKindScreen>()),
      m_before(pageOf<BeforeScreen>()),
      m_screen(pageOf<TalkScreen>()),
      m_stop(pageOf<StopScreen>()),
      m_breather(pageOf<BreatherScreen>()),
      m_page(pageOf<PageScreen>()) {
  m_minute.setInterval(1min);
  connect(&m_minute, &QTimer::timeout, this, &TalkFlow::tick);
}

template <class Screen>
LatePage<Screen> TalkFlow::pageOf() {
  return {*m_stack, [this](Screen& screen) {
            answerBars(&screen, m_desk);
            setUp(screen);
          }};
}

void TalkFlow::setUp(ChoosePersonScreen& screen) {
  connect(&screen, &ChoosePersonScreen::lookedFor, this, &TalkFlow::lookFor);
  connect(&screen, &ChoosePersonScreen::addAsked, this, &TalkFlow::addAndBegin);
  connect(&screen, &ChoosePersonScreen::leave, this, &TalkFlow::ended);
  connect(&screen, &ChoosePersonScreen::chosen, this, [this](const QString& id) {
    if (const auto person = PersonId::parse(id)) begin(*person);
  });
  connect(&screen, &ChoosePersonScreen::teamAsked, this, &TalkFlow::beginWithTeam);
}

void TalkFlow::setUp(ChooseKindScreen& screen) {
  connect(&screen, &ChooseKindScreen::chosen, this, &TalkFlow::useKind);
  connect(&screen, &ChooseKindScreen::leave, this, &TalkFlow::leaveKinds);
}

void TalkFlow::setUp(BeforeScreen& screen) {
  connect(&screen, &BeforeScreen::kindsAsked, this, [this] { chooseKind(false); });
  connect(&screen, &BeforeScreen::begin, this, &TalkFlow::startTalking);
  connect(&screen, &BeforeScreen::notToday, this, &TalkFlow::notToday);
  connect(&screen, &BeforeScreen::sheetsAsked, this, [this] {
    const auto person = m_desk.store->person(*m_person);
    m_desk.window.showSheets(person ? person->language : m_desk.content.language);
  });
  connect(&screen, &BeforeScreen::leave, this, [this] {
    m_before->forget();
    Q_EMIT ended();
  });
}

void TalkFlow::setUp(TalkScreen& screen) {
  connect(&screen, &TalkScreen::nextAsked, this, &TalkFlow::goNext);
  connect(&screen, &TalkScreen::backAsked, this, &TalkFlow::goBack);
  connect(&screen, &TalkScreen::stageAsked, this, &TalkFlow::goToStage);
  connect(&screen, &TalkScreen::otherWayAsked, this, [this](int index) {
    const int shown = m_talk->conversation().position().alternative;
    // The list shows the question itself in the place of the way that is asked now.
    m_ownQuestion.clear();
    m_talk->conversation().askAnotherWay(index + 1 == shown ? 0 : index + 1);
    renderTalk();
    m_screen->startHere();
  });
  connect(&screen, &TalkScreen::chipChosen, this, [this](int index) {
    m_talk->conversation().goToTopic(index);
    moved();
  });
  connect(&screen, &TalkScreen::allTopicsAsked, this, [this] {
    m_picked = m_talk->conversation().position().topics;
    goToStage(m_talk->conversation().position().stage);
  });
  connect(&screen, &TalkScreen::topicsChosen, this, [this](const QStringList& topics) {
    m_picked = topics;
    m_screen->setNext(talkView(m_desk, *m_talk, m_saidFirst, m_picked).next);
  });
  connect(&screen, &TalkScreen::nothingToRaise, this, [this] {
    m_picked.clear();
    m_talk->conversation().chooseTopics({});
    moved();
  });
  connect(&screen, &TalkScreen::safetyDoorAsked, this,
          [this](const QString& door) { m_desk.window.openSafetyDoor(door); });
  connect(&screen, &TalkScreen::supportAsked, this, &TalkFlow::openSupport);
  connect(&screen, &TalkScreen::planAsked, this, [this] {
    const auto& stages = m_talk->conversation().guide().stages;
    const auto at = std::ranges::find(stages, StageKind::Plan, &content::Stage::kind);
    if (at != stages.end()) goToStage(static_cast<int>(at - stages.begin()));
  });
  connect(&screen, &TalkScreen::coachingAsked, this, [this] { m_desk.window.showCoaching(); });
  connect(&screen, &TalkScreen::stopAsked, this, &TalkFlow::stop);
  connect(&screen, &TalkScreen::longerAsked, this, [this] {
    m_talk->conversation().clock().addTime(kALittleLonger);
    m_talk->setRoomUntil(std::nullopt);
    moved();
    say(tr("Of course. There is a little more time now. You can also stop here and carry on another day."));
  });
  connect(&screen, &TalkScreen::jottingsEdited, this,
          [this](const QString& text) { m_talk->conversation().jottings().set(text); });
  connect(&screen, &TalkScreen::jottingsWiped, this, [this] { m_talk->conversation().jottings().wipe(); });
  connect(&screen, &TalkScreen::answered, this, [this](int answer) {
    if (const auto then = std::exchange(m_then, nullptr)) then(answer);
  });
  SupportDrawer* const drawer = screen.drawer();
  connect(drawer, &SupportDrawer::putInPlanAsked, this, &TalkFlow::putInPlan);
  connect(drawer, &SupportDrawer::ideaAsked, this, &TalkFlow::takeIdea);
  connect(drawer, &SupportDrawer::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
  connect(drawer, &SupportDrawer::closed, &screen, &TalkScreen::startHere);
}

void TalkFlow::setUp(StopScreen& screen) {
  connect(&screen, &StopScreen::goBackAsked, this, &TalkFlow::showPlace);
  connect(&screen, &StopScreen::copyAsked, this, &TalkFlow::copyBeforeStopping);
  connect(&screen, &StopScreen::breatherAsked, this, [this] {
    m_talk->conversation().clock().pause();
    m_stack->showPage(m_breather.get());
    m_breather->startHere();
  });
  connect(&screen, &StopScreen::keepAsked, this, &TalkFlow::stopAndKeep);
  connect(&screen, &StopScreen::wipeAsked, this, &TalkFlow::stopAndWipe);
  connect(&screen, &StopScreen::someoneElseAsked, this, &TalkFlow::showSomeoneElse);
}

void TalkFlow::setUp(BreatherScreen& screen) {
  connect(&screen, &BreatherScreen::backAsked, this, [this] {
    m_talk->conversation().clock().carryOn();
    showPlace();
  });
}

void TalkFlow::setUp(PageScreen& screen) {
  connect(&screen, &PageScreen::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
  connect(&screen, &PageScreen::backAsked, this, &TalkFlow::stop);
  connect(&screen, &PageScreen::nextAsked, this, [this] {
    // From "someone else" the talk is paused with what is written; from the last page it has ended already.
    if (m_talk) return stopAndKeep(std::nullopt);
    endSitting();
  });
}

TalkFlow::~TalkFlow() = default;

QWidget* TalkFlow::screen() const {
  return m_stack;
}

bool TalkFlow::isUnderway() const {
  return m_talk != nullptr || (m_team != nullptr && m_team->isUnderway());
}

// Before

void TalkFlow::start() {
  lookFor({});
  m_stack->showPage(m_choose.get());
  m_choose->startHere();
}

void TalkFlow::lookFor(const QString& name) {
  m_looked = name;
  const auto found = m_desk.store->people(name.trimmed());
  if (!found) return;
  std::vector<ChoiceItem> items;
  for (const store::PersonRow& row : *found)
    items.push_back({.id = row.person.id.text(),
                     .name = row.person.name.text(),
                     .note = row.partWayThrough  ? tr("Part-way through")
                             : row.hasAgreedPlan ? tr("Has a plan")
                                                 : tr("No plan yet")});
  m_choose->render(items, name.trimmed());
}

void TalkFlow::addAndBegin(const QString& name) {
  const auto screened = m_desk.screen.accept(boundary::Field::PersonName, name);
  if (!screened) return m_choose->say(screened.error().reason);
  const store::Person person{
      .id = PersonId::fresh(m_desk.ids), .name = *screened, .language = m_desk.preferences.language};
  if (const auto done = m_desk.store->savePerson(person); !done) return m_choose->say(messageFor(done.error()));
  begin(person.id);
}

void TalkFlow::begin(PersonId id) {
  const auto unfinished = m_desk.store->unfinished(id);
  if (unfinished && *unfinished) return carryOn(id);
  const auto person = m_desk.store->person(id);
  if (!person) {
    start();
    return m_choose->say(messageFor(person.error()));
  }
  m_person = id;
  const KindOfTalk kind = kindOfTalk(m_desk, likelyKind(m_desk, id));
  m_kind = kind.id;
  m_rooms = roomTimes(m_desk);
  m_before->render(beforeView(m_desk, *person, kind, m_rooms));
  m_stack->showPage(m_before.get());
  m_before->startHere();
}

void TalkFlow::chooseKind(bool onlyTeam) {
  m_onlyTeam = onlyTeam;
  m_kinds->render(kindGroups(m_desk, onlyTeam), m_kind);
  m_stack->showPage(m_kinds.get());
  m_kinds->startHere();
}

void TalkFlow::useKind(const QString& id) {
  const KindOfTalk kind = kindOfTalk(m_desk, id);
  if (kind.with == content::TalkWith::Team) {
    m_before->forget();
    return openTeam(kind.guide).start();
  }
  m_kind = kind.id;
  m_before->setKind(kind.need, roomFor(m_desk, kind, m_rooms));
  m_stack->showPage(m_before.get());
  m_before->startHere();
}

void TalkFlow::leaveKinds() {
  if (!m_person) return start();
  m_stack->showPage(m_before.get());
  m_before->backFromKinds();
}

void TalkFlow::beginWithTeam() {
  m_person.reset();
  const std::vector<KindGroup> groups = kindGroups(m_desk, true);
  std::vector<KindItem> kinds;
  for (const KindGroup& group : groups) kinds.insert(kinds.end(), group.kinds.begin(), group.kinds.end());
  if (kinds.size() != 1) return chooseKind(true);  // an organisation may have its own
  openTeam(kinds.front().id).start();
}

/// Once people talk, nobody comes back to how it was begun.
void TalkFlow::dropBeginning() {
  if (m_before.ifMade() != nullptr) m_before->forget();
  m_choose.drop();
  m_kinds.drop();
  m_before.drop();
}

TeamTalk& TalkFlow::openTeam(const QString& guide) {
  if (m_team) m_team.release()->deleteLater();
  m_person.reset();
  m_team = std::make_unique<TeamTalk>(m_desk, *m_desk.content.guide(guide));
  m_stack->addPage(m_team->screen());
  m_stack->showPage(m_team->screen());
  connect(m_team.get(), &TeamTalk::leave, this, &TalkFlow::start);
  connect(m_team.get(), &TeamTalk::ended, this, &TalkFlow::ended);
  return *m_team;
}

void TalkFlow::startTalking(const BeforeChoice& choice) {
  const KindOfTalk kind = kindOfTalk(m_desk, m_kind);
  auto talk = startTalk(
      m_desk, *m_person, kind.guide,
      choice.role == 1 ? conversation::FacilitatorRole::TrustedColleague : conversation::FacilitatorRole::LineManager,
      kind.planned);
  if (!talk) return m_before->say(messageFor(talk.error()));
  if (choice.room > 0) (*talk)->setRoomUntil(m_rooms.at(static_cast<std::size_t>(choice.room) - 1));
  m_saidFirst = false;
  hold(std::move(*talk));
  showPlace();
}

void TalkFlow::notToday(std::optional<QDate> day, bool noteOffer) {
  const auto next = m_desk.store->nextTalk(*m_person);
  const bool wasPlanned = next && *next && (*next)->kind == store::ComingKind::Planned;
  if (day || wasPlanned) {
    if (const auto done = m_desk.store->planTalk(*m_person, day); !done) return m_before->say(messageFor(done.error()));
  }
  if (noteOffer) {
    if (const auto done = m_desk.store->addEvent({store::EventKind::TalkOffered, m_desk.clock.now(), m_person}); !done)
      return m_before->say(messageFor(done.error()));
  }
  if (day) return m_before->sayDay(*day);
  m_before->forget();
  Q_EMIT ended();
}

void TalkFlow::carryOn(PersonId id) {
  auto back = carryOnTalk(m_desk, id);
  if (!back) {
    start();
    return m_choose->say(messageFor(back.error()));
  }
  const int lost = back->lostLines;
  const bool wasTyping = !back->typing.writing.text.isEmpty();
  take(std::move(*back));
  if (wasTyping) return say(tr("Here is the line you were writing."));
  const QString stage = m_talk->conversation().guide().stages[m_talk->conversation().position().stage].title;
  if (lost == 0) {
    //: %1 is a stage of the talk, %2 the member of staff
    return say(tr("Welcome back. You were at \"%1\" with %2. Everything up to your last line was saved.")
                   .arg(stage, m_talk->personName()));
  }
  //: %1 is a stage of the talk, %2 the member of staff. A sentence about lines that were not kept follows.
  const QString welcome = tr("Welcome back. You were at \"%1\" with %2.").arg(stage, m_talk->personName());
  say(welcome + QLatin1Char(' ') +
      tr("%n line(s) meant only for your copy were not kept, as you asked. Everything else is here.", nullptr, lost));
}

void TalkFlow::take(CameBack back) {
  hold(std::move(back.talk));
  const auto& at = m_talk->conversation().position();
  m_saidFirst = at.stage > 0 || at.prompt > 0;  // what is said first may not have been said to its end
  showPlace();
  if (!back.typing.writing.text.isEmpty() && m_plan) m_plan->resume(back.typing);
}

void TalkFlow::hold(std::unique_ptr<LiveTalk> talk) {
  dropBeginning();
  m_talk = std::move(talk);
  m_person = m_talk->person().id;
  m_picked = m_talk->conversation().position().topics;
  m_ownQuestion.clear();
  m_toldUnsaved = false;
  m_then = nullptr;
  clearJottings();
  connect(m_talk.get(), &LiveTalk::saved, this, [this] { m_toldUnsaved = false; });
  m_plan = std::make_unique<PlanFlow>(m_desk, *m_talk);
  m_stack->addPage(m_plan->screen());
  connect(m_plan.get(), &PlanFlow::stopAsked, this, &TalkFlow::stop);
  connect(m_plan.get(), &PlanFlow::putAside, this,
          [this] { m_screen->setJottings(m_talk->conversation().jottings().text()); });
  connect(m_plan.get(), &PlanFlow::stageAsked, this, &TalkFlow::goToStage);
  connect(m_plan.get(), &PlanFlow::backAsked, this, &TalkFlow::goBack);
  connect(m_plan.get(), &PlanFlow::nextAsked, this, &TalkFlow::goNext);
  connect(m_plan.get(), &PlanFlow::agreed, this, &TalkFlow::showCopy);
  connect(m_plan.get(), &PlanFlow::keptAsDraft, this, [this] { stopAndKeep(std::nullopt); });
  m_followUp = std::make_unique<FollowUpFlow>(m_desk, *m_talk);
  m_stack->addPage(m_followUp->screen());
  connect(m_followUp.get(), &FollowUpFlow::stopAsked, this, &TalkFlow::stop);
  connect(m_followUp.get(), &FollowUpFlow::backAsked, this, &TalkFlow::goBack);
  connect(m_followUp.get(), &FollowUpFlow::nextAsked, this, &TalkFlow::goNext);
  m_minute.start();
}

// The talk

void TalkFlow::showPlace() {
  if (m_talk->isAgreed()) return showCopy();
  const auto& at = m_talk->conversation().position();
  switch (m_talk->conversation().guide().stages[at.stage].kind) {
    case StageKind::Plan:
      m_plan->showPlan();
      return m_stack->showPage(m_plan->screen());
    case StageKind::Close:
      m_plan->showReadThrough();
      return m_stack->showPage(m_plan->screen());
    case StageKind::FollowUp:
      m_followUp->refresh();
      m_stack->showPage(m_followUp->screen());
      return m_followUp->startHere();
    case StageKind::Welcome:
    case StageKind::Prompts:
    case StageKind::Topics:
    case StageKind::Goodbye:
      renderTalk();
      m_stack->showPage(m_screen.get());
      return m_screen->startHere();
  }
}

void TalkFlow::renderTalk() {
  TalkView view = talkView(m_desk, *m_talk, m_saidFirst, m_picked);
  if (!m_ownQuestion.isEmpty() && view.middle.kind == TalkMiddle::Kind::Question) {
    view.middle.prompt.question = m_ownQuestion;
    view.middle.prompt.calm.clear();  // it calms about the other question
  }
  m_screen->render(view);
}

void TalkFlow::refresh() {
  if (m_team) m_team->refresh();
  const QWidget* const front = m_stack->currentWidget();
  if (m_talk) {
    m_talk->takeUpLanguage();
    if (m_screen.ifMade() != nullptr) {
      renderTalk();
      if (m_screen->drawer()->isVisible()) renderDrawer();
    }
    tick();
    if (m_plan) m_plan->refresh();
    if (m_followUp) m_followUp->refresh();
    if (m_copy) m_copy->refresh();
    if (front == m_stop.ifMade()) m_stop->render(stopView(m_desk, *m_talk));
  } else if (front == m_choose.ifMade()) {
    lookFor(m_looked);
  } else if (front == m_kinds.ifMade()) {
    m_kinds->render(kindGroups(m_desk, m_onlyTeam), m_kind);
    m_kinds->startHere();
  }
  if (m_person && !m_talk && (front == m_before.ifMade() || front == m_kinds.ifMade())) {
    const auto person = m_desk.store->person(*m_person);
    if (person) m_before->render(beforeView(m_desk, *person, kindOfTalk(m_desk, m_kind), m_rooms));
  }
  if (front == m_page.ifMade()) m_page->render(m_pageView());
}

bool TalkFlow::askInOwnWords(const QString& question) {
  if (m_talk == nullptr || m_stack->currentWidget() != m_screen.ifMade()) return false;
  if (talkView(m_desk, *m_talk, m_saidFirst, m_picked).middle.kind != TalkMiddle::Kind::Question) return false;
  m_ownQuestion = question;
  renderTalk();
  m_screen->startHere();
  return true;
}

void TalkFlow::moved() {
  m_ownQuestion.clear();
  m_talk->save();
  showPlace();
  tellUnsaved();
}

/// A full disk costs nothing: the words are here, and every step tries again. It is told once, until it worked again.
/// The plan has its own place to tell it.
void TalkFlow::tellUnsaved() {
  if (!m_talk->unsaved() || m_toldUnsaved || m_stack->currentWidget() != m_screen.ifMade()) return;
  m_toldUnsaved = true;
  ask(messageFor(*m_talk->unsaved()), {tr("Try again")}, [this](int) {
    m_toldUnsaved = false;
    m_talk->retry();
    tellUnsaved();
    if (!m_talk->unsaved()) m_screen->say(tr("Saved at %1.").arg(spokenTime(m_desk.clock.now().time())));
  });
}

void TalkFlow::goNext() {
  conversation::Conversation& talk = m_talk->conversation();
  const content::Stage& stage = talk.guide().stages[talk.position().stage];
  if (stage.kind == StageKind::Welcome && !m_saidFirst) {
    m_saidFirst = true;
    return showPlace();
  }
  if (conversation::isChoosingTopics(talk.position(), talk.guide()))
    talk.chooseTopics(m_picked);
  else
    talk.goNext();
  moved();
}

void TalkFlow::goBack() {
  conversation::Conversation& talk = m_talk->conversation();
  const conversation::Position at = talk.position();
  if (at.stage == 0 && at.prompt == 0) {
    m_saidFirst = false;
    return showPlace();
  }
  talk.goBack();
  moved();
}

void TalkFlow::goToStage(int stage) {
  m_talk->conversation().goToStage(stage);
  moved();
}

void TalkFlow::tick() {
  if (!m_talk) return;
  const conversation::GentleClock& clock = m_talk->conversation().clock();
  if (m_screen.ifMade() != nullptr)
    m_screen->renderClock(clockWords(clock.feeling()), clock.share(), roomWords(*m_talk));
  if (m_plan) m_plan->tick();
}

void TalkFlow::say(const QString& text) {
  if (m_plan && m_stack->currentWidget() == m_plan->screen()) return m_plan->say(text);
  m_screen->say(text);
}

void TalkFlow::ask(const QString& question, const QStringList& answers, std::function<void(int)> then) {
  m_then = std::move(then);
  m_screen->ask(question, answers);
}

void TalkFlow::openSupport() {
  renderDrawer();
  m_screen->openDrawer();
}

void TalkFlow::renderDrawer() {
  m_screen->drawer()->setGroups(supportGroups(m_desk, *m_talk));
  m_screen->drawer()->setFootnote(supportFootnote(m_desk, *m_talk));
}

void TalkFlow::putInPlan(const QString& serviceId) {
  const content::SupportService* const service = m_desk.content.service(serviceId);
  if (service == nullptr) return;
  m_screen->drawer()->hide();
  using plan::HowToGetThere;
  //: %1 is a place that can help: "Carers UK"
  ask(tr("%1: how will you get there?").arg(service->name),
      {tr("I'll ring"), tr("We'll ring together"), tr("I'll look later")},
      [this, id = service->id, name = service->name](int answer) {
        constexpr std::array kWays{HowToGetThere::IWillRing, HowToGetThere::WeRingTogether, HowToGetThere::ILookLater};
        // Chosen on the screen between the two, so both know of it; it can be made "only for me" in the plan.
        const HowToGetThere how = kWays.at(static_cast<std::size_t>(answer));
        const auto added = m_talk->conversation().addSupport(id, name, how, plan::Sharing::WithMyManager);
        if (!added) return say(added.error().reason);
        m_talk->save();
        renderTalk();
        // Ringing together is help already.
        if (how == HowToGetThere::WeRingTogether || m_talk->unsaved())
          sayInPlan(name);
        else
          askAboutFirstContact(name);
      });
}

void TalkFlow::askAboutFirstContact(const QString& service) {
  ask(tr("%1 is in the plan. Shall I help with the first contact?").arg(service),
      {tr("Yes, please"), tr("No, thank you")}, [this, service](int answer) {
        if (answer == 0 && promiseFirstContact(m_talk->conversation(), service)) {
          m_talk->save();
          renderTalk();
        }
        sayInPlan(service);
      });
}

void TalkFlow::sayInPlan(const QString& service) {
  //: %1 is a place that can help
  m_screen->say(tr("%1 is in the plan.").arg(service));
  tellUnsaved();
}

void TalkFlow::takeIdea(const QString& idea) {
  const auto kept = m_talk->conversation().offerAdjustment({.what = idea});
  m_screen->drawer()->hide();
  if (!kept) return m_screen->say(kept.error().verdict.reason);
  m_talk->save();
  renderTalk();
  //: %1 is something that could help at work: "A different start time"
  m_screen->say(tr("%1 is in the plan, to talk over.").arg(idea));
  tellUnsaved();
}

void TalkFlow::clearJottings() {
  if (m_screen.ifMade() != nullptr) m_screen->clearJottings();
}

// Ending

void TalkFlow::stop() {
  m_stop->render(stopView(m_desk, *m_talk));
  m_stack->showPage(m_stop.get());
  m_stop->startHere();
}

void TalkFlow::askToStop() {
  if (m_team && m_team->isUnderway()) return m_team->askToStop();
  if (!m_talk) return;
  if (m_talk->isAgreed()) return m_copy->finish();
  if (m_stack->currentWidget() == m_stop.ifMade()) return showPlace();  // the cross again does the same as Esc
  stop();
}

void TalkFlow::stopAndKeep(std::optional<QDate> day) {
  if (const auto done = m_talk->pauseUntil(day); !done) {
    stop();
    return m_stop->say(messageFor(done.error()));
  }
  endSitting();
}

void TalkFlow::stopAndWipe() {
  if (const auto done = m_talk->wipe(); !done) return m_stop->say(messageFor(done.error()));
  endSitting();
}

void TalkFlow::showSomeoneElse() {
  showPage([this] { return someoneElseView(m_desk, *m_talk); });
}

void TalkFlow::showPage(std::function<PageView()> view) {
  m_pageView = std::move(view);
  m_page->render(m_pageView());
  m_stack->showPage(m_page.get());
  m_page->startHere();
}

void TalkFlow::showCopy() {
  m_talk->conversation().jottings().wipe();
  clearJottings();
  retire(m_plan);
  retire(m_followUp);
  openCopy();
  connect(m_copy.get(), &CopyFlow::finished, this, &TalkFlow::showAfter);
}

/// Lines that are only for the copy cannot wait for another day, so it can be taken before stopping.
void TalkFlow::copyBeforeStopping() {
  openCopy();
  connect(m_copy.get(), &CopyFlow::finished, this, &TalkFlow::stop);
}

void TalkFlow::openCopy() {
  retire(m_copy);
  m_copy = std::make_unique<CopyFlow>(m_desk);
  m_stack->addPage(m_copy->screen());
  m_copy->open(m_talk->plan(), m_talk->person());
  m_stack->showPage(m_copy->screen());
}

void TalkFlow::showAfter() {
  showPage([this, title = titleFor(*m_talk), person = m_talk->personName(), manager = m_talk->managerName()] {
    return afterView(m_desk, title, person, manager);
  });
  letGo();
}

/// Lets go of a part. It may be the one that told us so, so it goes as soon as that is done.
template <class Part>
void TalkFlow::retire(std::unique_ptr<Part>& part) {
  if (!part) return;
  part->setParent(this);
  part.release()->deleteLater();
}

/// From here nothing of the talk is held any more: plan, held lines, jottings and what showed them go.
void TalkFlow::letGo() {
  m_minute.stop();
  m_then = nullptr;
  clearJottings();
  if (m_screen.ifMade() != nullptr) m_screen->render({});
  if (m_stop.ifMade() != nullptr) m_stop->render({});
  retire(m_plan);
  retire(m_followUp);
  retire(m_copy);
  retire(m_talk);
}

void TalkFlow::endSitting() {
  letGo();
  Q_EMIT ended();
}

// Locking

QByteArray TalkFlow::lockAway() {
  if (m_team && m_team->isUnderway()) return m_team->rest();
  if (!m_talk) return {};
  clearJottings();
  if (m_plan) m_plan->keepBeingTyped();
  return m_talk->rest(m_plan ? m_plan->beingTyped() : LineBeingTyped{});
}

void TalkFlow::comeBack(const QByteArray& sealed) {
  if (const auto place = TeamTalk::placeIn(m_desk, sealed); place && m_desk.content.guide(place->guide) != nullptr)
    return openTeam(place->guide).carryOn(*place);
  auto back = wakeTalk(m_desk, sealed);
  if (!back) {
    start();
    return m_choose->say(messageFor(back.error()));
  }
  const BeingWritten typing = back->typing.writing;
  const std::optional<QTime> leftAt = back->leftAt;
  take(std::move(*back));
  if (m_talk->isAgreed()) return;
  if (typing.stopped) return say(tr("Here is the line you were writing. It is still not kept."));
  if (!typing.text.isEmpty()) return say(tr("Here is the line you were writing."));
  //: After the screen was locked; %1 is a time of day
  if (leftAt) say(tr("You were here at %1.").arg(spokenTime(*leftAt)));
}

}  // namespace hearten::ui
