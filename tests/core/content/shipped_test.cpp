// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What ships is whole: everything a manager needs is there, refers to things that exist, and is there in both
// languages.
#include "tests/core/content/shipped.h"
#include "core/content/content.h"
#include "tests/support/text.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

template <class Items>
QStringList idsOf(const Items& items) {
  QStringList ids;
  for (const auto& item : items) ids.append(item.id);
  return ids;
}

const Nation kEveryNation[] = {Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland};

}  // namespace

TEST_CASE("every shipped file is read without a word of complaint, in both languages", "[content]") {
  for (const QString& language : tests::languages()) {
    Problems problems;
    loadFrom(u":/content"_s, language, problems);
    for (const Error& problem : problems) FAIL_CHECK(problem.detail.toStdString());
  }
}

TEST_CASE("no content file lies there unread", "[content]") {
  const Content content = load(u"en"_s);
  QSet<QString> read = {u"index.toml"_s,    u"services.toml"_s, u"safety.toml"_s,
                        u"branches.toml"_s, u"headings.toml"_s, u"readiness.toml"_s,
                        u"after.toml"_s,    u"copy.toml"_s,     u"directory.toml"_s};
  for (const QString& id : idsOf(content.guides)) read.insert(u"guides/"_s + id + u".toml"_s);
  for (const QString& id : idsOf(content.topics)) read.insert(u"topics/"_s + id + u".toml"_s);
  for (const QString& id : idsOf(content.practice)) read.insert(u"practice/"_s + id + u".toml"_s);
  if (!content.coaching.isEmpty()) read.insert(u"coaching.toml"_s);
  if (!content.sheets.isEmpty()) read.insert(u"sheets.toml"_s);
  const QStringList english = tests::shippedFiles(u"en"_s);
  CHECK(QSet<QString>(english.begin(), english.end()) == read);
  for (const QString& name : tests::shippedFiles(u"cy"_s)) {
    INFO(name.toStdString());
    CHECK(read.contains(name));
  }
}

TEST_CASE("both languages have the same ids in the same order", "[content]") {
  const Content en = load(u"en"_s);
  const Content cy = load(u"cy"_s);
  CHECK(idsOf(en.topics) == idsOf(cy.topics));
  CHECK(idsOf(en.services) == idsOf(cy.services));
  CHECK(idsOf(en.headings.all) == idsOf(cy.headings.all));
  CHECK(idsOf(en.safety.doors) == idsOf(cy.safety.doors));
  CHECK(idsOf(en.branches) == idsOf(cy.branches));
  REQUIRE(idsOf(en.guides) == idsOf(cy.guides));
  for (qsizetype g = 0; g < en.guides.size(); ++g) {
    REQUIRE(idsOf(en.guides[g].stages) == idsOf(cy.guides[g].stages));
    for (qsizetype s = 0; s < en.guides[g].stages.size(); ++s)
      CHECK(idsOf(en.guides[g].stages[s].prompts) == idsOf(cy.guides[g].stages[s].prompts));
  }
}

TEST_CASE("the hour has its seven stages, and every question can be asked another way", "[content]") {
  const Content content = load(u"en"_s);
  const Guide* const hour = content.guide(u"wellbeing-conversation"_s);
  REQUIRE(hour);
  CHECK(hour->minutes == 60);
  CHECK(idsOf(hour->stages) == QStringList{u"welcome"_s, u"how-are-you"_s, u"what-keeps-you-well"_s,
                                           u"what-gets-in-the-way"_s, u"what-would-help"_s, u"your-plan"_s,
                                           u"close"_s});
  CHECK(hour->stages[0].cards.size() == 4);
  for (const Guide& guide : content.guides) {
    INFO(guide.id.toStdString());
    CHECK(guide.minutes >= 20);
    for (const Stage& stage : guide.stages) {
      INFO(stage.id.toStdString());
      CHECK_FALSE(stage.tip.isEmpty());
      const bool asks = stage.kind == StageKind::Prompts ||
                        (stage.kind == StageKind::Welcome && guide.id == u"wellbeing-conversation"_s);
      CHECK(stage.prompts.size() >= (asks ? 3 : 0));
      CHECK((asks || !stage.prompts.isEmpty() || stage.hints.size() >= 3));
      for (const Prompt& prompt : stage.prompts) {
        INFO(prompt.id.toStdString());
        CHECK(prompt.others.size() >= 2);
        CHECK(prompt.others.size() <= 4);
        CHECK_FALSE(prompt.tip.isEmpty());
      }
    }
  }
}

