// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/people_flow.h"

#include "core/plan/changes.h"
#include "core/store/rescue.h"
#include "core/store/search_name.h"
#include "ui/flow/changes_view.h"
#include "ui/flow/erase_flow.h"
#include "ui/flow/held_document.h"
#include "ui/flow/held_flow.h"
#include "ui/flow/own_lines_flow.h"
#include "ui/flow/partly_flow.h"
#include "ui/people/people_list.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/shell/messages.h"
#include "ui/widgets/rooms.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// More rows than this help nobody: a few letters find a name sooner, and each row costs room.
constexpr qsizetype kShown = 50;

QString day(QDate date, QDate today) {
  return QLocale().toString(date, date.year() == today.year() ? u"d MMMM" : u"d MMMM yyyy");
}

QString copyKind(const QString& how) {
  if (how == u"docx") return PeopleFlow::tr("Word");
  return how == u"pdf" ? PeopleFlow::tr("PDF") : QString();
}

QString rowNote(const store::PersonRow& row, QDate today) {
  if (row.partWayThrough) return PeopleFlow::tr("Part-way through");
  //: %1 is a day, as "3 December"
  if (row.nextTalk) return PeopleFlow::tr("Next talk on %1").arg(day(*row.nextTalk, today));
  return row.hasAgreedPlan ? PeopleFlow::tr("Plan agreed") : PeopleFlow::tr("No plan yet");
}

PersonEvent eventView(const store::Event& event, const content::Content& content, QDate today) {
  using Kind = store::EventKind;
  const QDate date = event.when.toLocalTime().date();
  PersonEvent view{.day = QLocale().toString(date, date.year() == today.year() ? u"ddd d MMM" : u"d MMM yyyy")};
  switch (event.kind) {
    case Kind::TalkStarted:
      view.what = PeopleFlow::tr("Talk started");
      break;
    case Kind::TalkPaused:
      view.what = PeopleFlow::tr("Talk stopped part-way");
      view.note = PeopleFlow::tr("Draft kept");
      break;
    case Kind::TalkFinished:
      view.what = PeopleFlow::tr("Talk finished");
      break;
    case Kind::PlanAgreed:
      view.what = PeopleFlow::tr("Plan agreed");
      break;
    case Kind::CopyTaken:
      view.what = PeopleFlow::tr("Copy taken");
      //: %1 is "Word" or "PDF"
      view.note = PeopleFlow::tr("%1, full copy").arg(copyKind(event.how));
      break;
    case Kind::ShareCopyTaken:
      view.what = PeopleFlow::tr("Copy taken");
      view.note = PeopleFlow::tr("%1, only the shared lines").arg(copyKind(event.how));
      break;
    case Kind::PlanDeleted:
      view.what = PeopleFlow::tr("Plan deleted");
      break;
    case Kind::DraftWiped:
      view.what = PeopleFlow::tr("Draft wiped");
      break;
    case Kind::TalkOffered:
      //: %1 is a day, as "3 November"
      view.what = PeopleFlow::tr("Offered on %1.").arg(day(date, today));
      break;
    default:
      view.what = eventInWords(event, content);
      break;
  }
  return view;
}

QString copyTaken(const QList<store::Event>& events, QDate today) {
  const auto copy = std::ranges::find_if(events, [](const store::Event& event) {
    return event.kind == store::EventKind::CopyTaken || event.kind == store::EventKind::ShareCopyTaken;
  });
  if (copy == events.end()) return PeopleFlow::tr("Not taken yet");
  //: %1 is a day, %2 is "Word" or "PDF"
  return PeopleFlow::tr("Last taken on %1, as %2")
      .arg(day(copy->when.toLocalTime().date(), today), copyKind(copy->how));
}

}  // namespace

