// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/home_flow.h"

#include "core/store/rescue.h"
#include "ui/flow/backups_flow.h"
#include "ui/home/home_screen.h"
#include "ui/shell/messages.h"
#include "ui/widgets/date_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

const QString kBackups = u"backups"_s;

/// "today", "Friday", or the whole date once the weekday alone would not tell.
QString dayGoneBy(QDate day, QDate today) {
  if (day == today) return HomeFlow::tr("today");
  return day.daysTo(today) < 7 ? QLocale().dayName(day.dayOfWeek()) : dateInWords(day, today);
}

QString greeting(const QTime& now, const QString& manager) {
  if (manager.isEmpty()) {
    if (now.hour() < 12) return HomeFlow::tr("Good morning");
    return now.hour() < 18 ? HomeFlow::tr("Good afternoon") : HomeFlow::tr("Good evening");
  }
  //: %1 is the manager's name
  if (now.hour() < 12) return HomeFlow::tr("Good morning, %1").arg(manager);
  return now.hour() < 18 ? HomeFlow::tr("Good afternoon, %1").arg(manager)
                         : HomeFlow::tr("Good evening, %1").arg(manager);
}

PromiseView viewOf(const store::Promise& promise, QDate today) {
  const QString name = promise.personName.text();
  PromiseView view{.id = promise.action.id.text(), .what = promise.action.what.text()};
  //: %1 is a person's name
  view.forWhom = HomeFlow::tr("For %1").arg(name);
  const auto& by = promise.action.by;
  //: %1 is a day, as "Friday 4 December"
  view.when = by ? HomeFlow::tr("by %1").arg(dateInWords(*by, today)) : HomeFlow::tr("when you can");
  if (by && *by < today)
    //: %1 is a day that has gone by ("Friday"), %2 a person's name
    view.gone = HomeFlow::tr("You hoped for %1. Tell %2 how it is going?").arg(dayGoneBy(*by, today), name);
  //: What a screen reader says for a promise: what, a person's name, by when
  view.spoken = HomeFlow::tr("%1, for %2, %3").arg(view.what, name, view.when);
  return view;
}

ComingView viewOf(const store::ComingTalk& talk, QDate today) {
  ComingView view{.person = talk.person.id.text(), .name = talk.person.name.text()};
  switch (talk.kind) {
    case store::ComingKind::Planned:
      view.kind = HomeFlow::tr("Talk");
      break;
    case store::ComingKind::SecondSitting:
      view.kind = HomeFlow::tr("Second sitting");
      break;
    case store::ComingKind::PlanReview:
      view.kind = HomeFlow::tr("Plan review");
      break;
  }
  view.when = QLocale().toString(talk.on, talk.on.year() == today.year() ? u"ddd d MMM" : u"d MMM yyyy");
  view.spoken = u"%1, %2, %3"_s.arg(view.name, view.kind, dateInWords(talk.on, today));
  return view;
}

}  // namespace

HomeFlow::HomeFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_screen(std::make_unique<HomeScreen>()) {
  const auto withPerson = [this](void (HomeScreen::*asked)(const QString&), void (HomeFlow::*requested)(PersonId)) {
    connect(m_screen.get(), asked, this, [this, requested](const QString& id) {
      if (const auto person = PersonId::parse(id)) Q_EMIT(this->*requested)(*person);
    });
  };
  withPerson(&HomeScreen::carryOnAsked, &HomeFlow::carryOnRequested);
  withPerson(&HomeScreen::openAsked, &HomeFlow::personRequested);
  connect(m_screen.get(), &HomeScreen::coachingAsked, this, [this] { m_desk.window.showCoaching(); });
  connect(m_screen.get(), &HomeScreen::sheetsAsked, this,
          [this] { m_desk.window.showSheets(m_desk.content.language); });
  connect(m_screen.get(), &HomeScreen::startAsked, this, &HomeFlow::startRequested);
  connect(m_screen.get(), &HomeScreen::practiseAsked, this, &HomeFlow::practiceRequested);
  connect(m_screen.get(), &HomeScreen::doneAsked, this, &HomeFlow::markDone);
  connect(m_screen.get(), &HomeScreen::noteActed, this, [this](const QString& id) {
    if (id == kBackups) return Q_EMIT settingsRequested();
    if (const auto person = PersonId::parse(id)) Q_EMIT heldRequested(*person);
  });
  connect(m_screen.get(), &HomeScreen::undoAsked, this, &HomeFlow::bringBack);
  connect(m_screen.get(), &HomeScreen::dayChosen, this, &HomeFlow::moveTo);
}

HomeFlow::~HomeFlow() = default;

QWidget* HomeFlow::screen() const {
  return m_screen.get();
}

void HomeFlow::startHere() {
  m_screen->startHere();
}

