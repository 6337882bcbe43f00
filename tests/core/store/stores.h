// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "core/store/stored_text.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace hearten::tests {

/// Text as if a screen had passed it: what these tests write has nothing to do with the boundary's own tests.
inline boundary::ScreenedText screened(const QString& text) {
  return store::StoredText::read(text);
}

/// A folder for one store, with the passphrase and the code that open it, at the cheapest keys the limits allow.
class StoreFolder {
 public:
  StoreFolder() : m_code(store::RecoveryCode::random()) { REQUIRE(m_folder.isValid()); }

  QString path() const { return m_folder.path() + QStringLiteral("/plans"); }
  QString file(const QString& name) const { return path() + u'/' + name; }
  store::StoreKeeper keeper() const { return {path(), clock(), store::KeyCost::floor()}; }
  const store::RecoveryCode& code() const { return m_code; }
  static store::Passphrase passphrase() { return store::Passphrase::typed(u"gravel teapot umbrella moss"); }
  static store::Passphrase otherPassphrase() { return store::Passphrase::typed(u"lantern biscuit orchard tide"); }

  std::unique_ptr<store::Store> make() const {
    auto made = keeper().make(passphrase(), m_code);
    REQUIRE(made);
    return std::move(*made);
  }
  std::unique_ptr<store::Store> open() const {
    auto opened = keeper().open(passphrase());
    REQUIRE(opened);
    return std::move(opened->store);
  }

  /// Always the same afternoon.
  static Clock clock() {
    return {.now = [] { return QDateTime(QDate(2026, 11, 12), QTime(14, 20)); },
            .awake = [] { return std::chrono::milliseconds(0); }};
  }

 private:
  QTemporaryDir m_folder;
  store::RecoveryCode m_code;
};

inline store::Person personCalled(const QString& name) {
  return {.id = PersonId::fresh(&QUuid::createUuid), .name = screened(name)};
}

/// A plan with something in each of its parts, all of it shared.
inline plan::Plan fullPlan(PersonId person, int version = 1) {
  plan::Plan plan{.id = PlanId::fresh(&QUuid::createUuid), .person = person, .version = version};
  const auto shared = plan::Sharing::WithMyManager;
  plan.soonerIf = screened(QStringLiteral("If I move to another ward"));
  plan.reviewOn = QDate(2027, 2, 12);
  plan.entries = {{.id = EntryId::fresh(&QUuid::createUuid),
                   .section = plan::Section::WhatKeepsMeWell,
                   .text = screened(QStringLiteral("A walk at noon, and ten quiet minutes after it")),
                   .sharing = shared},
                  {.id = EntryId::fresh(&QUuid::createUuid),
                   .section = plan::Section::EarlySigns,
                   .text = screened(QStringLiteral("I go quiet. Dw i'n mynd yn dawel 🌧")),
                   .sharing = shared}};
  plan.actions = {{.id = ActionId::fresh(&QUuid::createUuid),
                   .what = screened(QStringLiteral("Swap the late shift on Tuesdays")),
                   .owner = plan::ActionOwner::MyManager,
                   .by = QDate(2026, 11, 20),
                   .sharing = shared},
                  {.id = ActionId::fresh(&QUuid::createUuid),
                   .what = screened(QStringLiteral("Take my breaks")),
                   .owner = plan::ActionOwner::Me,
                   .sharing = shared}};
  plan.adjustments = {{.id = AdjustmentId::fresh(&QUuid::createUuid),
                       .what = screened(QStringLiteral("Start at ten")),
                       .start = QDate(2026, 11, 16),
                       .tryUntil = QDate(2027, 1, 16),
                       .goodDay = screened(QStringLiteral("Nothing needed")),
                       .sharing = shared}};
  plan.supports = {{.id = SupportId::fresh(&QUuid::createUuid),
                    .serviceId = QStringLiteral("some-service"),
                    .name = screened(QStringLiteral("Some service")),
                    .how = plan::HowToGetThere::WeRingTogether,
                    .sharing = shared}};
  return plan;
}

}  // namespace hearten::tests