PeopleFlow::PeopleFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_screen(new PeopleScreen), m_rooms(std::make_unique<Rooms>(m_screen)) {
  PeopleScreen* screen = m_screen;
  connect(screen->list(), &PeopleList::lookedFor, this, [this](const QString& text) {
    m_looked = text;
    renderList();
  });
  connect(screen->list(), &PeopleList::chosen, this, [this](const QString& id) {
    if (const auto person = PersonId::parse(id)) show(*person);
  });
  connect(screen->list(), &PeopleList::partlyChosen, this, [this](const QString& id) {
    if (const auto person = PersonId::parse(id)) openPartly(*person);
  });
  connect(screen->list(), &PeopleList::addAsked, this, [this](const QString& name) {
    m_person.reset();
    renderList();
    m_screen->openForm({.name = name, .language = m_desk.preferences.language == "cy"_L1 ? 1 : 0}, true);
  });
  connect(screen->list(), &PeopleList::deleteAsked, this, [this](const QString& id) {
    const auto person = PersonId::parse(id);
    if (!person) return;
    show(*person);
    openErase();
  });
  connect(screen, &PeopleScreen::backAsked, this, [this] {
    m_person.reset();
    refresh();
    find();
  });
  connect(screen->form(), &PersonForm::kept, this, [this] { keep(m_screen->form()->details()); });
  connect(screen->form(), &PersonForm::left, this, [this] {
    refresh();
    m_screen->list()->focusCurrent();
  });

  const auto withPerson = [this](void (PersonPage::*asked)(), void (PeopleFlow::*requested)(PersonId)) {
    connect(m_screen->page(), asked, this, [this, requested] {
      if (m_person) Q_EMIT(this->*requested)(*m_person);
    });
  };
  withPerson(&PersonPage::talkAsked, &PeopleFlow::talkRequested);
  withPerson(&PersonPage::carryOnAsked, &PeopleFlow::carryOnRequested);
  withPerson(&PersonPage::planAsked, &PeopleFlow::planRequested);
  withPerson(&PersonPage::copyAsked, &PeopleFlow::copyRequested);
  connect(screen->page(), &PersonPage::sheetsAsked, this, [this] {
    const auto person = m_person ? m_desk.store->person(*m_person) : failed(Problem::NotFound);
    m_desk.window.showSheets(person ? person->language : m_desk.content.language);
  });
  connect(screen->page(), &PersonPage::deleteAsked, this, &PeopleFlow::openErase);
  connect(screen->page(), &PersonPage::heldAsked, this, &PeopleFlow::openHeld);
  connect(screen->page(), &PersonPage::ownAsked, this, &PeopleFlow::openOwn);
  connect(screen->page(), &PersonPage::shownToThem, this, [this] {
    if (!m_person) return;
    const auto noted = m_desk.store->addEvent({store::EventKind::ShownToPerson, m_desk.clock.now(), *m_person});
    if (!noted) return say(noted.error());
    renderPerson();
  });
  connect(screen->page(), &PersonPage::changeAsked, this, [this] {
    const auto person = m_person ? m_desk.store->person(*m_person) : failed(Problem::NotFound);
    if (!person) return say(person.error());
    m_screen->openForm({.name = person->name.text(),
                        .pronouns = person->pronouns ? person->pronouns->text() : QString(),
                        .language = person->language == u"cy" ? 1 : 0},
                       false);
  });
}

PeopleFlow::~PeopleFlow() = default;

QWidget* PeopleFlow::screen() const {
  return m_rooms.get();
}

void PeopleFlow::refresh() {
  if (m_erase != nullptr) m_erase->refresh();
  if (m_held != nullptr) m_held->refresh();
  if (m_own != nullptr) m_own->refresh();
  if (m_partly != nullptr) m_partly->refresh();
  renderList();
  renderPerson();
}

void PeopleFlow::show(PersonId person) {
  leavePages();
  m_person = person;
  refresh();
  if (m_person) m_screen->page()->startHere();
}

void PeopleFlow::leavePages() {
  if (m_rooms->isInFirst() || m_desk.work->isBusy()) return;
  m_rooms->back();
  m_erase.reset();
  m_held.reset();
  m_own.reset();
  m_partly.reset();
  refresh();
}

