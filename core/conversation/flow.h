// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/guide.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace hearten::conversation {

/// Where the two people are in the hour. A value: every step is a pure function from one position to the next.
/// Of this only `stage` and `prompt` are ever stored (to carry on later); the chosen topics are not kept.
struct Position {
  int stage = 0;         ///< index into the guide's stages
  int prompt = 0;        ///< index into the prompts of the stage, or of the topic where the stage has topics
  int alternative = 0;   ///< 0: the prompt's own question; n: its n-th other way to ask
  QStringList topics{};  ///< ids, in the person's order
  int topic = -1;        ///< index into topics while they are talked about; -1: choosing them, or no topics here
  friend bool operator==(const Position&, const Position&) = default;
};

/// How many prompts the topics have, since flow cannot see topics themselves.
using PromptsOf = std::function<int(const QString& topicId)>;

/// One step on: the next prompt, then the next topic, then the next stage. Stays at the very end.
Position next(Position at, const content::Guide& guide, const PromptsOf& promptsOf);
/// One step back, the exact reverse of next().
Position back(Position at, const content::Guide& guide, const PromptsOf& promptsOf);
/// Straight to a stage; no stage has to be done. Chosen topics stay chosen.
Position toStage(Position at, const content::Guide& guide, int stage);
/// Another way to ask the same thing, shown in place of the question.
Position askedAnotherWay(Position at, int alternative);
/// With the topics the person chose, at the first of them. Without any: "I'm fine, nothing to raise" goes to the next
/// stage.
Position withTopics(Position at, const content::Guide& guide, QStringList topics);
Position toTopic(Position at, int topic);

bool isChoosingTopics(const Position& at, const content::Guide& guide);
bool isAtEnd(const Position& at, const content::Guide& guide, const PromptsOf& promptsOf);

}  // namespace hearten::conversation
