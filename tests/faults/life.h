// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/store/stores.h"

namespace hearten::tests {

/// Everything a store holds in these tests, as people see it.
struct Held {
  QList<store::Person> people{};
  QList<plan::Plan> plans{};
  std::optional<conversation::Record> talk{};
  std::optional<QDate> day{};
  store::Setup setup{};
  friend bool operator==(const Held&, const Held&) = default;
};

/// What people do with a store, one step after another: every kind of change it can be asked for. Knows by itself what
/// the store must hold after each, so that a store cannot be its own witness.
class Life {
 public:
  static constexpr int kKinds = 11;

  /// `word` goes into every text that is written.
  explicit Life(QString word = QStringLiteral("heron"));

  /// The people and plans that the steps begin with.
  Result<> begin(store::Store& store);
  /// The next step. One that fails is the next one again.
  Result<> step(store::Store& store);
  /// The next step is of this kind again, with words of its own.
  Result<> repeat(int kind, store::Store& store);

  /// After an acknowledged step, and what the one that failed wanted.
  const Held& acknowledged() const { return m_now; }
  const Held& wanted() const { return m_next; }
  /// Of the people and plans this life knows of.
  Result<Held> heldBy(const store::Store& store) const;
  /// The store holds what was acknowledged, or besides all of the one step that was under way, and nothing between.
  bool isWhole(const Held& held) const { return held == m_now || held == m_next; }
  /// Takes what the store holds for acknowledged, after a step that was cut short.
  void goOnFrom(const Held& held);

 private:
  boundary::ScreenedText words(const QString& text) const;
  plan::Plan& draft(Held& held) const;

  QString m_word;
  int m_step = 0;
  int m_number = 0;  ///< so that no two steps write the same
  store::Person m_sam;
  store::Person m_ade;
  store::Person m_guest;
  plan::Plan m_agreed;
  plan::Plan m_draft;
  plan::Plan m_guestPlan;
  conversation::Record m_talk;
  Held m_now;
  Held m_next;
};

}  // namespace hearten::tests