void PeopleFlow::find() {
  leavePages();
  m_screen->list()->find();
}

void PeopleFlow::say(const Error& error) {
  m_screen->say(messageFor(error));
}

void PeopleFlow::renderList() {
  const auto people = m_desk.store->people(m_looked);
  if (!people) return say(people.error());
  const QDate today = m_desk.clock.today();
  const qsizetype all = people->size();
  const qsizetype shown = std::min(all, kShown);
  PeopleListView view{.looked = m_looked, .canSave = m_desk.store->canSave()};
  if (m_person) view.current = m_person->text();
  for (qsizetype at = 0; at < shown; ++at) {
    const store::PersonRow& row = people->at(at);
    ChoiceItem item{.id = row.person.id.text(), .name = row.person.name.text(), .note = rowNote(row, today)};
    //: A row of the list for screen readers: name, how far, place in the list, how many there are
    item.spoken = tr("%1, %2, %3 of %4").arg(item.name, item.note).arg(at + 1).arg(all);
    view.people.push_back(item);
  }
  if (shown < all)
    //: %1 and %2 are numbers of people
    view.more = tr("These are %1 of %2. Type a few letters to find someone.").arg(shown).arg(all);
  addPartly(view);
  m_screen->renderList(view);
}

/// In a damaged store: those of whom something cannot be read, apart from the others.
void PeopleFlow::addPartly(PeopleListView& view) const {
  const QString looked = store::searchName(m_looked);
  QStringList unreadable;
  for (const store::PartlyRead& one : store::partlyRead(*m_desk.store)) {
    const QString name = one.person.name.text();
    if (!store::searchName(name).contains(looked)) continue;
    if (one.plans.isEmpty())
      unreadable << name;
    else
      view.partly.push_back({.id = one.person.id.text(), .name = name, .note = tr("Some plans can be read")});
  }
  if (!unreadable.isEmpty())
    //: %1 is names of people, as "Mair, Sam"
    view.unreadable = tr("Of these people no plan can be read: %1.").arg(unreadable.join(u", "_s));
}

void PeopleFlow::renderPerson() {
  if (!m_person) return m_screen->renderNobody();
  const store::Store& store = *m_desk.store;
  const auto person = store.person(*m_person);
  const auto agreed = store.latestAgreed(*m_person);
  const auto unfinished = store.unfinished(*m_person);
  const auto next = store.nextTalk(*m_person);
  const auto events = store.events(*m_person);
  std::optional<Error> problem;
  const auto note = [&problem](const auto& result) {
    if (!result && !problem) problem = result.error();
  };
  note(person);
  note(agreed);
  note(unfinished);
  note(next);
  note(events);
  if (problem) {
    m_person.reset();
    m_screen->renderNobody();
    return say(*problem);
  }

  const QDate today = m_desk.clock.today();
  PersonView view{.name = person->name.text()};
  QStringList about;
  if (person->pronouns) about << person->pronouns->text();
  about << (person->language == u"cy" ? tr("plan in Welsh") : tr("plan in English"));
  //: %1 is a day, as "16 February"
  if (next->has_value()) about << tr("next talk %1").arg(day((*next)->on, today));
  view.about = about.join(u" · ");
  view.partWayThrough = unfinished->has_value();
  view.hasPlan = agreed->has_value();
  view.canSave = store.canSave();
  view.ownPassphrase = store.hasOwnPassphrase(*m_person).value_or(false);
  if (const auto trail = store.trail()) view.trailIsWhole = trail->isWhole;
  view.copyTaken = copyTaken(*events, today);
  view.noChanges = tr("No plan yet. That’s fine.");
  if (agreed->has_value()) {
    view.noChanges = tr("This is the first plan.");
    const auto before = store.agreedBefore(**agreed);
    if (!before) return say(before.error());
    if (before->has_value()) {
      view.noChanges = tr("Nothing has changed since last time.");
      for (const ChangeLine& change : changeLines(plan::whatChanged(**before, **agreed)))
        view.changes.push_back({.kind = change.kind, .lines = change.lines});
    }
  }
  for (const store::Event& event : *events) view.events.push_back(eventView(event, m_desk.content, today));
  m_screen->renderPerson(view);
}

