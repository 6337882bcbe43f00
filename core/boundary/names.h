// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/names.h"

#include <array>

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

/// The field of that id; General for one that is not known.
Field fieldNamed(const QString& id);

}  // namespace hearten::boundary

namespace hearten {

/// "what-helps": a field has the id of its section.
template <>
inline constexpr Names<boundary::Field, boundary::kFieldCount> kNames<boundary::Field>{{
    {boundary::Field::HowILikeToWork, QLatin1StringView("how-i-like-to-work")},
    {boundary::Field::WhatKeepsMeWell, QLatin1StringView("what-keeps-me-well")},
    {boundary::Field::WhatMattersToMe, QLatin1StringView("what-matters-to-me")},
    {boundary::Field::WhatGetsInTheWay, QLatin1StringView("what-gets-in-the-way")},
    {boundary::Field::EarlySigns, QLatin1StringView("early-signs")},
    {boundary::Field::WhatHelps, QLatin1StringView("what-helps")},
    {boundary::Field::BiggerThanMe, QLatin1StringView("bigger-than-me")},
    {boundary::Field::MyActions, QLatin1StringView("my-actions")},
    {boundary::Field::ManagerActions, QLatin1StringView("manager-actions")},
    {boundary::Field::Adjustments, QLatin1StringView("adjustments")},
    {boundary::Field::Support, QLatin1StringView("support")},
    {boundary::Field::FollowUp, QLatin1StringView("follow-up")},
    {boundary::Field::PersonName, QLatin1StringView("person-name")},
    {boundary::Field::General, QLatin1StringView("general")},
}};
/// "work-judged": the id in boundary.toml.
template <>
inline constexpr Names<boundary::Kind, boundary::kKinds.size()> kNames<boundary::Kind>{{
    {boundary::Kind::Disciplinary, QLatin1StringView("disciplinary")},
    {boundary::Kind::Investigation, QLatin1StringView("investigation")},
    {boundary::Kind::Grievance, QLatin1StringView("grievance")},
    {boundary::Kind::Capability, QLatin1StringView("capability")},
    {boundary::Kind::Regulator, QLatin1StringView("regulator")},
    {boundary::Kind::Appraisal, QLatin1StringView("appraisal")},
    {boundary::Kind::WorkJudged, QLatin1StringView("work-judged")},
    {boundary::Kind::Conduct, QLatin1StringView("conduct")},
    {boundary::Kind::Complaint, QLatin1StringView("complaint")},
    {boundary::Kind::Absence, QLatin1StringView("absence")},
    {boundary::Kind::PayPromotion, QLatin1StringView("pay-promotion")},
    {boundary::Kind::OtherPerson, QLatin1StringView("other-person")},
}};
template <>
inline constexpr Names<boundary::Decision, 3> kNames<boundary::Decision>{{
    {boundary::Decision::Clear, QLatin1StringView("clear")},
    {boundary::Decision::Ask, QLatin1StringView("ask")},
    {boundary::Decision::Stop, QLatin1StringView("stop")},
}};

}  // namespace hearten
