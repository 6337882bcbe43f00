// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace hearten::ui {

/// A talk that was not finished.
struct UnfinishedView {
  QString person{};  ///< id
  QString title{};   ///< "Sam, part-way through"
  QString words{};   ///< "You stopped at “What would help” on Friday. Nothing was lost."
};

/// One thing the manager said they would do.
struct PromiseView {
  QString id{};
  QString what{};
  QString forWhom{};  ///< "For Sam"
  QString when{};     ///< "by Friday 4 December", "when you can"
  QString gone{};     ///< "You hoped for Friday. Tell Sam how it is going?"; empty while the day is to come
  QString spoken{};   ///< "Ask the rota lead about Thursday lates, for Sam, by Friday 4 December"
};

/// A talk that is coming up.
struct ComingView {
  QString person{};  ///< id
  QString name{};
  QString kind{};    ///< "Plan review"
  QString when{};    ///< "Tue 24 Nov"
  QString spoken{};  ///< "Mair, plan review, Tuesday 24 November"
};

/// Something to see to when there is a minute. Never in a hurry, never counted.
struct HomeNote {
  QString id{};
  QString words{};
  QString act{};     ///< the words of the button
  QString spoken{};  ///< its name for screen readers, where its words are not enough
};

struct HomeView {
  QString greeting{};  ///< "Good afternoon, Priya"
  QString lead{};      ///< "Sunday 22 November"
  QDate today{};
  bool canSave = true;
  bool firstTime = false;  ///< nobody is there yet: practising is offered beside [Start]
  std::vector<UnfinishedView> unfinished{};
  std::vector<PromiseView> promises{};
  std::vector<ComingView> coming{};
  std::vector<HomeNote> notes{};
};

}  // namespace hearten::ui
