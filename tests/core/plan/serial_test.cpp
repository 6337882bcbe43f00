// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/serial.h"

#include "tests/core/plan/plan_builder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace hearten::plan;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

Plan fullPlan() {
  Plan plan = emptyPlan();
  plan = withEntry(plan, line(Section::WhatHelps, u"dŵr, tea & “quiet” 💧"_s, Sharing::OnlyForMe));
  Action action = step(u"Ask the rota lead"_s);
  action.owner = ActionOwner::MyManager;
  action.by = QDate(2026, 12, 4);
  plan = withAction(plan, action);
  Adjustment trial = adjustment(u"Start at 9"_s);
  trial.start = QDate(2026, 11, 30);
  trial.tryUntil = QDate(2027, 1, 15);
  trial.goodDay = words(u"I may start at 8"_s);
  plan = withAdjustment(plan, trial);
  plan = withSupport(plan, support(u"A helpline"_s));
  plan.soonerIf = words(u"If my hours change"_s);
  plan.reviewOn = QDate(2027, 2, 22);
  plan.tellOthers = TellOthers::OnlyAdjustments;
  return agreed(plan, QDate(2026, 11, 22));
}

QJsonObject withFirstText(QJsonObject json, const QString& text) {
  QJsonArray entries = json[u"entries"_s].toArray();
  QJsonObject entry = entries[0].toObject();
  entry[u"text"_s] = text;
  entries[0] = entry;
  json[u"entries"_s] = entries;
  return json;
}

}  // namespace

TEST_CASE("a plan is the same after being written and read", "[plan]") {
  const Plan plan = fullPlan();
  const QByteArray bytes = QJsonDocument(toJson(plan)).toJson();
  const auto read = fromJson(QJsonDocument::fromJson(bytes).object(), english(), Questions::Open);
  REQUIRE(read.has_value());
  CHECK(read->plan == plan);
  CHECK(read->setAside.isEmpty());
}

TEST_CASE("a line that does not belong in a plan is set aside when it is read", "[plan]") {
  const QJsonObject json = withFirstText(toJson(fullPlan()), u"I am on a final written warning"_s);
  const Questions questions = GENERATE(Questions::Open, Questions::Answered);
  const auto read = fromJson(json, english(), questions);
  REQUIRE(read.has_value());
  CHECK(read->plan.entries.isEmpty());
  CHECK(read->plan.actions.size() == 1);
  REQUIRE(read->setAside.size() == 1);
  CHECK(read->setAside.first().text == u"I am on a final written warning"_s);
  CHECK(read->setAside.first().verdict.kind == boundary::Kind::Disciplinary);
}

TEST_CASE("a question that was answered stays answered, but one from outside is asked again", "[plan]") {
  const QJsonObject json =
      withFirstText(toJson(fullPlan()), u"I was off sick last spring and like things written down"_s);
  CHECK(fromJson(json, english(), Questions::Answered)->setAside.isEmpty());
  CHECK(fromJson(json, english(), Questions::Open)->setAside.size() == 1);
}

TEST_CASE("anything we would not write is refused with its place", "[plan]") {
  const QJsonObject whole = toJson(fullPlan());
  const auto placeWith = [&whole](const QString& key, const QJsonValue& value) {
    QJsonObject json = whole;
    json[key] = value;
    const auto read = fromJson(json, english(), Questions::Open);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().what == Problem::ContentInvalid);
    return read.error().detail;
  };
  CHECK(placeWith(u"format"_s, 2) == u"format"_s);
  CHECK(placeWith(u"id"_s, u"none"_s) == u"id"_s);
  CHECK(placeWith(u"version"_s, -1) == u"version"_s);
  CHECK(placeWith(u"status"_s, u"signed"_s) == u"status"_s);
  CHECK(placeWith(u"reviewOn"_s, u"soon"_s) == u"reviewOn"_s);
  CHECK(placeWith(u"entries"_s, u"none"_s) == u"entries"_s);
  CHECK(placeWith(u"entries"_s, QJsonArray{1}).startsWith(u"entries[0]."_s));
  CHECK(placeWith(u"adjustments"_s, QJsonArray{QJsonObject{}}).startsWith(u"adjustments[0]."_s));
}
