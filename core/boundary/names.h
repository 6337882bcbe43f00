// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace hearten::boundary {

/// Where a text would go: the sections of the plan (with the ids of plan::Section), its other parts, and names. The
/// same words can be fine in one place and not in another, and tell who speaks: the manager writes most of what is
/// under ManagerActions, FollowUp and Adjustments.
enum class Field {
  HowILikeToWork,
  WhatKeepsMeWell,
  WhatMattersToMe,
  WhatGetsInTheWay,
  EarlySigns,
  WhatHelps,
  BiggerThanMe,
  MyActions,
  ManagerActions,
  Adjustments,
  Support,
  FollowUp,
  PersonName,  ///< names and pronouns of people, names of organisations
  General,     ///< anything else, and what is typed where it is not yet known where it will go
};

/// What the boundary is about: what must never be in the plan. The content file gives each its reason and wordings.
enum class Kind {
  Disciplinary,   ///< warnings, hearings, misconduct, suspension, dismissal
  Investigation,  ///< being looked into, fact-finding, statements, allegations
  Grievance,      ///< raised by or against somebody; dignity at work, tribunal
  Capability,     ///< improvement plans, supervised practice, objectives "or else"
  Regulator,      ///< referral, fitness to practise, registration at risk
  Appraisal,      ///< what an appraisal or probation review found
  WorkJudged,     ///< quality, speed, output, errors held against somebody
  Conduct,        ///< lateness, attitude, behaviour
  Complaint,      ///< by a patient, relative or colleague about somebody
  Absence,        ///< counts, triggers, stages, attendance meetings
  PayPromotion,   ///< passed over, increment withheld, interview scores
  OtherPerson,    ///< such a matter, or a private one, about another colleague
};

enum class Decision {
  Clear,  ///< may be kept
  Ask,    ///< one kind question first; both may say yes
  Stop,   ///< not kept
};

inline constexpr std::array kKinds{Kind::Disciplinary, Kind::Investigation, Kind::Grievance,    Kind::Capability,
                                   Kind::Regulator,    Kind::Appraisal,     Kind::WorkJudged,   Kind::Conduct,
                                   Kind::Complaint,    Kind::Absence,       Kind::PayPromotion, Kind::OtherPerson};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::General) + 1;

QLatin1StringView nameOf(Field field);        ///< "what-helps": the section's id
QLatin1StringView nameOf(Kind kind);          ///< "work-judged": the id in boundary.toml
QLatin1StringView nameOf(Decision decision);  ///< "clear", "ask" or "stop"

/// The field of that id; General for one that is not known.
Field fieldNamed(QStringView id);
std::optional<Kind> kindNamed(QStringView id);

}  // namespace hearten::boundary
