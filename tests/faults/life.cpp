// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/life.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::tests {

namespace {

constexpr int kManyLines = 40;
constexpr int kFewLines = 2;

template <class Item, class IdOf>
void put(QList<Item>& items, const Item& item, IdOf id) {
  const auto found = std::ranges::find(items, item.*id, id);
  if (found == items.end())
    items.append(item);
  else
    *found = item;
}

}  // namespace

Life::Life(QString word)
    : m_word(std::move(word)),
      m_sam(personCalled(m_word + u" Sam"_s)),
      m_ade(personCalled(m_word + u" Ade"_s)),
      m_guest(personCalled(m_word + u" Guest"_s)),
      m_agreed(fullPlan(m_sam.id)),
      m_draft(fullPlan(m_sam.id, 2)),
      m_guestPlan(fullPlan(m_guest.id)),
      m_talk({.id = ConversationId::fresh(&QUuid::createUuid),
              .person = m_sam.id,
              .plan = m_draft.id,
              .guide = u"wellbeing-conversation"_s,
              .heldOn = QDate(2026, 11, 12)}) {
  m_agreed.status = plan::Status::Agreed;
  m_agreed.agreedOn = QDate(2026, 11, 12);
  m_agreed.entries[0].text = words(u"agreed"_s);
}

boundary::ScreenedText Life::words(const QString& text) const {
  return screened(m_word + u' ' + text);
}

plan::Plan& Life::draft(Held& held) const {
  return *std::ranges::find(held.plans, m_draft.id, &plan::Plan::id);
}

Result<> Life::begin(store::Store& store) {
  m_now = {.people = {m_sam, m_ade}, .plans = {m_agreed, m_draft}};
  for (const store::Person& person : m_now.people)
    if (auto saved = store.savePerson(person); !saved) return saved;
  for (const plan::Plan& plan : m_now.plans)
    if (auto saved = store.savePlan(plan); !saved) return saved;
  m_next = m_now;
  return {};
}

Result<> Life::step(store::Store& store) {
  m_next = m_now;
  const QString number = QString::number(++m_number);
  const auto addLine = [&](plan::Plan& plan, qsizetype letters) {
    plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                         .section = plan::Section::WhatHelps,
                         .text = words(number + u' ' + QString(letters, u'w')),
                         .sharing = plan::Sharing::WithMyManager});
  };
  const auto done = [&]() -> Result<> {
    plan::Plan& plan = draft(m_next);
    switch (m_step % kKinds) {
      case 0:
        if (plan.entries.size() > 2 * kManyLines) plan.entries = plan.entries.first(kFewLines);
        addLine(plan, 300);
        return store.savePlan(plan);
      case 1:
        addLine(plan, 40);
        m_talk.stage = m_number % 7;
        m_next.talk = m_talk;
        return store.saveProgress(plan, m_talk);
      case 2:
        m_next.people[0].name = words(number);
        m_next.people[0].pronouns = words(u"they"_s);
        return store.savePerson(m_next.people[0]);
      case 3:
        put(m_next.people, m_guest, &store::Person::id);
        return store.savePerson(m_guest);
      case 4:
        m_guestPlan.soonerIf = words(number);
        m_guestPlan.entries = m_guestPlan.entries.first(1);
        addLine(m_guestPlan, 9000);
        put(m_next.plans, m_guestPlan, &plan::Plan::id);
        return store.savePlan(m_guestPlan);
      case 5:  // many pages, and long lines on pages of their own
        plan.entries = plan.entries.first(kFewLines);
        for (int line = 0; line < kManyLines; ++line) addLine(plan, 200 + 40 * line);
        return store.savePlan(plan);
      case 6:
        m_next.plans[0].actions[0].state = m_next.plans[0].actions[0].state == plan::ActionState::Open
                                               ? plan::ActionState::Done
                                               : plan::ActionState::Open;
        return store.setActionState(m_agreed.id, m_agreed.actions[0].id, m_next.plans[0].actions[0].state);
      case 7:
        m_next.day = QDate(2027, 1, 1).addDays(m_number);
        return store.planTalk(m_ade.id, m_next.day);
      case 8:  // frees the pages again
        plan.entries = plan.entries.first(kFewLines);
        return store.savePlan(plan);
      case 9:
        m_next.setup.managerName = words(number);
        return store.saveSetup(m_next.setup);
      default:
        m_next.plans.removeIf([&](const plan::Plan& each) { return each.id == m_guestPlan.id; });
        return store.deletePlan(m_guestPlan.id);
    }
  }();
  if (!done) return done;
  m_now = m_next;
  ++m_step;
  return {};
}

Result<Held> Life::heldBy(const store::Store& store) const {
  Held held;
  const auto isMissing = [](const auto& found) { return !found && found.error().what == Problem::NotFound; };
  for (const PersonId id : {m_sam.id, m_ade.id, m_guest.id}) {
    auto person = store.person(id);
    if (isMissing(person)) continue;
    if (!person) return std::unexpected(person.error());
    held.people.append(std::move(*person));
  }
  for (const PlanId id : {m_agreed.id, m_draft.id, m_guestPlan.id}) {
    auto plan = store.plan(id);
    if (isMissing(plan)) continue;
    if (!plan) return std::unexpected(plan.error());
    held.plans.append(std::move(*plan));
  }
  const auto talk = store.unfinished(m_sam.id);
  if (!talk) return std::unexpected(talk.error());
  held.talk = *talk;
  const auto day = store.nextTalk(m_ade.id);
  if (!day) return std::unexpected(day.error());
  if (*day) held.day = (*day)->on;
  auto setup = store.setup();
  if (!setup) return std::unexpected(setup.error());
  held.setup = std::move(*setup);
  return held;
}

Result<> Life::repeat(int kind, store::Store& store) {
  m_step = kind;
  if (kind % kKinds != kKinds - 1 || m_now.plans.size() > 2) return {};
  // There must be one to be deleted.
  if (auto saved = store.savePlan(m_guestPlan); !saved) return saved;
  m_now.plans.append(m_guestPlan);
  m_next = m_now;
  return {};
}

void Life::goOnFrom(const Held& held) {
  if (held == m_next && m_now != m_next) ++m_step;
  m_now = m_next = held;
}

}  // namespace hearten::tests
