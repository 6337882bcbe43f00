// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/own_lines_flow.h"

#include "core/store/backups.h"
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "tests/support/own_code.h"
#include "ui/flow/agreed_plan_flow.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/held_flow.h"
#include "ui/flow/people_flow.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOwn = u"teapot ladder winter moss"_s;
const QString kFresh = u"violin harbour candle nine"_s;
const QString kSecret = u"I have not been sleeping since spring"_s;

/// Sam has an agreed plan. `own`: with a passphrase of Sam's and a line that only Sam can open.
struct WithOwnLine : OpenDesk {
  explicit WithOwnLine(bool own = true) {
    plan::Plan draft = plan::firstDraft(PlanId::fresh(desk.ids), sam.id, u"en"_s);
    if (own) {
      code = desk.store->giveOwnPassphrase(sam.id, store::Passphrase::typed(kOwn)).value().groups();
      plan::Entry held = line(plan::Section::EarlySigns, kSecret);
      held.sharing = plan::Sharing::OnlyForMe;
      draft.entries.append(held);
    }
    draft.entries.append(line(plan::Section::WhatHelps, u"A walk at noon"_s));
    plan = agree(draft, {2026, 8, 12}).id;
  }

  store::Person sam = add(u"Sam"_s);
  PlanId plan = PlanId::fresh(desk.ids);
  QStringList code;
};

struct Pages {
  explicit Pages(OpenDesk& at, const store::Person& sam, std::optional<PlanId> plan)
      : flow(at.desk, sam, plan, u"Back to Sam"_s), screen(*flow.page()) {
    settle(screen, 1142, 696);
  }
  bool comes(const QString& words) {
    return QTest::qWaitFor([&] { return shows(screen, words); }, 30'000);
  }
  void press(const QString& name) {
    named<Button>(screen, name).click();
    QCoreApplication::processEvents();
  }
  void type(const QString& words) { typeOver(screen, u"Your own passphrase, or the code from your slip"_s, words); }

  OwnLinesFlow flow;
  QWidget& screen;
};

}  // namespace

TEST_CASE("somebody sets a passphrase of their own, and has the code for their slip shown once", "[ownlines]") {
  WithOwnLine at(false);
  Pages pages(at, at.sam, at.plan);
  QSignalSpy set(&pages.flow, &OwnLinesFlow::set);
  CHECK(shows(pages.screen, u"This page is for Sam. Turn the screen to you."_s));
  CHECK(shows(pages.screen, u"It is your choice."_s));
  CHECK(shows(pages.screen, u"nobody can ever open these lines again"_s));
  pages.press(u"I'll choose my own"_s);
  typeOver(pages.screen, u"Your passphrase"_s, u"short"_s);
  pages.press(u"Lock my lines with it"_s);
  CHECK(set.count() == 0);
  typeOver(pages.screen, u"Your passphrase"_s, kOwn);
  typeOver(pages.screen, u"The same again"_s, kOwn);
  pages.press(u"Lock my lines with it"_s);
  REQUIRE(pages.comes(u"Only for Sam’s eyes. It is shown this once."_s));
  CHECK(set.count() == 1);
  const QStringList code = codeShown(pages.screen);
  REQUIRE(code.size() == 7);
  CHECK_FALSE(heldBy(pages.screen).contains(kOwn));
  // The slip names nobody, and is theirs to take.
  at.asks.saveTo = at.made.folder.filePath(u"slip.pdf"_s);
  pages.press(u"Save the sheet as PDF"_s);
  CHECK(QFile::exists(*at.asks.saveTo));
  CHECK_FALSE(at.asks.suggested.contains(u"Sam"_s));
  // Not left by a slip of the hand, and not without the two groups.
  QSignalSpy left(&pages.flow, &OwnLinesFlow::left);
  QTest::keyClick(&pages.screen, Qt::Key_Escape);
  pages.press(u"I have it safe"_s);
  CHECK(shows(pages.screen, u"There is a slip in"_s));
  CHECK(left.count() == 0);
  typeCodeBack(pages.screen, code);
  pages.press(u"I have it safe"_s);
  CHECK(shows(pages.screen, u"only you can open them"_s));
  CHECK_FALSE(heldBy(pages.screen).contains(code.first()));
  CHECK(at.desk.store->openOwn(at.sam.id, store::Passphrase::typed(kOwn)).has_value());
  CHECK(at.desk.store->openOwn(at.sam.id, store::RecoveryCode::parse(code.join(u' ')).value()).has_value());
}

