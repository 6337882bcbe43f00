// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearten::ui {

/// One plain step; the words to be said with weight are bold.
struct SafetyStep {
  QString text;
  QStringList bold{};
};

/// A number to ring, as it is shown and heard.
struct SafetyNumber {
  QString number;  ///< empty: the name stands in its place
  QString name;
  QString when{};     ///< hours and cost
  QString checked{};  ///< only what is true is said; may be empty
};

struct SafetyDoorView {
  QString title;
  Icon icon = Icon::Safety;
  QString heading;
  QList<SafetyStep> steps{};
  QList<SafetyNumber> numbers{};
  QString privacyWords;
  QString why{};      ///< one line: why ask
  QStringList ask{};  ///< calm ways to ask
};

/// The safety card as it stands on the screen. Nothing of it is kept, not even that it was opened.
struct SafetyView {
  QString title;
  QString lead;
  QList<SafetyDoorView> doors{};
  std::optional<qsizetype> chosen{};
  QString privacyTitle;
  QString hardToTalkTitle;
  QString hardToTalk;
  QString localContacts;
  QString nothingKept;
  bool inPractice = false;  ///< opened out of a made-up scene: the numbers are real all the same
};

}  // namespace hearten::ui
