// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/practice_walk.h"

#include <algorithm>

namespace hearten::conversation {
namespace {

const content::Saying* find(const content::Turn* turn, const QString& id) {
  if (turn == nullptr) return nullptr;
  const auto found = std::ranges::find(turn->says, id, &content::Saying::id);
  return found == turn->says.end() ? nullptr : &*found;
}

}  // namespace

Walk startOf(const content::Scene& scene) {
  return {.path = {}, .turn = scene.start};
}

const content::Turn& turnOf(const content::Scene& scene, const Walk& walk) {
  const content::Turn* const turn = scene.turn(walk.turn);
  Q_ASSERT(turn != nullptr);  // reading promises it of every start and every next
  return *turn;
}

const content::Saying* sayingOf(const content::Scene& scene, const Walk& walk) {
  return find(scene.turn(walk.turn), walk.said);
}

bool hasEnded(const content::Scene& scene, const Walk& walk) {
  return turnOf(scene, walk).end;
}

bool canGoOn(const content::Scene& scene, const Walk& walk) {
  const content::Saying* const said = sayingOf(scene, walk);
  return said != nullptr && !said->next.isEmpty();
}

QStringList wordsSaid(const content::Scene& scene, const Walk& walk) {
  QStringList words;
  for (const Walk::Step& step : walk.path)
    if (const content::Saying* const said = find(scene.turn(step.turn), step.said)) words << said->words;
  if (const content::Saying* const said = sayingOf(scene, walk)) words << said->words;
  return words;
}

Walk saying(const content::Scene& scene, Walk walk, const QString& id) {
  if (find(scene.turn(walk.turn), id) != nullptr) walk.said = id;
  return walk;
}

Walk tryingAnother(Walk walk) {
  walk.said.clear();
  return walk;
}

Walk goingOn(const content::Scene& scene, Walk walk) {
  if (!canGoOn(scene, walk)) return walk;
  const QString next = sayingOf(scene, walk)->next;
  walk.path.append({.turn = walk.turn, .said = walk.said});
  walk.turn = next;
  walk.said.clear();
  return walk;
}

Walk goingBack(Walk walk) {
  if (!walk.said.isEmpty()) return tryingAnother(std::move(walk));
  if (walk.path.isEmpty()) return walk;
  const Walk::Step before = walk.path.takeLast();
  walk.turn = before.turn;
  walk.said = before.said;
  return walk;
}

}  // namespace hearten::conversation
