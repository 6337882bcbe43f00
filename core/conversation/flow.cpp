// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/flow.h"

#include <algorithm>

namespace hearten::conversation {
namespace {

bool hasStage(const content::Guide& guide, int stage) {
  return stage >= 0 && stage < guide.stages.size();
}

bool isTopicStage(const content::Guide& guide, int stage) {
  return hasStage(guide, stage) && guide.stages[stage].kind == content::StageKind::Topics;
}

/// How many steps there are where they are; a stage without prompts is one step.
int stepsAt(const Position& at, const content::Guide& guide, const PromptsOf& promptsOf) {
  if (!hasStage(guide, at.stage)) return 1;
  if (!isTopicStage(guide, at.stage)) return std::max(1, static_cast<int>(guide.stages[at.stage].prompts.size()));
  return at.topic < 0 ? 1 : std::max(1, promptsOf(at.topics[at.topic]));
}

Position atStart(Position at, int stage) {
  at.stage = stage;
  at.prompt = 0;
  at.alternative = 0;
  at.topic = -1;
  return at;
}

Position atLastStep(Position at, const content::Guide& guide, const PromptsOf& promptsOf) {
  at.alternative = 0;
  at.prompt = stepsAt(at, guide, promptsOf) - 1;
  return at;
}

}  // namespace

Position next(Position at, const content::Guide& guide, const PromptsOf& promptsOf) {
  if (isAtEnd(at, guide, promptsOf)) return at;
  at.alternative = 0;
  if (at.prompt + 1 < stepsAt(at, guide, promptsOf)) {
    ++at.prompt;
    return at;
  }
  const int topic = at.topic + 1;
  if (isTopicStage(guide, at.stage) && topic < at.topics.size()) return toTopic(std::move(at), topic);
  const int stage = at.stage + 1;
  return atStart(std::move(at), stage);
}

Position back(Position at, const content::Guide& guide, const PromptsOf& promptsOf) {
  if (at.prompt > 0) {
    at.alternative = 0;
    --at.prompt;
    return at;
  }
  if (at.topic > 0) {
    --at.topic;
    return atLastStep(std::move(at), guide, promptsOf);
  }
  const int stage = at.stage;
  if (at.topic == 0) return atStart(std::move(at), stage);
  if (stage == 0) return at;
  --at.stage;
  if (isTopicStage(guide, at.stage)) at.topic = static_cast<int>(at.topics.size()) - 1;
  return atLastStep(std::move(at), guide, promptsOf);
}

Position toStage(Position at, const content::Guide& guide, int stage) {
  return hasStage(guide, stage) ? atStart(std::move(at), stage) : at;
}

Position askedAnotherWay(Position at, int alternative) {
  at.alternative = alternative;
  return at;
}

Position withTopics(Position at, const content::Guide& guide, QStringList topics) {
  at.topics = std::move(topics);
  if (!at.topics.isEmpty()) return toTopic(std::move(at), 0);
  const int stage = hasStage(guide, at.stage + 1) ? at.stage + 1 : at.stage;
  return atStart(std::move(at), stage);
}

Position toTopic(Position at, int topic) {
  if (topic < 0 || topic >= at.topics.size()) return at;
  at.topic = topic;
  at.prompt = 0;
  at.alternative = 0;
  return at;
}

bool isChoosingTopics(const Position& at, const content::Guide& guide) {
  return isTopicStage(guide, at.stage) && at.topic < 0;
}

bool isAtEnd(const Position& at, const content::Guide& guide, const PromptsOf& promptsOf) {
  const bool isLastTopic = !isTopicStage(guide, at.stage) || at.topic + 1 >= at.topics.size();
  return !hasStage(guide, at.stage + 1) && isLastTopic && at.prompt + 1 >= stepsAt(at, guide, promptsOf);
}

}  // namespace hearten::conversation
