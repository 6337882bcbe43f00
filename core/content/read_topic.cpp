// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, TopicGroup> kGroups[] = {
    {"work", TopicGroup::Work},
    {"body-and-mind", TopicGroup::BodyAndMind},
    {"home-and-life", TopicGroup::HomeAndLife},
    {"me-and-others", TopicGroup::MeAndOthers},
};

}  // namespace

Topic readTopic(Reader& file, const Known& known) {
  Topic topic{.id = file.name("id"),
              .group = file.oneOf("group", kGroups),
              .title = file.text("title"),
              .whyAsk = file.text("why"),
              .prompts = readPrompts(file.tables("prompt")),
              .tip = file.text("tip"),
              .optionsAtWork = file.texts("at-work"),
              .supportTopics = namesAmong(file, "support", known.supportTopics),
              .mayGoInPlan = file.has("plan") ? file.textIfAny("in-the-plan") : file.text("in-the-plan"),
              .staysOut = file.text("stays-out"),
              .escalate = file.nameIfAny("escalate"),
              .nothingInPlan = file.has("plan")};
  if (topic.nothingInPlan && file.name("plan") != u"nothing") file.wrong("plan", u"it may only be \"nothing\""_s);
  if (topic.nothingInPlan && !topic.mayGoInPlan.isEmpty())
    file.wrong("in-the-plan", u"nothing of this topic goes in the plan, so this is left out"_s);
  if (!topic.escalate.isEmpty() && !known.doors.contains(topic.escalate))
    file.wrong("escalate", u"the safety card has no door \"%1\""_s.arg(topic.escalate));
  return topic;
}

}  // namespace hearten::content
