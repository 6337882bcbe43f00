// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/draft.h"

#include "tests/core/plan/plan_builder.h"

using namespace hearten;
using namespace hearten::plan;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("lines stand in the order of the sections, then as they were added", "[plan]") {
  Plan plan = emptyPlan();
  plan = withEntry(plan, line(Section::WhatHelps, u"tea"_s));
  plan = withEntry(plan, line(Section::HowILikeToWork, u"mornings"_s));
  plan = withEntry(plan, line(Section::WhatHelps, u"quiet"_s));
  plan = withEntry(plan, line(Section::WhatKeepsMeWell, u"swimming"_s));
  CHECK(texts(plan) == QStringList{u"mornings"_s, u"swimming"_s, u"tea"_s, u"quiet"_s});
  CHECK(entriesOf(plan, Section::WhatHelps).size() == 2);

  SECTION("a changed line stays in its place") {
    Entry changed = plan.entries[2];
    changed.text = words(u"coffee"_s);
    CHECK(texts(withEntry(plan, changed)) == QStringList{u"mornings"_s, u"swimming"_s, u"coffee"_s, u"quiet"_s});
  }
  SECTION("a line can move to another section") {
    Entry moved = plan.entries[2];
    moved.section = Section::HowILikeToWork;
    CHECK(texts(withEntry(plan, moved)) == QStringList{u"mornings"_s, u"tea"_s, u"swimming"_s, u"quiet"_s});
  }
  SECTION("moving stops at the ends of the section") {
    const EntryId tea = plan.entries[2].id;
    const QStringList swapped{u"mornings"_s, u"swimming"_s, u"quiet"_s, u"tea"_s};
    CHECK(texts(withEntryMoved(plan, tea, 1)) == swapped);
    CHECK(texts(withEntryMoved(plan, tea, 9)) == swapped);
    CHECK(withEntryMoved(plan, tea, -1) == plan);
  }
  SECTION("an unknown line changes nothing") {
    const EntryId unknown = EntryId::fresh(&countedUuid);
    CHECK(withEntryMoved(plan, unknown, 1) == plan);
    CHECK(withoutItem(plan, unknown.text()) == plan);
    CHECK(withItemShared(plan, unknown.text(), Sharing::OnlyForMe) == plan);
    CHECK(withItemBroughtBack(plan, plan, unknown.text()) == plan);
  }
}

TEST_CASE("whatever kind an item is, it is shared, taken out and brought back to its place by its id", "[plan]") {
  Plan plan = emptyPlan();
  for (const QString& text : {u"tea"_s, u"quiet"_s, u"walks"_s}) plan = withEntry(plan, line(Section::WhatHelps, text));
  plan = withEntry(plan, line(Section::BiggerThanMe, u"rotas"_s));
  plan = withAction(withAction(plan, step(u"ask about Tuesdays"_s)), step(u"book leave"_s));
  plan = withAdjustment(withAdjustment(plan, adjustment(u"later start"_s)), adjustment(u"own desk"_s));
  plan = withSupport(withSupport(plan, support(u"the choir"_s)), support(u"the library"_s));
  const QStringList ids{plan.entries[1].id.text(), plan.entries[3].id.text(), plan.actions[0].id.text(),
                        plan.adjustments[0].id.text(), plan.supports[0].id.text()};
  const auto count = [](const Plan& of) {
    return of.entries.size() + of.actions.size() + of.adjustments.size() + of.supports.size();
  };
  for (const QString& id : ids) {
    const Plan shared = withItemShared(plan, id, Sharing::OnlyForMe);
    CHECK(countLines(shared).onlyForMe == countLines(plan).onlyForMe + (id == ids.last() ? 0 : 1));
    const Plan taken = withoutItem(plan, id);
    CHECK(count(taken) == count(plan) - 1);
    CHECK(withItemBroughtBack(taken, plan, id) == plan);
  }
}

TEST_CASE("a first line is only for the person, and a new line takes the choice of the one before", "[plan]") {
  Plan plan = emptyPlan();
  CHECK(sharingForNewLine(plan, Section::WhatHelps) == Sharing::OnlyForMe);
  plan = withEntry(plan, line(Section::WhatHelps, u"tea"_s, Sharing::WithMyManager));
  CHECK(sharingForNewLine(plan, Section::WhatHelps) == Sharing::WithMyManager);
  CHECK(sharingForNewLine(plan, Section::BiggerThanMe) == Sharing::WithMyManager);
  CHECK(sharingForNewLine(plan, Section::HowILikeToWork) == Sharing::OnlyForMe);
}

TEST_CASE("steps of a draft can be undone and done again", "[plan]") {
  Draft draft(emptyPlan());
  CHECK_FALSE(draft.canUndo());
  draft.change(withEntry(draft.plan(), line(Section::WhatHelps, u"tea"_s)));
  draft.change(withEntry(draft.plan(), line(Section::WhatHelps, u"quiet"_s)));
  draft.undo();
  CHECK(texts(draft.plan()) == QStringList{u"tea"_s});
  draft.undo();
  CHECK(texts(draft.plan()).isEmpty());
  draft.undo();
  draft.redo();
  CHECK(texts(draft.plan()) == QStringList{u"tea"_s});
  CHECK(draft.canRedo());

  SECTION("a new step ends what could be done again") {
    draft.change(withEntry(draft.plan(), line(Section::WhatHelps, u"air"_s)));
    CHECK_FALSE(draft.canRedo());
    draft.redo();
    CHECK(texts(draft.plan()) == QStringList{u"tea"_s, u"air"_s});
  }
  SECTION("a step that changes nothing is none") {
    draft.change(draft.plan());
    CHECK(draft.canRedo());
  }
}
