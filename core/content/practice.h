// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

/// One thing the manager might say, and what comes of it. Never a mark: every answer can be tried and left again.
struct Saying {
  QString id;      ///< unique within its turn
  QString words;   ///< what the manager might say
  QString answer;  ///< what the person does or says then
  QString why;     ///< kind feedback: what this did, and why
  QString next{};  ///< id of the turn it leads to; empty: the talk stays here, and another answer can be tried
};

/// One moment of a scene.
struct Turn {
  QString id;
  QString they;          ///< what the person says, or does, in plain words
  QString seen{};        ///< "Looks at the floor."; may be empty
  QList<Saying> says{};  ///< three or four; none at an end
  bool end = false;      ///< closes the scene, kindly
};

/// An invented scene to practise with. Nothing of it is ever kept. What reading promises of it: it runs forward only,
/// each turn can be reached from `start`, and from each there is a way to an end.
struct Scene {
  QString id;      ///< "calm-and-guarded"
  QString title;   ///< "Calm, and keeping it in"
  QString who;     ///< the invented person's first name
  QString about;   ///< who they are, what is known
  QString door{};  ///< id of the door of the safety card this leads to, or empty
  QString start;   ///< id of the first turn
  QList<Turn> turns;
  QStringList reflection;  ///< open questions at the end, to think about; never typed

  /// The turn of that id; nothing if there is none.
  const Turn* turn(const QString& turnId) const;
};

}  // namespace hearten::content
