// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/practice.h"

#include <QList>
#include <QString>

namespace hearten::conversation {

/// A way through an invented scene: where somebody is, and what they said to get there. It lives in memory for as long
/// as the scene is on the screen and has no form in which it could be kept. It holds ids only, so the same scene in
/// another language carries on at the same place.
struct Walk {
  /// A turn that was left, and what was said there.
  struct Step {
    QString turn;
    QString said;
    bool operator==(const Step&) const = default;
  };
  QList<Step> path;  ///< the first turn first
  QString turn;      ///< id of the turn they are at
  QString said{};    ///< id of what was said there; empty: nothing yet

  bool operator==(const Walk&) const = default;
};

/// At the start of `scene`. Also the way to do it all again.
Walk startOf(const content::Scene& scene);

/// The turn they are at. A walk always stands on a turn of its scene.
const content::Turn& turnOf(const content::Scene& scene, const Walk& walk);
/// What was said there; nothing if nothing was said yet.
const content::Saying* sayingOf(const content::Scene& scene, const Walk& walk);
/// Whether the scene is over.
bool hasEnded(const content::Scene& scene, const Walk& walk);
/// Whether what was said leads on. Otherwise the talk stays here, and another answer can be tried.
bool canGoOn(const content::Scene& scene, const Walk& walk);
/// The sentences said so far, the first one first, with the one said now.
QStringList wordsSaid(const content::Scene& scene, const Walk& walk);

/// Says the saying of that id, also in place of one said before. What the turn does not have changes nothing.
Walk saying(const content::Scene& scene, Walk walk, const QString& id);
/// As if nothing had been said at this turn.
Walk tryingAnother(Walk walk);
/// To the turn where what was said leads; stays where that is nowhere.
Walk goingOn(const content::Scene& scene, Walk walk);
/// One step back: to the choice, or to what was said at the turn before. At the start it stays.
Walk goingBack(Walk walk);

}  // namespace hearten::conversation
