// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Tries every way in which a text can come to the store, with a sentence that must not get in, and then reads the whole
// file with the key: every table and column there is.
#include "tests/support/asked.h"
#include "tests/support/stored_words.h"
#include "tests/ui/plan/plan_desk.h"
#include "ui/flow/people_flow.h"
#include "ui/flow/trust_choice.h"
#include "ui/people/people_screen.h"
#include "ui/widgets/action_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

#include <concepts>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace hearten;
using boundary::ScreenedText;
using test::PlanSitting;
using test::Sitting;
using test::TalkDesk;

namespace {

const auto kMustNotGetIn = u"I was given a first written warning last week"_s;
const auto kTell = u"written warning"_s;

// What nobody has looked at cannot become text that may be kept.
static_assert(!std::is_constructible_v<ScreenedText, QString>);
static_assert(!std::is_convertible_v<QString, ScreenedText>);
static_assert(!std::is_assignable_v<ScreenedText&, QString>);
static_assert(!std::is_default_constructible_v<ScreenedText>);

// Every text of what the store is given is of that type.
template <class Text>
concept Screened = std::same_as<Text, ScreenedText> || std::same_as<Text, std::optional<ScreenedText>>;
static_assert(Screened<decltype(store::Person::name)> && Screened<decltype(store::Person::pronouns)>);
static_assert(Screened<decltype(store::Setup::managerName)> && Screened<decltype(store::Setup::organisation)>);
static_assert(Screened<decltype(store::Setup::logoAlternative)>);
static_assert(Screened<decltype(plan::Plan::soonerIf)> && Screened<decltype(plan::Entry::text)>);
static_assert(Screened<decltype(plan::Action::what)> && Screened<decltype(plan::Adjustment::what)>);
static_assert(Screened<decltype(plan::Adjustment::goodDay)> && Screened<decltype(plan::Adjustment::harderDay)>);
static_assert(Screened<decltype(plan::ChosenSupport::name)> && Screened<decltype(store::TypedLine::text)>);

/// Closes the store of `desk` and looks for what must not be there.
void checkNothingGotIn(TalkDesk& desk) {
  const QString folder = desk.folder();
  desk.close();
  const QString words = test::storedWords(folder, store::Passphrase::typed(test::TemporaryStore::kPassphrase));
  CHECK(words.contains(u"Sam"_s));  // it is the right file, and it can be read
  CHECK_FALSE(words.contains(kTell, Qt::CaseInsensitive));
  CHECK_FALSE(words.contains(u"written-warning"_s));
}

std::unique_ptr<ui::LiveTalk> startedTalk(TalkDesk& desk) {
  auto talk = ui::startTalk(desk.desk(), *desk.sam, desk.desk().content.guides.first().id,
                            conversation::FacilitatorRole::LineManager, std::chrono::minutes(60));
  REQUIRE(talk);
  return std::move(*talk);
}

/// A plan with something in each of its parts, all of it shared.
plan::Plan fullPlan(TalkDesk& desk, conversation::Conversation& talk) {
  REQUIRE(talk.offer(plan::Section::WhatHelps, u"A walk at noon"_s, plan::Sharing::WithMyManager));
  REQUIRE(talk.offerAction({.what = u"Ask about the rota"_s}));
  REQUIRE(talk.offerAdjustment({.what = u"Start at 9"_s, .goodDay = u"Start at 8"_s, .harderDay = u"Start at 10"_s}));
  REQUIRE(talk.offerSoonerIf(u"If my hours change"_s));
  REQUIRE(talk.addSupport(desk.desk().content.services.first().id, u"A helpline"_s, plan::HowToGetThere::IWillRing,
                          plan::Sharing::WithMyManager));
  return talk.plan();
}

/// Every text within `json` replaced by `text`, one at a time.
void replacedOneByOne(const QJsonValue& json, const QString& text, const std::function<void(const QJsonValue&)>& use) {
  if (json.isString()) use(text);
  if (json.isArray()) {
    for (qsizetype i = 0; i < json.toArray().size(); ++i)
      replacedOneByOne(json.toArray().at(i), text, [&](const QJsonValue& changed) {
        QJsonArray whole = json.toArray();
        whole.replace(i, changed);
        use(whole);
      });
  }
  if (!json.isObject()) return;
  for (const QString& key : json.toObject().keys())
    replacedOneByOne(json.toObject()[key], text, [&](const QJsonValue& changed) {
      QJsonObject whole = json.toObject();
      whole[key] = changed;
      use(whole);
    });
}

void paste(QWidget& box, const QString& words) {
  QApplication::clipboard()->setText(words);
  QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
  QCoreApplication::processEvents();
  QApplication::clipboard()->clear();
}

}  // namespace