TEST_CASE("the lines open with the passphrase or the code, and are covered when nobody looks at them", "[ownlines]") {
  WithOwnLine at;
  Pages pages(at, at.sam, at.plan);
  pages.press(u"Open my own lines"_s);
  CHECK(shows(pages.screen, u"Type your own passphrase first"_s));
  pages.type(u"not the one at all"_s);
  pages.press(u"Open my own lines"_s);
  REQUIRE(pages.comes(u"That does not open these lines."_s));
  CHECK_FALSE(heldBy(pages.screen).contains(kSecret));
  pages.type(kOwn);
  pages.press(u"Open my own lines"_s);
  REQUIRE(pages.comes(kSecret));
  CHECK_FALSE(heldBy(pages.screen).contains(kOwn));
  SECTION("by the button") {
    pages.press(u"Cover them again"_s);
  }
  SECTION("when the screen is hidden, or a card lies over it") {
    pages.screen.hide();
    pages.screen.show();
  }
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QCoreApplication::processEvents();
  CHECK_FALSE(heldBy(pages.screen).contains(kSecret));
  CHECK(shows(pages.screen, u"Nobody but Sam can open these lines."_s));
  pages.type(at.code.join(u' '));
  pages.press(u"Open my own lines"_s);
  CHECK(pages.comes(kSecret));
}

