// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/boundary/screened_text.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

/// The personal wellbeing plan as values (domain.md §6). Nothing here knows a screen, a file or a database.
namespace hearten::plan {

using boundary::ScreenedText;

/// The sections that hold lines in the person's own words. Their order is the order of the plan.
enum class Section {
  HowILikeToWork,
  WhatKeepsMeWell,
  WhatMattersToMe,
  WhatGetsInTheWay,
  EarlySigns,
  WhatHelps,
  BiggerThanMe,
};
inline constexpr std::array kSections{Section::HowILikeToWork,   Section::WhatKeepsMeWell, Section::WhatMattersToMe,
                                      Section::WhatGetsInTheWay, Section::EarlySigns,      Section::WhatHelps,
                                      Section::BiggerThanMe};

/// The most characters of one line (screens.md 09, "Too long").
inline constexpr qsizetype kLineLimit = 500;

/// Who may see a thing. A new plan starts at OnlyForMe: nothing is shared unless the person says so.
enum class Sharing { OnlyForMe, WithMyManager };

struct Entry {
  EntryId id;
  Section section;
  ScreenedText text;
  Sharing sharing = Sharing::OnlyForMe;
  friend bool operator==(const Entry&, const Entry&) = default;
};

enum class ActionOwner { Me, MyManager, SomeoneElse };
/// Nobody is told off for a step that did not happen: Open, Done, or let go.
enum class ActionState { Open, Done, LetGo };

struct Action {
  ActionId id;
  ScreenedText what;
  ActionOwner owner = ActionOwner::Me;
  std::optional<QDate> by{};  ///< none: "when you can"
  ActionState state = ActionState::Open;
  Sharing sharing = Sharing::WithMyManager;
  friend bool operator==(const Action&, const Action&) = default;
};

enum class AdjustmentState { OnTrial, Kept, Stopped };

struct Adjustment {
  AdjustmentId id;
  ScreenedText what;
  std::optional<QDate> start{};
  std::optional<QDate> tryUntil{};
  std::optional<QDate> lookAgain{};
  std::optional<ScreenedText> goodDay{};    ///< "on a good day"
  std::optional<ScreenedText> harderDay{};  ///< "on a harder day"
  AdjustmentState state = AdjustmentState::OnTrial;
  Sharing sharing = Sharing::WithMyManager;
  friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

enum class HowToGetThere { Undecided, IWillRing, WeRingTogether, ILookLater };

/// A place for support that the person chose. Its details are looked up by `serviceId` in today's content, so that an
/// old number is never carried along; `name` stays readable if the service goes away.
struct ChosenSupport {
  SupportId id;
  QString serviceId;  ///< an id of the content, never typed by anyone
  ScreenedText name;  ///< the content's name at the time; an organisation wrote it, so it is screened like any text
  HowToGetThere how = HowToGetThere::Undecided;
  Sharing sharing = Sharing::OnlyForMe;
  friend bool operator==(const ChosenSupport&, const ChosenSupport&) = default;
};

/// What the manager may tell others. Nothing, unless the person chooses more.
enum class TellOthers { Nothing, OnlyAdjustments, SharedLines };
/// How long the plan lives on the manager's laptop, as the person chose at the close. When the time comes they are
/// asked again: nothing is deleted by the clock.
enum class Keeping {
  UntilReview,
  DeleteAfterCopy,
  UntilILeave,
};
enum class Status { Draft, Agreed };

struct Plan {
  PlanId id;
  PersonId person;
  QString language = QStringLiteral("en");  ///< the language the plan is written in: "en" or "cy"
  int version = 1;                          ///< 1 for a person's first plan, one more for each talk's
  Status status = Status::Draft;
  std::optional<QDate> agreedOn{};
  std::optional<QDate> reviewOn{};
  std::optional<ScreenedText> soonerIf{};  ///< what would bring the review forward
  TellOthers tellOthers = TellOthers::Nothing;
  Keeping keeping = Keeping::UntilReview;
  QList<Entry> entries{};  ///< in the order of their sections, then as the person put them
  QList<Action> actions{};
  QList<Adjustment> adjustments{};
  QList<ChosenSupport> supports{};
  friend bool operator==(const Plan&, const Plan&) = default;
};

/// An empty draft for a person's first talk.
Plan firstDraft(PlanId id, PersonId person, const QString& language);

/// A draft for the next talk, made from the last agreed version: lines, running adjustments, chosen support and open
/// actions come along (each with its old id, so that what changed can be told); done and let-go actions and stopped
/// adjustments stay behind in the agreed version. Review date and agreement start empty.
Plan nextDraft(const Plan& agreed, PlanId id);

/// The lines of one section, in order.
QList<Entry> entriesOf(const Plan& plan, Section section);

/// How many lines, actions, adjustments and chosen supports there are in all, and how many of them are only for me.
struct LineCount {
  int all = 0;
  int onlyForMe = 0;
  int shared() const { return all - onlyForMe; }
  friend bool operator==(const LineCount&, const LineCount&) = default;
};
LineCount countLines(const Plan& plan);

/// The plan with everything that is only for the person taken out: what a reader of the share version sees, and, while
/// a person has no passphrase of their own, what the store may keep.
Plan sharedPart(const Plan& plan);
/// The reverse: only what is only for the person.
Plan privatePart(const Plan& plan);
/// The two put together again, each held line back in its section, after the shared ones.
Plan joined(const Plan& shared, const Plan& held);

/// Three months on (domain.md §6, 14: "suggested within three months"), or as many as the organisation looks again
/// after, moved off a weekend.
QDate suggestedReview(QDate today, int months = 3);

}  // namespace hearten::plan
