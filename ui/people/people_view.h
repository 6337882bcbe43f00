// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/choice_list.h"
#include "ui/widgets/plan_lines.h"

#include <QString>

#include <vector>

namespace hearten::ui {

/// The list at the left.
struct PeopleListView {
  std::vector<ChoiceItem> people{};
  QString current{};                 ///< id; empty: none
  QString looked{};                  ///< what was typed into the search box
  QString more{};                    ///< said when not all of them are shown
  std::vector<ChoiceItem> partly{};  ///< of these people something cannot be read, and the rest can
  QString unreadable{};              ///< and who is there without anything that can be read
  bool canSave = true;
};

/// One change since the last agreed plan.
struct PersonChange {
  QString kind{};  ///< "Added", "Carried over"
  std::vector<PlanLineView> lines{};
};

/// One thing that happened to the plan: a day and what, never what was said.
struct PersonEvent {
  QString day{};   ///< "Fri 20 Nov"
  QString what{};  ///< "Plan agreed"
  QString note{};  ///< "Word, full copy"; may be empty
};

/// One person's page.
struct PersonView {
  QString name{};
  QString about{};  ///< "they/them · plan in English · next talk 16 February"
  bool partWayThrough = false;
  bool hasPlan = false;
  bool canSave = true;
  bool ownPassphrase = false;  ///< lines only for them are kept, locked with a passphrase of their own
  bool trailIsWhole = true;    ///< what happened was not changed behind the program's back
  QString copyTaken{};         ///< "Last taken on 12 August, as Word"
  QString noChanges{};         ///< said when there are none
  std::vector<PersonChange> changes{};
  std::vector<PersonEvent> events{};
};

/// What is kept of a person.
struct PersonDetails {
  QString name{};
  QString pronouns{};
  int language = 0;  ///< 0 English, 1 Welsh
};

}  // namespace hearten::ui
