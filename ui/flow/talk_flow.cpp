// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/talk_flow.h"

#include "core/conversation/flow.h"
#include "ui/conversation/before_screen.h"
#include "ui/conversation/choose_person_screen.h"
#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/follow_up_flow.h"
#include "ui/flow/plan_flow.h"
#include "ui/flow/talk_views.h"
#include "ui/shell/messages.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/support_drawer.h"

#include <algorithm>

namespace hearten::ui {
namespace {

using namespace std::chrono_literals;
using content::StageKind;

constexpr auto kALittleLonger = 15min;

}  // namespace

TalkFlow::TalkFlow(Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_stack(new QStackedWidget),
      m_choose(new ChoosePersonScreen),
      m_before(new BeforeScreen),
      m_screen(new TalkScreen),
      m_stop(new StopScreen),
      m_breather(new BreatherScreen),
      m_page(new PageScreen) {
  const auto safety = [this] { m_desk.window.showSafetyCard(); };
  const auto hide = [this] { m_desk.window.hideScreen(); };
  const auto add = [&](auto* screen) {
    using Screen = std::remove_pointer_t<decltype(screen)>;
    m_stack->addWidget(screen);
    connect(screen, &Screen::safetyAsked, this, safety);
    connect(screen, &Screen::hideAsked, this, hide);
  };
  add(m_choose);
  add(m_before);
  add(m_screen);
  add(m_stop);
  add(m_breather);
  add(m_page);

  connect(m_choose, &ChoosePersonScreen::lookedFor, this, &TalkFlow::lookFor);
  connect(m_choose, &ChoosePersonScreen::addAsked, this, &TalkFlow::addAndBegin);
  connect(m_choose, &ChoosePersonScreen::leave, this, &TalkFlow::ended);
  connect(m_choose, &ChoosePersonScreen::chosen, this, [this](const QString& id) {
    if (const auto person = PersonId::parse(id)) begin(*person);
  });

  connect(m_before, &BeforeScreen::begin, this, &TalkFlow::startTalking);
  connect(m_before, &BeforeScreen::notToday, this, &TalkFlow::notToday);
  connect(m_before, &BeforeScreen::leave, this, &TalkFlow::ended);

  connect(m_screen, &TalkScreen::nextAsked, this, &TalkFlow::goNext);
  connect(m_screen, &TalkScreen::backAsked, this, &TalkFlow::goBack);
  connect(m_screen, &TalkScreen::stageAsked, this, &TalkFlow::goToStage);
  connect(m_screen, &TalkScreen::otherWayAsked, this, [this](int index) {
    const int shown = m_talk->conversation().position().alternative;
    // The list shows the question itself in the place of the way that is asked now.
    m_talk->conversation().askAnotherWay(index + 1 == shown ? 0 : index + 1);
    renderTalk();
    m_screen->startHere();
  });
  connect(m_screen, &TalkScreen::chipChosen, this, [this](int index) {
    m_talk->conversation().goToTopic(index);
    moved();
  });
  connect(m_screen, &TalkScreen::allTopicsAsked, this, [this] {
    m_picked = m_talk->conversation().position().topics;
    goToStage(m_talk->conversation().position().stage);
  });
  connect(m_screen, &TalkScreen::topicsChosen, this, [this](const QStringList& topics) {
    m_picked = topics;
    m_screen->setNext(talkView(m_desk, *m_talk, m_saidFirst, m_picked).next);
  });
  connect(m_screen, &TalkScreen::nothingToRaise, this, [this] {
    m_picked.clear();
    m_talk->conversation().chooseTopics({});
    moved();
  });
  connect(m_screen, &TalkScreen::supportAsked, this, &TalkFlow::openSupport);
  connect(m_screen, &TalkScreen::planAsked, this, [this] {
    const auto& stages = m_talk->conversation().guide().stages;
    const auto at = std::ranges::find(stages, StageKind::Plan, &content::Stage::kind);
    if (at != stages.end()) goToStage(static_cast<int>(at - stages.begin()));
  });
  connect(m_screen, &TalkScreen::stopAsked, this, &TalkFlow::stop);
  connect(m_screen, &TalkScreen::longerAsked, this, [this] {
    m_talk->conversation().clock().addTime(kALittleLonger);
    moved();
    say(tr("Of course. There is a little more time now. You can also stop here and carry on another day."));
  });
  connect(m_screen, &TalkScreen::jottingsEdited, this,
          [this](const QString& text) { m_talk->conversation().jottings().set(text); });
  connect(m_screen, &TalkScreen::jottingsWiped, this, [this] { m_talk->conversation().jottings().wipe(); });
  SupportDrawer* const drawer = m_screen->drawer();
  connect(drawer, &SupportDrawer::putInPlanAsked, this, &TalkFlow::putInPlan);
  connect(drawer, &SupportDrawer::ideaAsked, this, &TalkFlow::takeIdea);
  connect(drawer, &SupportDrawer::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
  connect(drawer, &SupportDrawer::websiteAsked, this, [this](const QString& site) { m_desk.asks.openWebPage(site); });
  connect(drawer, &SupportDrawer::closed, m_screen, &TalkScreen::startHere);

  connect(m_stop, &StopScreen::goBackAsked, this, [this] {
    show(m_beforeStop);
    showPlace();
  });
  connect(m_stop, &StopScreen::breatherAsked, this, [this] {
    m_talk->conversation().clock().pause();
    show(m_breather);
    m_breather->startHere();
  });
  connect(m_breather, &BreatherScreen::backAsked, this, [this] {
    m_talk->conversation().clock().carryOn();
    showPlace();
  });
  connect(m_stop, &StopScreen::keepAsked, this, &TalkFlow::stopAndKeep);
  connect(m_stop, &StopScreen::wipeAsked, this, &TalkFlow::stopAndWipe);
  connect(m_stop, &StopScreen::someoneElseAsked, this, &TalkFlow::showSomeoneElse);
  connect(m_page, &PageScreen::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
  connect(m_page, &PageScreen::websiteAsked, this, [this](const QString& site) { m_desk.asks.openWebPage(site); });
  connect(m_page, &PageScreen::backAsked, this, &TalkFlow::stop);
  connect(m_page, &PageScreen::nextAsked, this, [this] {
    // From "someone else" the talk is paused with what is written; from the last page it has ended already.
    if (m_talk) return stopAndKeep(std::nullopt);
    leave();
  });

  m_minute.setInterval(1min);
  connect(&m_minute, &QTimer::timeout, this, &TalkFlow::tick);
}

TalkFlow::~TalkFlow() = default;

// Before

void TalkFlow::start() {
  lookFor({});
  show(m_choose);
  m_choose->startHere();
}

void TalkFlow::lookFor(const QString& name) {
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
  if (!person) return m_choose->say(messageFor(person.error()));
  m_person = id;
  BeforeView view = beforeView(m_desk, *person);
  // Somebody with an agreed plan most likely comes to look at it again.
  const auto agreed = m_desk.store->latestAgreed(id);
  const QString usual = agreed && *agreed ? QStringLiteral("plan-review") : QStringLiteral("wellbeing-conversation");
  const auto& guides = m_desk.content.guides;
  const auto at = std::ranges::find(guides, usual, &content::Guide::id);
  view.kind = at == guides.end() ? 0 : static_cast<int>(at - guides.begin());
  m_before->render(view);
  show(m_before);
  m_before->startHere();
}

void TalkFlow::startTalking(int kind, int role) {
  const content::Guide& guide = m_desk.content.guides[std::clamp<qsizetype>(kind, 0, m_desk.content.guides.size() - 1)];
  auto talk = startTalk(
      m_desk, *m_person, guide.id,
      role == 1 ? conversation::FacilitatorRole::TrustedColleague : conversation::FacilitatorRole::LineManager,
      std::chrono::minutes(guide.minutes));
  if (!talk) return m_before->say(messageFor(talk.error()));
  hold(std::move(*talk));
  m_saidFirst = false;
  showPlace();
}

void TalkFlow::notToday(std::optional<QDate> day, bool noteOffer) {
  if (noteOffer) {
    if (const auto done = m_desk.store->addEvent({store::EventKind::TalkOffered, m_desk.clock.now(), m_person}); !done)
      return m_before->say(messageFor(done.error()));
  }
  if (day) {
  }
  Q_EMIT ended();
}

void TalkFlow::carryOn(PersonId id) {
  m_person = id;
  auto back = carryOnTalk(m_desk, id);
  if (!back) {
    start();
    return m_choose->say(messageFor(back.error()));
  }
  const int lost = back->lostLines;
  take(std::move(*back));
  const auto& at = m_talk->conversation().position();
  //: %1 is a stage of the talk, %2 the member of staff
  QString words = tr("Welcome back. You were at \"%1\" with %2. Everything up to your last line was saved.")
                      .arg(m_talk->conversation().guide().stages[at.stage].title, m_talk->personName());
  if (lost > 0)
    words =
        tr("%n line(s) meant only for your copy were not kept, as you asked. Everything else is here.", nullptr, lost);
  say(words);
}

void TalkFlow::take(CameBack back) {
  m_saidFirst = true;
  hold(std::move(back.talk));
  showPlace();
  if (!back.typing.text.isEmpty() && m_plan) m_plan->resume(back.typing);
}

void TalkFlow::hold(std::unique_ptr<LiveTalk> talk) {
  m_talk = std::move(talk);
  m_person = m_talk->person().id;
  m_picked = m_talk->conversation().position().topics;
  m_screen->clearJottings();
  m_plan = std::make_unique<PlanFlow>(m_desk, *m_talk);
  m_stack->addWidget(m_plan->screen());
  connect(m_plan.get(), &PlanFlow::stopAsked, this, &TalkFlow::stop);
  connect(m_plan.get(), &PlanFlow::stageAsked, this, &TalkFlow::goToStage);
  connect(m_plan.get(), &PlanFlow::backAsked, this, &TalkFlow::goBack);
  connect(m_plan.get(), &PlanFlow::nextAsked, this, &TalkFlow::goNext);
  connect(m_plan.get(), &PlanFlow::agreed, this, &TalkFlow::showCopy);
  connect(m_plan.get(), &PlanFlow::keptAsDraft, this, [this] { stopAndKeep(std::nullopt); });
  m_followUp = std::make_unique<FollowUpFlow>(m_desk, *m_talk);
  m_stack->addWidget(m_followUp->screen());
  connect(m_followUp.get(), &FollowUpFlow::stopAsked, this, &TalkFlow::stop);
  connect(m_followUp.get(), &FollowUpFlow::backAsked, this, &TalkFlow::goBack);
  connect(m_followUp.get(), &FollowUpFlow::nextAsked, this, &TalkFlow::goNext);
  m_minute.start();
}

// The talk

void TalkFlow::show(QWidget* screen) {
  m_stack->setCurrentWidget(screen);
}

void TalkFlow::showPlace() {
  const auto& at = m_talk->conversation().position();
  switch (m_talk->conversation().guide().stages[at.stage].kind) {
    case StageKind::Plan:
      m_plan->showPlan();
      return show(m_plan->screen());
    case StageKind::Close:
      m_plan->showReadThrough();
      return show(m_plan->screen());
    case StageKind::FollowUp:
      m_followUp->refresh();
      show(m_followUp->screen());
      return m_followUp->startHere();
    case StageKind::Welcome:
    case StageKind::Prompts:
    case StageKind::Topics:
      renderTalk();
      show(m_screen);
      return m_screen->startHere();
  }
}

void TalkFlow::renderTalk() {
  m_screen->render(talkView(m_desk, *m_talk, m_saidFirst, m_picked));
}

void TalkFlow::moved() {
  m_talk->save();
  showPlace();
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
  m_screen->renderClock(clockWords(clock.feeling()), clock.share(), {});
  m_plan->tick();
}

void TalkFlow::say(const QString& text) {
  if (m_stack->currentWidget() == m_plan->screen()) return m_plan->say(text);
  m_screen->say(text);
}

void TalkFlow::openSupport() {
  m_screen->drawer()->setGroups(supportGroups(m_desk, *m_talk));
  m_screen->drawer()->setFootnote(tr("This is not a formal referral."));
  m_screen->openDrawer();
}

void TalkFlow::putInPlan(const QString& serviceId) {
  const content::SupportService* const service = m_desk.content.service(serviceId);
  if (!service) return;
  // Chosen on the screen between the two, so both know of it; it can be made "only for me" in the plan.
  m_talk->conversation().addSupport(service->id, service->name, plan::HowToGetThere::Undecided,
                                    plan::Sharing::WithMyManager);
  m_talk->save();
  renderTalk();
  //: %1 is a place that can help
  m_screen->say(tr("%1 is in the plan. How to get there can be chosen with it.").arg(service->name));
}

void TalkFlow::takeIdea(const QString& idea) {
  const auto kept = m_talk->conversation().offerAdjustment({.what = idea});
  m_talk->save();
  renderTalk();
  if (kept) m_screen->say(tr("%1 is in the plan, to talk over.").arg(idea));
}

// Ending

void TalkFlow::stop() {
  if (m_stack->currentWidget() != m_stop && m_stack->currentWidget() != m_page) m_beforeStop = m_stack->currentWidget();
  m_stop->render(stopView(m_desk, *m_talk));
  show(m_stop);
  m_stop->startHere();
}

void TalkFlow::askToStop() {
  if (m_talk) stop();
}

void TalkFlow::stopAndKeep(std::optional<QDate> day) {
  if (const auto done = m_talk->pauseUntil(day); !done) return m_stop->say(messageFor(done.error()));
  leave();
}

void TalkFlow::stopAndWipe() {
  if (const auto done = m_talk->wipe(); !done) return m_stop->say(messageFor(done.error()));
  leave();
}

void TalkFlow::showSomeoneElse() {
  m_page->render(someoneElseView(m_desk, *m_talk));
  show(m_page);
  m_page->startHere();
}

void TalkFlow::showCopy() {
  m_talk->conversation().jottings().wipe();
  m_screen->clearJottings();
  m_copy = std::make_unique<CopyFlow>(m_desk);
  m_stack->addWidget(m_copy->screen());
  connect(m_copy.get(), &CopyFlow::finished, this, &TalkFlow::showAfter);
  m_copy->open(m_talk->plan(), m_talk->person());
  show(m_copy->screen());
}

void TalkFlow::showAfter() {
  const PageView view = afterView(m_desk, titleFor(*m_talk), m_talk->personName(), managerFor(m_talk->managerName()));
  m_minute.stop();
  m_talk->conversation().jottings().wipe();
  m_page->render(view);
  show(m_page);
  // From here nothing of the talk is held any more: plan, held lines and screens go.
  m_plan.reset();
  m_followUp.reset();
  m_copy.reset();
  m_talk.reset();
  m_page->startHere();
}

void TalkFlow::leave() {
  m_minute.stop();
  m_screen->clearJottings();
  m_plan.reset();
  m_followUp.reset();
  m_copy.reset();
  m_talk.reset();
  Q_EMIT ended();
}

// Locking

QByteArray TalkFlow::lockAway() {
  if (!m_talk) return {};
  m_screen->clearJottings();
  return m_talk->rest(m_plan ? m_plan->beingTyped() : LineBeingTyped{});
}

void TalkFlow::comeBack(const QByteArray& sealed) {
  auto back = wakeTalk(m_desk, sealed);
  if (!back) {
    start();
    return m_choose->say(messageFor(back.error()));
  }
  const bool wasTyping = !back->typing.text.isEmpty();
  take(std::move(*back));
  if (wasTyping) say(tr("Here is the line you were writing."));
}

}  // namespace hearten::ui
