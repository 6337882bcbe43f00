// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/draft.h"
#include "tests/support/fake_asks.h"
#include "tests/support/temporary_store.h"
#include "ui/flow/desk.h"

#include <QUuid>

namespace hearten::test {

/// A desk over a real, empty store, on the afternoon of Sunday 22 November 2026, with a few ways to put things in it.
struct OpenDesk {
  static inline const QDate kToday{2026, 11, 22};

  boundary::ScreenedText text(const QString& words) const {
    return desk.screen.accept(boundary::Field::General, words).value();
  }

  store::Person add(const QString& name) {
    const store::Person person{.id = PersonId::fresh(desk.ids), .name = text(name)};
    REQUIRE(desk.store->savePerson(person).has_value());
    return person;
  }

  plan::Action promise(const QString& what, std::optional<QDate> by) {
    return {.id = ActionId::fresh(desk.ids), .what = text(what), .owner = plan::ActionOwner::MyManager, .by = by};
  }

  plan::Entry line(plan::Section section, const QString& words) {
    return {.id = EntryId::fresh(desk.ids),
            .section = section,
            .text = text(words),
            .sharing = plan::Sharing::WithMyManager};
  }

  /// Keeps `draft` as agreed on `on`.
  plan::Plan agree(plan::Plan draft, QDate on) {
    REQUIRE(desk.store->savePlan(draft).has_value());
    const plan::Plan agreed = plan::agreed(std::move(draft), on);
    REQUIRE(desk.store->savePlan(agreed).has_value());
    return agreed;
  }

  void happened(store::EventKind kind, PersonId person, QDate on, const QString& how = {}) {
    REQUIRE(desk.store->addEvent({.kind = kind, .when = on.startOfDay(), .person = person, .how = how}).has_value());
  }

  TemporaryStore made;
  FakeAsks asks;
  content::Content content = content::load(QStringLiteral("en"));
  ui::Desk desk{
      .clock = {.now = [] { return QDateTime(kToday, QTime(14, 20)); },
                .awake = [] { return std::chrono::milliseconds(0); }},
      .ids = [] { return QUuid::createUuid(); },
      .asks = asks,
      .preferences = {},
      .content = content,
      .screen = boundary::Screen::fromToml(content.boundaryRules).value(),
      .store = std::move(made.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase)).value().store)};
};

}  // namespace hearten::test
