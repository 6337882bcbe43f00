// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/draft.h"
#include "core/store/stored_text.h"
#include "tests/faults/amounts.h"
#include "tests/faults/disk.h"
#include "tests/faults/traces.h"
#include "tests/ui/conversation/talk_desk.h"
#include "ui/flow/live_talk.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/marked_text.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearten;
using test::Sitting;
using test::TalkDesk;

namespace {

constexpr auto kShared = plan::Sharing::WithMyManager;
constexpr auto kHeld = plan::Sharing::OnlyForMe;

std::unique_ptr<ui::LiveTalk> start(TalkDesk& desk) {
  auto talk = ui::startTalk(desk.desk(), *desk.sam, u"wellbeing-conversation"_s,
                            conversation::FacilitatorRole::LineManager, 60min);
  REQUIRE(talk);
  return std::move(*talk);
}

void write(ui::LiveTalk& talk, const QString& words, plan::Sharing sharing) {
  REQUIRE(talk.conversation().offer(plan::Section::WhatHelps, words, sharing));
  talk.save();
}

QStringList lines(const plan::Plan& plan) {
  QStringList words;
  for (const plan::Entry& entry : plan.entries) words << entry.text.text();
  return words;
}

/// The box on the plan that a line is written in.
ui::MarkedText& writingBox(Sitting& sitting) {
  for (auto* box : sitting.window().findChildren<ui::MarkedText*>())
    if (box->isVisible()) return *box;
  FAIL("nothing to write in");
  throw 0;
}

store::Passphrase ownPassphrase() {
  return store::Passphrase::typed(u"pebble hammock violet crane");
}

void giveOwnPassphrase(TalkDesk& desk) {
  REQUIRE(desk.store().giveOwnPassphrase(*desk.sam, ownPassphrase()));
}

/// What the person finds when they open their lines.
plan::Plan ownLines(TalkDesk& desk, PlanId plan) {
  const auto own = desk.store().openOwn(*desk.sam, ownPassphrase());
  REQUIRE(own);
  const auto found = desk.store().ownLines(plan, *own);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("A shared line is on the disk before it is called saved", "[ui][keeping]") {
  TalkDesk desk;
  const auto talk = start(desk);
  QStringList onDisk;
  QObject::connect(talk.get(), &ui::LiveTalk::saved, [&](QTime at) {
    onDisk = lines(desk.store().draft(*desk.sam).value().value());
    CHECK(at == desk.now.time());
  });
  write(*talk, u"Ring my sister at break"_s, kShared);
  CHECK(onDisk == QStringList{u"Ring my sister at break"_s});
}

TEST_CASE("A line only for the person is held for the copy, never written and never called saved", "[ui][keeping]") {
  TalkDesk desk;
  const auto talk = start(desk);
  const QSignalSpy saved(talk.get(), &ui::LiveTalk::saved);
  const QSignalSpy held(talk.get(), &ui::LiveTalk::heldForCopy);
  write(*talk, u"My own business"_s, kHeld);
  CHECK(saved.count() == 0);
  CHECK(held.count() == 1);
  CHECK(lines(talk->plan()) == QStringList{u"My own business"_s});
  CHECK(lines(desk.store().draft(*desk.sam).value().value()).isEmpty());
  CHECK(desk.store().unfinished(*desk.sam).value()->heldLines == 1);
  // Shared after all: then it is written, and that is what is said.
  talk->conversation().change(plan::withItemShared(talk->plan(), talk->plan().entries.first().id.text(), kShared));
  talk->save();
  CHECK(saved.count() == 1);
  CHECK(lines(desk.store().draft(*desk.sam).value().value()) == QStringList{u"My own business"_s});
}

TEST_CASE("With the disk full nothing is lost, and it is said", "[ui][keeping]") {
  TalkDesk desk;
  const auto talk = start(desk);
  QList<Problem> told;
  QObject::connect(talk.get(), &ui::LiveTalk::notSaved, [&](const Error& error) { told << error.what; });
  desk.store().full = true;
  write(*talk, u"A quiet room at noon"_s, kShared);
  CHECK(told == QList{Problem::DiskFull});
  CHECK(talk->unsaved().has_value());
  CHECK(lines(talk->plan()) == QStringList{u"A quiet room at noon"_s});

  SECTION("trying again saves it") {
    desk.store().full = false;
    talk->retry();
    CHECK_FALSE(talk->unsaved().has_value());
    CHECK(lines(desk.store().draft(*desk.sam).value().value()) == QStringList{u"A quiet room at noon"_s});
  }
  SECTION("a lock meanwhile keeps it, sealed") {
    const QByteArray sealed = talk->rest({u"what-helps"_s, {.text = u"and then"_s}});
    CHECK_FALSE(sealed.isEmpty());
    CHECK_FALSE(sealed.contains("quiet room"));
    desk.lockAndUnlock();
    const auto back = ui::wakeTalk(desk.desk(), sealed);
    REQUIRE(back);
    CHECK(lines(back->talk->plan()) == QStringList{u"A quiet room at noon"_s});
    CHECK(back->typing.writing.text == u"and then"_s);
    CHECK(lines(desk.store().draft(*desk.sam).value().value()) == QStringList{u"A quiet room at noon"_s});
  }
  SECTION("agreeing fails and changes nothing") {
    CHECK_FALSE(talk->agree());
    CHECK_FALSE(talk->isAgreed());
    desk.store().full = false;
    CHECK(talk->agree());
    CHECK(desk.store().latestAgreed(*desk.sam).value()->entries.size() == 1);
  }
  SECTION("stopping fails and the talk goes on") {
    CHECK_FALSE(talk->pauseUntil({}));
    desk.store().full = false;
    talk->save();
    CHECK(desk.store().unfinished(*desk.sam).value()->state == conversation::ConversationState::Underway);
  }
}

TEST_CASE("A full disk is told once on the screen of the talk, with a way to try again", "[ui][keeping]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  desk.store().full = true;
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  REQUIRE(sitting.has(u"Your words are still here."_s));
  desk.store().full = false;
  sitting.click(u"Try again"_s);
  CHECK(sitting.has(u"Saved at 2:05 pm."_s));
}

TEST_CASE("A lock brings back the held lines, the place and the line being typed", "[ui][keeping]") {
  TalkDesk desk;
  auto talk = start(desk);
  write(*talk, u"Shared words"_s, kShared);
  write(*talk, u"My own business"_s, kHeld);
  const QString topic = desk.desk().content.topics.first().id;
  talk->conversation().goToStage(3);
  talk->conversation().chooseTopics({topic});
  talk->conversation().goNext();
  talk->conversation().jottings().set(u"bus home");
  talk->setRoomUntil(QTime(15, 0));
  const conversation::Position before = talk->conversation().position();
  const QByteArray sealed = talk->rest({u"what-helps"_s, {.text = u"I was just wri"_s}});
  CHECK(talk->conversation().jottings().isEmpty());
  CHECK_FALSE(sealed.contains("My own business"));
  talk.reset();
  desk.lockAndUnlock();

  const auto back = ui::wakeTalk(desk.desk(), sealed);
  REQUIRE(back);
  CHECK(lines(back->talk->plan()) == QStringList{u"Shared words"_s, u"My own business"_s});
  CHECK(back->talk->conversation().position() == before);
  CHECK(back->talk->roomUntil() == QTime(15, 0));
  CHECK(back->typing.section == u"what-helps"_s);
  CHECK(back->typing.writing.text == u"I was just wri"_s);
  CHECK(back->leftAt == desk.now.time());
  CHECK(back->talk->conversation().jottings().isEmpty());
}

TEST_CASE("After a lock, a line only for the person that they take out is gone from their sealed lines",
          "[ui][keeping]") {
  TalkDesk desk;
  giveOwnPassphrase(desk);
  auto talk = start(desk);
  write(*talk, u"My own business"_s, kHeld);
  write(*talk, u"And nobody else's"_s, kHeld);
  const PlanId id = talk->plan().id;
  const auto lockAndWake = [&] {
    const QByteArray sealed = talk->rest({});
    talk.reset();
    desk.lockAndUnlock();
    auto back = ui::wakeTalk(desk.desk(), sealed);
    REQUIRE(back);
    talk = std::move(back->talk);
  };
  lockAndWake();
  CHECK(desk.store().sealedLines(id).value() == 2);
  lockAndWake();
  CHECK(desk.store().sealedLines(id).value() == 2);
  CHECK(lines(ownLines(desk, id)) == QStringList{u"My own business"_s, u"And nobody else's"_s});

  SECTION("taken out and saved") {
    talk->conversation().change(plan::withoutItem(talk->plan(), talk->plan().entries.first().id.text()));
    talk->save();
  }
  SECTION("taken out with the disk full, and locked once more") {
    desk.store().full = true;
    talk->conversation().change(plan::withoutItem(talk->plan(), talk->plan().entries.first().id.text()));
    talk->save();
    REQUIRE(talk->unsaved());
    lockAndWake();
  }
  CHECK(desk.store().sealedLines(id).value() == 1);
  CHECK(lines(ownLines(desk, id)) == QStringList{u"And nobody else's"_s});
}

TEST_CASE("When the boundary has changed during a lock, no sealed line doubles and none is lost",
          "[ui][keeping][boundary]") {
  TalkDesk desk;
  giveOwnPassphrase(desk);
  auto talk = start(desk);
  write(*talk, u"My own business"_s, kHeld);
  write(*talk, u"And nobody else's"_s, kHeld);
  // As one that came in when Hearten knew less.
  const QString earlier = u"I was given a first written warning last week"_s;
  plan::Plan plan = talk->plan();
  plan.entries.append({.id = EntryId::fresh(&QUuid::createUuid),
                       .section = plan::Section::WhatHelps,
                       .text = store::StoredText::read(earlier),
                       .sharing = plan::Sharing::OnlyForMe});
  talk->conversation().change(plan);
  talk->save();
  REQUIRE(desk.store().sealedLines(plan.id).value() == 3);

  const QByteArray sealed = talk->rest({});
  talk.reset();
  desk.lockAndUnlock();
  auto back = ui::wakeTalk(desk.desk(), sealed);
  REQUIRE(back);
  talk = std::move(back->talk);
  CHECK(lines(talk->plan()) == QStringList{u"My own business"_s, u"And nobody else's"_s});
  CHECK(desk.store().sealedLines(plan.id).value() == 3);
  // One that they take out does not come back, and the one that the boundary lacks stays theirs.
  talk->conversation().change(plan::withoutItem(talk->plan(), talk->plan().entries.first().id.text()));
  talk->save();
  CHECK(desk.store().sealedLines(plan.id).value() == 2);
  CHECK(lines(ownLines(desk, plan.id)) == QStringList{u"And nobody else's"_s, earlier});
}

TEST_CASE("Carried on without a lock between, lines only for the person stay sealed", "[ui][keeping]") {
  TalkDesk desk;
  giveOwnPassphrase(desk);
  auto talk = start(desk);
  write(*talk, u"My own business"_s, kHeld);
  const PlanId id = talk->plan().id;
  REQUIRE(talk->pauseUntil({}));
  talk.reset();
  SECTION("the talk that was paused") {
    const auto back = ui::carryOnTalk(desk.desk(), *desk.sam);
    REQUIRE(back);
    write(*back->talk, u"Tea with Ade"_s, kShared);
  }
  SECTION("a new talk with the draft that is there") {
    write(*start(desk), u"Tea with Ade"_s, kShared);
  }
  CHECK(lines(ownLines(desk, id)) == QStringList{u"My own business"_s});
}

TEST_CASE("A line that the boundary stops waits through a lock, sealed, and is gone when Hearten is closed",
          "[ui][keeping][boundary]") {
  TalkDesk desk;
  auto talk = start(desk);
  const QString stopped = u"I was given a first written warning last week"_s;
  REQUIRE(talk->conversation().check(stopped).decision == boundary::Decision::Stop);
  const QByteArray sealed = talk->rest({u"what-helps"_s, {.text = stopped, .stopped = true}});
  CHECK_FALSE(sealed.contains("written warning"));
  CHECK_FALSE(desk.store().given.contains("written warning"));
  talk.reset();
  SECTION("locked and opened") {
    desk.lockAndUnlock();
    const auto back = ui::wakeTalk(desk.desk(), sealed);
    REQUIRE(back);
    CHECK(back->typing.writing.text == stopped);
    CHECK(back->typing.writing.stopped);
    CHECK(lines(back->talk->plan()).isEmpty());
    CHECK_FALSE(desk.store().given.contains("written warning"));
  }
  SECTION("closed and begun again") {
    desk.killAndOpen();
    const auto back = ui::carryOnTalk(desk.desk(), *desk.sam);
    REQUIRE(back);
    CHECK(back->typing.writing.text.isEmpty());
    CHECK(lines(back->talk->plan()).isEmpty());
  }
}

TEST_CASE("Killed mid-hour: the same place, everything shared, and what was not kept is told", "[ui][keeping]") {
  TalkDesk desk;
  bool withHeld = GENERATE(false, true);
  {
    const auto talk = start(desk);
    write(*talk, u"Shared words"_s, kShared);
    if (withHeld) {
      write(*talk, u"My own business"_s, kHeld);
      write(*talk, u"And this"_s, kHeld);
    }
    talk->conversation().goToStage(4);
    talk->save();
  }
  desk.killAndOpen();
  Sitting sitting(desk);
  sitting.flow().begin(*desk.sam);
  const QString stage = desk.desk().content.guide(u"wellbeing-conversation"_s)->stages[4].title;
  CHECK(sitting.has(u"Welcome back. You were at \"%1\" with Sam."_s.arg(stage)));
  CHECK(sitting.has(withHeld ? u"meant only for your copy were not kept, as you asked. Everything else is here."_s
                             : u"Everything up to your last line was saved."_s));
  CHECK(lines(desk.store().draft(*desk.sam).value().value()) == QStringList{u"Shared words"_s});
  CHECK(sitting.has(u"Shared words"_s));
  // Told once.
  desk.killAndOpen();
  Sitting again(desk);
  again.flow().carryOn(*desk.sam);
  CHECK(again.has(u"Everything up to your last line was saved."_s));
}

TEST_CASE("What is being written survives every lock, with a full disk too, and is never on the disk in clear",
          "[ui][keeping][faults]") {
  constexpr int kLocksOfATalk = 20;
  const QStringList vocabulary{u"sandpiper"_s, u"walk"_s, u"canal"_s, u"kettle"_s, u"window"_s, u"quiet"_s, u"tea"_s};
  const QList<QByteArray> traces = tests::formsOf(vocabulary.first());
  const int talks = tests::amount(1, 5);
  QRandomGenerator random(20'261'122);
  tests::Disk disk;
  disk.watchFor(traces);
  int survived = 0;
  int withFullDisk = 0;
  for (int talk = 0; talk < talks; ++talk) {
    TalkDesk desk;
    auto sitting = std::make_unique<Sitting>(desk);
    sitting->beginTalk(*desk.sam);
    sitting->goTo(u"Your plan"_s);
    QStringList kept;
    QString half;
    for (int lock = 0; lock < kLocksOfATalk; ++lock) {
      INFO("talk " << talk << ", lock " << lock);
      // Full before the first letter, or only when it is locked, or not at all.
      const int fullFrom = random.bounded(3);
      const auto fill = [&](int moment) {
        if (fullFrom == moment) disk.failAt(1, tests::Disk::Fault::Full, tests::Disk::Lasting::FromThenOn);
      };
      fill(0);
      writingBox(*sitting).setFocus();
      if (half.size() > 60) {
        sitting->press(Qt::Key_Return, Qt::ControlModifier);
        kept << half;
        half.clear();
        writingBox(*sitting).setFocus();
      }
      for (int word = random.bounded(1, 4); word > 0; --word) {
        if (!half.isEmpty()) half += u' ';
        half += vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
      }
      sitting->type(half.mid(writingBox(*sitting).toPlainText().size()));
      REQUIRE(writingBox(*sitting).toPlainText() == half);
      fill(1);
      const QByteArray sealed = sitting->flow().lockAway();
      CHECK_FALSE(sealed.contains(traces.first()));
      sitting.reset();
      desk.desk().store.reset();
      if (fullFrom != 2 && disk.hasFailed()) ++withFullDisk;
      disk.heal();
      CHECK(tests::filesWith(traces, desk.folder()).isEmpty());

      desk.lockAndUnlock();
      sitting = std::make_unique<Sitting>(desk);
      sitting->flow().comeBack(sealed);
      REQUIRE(writingBox(*sitting).toPlainText() == half);
      for (const QString& line : kept) REQUIRE(sitting->has(line));
      ++survived;
    }
    CHECK(kept.size() > 1);
  }
  CHECK(withFullDisk > 0);
  CHECK(disk.hits() == 0);
  CHECK(disk.writes() > 0);
  tests::figure("38", "locks in the middle of writing, nothing lost", survived, u"100"_s);
  tests::figure("38", "of them with a disk that was full", withFullDisk, u"> 0"_s);
  tests::figure("38", "words of them written in clear", disk.hits(), u"0"_s);
}

TEST_CASE("A lock in the middle of the talk comes back to the same question", "[ui][keeping]") {
  TalkDesk desk;
  QByteArray sealed;
  QString asked;
  {
    Sitting sitting(desk);
    sitting.beginTalk(*desk.sam);
    sitting.goTo(u"What keeps you well"_s);
    sitting.press(Qt::Key_Right, Qt::AltModifier);
    asked = sitting.window().focusWidget()->accessibleName();
    sealed = sitting.flow().lockAway();
  }
  desk.lockAndUnlock();
  Sitting sitting(desk);
  sitting.flow().comeBack(sealed);
  CHECK(sitting.has(asked.section(u": "_s, 1)));
  CHECK(sitting.has(u"You were here at 2:05 pm."_s));
}

TEST_CASE("Locked at the copy: the agreed plan and its held lines wait for it", "[ui][keeping]") {
  TalkDesk desk;
  QByteArray sealed;
  {
    const auto talk = start(desk);
    write(*talk, u"Shared words"_s, kShared);
    write(*talk, u"My own business"_s, kHeld);
    REQUIRE(talk->agree());
    sealed = talk->rest({});
  }
  desk.lockAndUnlock();
  Sitting sitting(desk);
  sitting.flow().comeBack(sealed);
  CHECK(sitting.flow().isUnderway());
  sitting.click(u"No copy today"_s);
  CHECK(sitting.has(u"only in your copy"_s));  // asks once about the held line
}

TEST_CASE("Stop and keep: a day, or open; jottings are gone", "[ui][keeping]") {
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  sitting.press(Qt::Key_S, Qt::AltModifier);
  sitting.click(u"Stop, and keep what Sam wrote"_s);
  SECTION("a day") {
    sitting.type(u"4 dec"_s);
    sitting.click(u"Stop until this day"_s);
    CHECK(desk.store().unfinished(*desk.sam).value()->carryOnOn == QDate(2026, 12, 4));
  }
  SECTION("open") {
    sitting.click(u"Stop, and leave it open"_s);
    CHECK_FALSE(desk.store().unfinished(*desk.sam).value()->carryOnOn.has_value());
  }
  CHECK(desk.store().unfinished(*desk.sam).value()->state == conversation::ConversationState::Paused);
  CHECK(sitting.ended == 1);
  CHECK_FALSE(sitting.flow().isUnderway());
}

TEST_CASE("A second sitting has time of its own", "[ui][keeping]") {
  TalkDesk desk;
  {
    const auto talk = start(desk);
    desk.pass(55min);
    REQUIRE(talk->pauseUntil(QDate(2026, 12, 4)));
  }
  const auto back = ui::carryOnTalk(desk.desk(), *desk.sam);
  REQUIRE(back);
  CHECK(back->talk->conversation().clock().planned() == 85min);
}

TEST_CASE("Stop and keep nothing asks once more, with the count, and wipes draft and talk", "[ui][keeping]") {
  TalkDesk desk;
  {
    const auto talk = start(desk);
    write(*talk, u"One"_s, kShared);
    write(*talk, u"Two"_s, kShared);
  }
  Sitting sitting(desk);
  sitting.flow().carryOn(*desk.sam);
  sitting.press(Qt::Key_S, Qt::AltModifier);
  sitting.click(u"Stop, and keep nothing"_s);
  CHECK(sitting.has(u"Wipe the 2 line"_s));
  SECTION("keep them after all") {
    sitting.click(u"Keep them"_s);
    CHECK(desk.store().draft(*desk.sam).value()->entries.size() == 2);
  }
  SECTION("Esc is a no") {
    sitting.press(Qt::Key_Escape);
    CHECK_FALSE(sitting.has(u"Wipe the 2 line"_s));
    CHECK(sitting.has(u"Of course. Let's stop here."_s));
  }
  SECTION("wipe") {
    sitting.click(u"Wipe them"_s);
    CHECK_FALSE(desk.store().draft(*desk.sam).value().has_value());
    CHECK_FALSE(desk.store().unfinished(*desk.sam).value().has_value());
    CHECK(sitting.ended == 1);
  }
}

TEST_CASE("Only what was written since the last agreed plan counts as written", "[ui][keeping]") {
  TalkDesk desk;
  {
    const auto talk = start(desk);
    write(*talk, u"From last time"_s, kShared);
    REQUIRE(talk->agree());
  }
  const auto talk = start(desk);
  CHECK(lines(talk->plan()) == QStringList{u"From last time"_s});
  CHECK(talk->written().all == 0);
  write(*talk, u"New today"_s, kShared);
  CHECK(talk->written().all == 1);
  REQUIRE(talk->wipe());
  CHECK(desk.store().latestAgreed(*desk.sam).value()->entries.size() == 1);
}

TEST_CASE("Lines that wait for the copy can be taken before stopping", "[ui][keeping]") {
  TalkDesk desk;
  QByteArray sealed;
  {
    const auto talk = start(desk);
    write(*talk, u"My own business"_s, kHeld);
    sealed = talk->rest({});
  }
  Sitting sitting(desk);
  sitting.flow().comeBack(sealed);
  sitting.press(Qt::Key_S, Qt::AltModifier);
  sitting.click(u"Stop, and keep what Sam wrote"_s);
  CHECK(sitting.has(u"meant only for the copy cannot wait here."_s));
  sitting.click(u"Take the copy first"_s);
  CHECK_FALSE(sitting.has(u"Of course."_s));
}

TEST_CASE("Jottings never reach the store, whatever happens next", "[ui][keeping]") {
  constexpr auto kCanary = "wxqcanarybird";
  TalkDesk desk;
  Sitting sitting(desk);
  sitting.beginTalk(*desk.sam);
  const auto box = [&] { return sitting.window().findChild<ui::JottingsPad*>()->findChild<QPlainTextEdit*>(); };
  QTest::keyClicks(box(), QString::fromLatin1(kCanary));
  CHECK(box()->toPlainText() == QLatin1String(kCanary));
  sitting.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(box()->toPlainText() == QLatin1String(kCanary));  // they stay while the talk goes on
  switch (GENERATE(0, 1, 2)) {
    case 0:
      sitting.press(Qt::Key_S, Qt::AltModifier);
      sitting.click(u"Stop, and keep what Sam wrote"_s);
      sitting.click(u"Stop, and leave it open"_s);
      break;
    case 1:
      CHECK_FALSE(sitting.flow().lockAway().contains(kCanary));
      break;
    case 2:
      sitting.click(u"Wipe now"_s);
      break;
  }
  CHECK(box()->toPlainText().isEmpty());
  CHECK_FALSE(desk.store().given.contains(kCanary));
  CHECK(desk.store().given.contains("wellbeing-conversation"));  // the watch does see what is kept
}
