// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/own_code.h"
#include "tests/ui/plan/plan_desk.h"

using namespace hearten;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOwn = u"teapot ladder winter moss"_s;

bool comes(PlanSitting& sitting, const QString& words) {
  return QTest::qWaitFor([&] { return sitting.has(words); }, 30'000);
}

/// From where it is asked, to the plan again.
void setOwnPassphrase(PlanSitting& sitting) {
  REQUIRE(comes(sitting, u"A passphrase of my own"_s));
  sitting.click(u"I'll choose my own"_s);
  typeOver(sitting.front(), u"Your passphrase"_s, kOwn);
  typeOver(sitting.front(), u"The same again"_s, kOwn);
  sitting.click(u"Lock my lines with it"_s);
  REQUIRE(comes(sitting, u"It is shown this once."_s));
  typeCodeBack(sitting.front(), codeShown(sitting.front()));
  sitting.click(u"I have it safe"_s);
  REQUIRE(comes(sitting, u"You can turn the screen back now."_s));
  sitting.click(u"Back to your plan"_s);
  QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("the first line only for the person asks where it should live, and a passphrase keeps it", "[ownlines]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  sitting.keepLine(u"I have not been sleeping"_s);
  CHECK(sitting.has(u"Where should these lines live?"_s));
  CHECK(sitting.has(u"Held for your copy"_s));
  const PlanId plan = sitting.plan().id;
  CHECK(desk.store().sealedLines(plan).value() == 0);
  sitting.click(u"Under my own passphrase"_s);
  CHECK(sitting.has(u"Priya looks away while you type."_s));
  // Safety, and a stop, stay in reach.
  CHECK(sitting.button(u"We need to stop"_s) != nullptr);
  setOwnPassphrase(sitting);
  // What waited is on the disk, and only its owner reads it.
  CHECK(desk.store().sealedLines(plan).value() == 1);
  CHECK(plan::countLines(desk.store().plan(plan).value()).onlyForMe == 0);
  CHECK(sitting.has(u"it is kept here, locked with your own passphrase"_s));
  sitting.keepLine(u"It began in spring"_s);
  CHECK(sitting.has(u"Saved at"_s));
  CHECK_FALSE(sitting.has(u"Held for your copy"_s));
  CHECK(desk.store().sealedLines(plan).value() == 2);
  sitting.flow().showReadThrough();
  CHECK(sitting.has(u"are only for you. They are kept here, locked with your own passphrase."_s));
}

TEST_CASE("without a passphrase of their own nothing changes", "[ownlines]") {
  TalkDesk desk;
  PlanSitting sitting(desk);
  sitting.keepLine(u"I have not been sleeping"_s);
  sitting.click(u"Only in the copy I take away"_s);
  CHECK_FALSE(sitting.has(u"Where should these lines live?"_s));
  CHECK(desk.store().sealedLines(sitting.plan().id).value() == 0);
  sitting.flow().showReadThrough();
  CHECK(sitting.has(u"go only in your copy. Take it before you finish."_s));
}

TEST_CASE("in the next talk their own lines are opened into the plan and changed there", "[ownlines]") {
  TalkDesk desk;
  PlanId plan = PlanId::fresh(&QUuid::createUuid);
  {
    PlanSitting sitting(desk);
    sitting.keepLine(u"I have not been sleeping"_s);
    sitting.click(u"Under my own passphrase"_s);
    setOwnPassphrase(sitting);
    plan = sitting.plan().id;
    REQUIRE(sitting.talk().agree().has_value());
  }
  desk.lockAndUnlock();
  PlanSitting sitting(desk);
  CHECK(plan::countLines(sitting.plan()).onlyForMe == 0);
  CHECK(desk.store().sealedLines(sitting.plan().id).value() == 1);
  sitting.click(u"Open my own lines"_s);
  typeOver(sitting.front(), u"Your own passphrase, or the code from your slip"_s, kOwn);
  sitting.click(u"Open my own lines"_s);
  REQUIRE(comes(sitting, u"I have not been sleeping"_s));
  sitting.click(u"Put them in the plan, to change them"_s);
  QCoreApplication::processEvents();
  REQUIRE(plan::countLines(sitting.plan()).onlyForMe == 1);
  CHECK(desk.store().sealedLines(sitting.plan().id).value() == 1);
  sitting.talk().conversation().change(plan::sharedPart(sitting.plan()));
  sitting.talk().save();
  CHECK(desk.store().sealedLines(sitting.plan().id).value() == 0);
  CHECK(desk.store().sealedLines(plan).value() == 1);
}

TEST_CASE("a talk that is carried on misses no line that is kept under its owner's passphrase", "[ownlines]") {
  TalkDesk desk;
  {
    PlanSitting sitting(desk);
    sitting.keepLine(u"I have not been sleeping"_s);
    sitting.click(u"Under my own passphrase"_s);
    setOwnPassphrase(sitting);
  }
  desk.killAndOpen();
  const auto back = ui::carryOnTalk(desk.desk(), *desk.sam);
  REQUIRE(back.has_value());
  CHECK(back->lostLines == 0);
}
