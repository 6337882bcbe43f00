// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/live.h"

#include "core/plan/names.h"

#include <algorithm>
#include <utility>

namespace hearten::conversation {
namespace {

using boundary::Field;
using boundary::ScreenedText;
using boundary::Verdict;

/// Where a talk is carried on: the guide may have changed since, and chosen topics are not kept.
Position resumed(const Record& record, const content::Guide& guide) {
  const int last = std::max(0, static_cast<int>(guide.stages.size()) - 1);
  Position at{.stage = std::clamp(record.stage, 0, last)};
  if (guide.stages.isEmpty() || isChoosingTopics(at, guide)) return at;
  const int lastPrompt = std::max(0, static_cast<int>(guide.stages[at.stage].prompts.size()) - 1);
  at.prompt = std::clamp(record.prompt, 0, lastPrompt);
  return at;
}

/// Every text of a plan that somebody wrote.
QList<const ScreenedText*> textsOf(const plan::Plan& plan) {
  QList<const ScreenedText*> texts;
  const auto addIfAny = [&texts](const std::optional<ScreenedText>& text) {
    if (text) texts.append(&*text);
  };
  for (const plan::Entry& entry : plan.entries) texts.append(&entry.text);
  for (const plan::Action& action : plan.actions) texts.append(&action.what);
  for (const plan::Adjustment& adjustment : plan.adjustments) {
    texts.append(&adjustment.what);
    addIfAny(adjustment.goodDay);
    addIfAny(adjustment.harderDay);
  }
  addIfAny(plan.soonerIf);
  return texts;
}

Field fieldOf(plan::ActionOwner owner) {
  return owner == plan::ActionOwner::MyManager ? Field::ManagerActions : Field::MyActions;
}

}  // namespace

Conversation::Conversation(Parts parts)
    : m_guide(std::move(parts.guide)),
      m_screen(std::move(parts.screen)),
      m_promptsOf(std::move(parts.promptsOf)),
      m_ids(std::move(parts.ids)),
      m_record(std::move(parts.record)),
      m_position(resumed(m_record, m_guide)),
      m_draft(std::move(parts.plan)),
      m_clock(std::move(parts.clock), m_record.planned, m_record.elapsed) {
  m_record.state = ConversationState::Underway;
}

Record Conversation::record() const {
  Record now = m_record;
  now.stage = m_position.stage;
  now.prompt = m_position.prompt;
  now.elapsed = std::chrono::duration_cast<std::chrono::minutes>(m_clock.elapsed());
  now.planned = m_clock.planned();
  now.heldLines = plan::countLines(plan()).onlyForMe;
  return now;
}

void Conversation::speak(content::Guide guide, boundary::Screen screen) {
  Q_ASSERT(guide.id == m_guide.id);
  m_guide = std::move(guide);
  m_screen = std::move(screen);
}

void Conversation::goNext() {
  m_position = next(m_position, m_guide, m_promptsOf);
}
void Conversation::goBack() {
  m_position = back(m_position, m_guide, m_promptsOf);
}
void Conversation::goToStage(int stage) {
  m_position = toStage(m_position, m_guide, stage);
}
void Conversation::goToTopic(int topic) {
  m_position = toTopic(m_position, topic);
}
void Conversation::chooseTopics(QStringList topics) {
  m_position = withTopics(m_position, m_guide, std::move(topics));
}
void Conversation::askAnotherWay(int alternative) {
  m_position = askedAnotherWay(m_position, alternative);
}

std::expected<EntryId, Verdict> Conversation::offer(plan::Section section, const QString& text, plan::Sharing sharing,
                                                    std::optional<EntryId> replaces, bool answered) {
  auto words = passed(boundary::fieldNamed(nameOf(section)), text, answered);
  if (!words) return std::unexpected(std::move(words.error()));
  const EntryId id = replaces.value_or(EntryId::fresh(m_ids));
  change(plan::withEntry(plan(), {.id = id, .section = section, .text = std::move(*words), .sharing = sharing}));
  return id;
}

std::expected<ActionId, Verdict> Conversation::offerAction(const ActionOffer& offer, std::optional<ActionId> replaces,
                                                           bool answered) {
  auto words = passed(fieldOf(offer.owner), offer.what, answered);
  if (!words) return std::unexpected(std::move(words.error()));
  const ActionId id = replaces.value_or(ActionId::fresh(m_ids));
  change(plan::withAction(plan(), {.id = id,
                                   .what = std::move(*words),
                                   .owner = offer.owner,
                                   .by = offer.by,
                                   .state = offer.state,
                                   .sharing = offer.sharing}));
  return id;
}

std::expected<AdjustmentId, Conversation::StoppedField> Conversation::offerAdjustment(
    const AdjustmentOffer& offer, std::optional<AdjustmentId> replaces, std::optional<int> answered) {
  auto what = passed(Field::Adjustments, offer.what, answered == 0);
  if (!what) return std::unexpected(StoppedField{std::move(what.error()), 0});
  auto goodDay = passed(Field::Adjustments, offer.goodDay, answered == 1);
  if (!goodDay) return std::unexpected(StoppedField{std::move(goodDay.error()), 1});
  auto harderDay = passed(Field::Adjustments, offer.harderDay, answered == 2);
  if (!harderDay) return std::unexpected(StoppedField{std::move(harderDay.error()), 2});

  const auto orNothing = [](ScreenedText words) {
    return words.isEmpty() ? std::nullopt : std::optional(std::move(words));
  };
  const AdjustmentId id = replaces.value_or(AdjustmentId::fresh(m_ids));
  change(plan::withAdjustment(plan(), {.id = id,
                                       .what = std::move(*what),
                                       .start = offer.start,
                                       .tryUntil = offer.tryUntil,
                                       .lookAgain = offer.lookAgain,
                                       .goodDay = orNothing(std::move(*goodDay)),
                                       .harderDay = orNothing(std::move(*harderDay)),
                                       .state = offer.state,
                                       .sharing = offer.sharing}));
  return id;
}

std::expected<void, Verdict> Conversation::offerSoonerIf(const QString& text, bool answered) {
  auto words = passed(Field::FollowUp, text, answered);
  if (!words) return std::unexpected(std::move(words.error()));
  plan::Plan changed = plan();
  changed.soonerIf = words->isEmpty() ? std::nullopt : std::optional(std::move(*words));
  change(std::move(changed));
  return {};
}

std::expected<SupportId, Verdict> Conversation::addSupport(const QString& serviceId, const QString& name,
                                                           plan::HowToGetThere how, plan::Sharing sharing) {
  auto words = m_screen.acceptAnswered(Field::Support, name);
  if (!words) return std::unexpected(std::move(words.error()));
  const SupportId id = SupportId::fresh(m_ids);
  change(plan::withSupport(
      plan(), {.id = id, .serviceId = serviceId, .name = std::move(*words), .how = how, .sharing = sharing}));
  return id;
}

void Conversation::removeSupport(SupportId id) {
  change(plan::withoutItem(plan(), id.text()));
}

void Conversation::pause(std::optional<QDate> carryOnOn) {
  m_record.state = ConversationState::Paused;
  m_record.carryOnOn = carryOnOn;
  m_clock.pause();
  m_jottings.wipe();
}

void Conversation::finish() {
  m_record.state = ConversationState::Finished;
  m_record.carryOnOn.reset();
  m_clock.pause();
  m_jottings.wipe();
}

Verdict Conversation::check(const QString& text, Field field) const {
  return remembering(m_screen.check(field, text), text);
}

Verdict Conversation::remembering(Verdict verdict, const QString& text) const {
  if (verdict.decision == boundary::Decision::Ask && isAnswered(text)) return {};
  return verdict;
}

/// What stands in the plan already was asked about when it was written.
bool Conversation::isAnswered(const QString& text) const {
  const QString words = text.trimmed();
  if (m_answered.contains(words)) return true;
  return std::ranges::any_of(textsOf(plan()), [&words](const ScreenedText* kept) { return kept->text() == words; });
}

std::expected<ScreenedText, Verdict> Conversation::passed(Field field, const QString& text, bool answered) {
  if (!answered && !isAnswered(text)) return m_screen.accept(field, text);
  auto words = m_screen.acceptAnswered(field, text);
  if (words && answered) m_answered.insert(text.trimmed());
  return words;
}

}  // namespace hearten::conversation