TEST_CASE("No offer of the conversation lets it in, with the question answered or not", "[ways][boundary]") {
  TalkDesk desk;
  const auto talk = startedTalk(desk);
  conversation::Conversation& hour = talk->conversation();
  for (const bool answered : {false, true}) {
    for (const plan::Section section : plan::kSections)
      for (const plan::Sharing sharing : {plan::Sharing::OnlyForMe, plan::Sharing::WithMyManager})
        CHECK_FALSE(hour.offer(section, kMustNotGetIn, sharing, {}, answered));
    for (const auto owner : {plan::ActionOwner::Me, plan::ActionOwner::MyManager, plan::ActionOwner::SomeoneElse})
      CHECK_FALSE(hour.offerAction({.what = kMustNotGetIn, .owner = owner}, {}, answered));
    CHECK_FALSE(hour.offerSoonerIf(kMustNotGetIn, answered));
  }
  for (const int field : {0, 1, 2}) {
    conversation::Conversation::AdjustmentOffer offer{.what = u"Start at 9"_s};
    (field == 0 ? offer.what : field == 1 ? offer.goodDay : offer.harderDay) = kMustNotGetIn;
    CHECK_FALSE(hour.offerAdjustment(offer));
    CHECK_FALSE(hour.offerAdjustment(offer, {}, field));
  }
  CHECK_FALSE(
      hour.addSupport(u"a-service"_s, kMustNotGetIn, plan::HowToGetThere::Undecided, plan::Sharing::WithMyManager));
  CHECK(hour.plan().entries.isEmpty());
  CHECK(hour.plan().actions.isEmpty());
  CHECK(hour.plan().adjustments.isEmpty());
  CHECK(hour.plan().supports.isEmpty());
  CHECK_FALSE(hour.plan().soonerIf);
  talk->save();
  checkNothingGotIn(desk);
}

TEST_CASE("A yes to one question opens the way for nothing else", "[ways][boundary]") {
  TalkDesk desk;
  const auto talk = startedTalk(desk);
  conversation::Conversation& hour = talk->conversation();
  const QString more = u" too"_s;
  const QString about = test::askedSentence(desk.desk().screen, boundary::Field::Adjustments, more);
  // The yes was about what would change, not about the harder day.
  const auto both = hour.offerAdjustment({.what = about, .harderDay = about + more}, {}, 0);
  REQUIRE_FALSE(both);
  CHECK(both.error().field == 2);
  const QString asked = test::askedSentence(desk.desk().screen, boundary::Field::WhatHelps, more);
  REQUIRE(hour.offer(plan::Section::WhatHelps, asked, plan::Sharing::WithMyManager, {}, true));
  CHECK(hour.offer(plan::Section::WhatHelps, asked, plan::Sharing::WithMyManager));
  CHECK_FALSE(hour.offer(plan::Section::WhatHelps, asked + u". "_s + kMustNotGetIn, plan::Sharing::WithMyManager));
  CHECK_FALSE(hour.offer(plan::Section::WhatHelps, asked + more, plan::Sharing::WithMyManager));
  talk->save();
  checkNothingGotIn(desk);
}

TEST_CASE("A plan that is read back lets it in nowhere", "[ways][boundary]") {
  TalkDesk desk;
  const auto talk = startedTalk(desk);
  const plan::Plan whole = fullPlan(desk, talk->conversation());
  int tried = 0;
  for (const auto questions : {plan::Questions::Answered, plan::Questions::Open}) {
    replacedOneByOne(plan::toJson(whole), kMustNotGetIn, [&](const QJsonValue& changed) {
      ++tried;
      const auto read = plan::fromJson(changed.toObject(), desk.desk().screen, questions);
      if (!read) return;  // no plan of ours
      plan::Plan plan = read->plan;
      plan.person = *desk.sam;
      plan.status = plan::Status::Draft;
      const bool holdsIt = QJsonDocument(plan::toJson(plan)).toJson().contains(kTell.toUtf8());
      CHECK_FALSE((holdsIt && desk.store().savePlan(plan).has_value()));
    });
  }
  CHECK(tried > 40);
  checkNothingGotIn(desk);
}

