// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

struct ReadyItem {
  QString id;
  QString title;
  QString detail;
  QString icon;  ///< only what is kept has one
};

/// Before the hour: for both, side by side (screens.md 05). Ticks are a help and are not kept.
struct Readiness {
  QList<ReadyItem> manager;
  QList<ReadyItem> person;
  QString notKept;  ///< "These ticks help you think. They are not kept."
  QString keptTitle;
  QList<ReadyItem> kept;
  QString mustTellTitle;
  QString mustTell;  ///< the limits of confidentiality
  QStringList byVideo;
  QString withInterpreter;
};

/// After the hour: what helps now. Nothing of it is stored.
struct AfterTalk {
  QString title;
  QStringList promises;   ///< about keeping what was promised
  QStringList wellbeing;  ///< the manager's own
  QStringList services;   ///< ids
  QString notKept;
};

}  // namespace hearten::content
