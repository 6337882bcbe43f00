// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

/// How one section of the plan is headed and helped, on the screen and in the copy.
struct PlanHeading {
  QString id;  ///< how-i-like-to-work, what-keeps-me-well, what-matters-to-me, what-gets-in-the-way, early-signs,
               ///< what-helps, who-does-what, adjustments, my-support, bigger-than-me, my-review
  QString title;
  QString lead;          ///< the question under the heading
  QStringList starters;  ///< "It helps me when..."
  QString help;
};

struct PlanHeadings {
  QList<PlanHeading> all;                          ///< in the order of the plan (domain.md §6)
  const PlanHeading& of(const QString& id) const;  ///< an unknown id is a bug: it stops the program in debug builds
};

}  // namespace hearten::content