TEST_CASE("The codes that the store is given hold no sentence", "[ways][boundary]") {
  TalkDesk desk;
  const auto talk = startedTalk(desk);
  plan::Plan plan = fullPlan(desk, talk->conversation());
  SECTION("a person's language") {
    store::Person person = desk.store().person(*desk.sam).value();
    person.language = kMustNotGetIn;
    CHECK_FALSE(desk.store().savePerson(person));
  }
  SECTION("a plan's language") {
    plan.language = kMustNotGetIn;
    CHECK_FALSE(desk.store().savePlan(plan));
  }
  SECTION("the id of a service") {
    plan.supports.first().serviceId = kMustNotGetIn;
    CHECK_FALSE(desk.store().savePlan(plan));
  }
  SECTION("the id of a guide") {
    conversation::Record record = talk->conversation().record();
    record.guide = kMustNotGetIn;
    CHECK_FALSE(desk.store().saveConversation(record));
    CHECK_FALSE(desk.store().saveProgress(plan, record));
  }
  SECTION("the section of a line being typed") {
    REQUIRE(desk.store().savePlan(plan));
    CHECK_FALSE(desk.store().keepTyped({.plan = plan.id, .section = kMustNotGetIn, .text = plan.entries.first().text}));
  }
  SECTION("how a copy was taken") {
    CHECK_FALSE(desk.store().addEvent({store::EventKind::CopyTaken, desk.now, *desk.sam, kMustNotGetIn}));
  }
  checkNothingGotIn(desk);
}

