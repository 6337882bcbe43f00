// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <optional>

namespace hearten::plan {

/// The written names of a plan's choices, in files and content. A name that has shipped never changes.
QString nameOf(Section value);  ///< "what-helps": also the id of the section's heading in the content
QString nameOf(Sharing value);
QString nameOf(ActionOwner value);
QString nameOf(ActionState value);
QString nameOf(AdjustmentState value);
QString nameOf(HowToGetThere value);
QString nameOf(TellOthers value);
QString nameOf(Keeping value);
QString nameOf(Status value);

/// The choice that a name stands for; nothing when the name is none of ours.
template <class Choice>
std::optional<Choice> named(const QString& name);

template <>
std::optional<Section> named(const QString& name);
template <>
std::optional<Sharing> named(const QString& name);
template <>
std::optional<ActionOwner> named(const QString& name);
template <>
std::optional<ActionState> named(const QString& name);
template <>
std::optional<AdjustmentState> named(const QString& name);
template <>
std::optional<HowToGetThere> named(const QString& name);
template <>
std::optional<TellOthers> named(const QString& name);
template <>
std::optional<Keeping> named(const QString& name);
template <>
std::optional<Status> named(const QString& name);

}  // namespace hearten::plan
