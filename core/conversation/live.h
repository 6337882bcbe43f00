// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"
#include "core/content/guide.h"
#include "core/conversation/conversation.h"
#include "core/conversation/flow.h"
#include "core/conversation/gentle_clock.h"
#include "core/conversation/jottings.h"
#include "core/plan/draft.h"

#include <QSet>

#include <expected>

namespace hearten::conversation {

/// The hour as it is being held: where they are, the plan that grows, the clock and the jottings. It decides; it stores
/// nothing. Whoever holds it saves `plan()` and `record()` after each change (architecture.md, "The way a sentence
/// takes").
class Conversation {
 public:
  struct Parts {
    Record record;
    plan::Plan plan;
    content::Guide guide;
    boundary::Screen screen;
    PromptsOf promptsOf;
    Clock clock;
    UuidSource ids;
  };
  explicit Conversation(Parts parts);

  const content::Guide& guide() const { return m_guide; }
  const Position& position() const { return m_position; }
  const plan::Plan& plan() const { return m_draft.plan(); }
  /// With today's position and elapsed time.
  Record record() const;
  GentleClock& clock() { return m_clock; }
  const GentleClock& clock() const { return m_clock; }
  Jottings& jottings() { return m_jottings; }

  /// The same guide and the same rules in another language. They stay where they are.
  void speak(content::Guide guide, boundary::Screen screen);

  void goNext();
  void goBack();
  void goToStage(int stage);
  void goToTopic(int topic);
  void chooseTopics(QStringList topics);
  void askAnotherWay(int alternative);
  /// Back where they were before the screen was locked.
  void returnTo(Position at) { m_position = std::move(at); }

  /// A line the person would like to keep. Kept as a new entry, or in place of `replaces`; or the verdict that stops
  /// it. `answered`: both said yes to the question of an Ask.
  std::expected<EntryId, boundary::Verdict> offer(plan::Section section, const QString& text, plan::Sharing sharing,
                                                  std::optional<EntryId> replaces = {}, bool answered = false);

  /// What an action or adjustment looks like before its words have been screened.
  struct ActionOffer {
    QString what;
    plan::ActionOwner owner = plan::ActionOwner::Me;
    std::optional<QDate> by{};
    plan::Sharing sharing = plan::Sharing::WithMyManager;
    plan::ActionState state = plan::ActionState::Open;
  };
  std::expected<ActionId, boundary::Verdict> offerAction(const ActionOffer& offer,
                                                         std::optional<ActionId> replaces = {}, bool answered = false);
  struct AdjustmentOffer {
    QString what;
    std::optional<QDate> start{}, tryUntil{}, lookAgain{};
    QString goodDay{}, harderDay{};
    plan::Sharing sharing = plan::Sharing::WithMyManager;
    plan::AdjustmentState state = plan::AdjustmentState::OnTrial;
  };
  /// The verdict is of the first field that is stopped; `field` says which: 0 what, 1 good day, 2 harder day.
  struct StoppedField {
    boundary::Verdict verdict;
    int field = 0;
  };
  /// `answered`: the field whose question both said yes to.
  std::expected<AdjustmentId, StoppedField> offerAdjustment(const AdjustmentOffer& offer,
                                                            std::optional<AdjustmentId> replaces = {},
                                                            std::optional<int> answered = {});
  /// What would bring the review forward; empty takes it out.
  std::expected<void, boundary::Verdict> offerSoonerIf(const QString& text, bool answered = false);

  /// The verdict that stops the name: an organisation's pack can name a service anything. A question was answered by
  /// whoever made the pack.
  std::expected<SupportId, boundary::Verdict> addSupport(const QString& serviceId, const QString& name,
                                                         plan::HowToGetThere how, plan::Sharing sharing);
  void removeSupport(SupportId id);

  /// Any change of a plan that needs no screening (sharing, order, taking out, dates, states): see plan/draft.h.
  void change(plan::Plan changed) { m_draft.change(std::move(changed)); }
  bool canUndo() const { return m_draft.canUndo(); }
  bool canRedo() const { return m_draft.canRedo(); }
  void undo() { m_draft.undo(); }
  void redo() { m_draft.redo(); }

  /// "We need to stop", keeping the draft. Jottings are wiped, here and at the finish.
  void pause(std::optional<QDate> carryOnOn);
  void finish();
  /// As you type, while nothing is kept. A question that both answered about these very words is not asked again.
  boundary::Verdict check(const QString& text, boundary::Field field = boundary::Field::General) const;
  /// For reading long texts elsewhere; what comes of it is told to remembering().
  const boundary::Screen& screen() const { return m_screen; }
  /// With the words of a language, or with names that were taught meanwhile.
  void useScreen(boundary::Screen screen) { m_screen = std::move(screen); }
  /// `verdict` on `text`, unless it is a question that was answered about these very words: then clear.
  boundary::Verdict remembering(boundary::Verdict verdict, const QString& text) const;

 private:
  std::expected<boundary::ScreenedText, boundary::Verdict> passed(boundary::Field field, const QString& text,
                                                                  bool answered);
  bool isAnswered(const QString& text) const;

  content::Guide m_guide;
  boundary::Screen m_screen;
  PromptsOf m_promptsOf;
  UuidSource m_ids;
  Record m_record;
  Position m_position;
  plan::Draft m_draft;
  QSet<QString> m_answered;  ///< texts that both said may be kept; for this sitting, and never stored
  GentleClock m_clock;
  Jottings m_jottings;
};

}  // namespace hearten::conversation