void PeopleFlow::keep(const PersonDetails& details) {
  if (details.name.isEmpty()) return m_screen->say(tr("Type a name first."));
  const auto name = m_desk.screen.accept(boundary::Field::PersonName, details.name);
  if (!name) return m_screen->say(name.error().reason);
  store::Person person{.id = m_person ? *m_person : PersonId::fresh(m_desk.ids), .name = *name};
  if (!details.pronouns.isEmpty()) {
    const auto pronouns = m_desk.screen.accept(boundary::Field::PersonName, details.pronouns);
    if (!pronouns) return m_screen->say(pronouns.error().reason);
    person.pronouns = *pronouns;
  }
  person.language = details.language == 1 ? u"cy"_s : u"en"_s;
  if (const auto kept = m_desk.store->savePerson(person); !kept) return say(kept.error());
  m_looked.clear();
  m_screen->list()->clearSearch();
  show(person.id);
  m_screen->saySaved(tr("Saved"));
}

void PeopleFlow::openErase() {
  const auto person = m_person ? m_desk.store->person(*m_person) : failed(Problem::NotFound);
  if (!person) return say(person.error());
  m_erase = std::make_unique<EraseFlow>(m_desk, *person);
  connect(
      m_erase.get(), &EraseFlow::erased, this,
      [this](const QString& words) {
        m_rooms->back();
        m_erase.reset();
        m_person.reset();
        refresh();
        find();
        m_screen->saySaved(words);
      },
      Qt::QueuedConnection);
  m_rooms->openUntilLeft(m_erase, this, [this] { refresh(); });
  m_erase->page()->startHere();
}

void PeopleFlow::openOwn() {
  const auto person = m_person ? m_desk.store->person(*m_person) : failed(Problem::NotFound);
  if (!person) return say(person.error());
  // The plan that the two last agreed, or else the one they are writing.
  auto plan = m_desk.store->latestAgreed(person->id);
  if (plan && !*plan) plan = m_desk.store->draft(person->id);
  if (!plan) return say(plan.error());
  m_own = std::make_unique<OwnLinesFlow>(m_desk, *person, *plan ? std::optional((*plan)->id) : std::nullopt,
                                         //: %1 is a person's name
                                         tr("Back to %1").arg(person->name.text()));
  connect(m_own.get(), &OwnLinesFlow::copyAsked, this, [this](const plan::Plan& whole) {
    if (m_person) Q_EMIT ownCopyRequested(*m_person, whole);
  });
  connect(m_own.get(), &OwnLinesFlow::dropped, m_own.get(), &OwnLinesFlow::left);
  m_rooms->openUntilLeft(m_own, this, [this] { refresh(); });
  m_own->startHere();
}

void PeopleFlow::openPartly(PersonId person) {
  const QList<store::PartlyRead> all = store::partlyRead(*m_desk.store);
  const auto found =
      std::ranges::find_if(all, [person](const store::PartlyRead& one) { return one.person.id == person; });
  if (found == all.end()) return;
  m_partly = std::make_unique<PartlyFlow>(m_desk, *found);
  m_rooms->openUntilLeft(m_partly, this, [this] { refresh(); });
  m_partly->page()->startHere();
}

void PeopleFlow::openHeld() {
  const auto person = m_person ? m_desk.store->person(*m_person) : failed(Problem::NotFound);
  if (!person) return say(person.error());
  m_held = std::make_unique<HeldFlow>(m_desk, *person);
  m_rooms->openUntilLeft(m_held, this, [this] { refresh(); });
}

}  // namespace hearten::ui