TEST_CASE("Typed, pasted, undone, said in own words or split: it stays on the screen", "[ways][boundary]") {
  TalkDesk desk;
  {
    PlanSitting sitting(desk);
    const auto written = [&sitting] { return sitting.plan().entries.size(); };
    SECTION("typed") {
      sitting.keepLine(kMustNotGetIn);
    }
    SECTION("pasted, as text or as rich text") {
      auto* const rich = new QMimeData;
      rich->setHtml(u"<p>"_s + kMustNotGetIn + u"</p>"_s);
      rich->setText(kMustNotGetIn);
      QApplication::clipboard()->setMimeData(rich);
      QTest::keyClick(sitting.focus(), Qt::Key_V, Qt::ControlModifier);
      sitting.press(Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("pasted into a kept line") {
      sitting.keepLine(u"A walk at noon."_s);
      sitting.click(u"Change"_s);
      paste(*sitting.focus(), u" "_s + kMustNotGetIn);
      sitting.press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(sitting.plan().entries.first().text.text() == u"A walk at noon."_s);
    }
    SECTION("in the middle of a long, kind paragraph") {
      paste(*sitting.focus(),
            u"I sleep badly before earlies. A walk helps. "_s + kMustNotGetIn + u". My sister rings on Sundays."_s);
      sitting.press(Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("with letters that only look alike, and signs that cannot be seen") {
      QString disguised = kMustNotGetIn;
      disguised.replace(u'e', QChar(0x0435));               // Cyrillic
      disguised.insert(20, QChar(0x200D));                  // joins, and is not seen
      disguised.replace(u"warning"_s, u"wa\u00ADrning"_s);  // may be parted here
      paste(*sitting.focus(), disguised);
      sitting.press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(written() == 0);
    }
    SECTION("undone and done again") {
      sitting.keepLine(u"A walk at noon."_s);
      sitting.keepLine(kMustNotGetIn);
      REQUIRE(sitting.page().isStopped());
      for (int i = 0; i < 5; ++i) sitting.press(Qt::Key_Z, Qt::ControlModifier);
      for (int i = 0; i < 8; ++i) sitting.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
      CHECK(written() <= 1);
    }
    SECTION("in own words, again and again") {
      sitting.keepLine(kMustNotGetIn);
      for (int i = 0; i < 3; ++i) Q_EMIT sitting.page().tryAgain(kMustNotGetIn + QString(i, u'.'));
      Q_EMIT sitting.page().keepAnywayAsked();
      CHECK(sitting.page().isStopped());
    }
    SECTION("after a question that was answered with yes") {
      sitting.keepLine(test::askedSentence(desk.desk().screen, boundary::Field::HowILikeToWork, u" too"_s));
      REQUIRE(sitting.page().isStopped());
      Q_EMIT sitting.page().tryAgain(kMustNotGetIn);
      Q_EMIT sitting.page().keepAnywayAsked();
      CHECK(sitting.page().isStopped());
      CHECK(written() == 0);
    }
    SECTION("one of two halves") {
      Q_EMIT sitting.page().splitAsked({}, u"A walk at noon."_s, kMustNotGetIn, ui::Sharing::Shared);
      sitting.press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(written() == 1);
    }
    SECTION("a step, and who will do it") {
      sitting.goTo(u"Who does what"_s);
      Q_EMIT sitting.page().stepKept({}, {.what = kMustNotGetIn});
      Q_EMIT sitting.page().stopTakenOut();
      Q_EMIT sitting.page().stepKept({}, {.what = u"Ring"_s, .who = ui::Doer::SomeoneElse, .role = kMustNotGetIn});
      CHECK(sitting.plan().actions.isEmpty());
    }
    SECTION("an adjustment, on a good day and on a harder one") {
      sitting.goTo(u"Adjustments"_s);
      Q_EMIT sitting.page().adjustmentKept({}, {.what = kMustNotGetIn});
      Q_EMIT sitting.page().stopTakenOut();
      Q_EMIT sitting.page().adjustmentKept({}, {.what = u"Start at 9"_s, .goodDay = kMustNotGetIn});
      Q_EMIT sitting.page().stopTakenOut();
      Q_EMIT sitting.page().adjustmentKept({}, {.what = u"Start at 9"_s, .harderDay = kMustNotGetIn});
      CHECK(sitting.plan().adjustments.isEmpty());
    }
    SECTION("what would bring the next talk forward") {
      sitting.goTo(u"My review"_s);
      Q_EMIT sitting.page().soonerIfKept(kMustNotGetIn);
      CHECK_FALSE(sitting.plan().soonerIf);
    }
    SECTION("put to one side, and then the plan is agreed") {
      sitting.keepLine(u"A walk at noon."_s);
      sitting.keepLine(kMustNotGetIn);
      sitting.click(u"Put it to one side"_s);
      REQUIRE(sitting.talk().agree());
    }
    SECTION("stopped, locked away and opened again") {
      sitting.keepLine(kMustNotGetIn);
      const QByteArray sealed = sitting.talk().rest(sitting.flow().beingTyped());
      CHECK_FALSE(sealed.contains("warning"));
      desk.lockAndUnlock();
      auto back = ui::wakeTalk(desk.desk(), sealed);
      REQUIRE(back);
      CHECK(back->typing.writing.text == kMustNotGetIn);
      ui::PlanFlow again(desk.desk(), *back->talk);
      again.showPlan();
      again.resume(back->typing);
      back->talk->save();
    }
    CHECK_FALSE(desk.store().given.contains(kTell.toUtf8()));
  }
  checkNothingGotIn(desk);
}

TEST_CASE("No name has room for it: of people, of the manager, of the trust, of a logo", "[ways][boundary]") {
  TalkDesk desk;
  SECTION("somebody new, in People") {
    ui::PeopleFlow people(desk.desk());
    people.refresh();
    test::settle(*people.screen(), 1142, 696);
    test::named<ui::Button>(*people.screen(), u"Add someone"_s).click();
    const auto boxes = people.screen()->findChildren<QLineEdit*>();
    for (QLineEdit* box : boxes)
      if (box->isVisible()) box->setText(kMustNotGetIn);
    test::named<ui::Button>(*people.screen(), u"Add"_s).click();
    CHECK(desk.store().people({})->size() == 1);
  }
  SECTION("somebody new, on the way into a talk") {
    Sitting sitting(desk);
    sitting.flow().start();
    for (QLineEdit* box : sitting.front().findChildren<QLineEdit*>())
      if (box->isVisibleTo(&sitting.window())) {
        box->setFocus();
        sitting.type(kMustNotGetIn);
        sitting.press(Qt::Key_Return);
      }
    CHECK(desk.store().people({})->size() == 1);
  }
  SECTION("the manager, the trust, what the logo shows") {
    for (const int field : {0, 1, 2}) {
      ui::TrustChoice choice{.managerName = u"Priya"_s, .organisation = u"A trust"_s, .logoAlternative = u"A heart"_s};
      (field == 0 ? choice.managerName : field == 1 ? choice.organisation : choice.logoAlternative) = kMustNotGetIn;
      CHECK_FALSE(ui::screened(choice, desk.desk().screen));
    }
  }
  checkNothingGotIn(desk);
}

TEST_CASE("No text of an organisation's pack brings it into a plan", "[ways][boundary]") {
  TalkDesk desk;
  for (content::SupportService& service : desk.desk().content.services) service.name = kMustNotGetIn;
  {
    PlanSitting sitting(desk);
    sitting.goTo(u"My support"_s);
    sitting.click(u"Find a place to turn to"_s);
    sitting.click(u"Put in the plan"_s);
    CHECK(sitting.plan().supports.isEmpty());
    CHECK_FALSE(sitting.has(u"is in your plan"_s));
  }
  checkNothingGotIn(desk);
}

TEST_CASE("Every place to turn to that Hearten knows can be put in a plan", "[ways][boundary]") {
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const content::Content content = content::load(language);
    const auto screen = boundary::Screen::fromToml(content.boundaryRules).value();
    for (const content::SupportService& service : content.services) {
      INFO(service.name.toStdString());
      CHECK(screen.acceptAnswered(boundary::Field::Support, service.name));
    }
  }
}
