// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/action_editor.h"
#include "ui/widgets/adjustment_editor.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/gentle_stop.h"
#include "ui/widgets/sharing_toggle.h"
#include "ui/widgets/stage_rail.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearten::ui {

/// What a section of the plan is made of; decides what it is written with.
enum class SectionKind { Lines, Steps, Adjustments, Support, Review };

/// One thing that stands in a section.
struct PlanItem {
  QString id{};
  QString text{};
  QString note{};  ///< "My manager will do this. By Friday 4 December."
  Sharing sharing = Sharing::OnlyForMe;
  bool takenOut = false;
  ActionView step{};            ///< Steps: what [Change] opens
  AdjustmentView adjustment{};  ///< Adjustments: the same
  int how = 0;                  ///< Support: which of the ways to get there
};

/// What is being written and is not kept yet: everything that its editor holds.
struct BeingWritten {
  QString text{};        ///< the words that would be new; empty: nothing is being written
  QString changing{};    ///< id of what it would stand in place of; empty: something new
  bool stopped = false;  ///< the words stand in the gentle stop
  Sharing sharing = Sharing::OnlyForMe;
  ActionView step{};            ///< Steps
  AdjustmentView adjustment{};  ///< Adjustments
};

/// One section, as it is shown and written.
struct SectionView {
  QString id{};
  SectionKind kind = SectionKind::Lines;
  QString title{};
  QString lead{};
  std::vector<PlanItem> items{};
  QStringList starters{};
  QString help{};
  Sharing newSharing = Sharing::OnlyForMe;  ///< what a new line starts as
  QStringList ways{};                       ///< Support: how to get there
  QDate review{};                           ///< Review: the day, invalid while none is chosen
  QDate suggested{};                        ///< Review: offered
  QString soonerIf{};                       ///< Review
};

/// The plan at the member of staff's keyboard, as plain data. Made by PlanFlow.
struct PlanView {
  QString title{};  ///< "Sam and Priya"
  QString person{};
  QString manager{};
  std::vector<StageItem> stages{};
  std::vector<ChoiceItem> sections{};
  SectionView section{};
  bool ownPassphrase = false;  ///< lines only for the person are kept, locked with their own passphrase
  QStringList hints{};         ///< small things the manager may say beside the plan
  QDate today{};
  QString back{};  ///< names the section before
  QString next{};  ///< "Next: Who does what"
};

}  // namespace hearten::ui
