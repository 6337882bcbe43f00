// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

/// Help for the manager at the moment of need, one key away: one way of listening or asking.
struct Skill {
  QString id;     ///< listening-levels, funnel, tgrow, oars, strengths, in-my-control, silence, ...
  QString title;  ///< plain: "Ways of listening"
  QString why;    ///< one line
  QStringList steps;
  QStringList avoid;
  QStringList say;  ///< things to say, word for word
};

}  // namespace hearten::content
