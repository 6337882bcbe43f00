// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/changes.h"

#include "tests/core/plan/plan_builder.h"

using namespace hearten;
using namespace hearten::plan;
using namespace hearten::test;
using namespace Qt::StringLiterals;
using Kind = Change::Kind;
using Part = Change::Part;

namespace {

/// An agreed plan with one of everything, and the draft that grows from it.
struct Plans {
  Plans() {
    before = withEntry(before, line(Section::WhatHelps, u"tea"_s));
    before = withAction(before, step(u"Find a quiet room"_s));
    before = withAdjustment(before, adjustment(u"Start at 9"_s));
    before = withSupport(before, support(u"A helpline"_s));
    before.supports.first().sharing = Sharing::WithMyManager;
    before = agreed(before, QDate(2026, 8, 20));
    startAgain();
  }
  void startAgain() { after = nextDraft(before, PlanId::fresh(&countedUuid)); }
  QList<Kind> kinds() const {
    QList<Kind> list;
    for (const Change& change : whatChanged(before, after)) list << change.kind;
    return list;
  }
  Plan before = emptyPlan();
  Plan after = emptyPlan();
};

}  // namespace

TEST_CASE("what stayed is not told, and an open step is carried over", "[plan]") {
  const Plans plans;
  const Change carried{
      .kind = Kind::CarriedOver, .part = Part::Action, .was = u"Find a quiet room"_s, .now = u"Find a quiet room"_s};
  CHECK(whatChanged(plans.before, plans.after) == QList<Change>{carried});
}

TEST_CASE("lines that came, went and changed are told in the order of the plan", "[plan]") {
  Plans plans;
  plans.after.actions.clear();
  Entry tea = plans.after.entries.first();
  tea.text = words(u"green tea"_s);
  plans.after = withEntry(plans.after, tea);
  plans.after = withEntry(plans.after, line(Section::WhatKeepsMeWell, u"sleep"_s));
  plans.after = withoutItem(plans.after, plans.after.supports.first().id.text());
  const QList<Change> told{
      {.kind = Kind::Added, .part = Part::Line, .was = {}, .now = u"sleep"_s},
      {.kind = Kind::Changed, .part = Part::Line, .was = u"tea"_s, .now = u"green tea"_s},
      {.kind = Kind::TakenOut, .part = Part::Action, .was = u"Find a quiet room"_s, .now = {}},
      {.kind = Kind::TakenOut, .part = Part::Support, .was = u"A helpline"_s, .now = {}},
  };
  CHECK(whatChanged(plans.before, plans.after) == told);
}

TEST_CASE("steps and trials are told by how they ended", "[plan]") {
  Plans plans;
  plans.after.actions.first().state = ActionState::Done;
  plans.after.adjustments.first().state = AdjustmentState::Kept;
  CHECK(plans.kinds() == QList{Kind::Done, Kind::Kept});
  plans.after.actions.first().state = ActionState::LetGo;
  plans.after.adjustments.first().state = AdjustmentState::Stopped;
  CHECK(plans.kinds() == QList{Kind::LetGo, Kind::Stopped});

  SECTION("also when the next draft left them behind") {
    plans.before.actions.first().state = ActionState::Done;
    plans.before.adjustments.first().state = AdjustmentState::Stopped;
    plans.startAgain();
    CHECK(plans.kinds() == QList{Kind::Done, Kind::Stopped});
  }
}

TEST_CASE("of a line only for the person, no word is told", "[plan]") {
  Plans plans;
  plans.before.actions.clear();
  plans.after.actions.clear();
  plans.after = withEntry(plans.after, line(Section::EarlySigns, u"a secret"_s, Sharing::OnlyForMe));
  Entry tea = plans.after.entries.last();
  tea.sharing = Sharing::OnlyForMe;
  tea.text = words(u"a secret tea"_s);
  plans.after = withEntry(plans.after, tea);
  const QList<Change> changes = whatChanged(plans.before, plans.after);
  REQUIRE(changes.size() == 2);
  for (const Change& change : changes) {
    CHECK(change.onlyForMe);
    CHECK(change.was.isEmpty());
    CHECK(change.now.isEmpty());
  }
}