void HomeFlow::refresh() {
  const store::Store& store = *m_desk.store;
  const auto setup = store.setup();
  const auto promises = store.promises();
  const auto coming = store.comingTalks();
  const auto unfinished = store.unfinishedTalks();
  const auto people = store.people();
  std::optional<Error> problem;
  const auto note = [&problem](const auto& result) {
    if (!result && !problem) problem = result.error();
  };
  note(setup);
  note(promises);
  note(coming);
  note(unfinished);
  note(people);
  if (problem) return m_screen->say(messageFor(*problem));

  const QDate today = m_desk.clock.today();
  const QString manager = setup->managerName ? setup->managerName->text() : QString();
  HomeView view{.greeting = greeting(m_desk.clock.now().time(), manager),
                .lead = dateInWords(today, today),
                .today = today,
                .canSave = store.canSave()};
  const bool isPartly = !store::partlyRead(store).isEmpty();
  if (people->isEmpty() && !isPartly) {
    view.lead = tr("When you are ready, start a conversation, or practise with someone made up.");
    view.firstTime = true;
  }
  for (const conversation::Record& talk : *unfinished) {
    const auto person = store.person(talk.person);
    if (!person) continue;
    const content::Guide* guide = m_desk.content.guide(talk.guide);
    const QString stage =
        guide != nullptr && talk.stage < guide->stages.size() ? guide->stages[talk.stage].title : QString();
    UnfinishedView one{.person = talk.person.text()};
    //: %1 is a person's name
    one.title = tr("%1, part-way through").arg(person->name.text());
    if (talk.state == conversation::ConversationState::Underway)
      //: %1 is a stage of the talk, %2 a person's name
      one.words = tr("Welcome back. You were at “%1” with %2. Everything up to your last line was saved.")
                      .arg(stage, person->name.text());
    else if (talk.heldOn == today)
      //: %1 is a stage of the talk
      one.words = tr("You stopped at “%1” today. Nothing was lost.").arg(stage);
    else
      //: %1 is a stage of the talk, %2 a day that has gone by ("Friday")
      one.words = tr("You stopped at “%1” on %2. Nothing was lost.").arg(stage, dayGoneBy(talk.heldOn, today));
    view.unfinished.push_back(one);
  }
  m_promises = *promises;
  for (const store::Promise& promise : m_promises) view.promises.push_back(viewOf(promise, today));
  for (const store::ComingTalk& talk : *coming) view.coming.push_back(viewOf(talk, today));
  if (const auto due = m_desk.store->keepingDue(today)) {
    for (const store::KeepingDue& one : *due) {
      const QString name = one.person.name.text();
      //: %1 is a person's name
      view.notes.push_back(
          {.id = one.person.id.text(),
           .words =
               tr("It is time to decide together how long %1’s plan stays. Until you do, it stays as it is.").arg(name),
           .act = tr("Decide"),
           //: Spoken name of [Decide]; %1 is a person's name
           .spoken = tr("Decide about %1’s plan").arg(name)});
    }
  }
  if (!store.canSave())
    view.notes.push_back({.words = tr("You can read these plans. Nothing can be changed in them now.")});
  if (isPartly)
    view.notes.push_back(
        {.words = tr("Of some people not everything can be read. Look under People for what is left.")});
  if (const QString words = backupReminder(m_desk); !words.isEmpty())
    view.notes.push_back({.id = kBackups, .words = words, .act = tr("Choose a place")});
  m_screen->render(view);
  // Said once, not at every visit: it is for whoever looks after the pack, and the built-in content stands.
  const bool told = std::exchange(m_desk.packProblemsTold, true);
  if (!told && !m_desk.packProblems.isEmpty()) m_screen->say(messageFor(m_desk.packProblems.first()));
}

std::optional<HomeFlow::Marked> HomeFlow::promise(const QString& id) const {
  const auto found =
      std::ranges::find_if(m_promises, [&id](const store::Promise& one) { return one.action.id.text() == id; });
  if (found == m_promises.end()) return std::nullopt;
  return Marked{found->plan, found->action.id};
}

bool HomeFlow::worked(const Result<>& result) {
  if (!result) m_screen->say(messageFor(result.error()));
  return result.has_value();
}

void HomeFlow::markDone(const QString& id) {
  const auto done = promise(id);
  if (!done || !worked(m_desk.store->setActionState(done->plan, done->action, plan::ActionState::Done))) return;
  m_lastDone = done;
  refresh();
  m_screen->say(tr("That is done. Thank you for keeping it."), tr("Bring it back"));
}

void HomeFlow::bringBack() {
  if (!m_lastDone) return;
  const Marked back = *std::exchange(m_lastDone, std::nullopt);
  if (!worked(m_desk.store->setActionState(back.plan, back.action, plan::ActionState::Open))) return;
  m_screen->saidEnough();
  refresh();
  startHere();
}

void HomeFlow::moveTo(const QString& id, QDate day) {
  const auto moved = promise(id);
  if (!moved || !worked(m_desk.store->setActionDate(moved->plan, moved->action, day))) return;
  refresh();
  //: %1 is a day, as "Friday 4 December"
  m_screen->say(tr("Moved to %1.").arg(dateInWords(day, m_desk.clock.today())));
}

}  // namespace hearten::ui
