// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/coaching.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::ui {

/// What is said about a question that was written.
struct QuestionReadingView {
  QString title{};       ///< "Closed"
  QString reason{};      ///< why, in plain words
  QStringList offers{};  ///< open forms to choose from; empty where it is good as it is
};

struct CoachingView {
  QList<content::Skill> skills{};
  int chosen = 0;  ///< which of them is shown
};

/// A blank sheet that can be taken away.
struct SheetView {
  QString title{};
  QString lead{};
};

struct SheetsView {
  QList<SheetView> sheets{};
  int language = 0;  ///< 0 English, 1 Welsh
  int letters = 0;   ///< 0 usual, 1 large print, 2 easy to read
  bool canPrint = false;
};

}  // namespace hearten::ui