TEST_CASE("a copy can have the lines while they are open, and then no more", "[ownlines]") {
  WithOwnLine at;
  CopyFlow copy(at.desk);
  settle(*copy.screen(), 1366, 696);
  copy.open(*at.desk.store->latestAgreed(at.sam.id).value(), at.sam);
  CHECK(shows(*copy.screen(), u"The lines that only Sam can open are not in this copy."_s));
  Pages pages(at, at.sam, at.plan);
  QObject::connect(&pages.flow, &OwnLinesFlow::copyAsked, &copy,
                   [&](const plan::Plan& whole) { copy.open(whole, at.sam, true); });
  pages.type(kOwn);
  pages.press(u"Open my own lines"_s);
  REQUIRE(pages.comes(kSecret));
  pages.press(u"Take a copy with these lines"_s);
  CHECK(QTest::qWaitFor([&] { return heldBy(*copy.screen()).contains(kSecret); }, 20'000));
  CHECK_FALSE(shows(*copy.screen(), u"are not in this copy"_s));
  copy.screen()->hide();
  copy.screen()->show();
  CHECK(QTest::qWaitFor([&] { return !heldBy(*copy.screen()).contains(kSecret); }, 20'000));
  CHECK(shows(*copy.screen(), u"The lines that only Sam can open are not in this copy."_s));
}

TEST_CASE("the passphrase is changed, and the slip is made anew", "[ownlines]") {
  WithOwnLine at;
  Pages pages(at, at.sam, at.plan);
  pages.type(kOwn);
  pages.press(u"Open my own lines"_s);
  REQUIRE(pages.comes(kSecret));
  pages.press(u"Change my passphrase"_s);
  pages.press(u"I'll choose my own"_s);
  typeOver(pages.screen, u"Your passphrase"_s, kFresh);
  typeOver(pages.screen, u"The same again"_s, kFresh);
  pages.press(u"Use the new passphrase"_s);
  REQUIRE(pages.comes(u"Your own passphrase is set"_s));
  pages.press(u"Back to the lines only for Sam"_s);
  CHECK_FALSE(at.desk.store->openOwn(at.sam.id, store::Passphrase::typed(kOwn)).has_value());
  pages.type(kFresh);
  pages.press(u"Open my own lines"_s);
  REQUIRE(pages.comes(kSecret));
  pages.press(u"Make a new slip"_s);
  pages.press(u"Make the new slip"_s);
  REQUIRE(pages.comes(u"It is shown this once."_s));
  const QStringList code = codeShown(pages.screen);
  typeCodeBack(pages.screen, code);
  pages.press(u"I have it safe"_s);
  CHECK(shows(pages.screen, u"The old slip does not."_s));
  CHECK(code != at.code);
  const auto opens = [&](const QStringList& groups) {
    return at.desk.store->openOwn(at.sam.id, store::RecoveryCode::parse(groups.join(u' ')).value()).has_value();
  };
  CHECK(opens(code));
  CHECK_FALSE(opens(at.code));
}

TEST_CASE("it is asked twice before the lines are destroyed", "[ownlines]") {
  WithOwnLine at;
  Pages pages(at, at.sam, at.plan);
  QSignalSpy dropped(&pages.flow, &OwnLinesFlow::dropped);
  pages.press(u"Give up my passphrase"_s);
  CHECK(shows(pages.screen, u"This destroys the lines only Sam could open."_s));
  pages.press(u"Keep them"_s);
  pages.press(u"Give up my passphrase"_s);
  pages.press(u"I understand, go on"_s);
  CHECK(shows(pages.screen, u"Does Sam want this?"_s));
  CHECK(at.desk.store->hasOwnPassphrase(at.sam.id).value());
  CHECK(dropped.count() == 0);
  pages.press(u"Yes, destroy these lines"_s);
  CHECK(dropped.count() == 1);
  CHECK_FALSE(at.desk.store->hasOwnPassphrase(at.sam.id).value());
  CHECK(at.desk.store->sealedLines(at.plan).value() == 0);
}

TEST_CASE("no screen reaches the lines but with the person's own passphrase or slip", "[ownlines]") {
  WithOwnLine at;
  const QString folder = at.made.keeper.folder();
  const QString backups = at.made.folder.filePath(u"backups"_s);
  const Clock clock = Clock::system();
  const auto backup = store::backUp(*at.desk.store, backups, clock);
  REQUIRE(backup.has_value());
  const store::Passphrase passphrase = store::Passphrase::typed(TemporaryStore::kPassphrase);
  SECTION("opened with the manager's passphrase") {}
  SECTION("opened with the recovery code") {
    at.desk.store.reset();
    at.desk.store = std::move(at.made.keeper.openWithRecoveryCode(at.made.code).value().store);
  }
  SECTION("out of a backup, with the passphrase") {
    auto open = store::openBackup(backup->path, passphrase, folder);
    REQUIRE(open.has_value());
    REQUIRE((*open)->plan(at.plan).has_value());
    CHECK(plan::countLines(*(*open)->plan(at.plan)).onlyForMe == 0);
    REQUIRE(store::restore(std::move(*open), folder, clock, std::move(at.desk.store)).has_value());
    at.desk.store = std::move(at.made.keeper.open(passphrase).value().store);
  }
  SECTION("out of a backup, with the recovery code") {
    auto open = store::openBackup(backup->path, at.made.code, folder);
    REQUIRE(open.has_value());
    REQUIRE(store::restore(std::move(*open), folder, clock, std::move(at.desk.store)).has_value());
    at.desk.store = std::move(at.made.keeper.openWithRecoveryCode(at.made.code).value().store);
  }

  const auto lacks = [&](QWidget& screen) {
    settle(screen, 1142, 696);
    return !heldBy(screen).contains(kSecret);
  };
  PeopleFlow people(at.desk);
  people.show(at.sam.id);
  CHECK(lacks(*people.screen()));
  AgreedPlanFlow reading(at.desk);
  reading.open(*at.desk.store->latestAgreed(at.sam.id).value(), at.sam);
  CHECK(lacks(*reading.screen()));
  CHECK(shows(*reading.screen(), u"A walk at noon"_s));
  CHECK(shows(*reading.screen(), u"This plan also has lines only for Sam. Nobody else can open them."_s));
  CopyFlow copy(at.desk);
  copy.open(*at.desk.store->latestAgreed(at.sam.id).value(), at.sam);
  CHECK(lacks(*copy.screen()));
  HeldFlow held(at.desk, at.sam);
  CHECK(lacks(*held.page()));
  at.asks.saveTo = at.made.folder.filePath(u"all.json"_s);
  pressOn(*held.page(), u"Save for another program"_s);
  QFile file(*at.asks.saveTo);
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray all = file.readAll();
  CHECK(all.contains("A walk at noon"));
  CHECK_FALSE(all.contains(kSecret.toUtf8()));

  Pages pages(at, at.sam, at.plan);
  CHECK(lacks(pages.screen));
  for (const QString& wrong : {TemporaryStore::kPassphrase, at.made.code.groups().join(u' ')}) {
    pages.type(wrong);
    pages.press(u"Open my own lines"_s);
    REQUIRE(pages.comes(u"That does not open these lines."_s));
    CHECK(lacks(pages.screen));
  }
  pages.type(kOwn);
  pages.press(u"Open my own lines"_s);
  CHECK(pages.comes(kSecret));
}

TEST_CASE("nothing of the own lines is cut, nameless or out of order", "[ownlines][looks]") {
  SECTION("closed") {
    WithOwnLine at;
    Pages pages(at, at.sam, at.plan);
    checkLooks(pages.screen);
  }
  SECTION("open") {
    WithOwnLine at;
    Pages pages(at, at.sam, at.plan);
    pages.type(kOwn);
    pages.press(u"Open my own lines"_s);
    REQUIRE(pages.comes(kSecret));
    checkLooks(pages.screen);
  }
  SECTION("to be set") {
    WithOwnLine at(false);
    Pages pages(at, at.sam, at.plan);
    checkLooks(pages.screen);
  }
}
