// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/leaving_flow.h"

#include "ui/flow/erase_all_flow.h"
#include "ui/flow/erase_flow.h"
#include "ui/flow/held_flow.h"
#include "ui/flow/new_keys_flow.h"
#include "ui/shell/messages.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr auto kMayStay = "may-stay"_L1;
constexpr auto kMayNotStay = "may-not-stay"_L1;
/// A yes is for this handing over, and not for one in a year.
constexpr int kDaysYesHolds = 31;

/// When the person said that their plan may stay, if that holds still. `events`: theirs, newest first.
std::optional<QDate> whenAllowed(const QList<store::Event>& events, const QDateTime& now) {
  const auto said = std::ranges::find_if(events, [](const store::Event& event) {
    return event.kind == store::EventKind::KeepingChosen && (event.how == kMayStay || event.how == kMayNotStay);
  });
  if (said == events.end() || said->how != kMayStay || said->when.addDays(kDaysYesHolds) < now) return std::nullopt;
  return said->when.toLocalTime().date();
}

}  // namespace

LeavingFlow::LeavingFlow(Desk& desk, QStringList known, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_known(std::move(known)),
      m_page(new LeavingPage),
      m_rooms(std::make_unique<Rooms>(m_page)) {
  connect(m_page, &LeavingPage::backAsked, this, &LeavingFlow::left);
  connect(m_page, &LeavingPage::copyAsked, this, &LeavingFlow::openHeld);
  connect(m_page, &LeavingPage::stayAsked, this, &LeavingFlow::askToStay);
  connect(m_page, &LeavingPage::eraseAsked, this, &LeavingFlow::openErase);
  connect(m_page, &LeavingPage::newLockAsked, this, &LeavingFlow::openNewLock);
  connect(m_page, &LeavingPage::eraseAllAsked, this, &LeavingFlow::openEraseAll);
  render();
}

LeavingFlow::~LeavingFlow() {
  m_held.reset();
  m_erase.reset();
  m_newKeys.reset();
  m_eraseAll.reset();
}

void LeavingFlow::refresh() {
  if (m_held != nullptr) m_held->refresh();
  if (m_erase != nullptr) m_erase->refresh();
  if (m_newKeys != nullptr) m_newKeys->refresh();
  if (m_eraseAll != nullptr) m_eraseAll->refresh();
  render();
}

void LeavingFlow::startHere() {
  m_page->startHere();
}

std::optional<store::Person> LeavingFlow::personOf(const QString& id) const {
  const auto person = PersonId::parse(id);
  if (!person) return std::nullopt;
  auto found = m_desk.store->person(*person);
  return found ? std::optional(std::move(*found)) : std::nullopt;
}

void LeavingFlow::openHeld(const QString& id) {
  auto person = personOf(id);
  if (!person) return;
  m_held = std::make_unique<HeldFlow>(m_desk, std::move(*person));
  m_rooms->openUntilLeft(m_held, this, [this] { render(); });
}

void LeavingFlow::askToStay(const QString& id) {
  const auto person = personOf(id);
  if (!person) return;
  const QString name = person->name.text();
  m_page->ask(
      //: %1 is the member of staff, who is asked
      tr("%1, this question is for you, at the keyboard. May your plan stay here for the next manager? They would read "
         "the lines you shared. Lines only for you stay locked, or are not here. You need give no reason.")
          .arg(name),
      tr("No, not my plan"), [this, who = person->id] { decide(who, false); }, tr("Yes, it may stay"),
      [this, who = person->id] { decide(who, true); });
}

/// It stands in what happened to their plan, so that it outlasts this page and a lock, and they can read it.
void LeavingFlow::decide(PersonId person, bool stays) {
  const auto events = m_desk.store->events(person);
  // No, where there never was a yes, is how it was.
  if (!stays && (!events || !whenAllowed(*events, m_desk.clock.now()))) return;
  const auto noted = m_desk.store->addEvent({.kind = store::EventKind::KeepingChosen,
                                             .when = m_desk.clock.now(),
                                             .person = person,
                                             .how = stays ? kMayStay : kMayNotStay});
  render();
  if (!noted) m_page->say(messageFor(noted.error()));
}

void LeavingFlow::openErase(const QString& id) {
  auto person = personOf(id);
  if (!person) return;
  m_erase = std::make_unique<EraseFlow>(m_desk, std::move(*person));
  connect(
      m_erase.get(), &EraseFlow::erased, this,
      [this](const QString& words) {
        m_rooms->back();
        m_erase.reset();
        render();
        m_page->say(words);
      },
      Qt::QueuedConnection);
  m_rooms->openUntilLeft(m_erase, this, [this] { render(); });
  m_erase->page()->startHere();
}

void LeavingFlow::openNewLock() {
  m_newKeys = std::make_unique<NewKeysFlow>(m_desk, m_known, NewKeysFlow::From::Leaving);
  connect(m_newKeys.get(), &NewKeysFlow::codeIsDue, this, &LeavingFlow::codeIsDue);
  m_rooms->openUntilLeft(m_newKeys, this, [this] { render(); });
}

void LeavingFlow::openEraseAll() {
  m_eraseAll = std::make_unique<EraseAllFlow>(m_desk, EraseAllFlow::From::Leaving);
  connect(m_eraseAll.get(), &EraseAllFlow::erased, this, &LeavingFlow::erased);
  connect(m_eraseAll.get(), &EraseAllFlow::walkAsked, m_eraseAll.get(), &EraseAllFlow::left);
  m_rooms->openUntilLeft(m_eraseAll, this, [this] { render(); });
  m_eraseAll->page()->startHere();
}

void LeavingFlow::render() {
  const auto people = m_desk.store->people();
  if (!people) return m_page->say(messageFor(people.error()));
  LeavingView view{.canSave = m_desk.store->canSave()};
  bool allDecided = true;
  for (const store::PersonRow& row : *people) {
    LeavingPerson person{.id = row.person.id.text(), .name = row.person.name.text()};
    const auto events = m_desk.store->events(row.person.id);
    const auto allowed = events ? whenAllowed(*events, m_desk.clock.now()) : std::nullopt;
    person.stays = allowed.has_value();
    allDecided = allDecided && person.stays;
    const auto taken = events ? std::ranges::find(*events, store::EventKind::EverythingTaken, &store::Event::kind)
                              : decltype(events->begin()){};
    person.done << (events && taken != events->end()
                        //: %1 is a person's name, %2 a day
                        ? tr("Everything was saved for %1 on %2.")
                              .arg(person.name, QLocale().toString(taken->when.toLocalTime().date(), u"d MMMM"_s))
                        //: %1 is a person's name
                        : tr("%1 has not taken everything yet.").arg(person.name));
    if (allowed)
      //: %1 is a person's name, %2 a day
      person.done << tr("%1 said yes on %2: the plan stays for the next manager.")
                         .arg(person.name, QLocale().toString(*allowed, u"d MMMM"_s));
    view.people.push_back(std::move(person));
  }
  if (people->isEmpty()) {
    view.end =
        tr("Nobody's plan is here any more. Now delete what is left: the store, its keys and its backups. Then tear up "
           "the recovery sheet.");
  } else if (!allDecided) {
    view.end = tr("Some people have not decided yet. Their plans do not go to the next manager: delete each, or ask.");
  } else {
    view.end =
        tr("Everybody who is still here said yes. Make a new lock now. Give its recovery code to the next "
           "manager, and to nobody else. They open the plans with it and choose their own passphrase. Then ask "
           "them to make a new lock too, so that yours opens nothing any more.");
    view.newLock = tr("Make a new lock");
  }
  view.eraseAll = tr("Delete everything");
  m_page->render(view);
}

}  // namespace hearten::ui
