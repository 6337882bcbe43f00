// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include "core/plan/names.h"

#include "tests/core/plan/plan_builder.h"

using namespace hearten;
using namespace hearten::plan;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("the boundary knows every section by its id", "[plan]") {
  for (const Section section : kSections) {
    INFO(nameOf(section).toStdString());
    CHECK(nameOf(boundary::fieldNamed(nameOf(section))) == nameOf(section));
  }
}

TEST_CASE("the next talk starts from the last plan, with what is still open", "[plan]") {
  Plan last = emptyPlan();
  last = withEntry(last, line(Section::WhatHelps, u"A walk at lunch"_s, Sharing::OnlyForMe));
  last = withAction(last, step(u"Ask about Thursday lates"_s));
  last = withAction(last, step(u"Order the screen filter"_s, ActionState::Done));
  last = withAction(last, step(u"Join the choir"_s, ActionState::LetGo));
  last = withAdjustment(last, adjustment(u"Start at 9"_s, AdjustmentState::Kept));
  last = withAdjustment(last, adjustment(u"Two days at home"_s, AdjustmentState::Stopped));
  last = withSupport(last, support(u"A helpline"_s));
  last.soonerIf = words(u"If my hours change"_s);
  last.reviewOn = QDate(2026, 11, 20);
  last.tellOthers = TellOthers::SharedLines;
  last = agreed(last, QDate(2026, 8, 20));

  const Plan next = nextDraft(last, PlanId::fresh(&countedUuid));
  CHECK(next.id != last.id);
  CHECK(next.version == last.version + 1);
  CHECK(next.status == Status::Draft);
  CHECK_FALSE(next.agreedOn.has_value());
  CHECK_FALSE(next.reviewOn.has_value());
  CHECK(next.tellOthers == TellOthers::Nothing);
  CHECK(next.entries == last.entries);
  CHECK(next.actions == last.actions.first(1));
  CHECK(next.adjustments == last.adjustments.first(1));
  CHECK(next.supports == last.supports);
  CHECK(next.soonerIf == last.soonerIf);
}

TEST_CASE("a plan parts into what is shared and what is only for the person, and comes together again", "[plan]") {
  Plan whole = emptyPlan();
  whole = withEntry(whole, line(Section::WhatHelps, u"Tea"_s));
  whole = withEntry(whole, line(Section::WhatHelps, u"Quiet"_s, Sharing::OnlyForMe));
  whole = withEntry(whole, line(Section::EarlySigns, u"I go quiet"_s, Sharing::OnlyForMe));
  whole = withAction(whole, step(u"Ring them"_s));
  Action held = step(u"Call my sister"_s);
  held.sharing = Sharing::OnlyForMe;
  whole = withAction(whole, held);
  whole = withAdjustment(whole, adjustment(u"Start at 9"_s));
  whole = withSupport(whole, support(u"A helpline"_s));
  whole.soonerIf = words(u"If my hours change"_s);
  CHECK(countLines(whole) == LineCount{.all = 7, .onlyForMe = 4});
  CHECK(countLines(whole).shared() == 3);

  const Plan shared = sharedPart(whole);
  CHECK(texts(shared) == QStringList{u"Tea"_s});
  CHECK(shared.actions.size() == 1);
  CHECK(shared.supports.isEmpty());
  const Plan mine = privatePart(whole);
  CHECK(texts(mine) == QStringList{u"I go quiet"_s, u"Quiet"_s});
  CHECK_FALSE(mine.soonerIf.has_value());
  CHECK(countLines(mine).shared() == 0);
  CHECK(joined(shared, mine) == whole);
}

TEST_CASE("a review is suggested three months on, and never at a weekend", "[plan]") {
  CHECK(suggestedReview(QDate(2026, 11, 23)) == QDate(2027, 2, 23));     // a Tuesday
  CHECK(suggestedReview(QDate(2026, 11, 23), 6) == QDate(2027, 5, 24));  // a Sunday, so Monday
  CHECK(suggestedReview(QDate(2026, 11, 20)) == QDate(2027, 2, 22));     // 20 February is a Saturday
  CHECK(suggestedReview(QDate(2026, 11, 21)) == QDate(2027, 2, 22));     // 21 February is a Sunday
  CHECK(suggestedReview(QDate(2026, 11, 30)) == QDate(2027, 3, 1));      // 28 February is a Sunday
}

TEST_CASE("every section has a name of its own that leads back to it", "[plan]") {
  QStringList names;
  for (const Section section : kSections) {
    CHECK(named<Section>(nameOf(section)) == section);
    names << nameOf(section);
  }
  CHECK(names.removeDuplicates() == 0);
  CHECK(nameOf(Section::WhatHelps) == u"what-helps"_s);
  CHECK_FALSE(named<Section>(u"performance"_s).has_value());
}
