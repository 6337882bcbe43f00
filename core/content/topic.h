// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/guide.h"

namespace hearten::content {

enum class TopicGroup { Work, BodyAndMind, HomeAndLife, MeAndOthers };

/// Something the person may bring, in words they would use (domain.md §7).
struct Topic {
  QString id;
  TopicGroup group = TopicGroup::Work;
  QString title;
  QString whyAsk;
  QList<Prompt> prompts;
  QString tip;
  QStringList optionsAtWork;  ///< offers that can become a line of the plan
  QStringList supportTopics;  ///< topics of services that may help
  QString mayGoInPlan;        ///< empty when nothing may
  QString staysOut;
  QString escalate;            ///< id of a door of the safety card, or empty
  bool nothingInPlan = false;  ///< nothing of it goes in the plan: options at work are shown, never turned into a line
};

}  // namespace hearten::content
