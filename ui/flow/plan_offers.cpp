// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/plan_offers.h"

#include "ui/flow/plan_views.h"

#include <array>
#include <memory>
#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using conversation::Conversation;

plan::ActionOwner ownerOf(Doer doer) {
  switch (doer) {
    case Doer::Me:
      return plan::ActionOwner::Me;
    case Doer::MyManager:
      return plan::ActionOwner::MyManager;
    case Doer::SomeoneElse:
      return plan::ActionOwner::SomeoneElse;
  }
  return plan::ActionOwner::Me;
}

std::optional<QDate> dayOf(QDate date) {
  return date.isValid() ? std::optional(date) : std::nullopt;
}

/// What the conversation said to an offer, in the form of the screens.
template <class Kept>
std::optional<SetAside> outcome(const std::expected<Kept, boundary::Verdict>& done, const QString& words) {
  if (done) return std::nullopt;
  return SetAside{done.error(), words};
}

}  // namespace

QString wordsOf(const ActionView& step) {
  const QString role = step.role.trimmed();
  if (step.who != Doer::SomeoneElse || role.isEmpty() || step.what.contains(role)) return step.what;
  return step.what + u" ("_s + role + u')';
}

boundary::Field fieldOf(Doer doer) {
  return doer == Doer::MyManager ? boundary::Field::ManagerActions : boundary::Field::MyActions;
}

Offer offerOfLine(Conversation& talk, plan::Section section, plan::Sharing sharing, std::optional<EntryId> replaces) {
  return [=, &talk](const QString& words, bool answered) {
    return outcome(talk.offer(section, words, sharing, replaces, answered), words);
  };
}

Offer offerOfStep(Conversation& talk, const ActionView& step, std::optional<ActionId> replaces) {
  Conversation::ActionOffer offer{
      .what = {}, .owner = ownerOf(step.who), .by = dayOf(step.by), .sharing = meant(step.sharing)};
  for (const plan::Action& before : talk.plan().actions)
    if (before.id == replaces) offer.state = before.state;
  return [=, &talk](const QString& words, bool answered) {
    auto now = offer;
    now.what = words;
    return outcome(talk.offerAction(now, replaces, answered), words);
  };
}

Offer offerOfAdjustment(Conversation& talk, const AdjustmentView& adjustment, std::optional<AdjustmentId> replaces,
                        int field) {
  struct State {
    Conversation::AdjustmentOffer offer;
    int field = 0;
  };
  auto state = std::make_shared<State>(State{.offer = {.what = adjustment.what,
                                                       .start = dayOf(adjustment.start),
                                                       .tryUntil = dayOf(adjustment.tryUntil),
                                                       .lookAgain = dayOf(adjustment.lookAgain),
                                                       .goodDay = adjustment.goodDay,
                                                       .harderDay = adjustment.harderDay,
                                                       .sharing = meant(adjustment.sharing)},
                                             .field = field});
  for (const plan::Adjustment& before : talk.plan().adjustments)
    if (before.id == replaces) state->offer.state = before.state;
  return [=, &talk](const QString& words, bool answered) -> std::optional<SetAside> {
    auto& offer = state->offer;
    const std::array fields{&offer.what, &offer.goodDay, &offer.harderDay};
    *fields[static_cast<std::size_t>(state->field)] = words;
    const auto done = talk.offerAdjustment(offer, replaces, answered ? std::optional(state->field) : std::nullopt);
    if (done) return std::nullopt;
    state->field = done.error().field;
    return SetAside{done.error().verdict, *fields[static_cast<std::size_t>(state->field)]};
  };
}

Offer offerOfSoonerIf(Conversation& talk) {
  return [&talk](const QString& words, bool answered) { return outcome(talk.offerSoonerIf(words, answered), words); };
}

}  // namespace hearten::ui