TEST_CASE("every topic is complete and has help near it, wherever in the UK", "[content]") {
  const Content content = load(u"en"_s);
  CHECK(content.topics.size() >= 34);
  QHash<TopicGroup, int> groups;
  for (const Topic& topic : content.topics) {
    INFO(topic.id.toStdString());
    ++groups[topic.group];
    CHECK(topic.prompts.size() >= 3);
    CHECK(topic.prompts.size() <= 5);
    CHECK(topic.optionsAtWork.size() >= 3);
    CHECK(topic.optionsAtWork.size() <= 6);
    CHECK_FALSE(topic.tip.isEmpty());
    CHECK(topic.mayGoInPlan.isEmpty() == topic.nothingInPlan);
    for (const Prompt& prompt : topic.prompts) {
      INFO(prompt.id.toStdString());
      CHECK_FALSE(prompt.calming.isEmpty());
      CHECK(prompt.listenFor.size() >= 1);
      CHECK(prompt.listenFor.size() <= 3);
      CHECK(prompt.others.size() >= 2);
      CHECK_FALSE(prompt.tip.isEmpty());
    }
    for (const Nation nation : kEveryNation) CHECK_FALSE(content.servicesFor(topic.supportTopics, nation).isEmpty());
  }
  // A column of the choice that is much longer than the others would be skimmed.
  REQUIRE(groups.size() == 4);
  for (const int size : groups) CHECK((size >= 8 && size <= 10));
  // Speaking up about care has a safe route of its own, away from the plan.
  REQUIRE(content.topic(u"speaking-up-about-care"_s));
  CHECK(content.topic(u"speaking-up-about-care"_s)->nothingInPlan);
  // The hardest ones stand behind the safety button, so that no choice on a shared screen gives anyone away.
  for (const QString& id : idsOf(content.topics)) {
    CHECK_FALSE(id.contains(u"suicide"));
    CHECK_FALSE(id.contains(u"abuse"));
  }
}

TEST_CASE("the safety card has five doors, each with four steps and three numbers in every nation", "[content]") {
  const Content content = load(u"en"_s);
  CHECK(idsOf(content.safety.doors) == QStringList{u"danger-now"_s, u"suicide-or-self-harm"_s, u"not-safe-at-home"_s,
                                                   u"child-or-adult-at-risk"_s, u"not-safe-to-work"_s});
  for (const SafetyDoor& door : content.safety.doors) {
    INFO(door.id.toStdString());
    CHECK(door.steps.size() == 4);
    CHECK_FALSE(door.why.isEmpty());
    CHECK(door.ask.size() >= 2);
    CHECK(door.ask.size() <= 4);
    CHECK(QFile::exists(QStringLiteral(HEARTEN_ICONS "/%1.svg").arg(door.icon)));
    for (const Nation nation : kEveryNation) {
      CHECK(door.services[nation].size() == 3);
      const auto offered = content.servicesNamed(door.services[nation], nation);
      CHECK(offered.size() == 3);
      for (const SupportService& service : offered) CHECK_FALSE(service.phone.isEmpty());
    }
  }
  for (const ReadyItem& item : content.readiness.kept)
    CHECK(QFile::exists(QStringLiteral(HEARTEN_ICONS "/%1.svg").arg(item.icon)));
  for (const Nation nation : kEveryNation) {
    CHECK_FALSE(content.servicesNamed(content.safety.afterServices, nation).isEmpty());
    CHECK_FALSE(content.servicesNamed(content.after.services, nation).isEmpty());
  }
}

TEST_CASE("the plan has its eleven sections in order", "[content]") {
  CHECK(idsOf(load(u"en"_s).headings.all) ==
        QStringList{u"how-i-like-to-work"_s, u"what-keeps-me-well"_s, u"what-matters-to-me"_s,
                    u"what-gets-in-the-way"_s, u"early-signs"_s, u"what-helps"_s, u"who-does-what"_s, u"adjustments"_s,
                    u"my-support"_s, u"bigger-than-me"_s, u"my-review"_s});
}

TEST_CASE("the menu of hard moments has the six of the design", "[content]") {
  const Content content = load(u"en"_s);
  CHECK(idsOf(content.branches) ==
        QStringList{u"cry"_s, u"angry"_s, u"quiet"_s, u"nothing-will-change"_s, u"say-fine"_s, u"harm"_s});
  for (const Branch& branch : content.branches) {
    CHECK(branch.lines.size() >= 1);
    CHECK(branch.opensSafetyCard == (branch.id == u"harm"));
  }
  CHECK(content.putToOneSide == u"That belongs in another meeting. Nothing about it is written here.");
}

TEST_CASE("help for everyone comes before help for some, and near help before far", "[content]") {
  Content content;
  const auto service = [](const QString& id, QList<Nation> nations, bool some, bool local) {
    SupportService one;
    one.id = id;
    one.nations = nations;
    one.topics = {u"money"_s};
    one.isForSome = some;
    one.isLocal = local;
    return one;
  };
  const QList<Nation> all(std::begin(kEveryNation), std::end(kEveryNation));
  content.services = {service(u"uk-some"_s, all, true, false),
                      service(u"uk"_s, all, false, false),
                      service(u"wales-some"_s, {Nation::Wales}, true, false),
                      service(u"wales"_s, {Nation::Wales}, false, false),
                      service(u"scotland"_s, {Nation::Scotland}, false, false),
                      service(u"own"_s, {}, false, true)};
  CHECK(idsOf(content.servicesFor({u"money"_s}, Nation::Wales)) ==
        QStringList{u"own"_s, u"wales"_s, u"wales-some"_s, u"uk"_s, u"uk-some"_s});
  CHECK(content.servicesFor({u"sleep"_s}, Nation::Wales).isEmpty());
  CHECK(idsOf(content.servicesNamed({u"uk"_s, u"wales"_s, u"nobody"_s}, Nation::Scotland)) == QStringList{u"uk"_s});
}
