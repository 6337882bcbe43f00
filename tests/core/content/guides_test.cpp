// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// A manager picks a guide by what they need, and every one of them is safe to open: it says what is kept and where
// confidence ends before anything is asked, and a talk of two ends with the person's own plan.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <QSet>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

bool saysCard(const Stage& stage, QStringView id) {
  return std::ranges::any_of(stage.cards, [&](const ScriptCard& card) { return card.id == id; });
}

}  // namespace

TEST_CASE("every kind of talk is there, and each is told from the others by what it is for", "[content][guides]") {
  for (const QString& language : tests::languages()) {
    const Content content = load(language);
    QSet<QString> ids;
    QSet<QString> said;
    for (const Guide& guide : content.guides) {
      INFO(language.toStdString() << ' ' << guide.id.toStdString());
      ids.insert(guide.id);
      CHECK(guide.need.size() <= 50);  // it stands on a button
      for (const QString& words : {guide.need, guide.when, guide.title}) {
        CHECK_FALSE(words.isEmpty());
        CHECK_FALSE(said.contains(words));
      }
      said += QSet<QString>{guide.need, guide.when, guide.title};
    }
    CHECK(ids == QSet<QString>{u"wellbeing-conversation"_s, u"check-in"_s, u"nothing-to-raise"_s, u"plan-review"_s,
                               u"beside-an-appraisal"_s, u"return-to-work"_s, u"flexible-working-and-adjustments"_s,
                               u"working-from-home"_s, u"after-a-hard-event"_s, u"team-talk"_s});
  }
}

TEST_CASE("a talk begins with what is kept and where confidence ends", "[content][guides]") {
  for (const Guide& guide : load(u"en"_s).guides) {
    INFO(guide.id.toStdString());
    const Stage& first = guide.stages.first();
    CHECK(first.kind == StageKind::Welcome);
    CHECK(saysCard(first, u"why"));
    CHECK(saysCard(first, u"yours"));
    CHECK(saysCard(first, u"written"));
    CHECK(saysCard(first, u"limits"));
  }
}

TEST_CASE("a talk of two ends with a plan, a talk with a team with nothing written", "[content][guides]") {
  int teams = 0;
  for (const Guide& guide : load(u"en"_s).guides) {
    INFO(guide.id.toStdString());
    REQUIRE(guide.stages.size() >= 4);
    CHECK(guide.minutes <= 60);
    if (guide.with == TalkWith::Team) {
      ++teams;
      CHECK(guide.group == GuideGroup::Team);
      continue;
    }
    CHECK(guide.stages[guide.stages.size() - 2].kind == StageKind::Plan);
    CHECK(guide.stages.last().kind == StageKind::Close);
  }
  CHECK(teams == 1);
}

TEST_CASE("every question says what to listen for and calms, in both languages", "[content][guides]") {
  const Content en = load(u"en"_s);
  const Content cy = load(u"cy"_s);
  REQUIRE(en.guides.size() == cy.guides.size());
  for (qsizetype g = 0; g < en.guides.size(); ++g)
    for (qsizetype s = 0; s < en.guides[g].stages.size(); ++s)
      for (qsizetype p = 0; p < en.guides[g].stages[s].prompts.size(); ++p) {
        const Prompt& english = en.guides[g].stages[s].prompts[p];
        const Prompt& welsh = cy.guides[g].stages[s].prompts[p];
        INFO(en.guides[g].id.toStdString() << ' ' << english.id.toStdString());
        CHECK_FALSE(english.calming.isEmpty());
        CHECK(english.listenFor.size() >= 1);
        CHECK(english.listenFor.size() <= 3);
        CHECK(english.listenFor.size() == welsh.listenFor.size());
        CHECK(english.others.size() == welsh.others.size());
        CHECK(english.listenFor != welsh.listenFor);
        CHECK(english.tip != welsh.tip);
        CHECK(english.calming != welsh.calming);
      }
}

TEST_CASE("each guide has its own hard moments, told in both languages", "[content][guides]") {
  const Content en = load(u"en"_s);
  const Content cy = load(u"cy"_s);
  QSet<QString> common;
  for (const Branch& branch : en.branches) common.insert(branch.id);
  for (qsizetype g = 0; g < en.guides.size(); ++g) {
    INFO(en.guides[g].id.toStdString());
    REQUIRE(en.guides[g].branches.size() == cy.guides[g].branches.size());
    CHECK(en.guides[g].branches.size() >= 2);
    for (qsizetype b = 0; b < en.guides[g].branches.size(); ++b) {
      CHECK_FALSE(common.contains(en.guides[g].branches[b].id));
      CHECK(en.guides[g].branches[b].title != cy.guides[g].branches[b].title);
      CHECK(en.guides[g].branches[b].lines != cy.guides[g].branches[b].lines);
      CHECK(en.guides[g].branches[b].opensSafetyCard == cy.guides[g].branches[b].opensSafetyCard);
    }
  }
}
