// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Whoever looks for help finds it by the words they have, and nothing that may not be offered is ever among it.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace hearten;
using namespace Qt::StringLiterals;
using content::Directory;
using content::Nation;
using content::Wanted;

namespace {

QStringList idsOf(const std::vector<const content::SupportService*>& services) {
  QStringList ids;
  for (const content::SupportService* service : services) ids << service->id;
  return ids;
}

const content::Content& english() {
  static const content::Content content = content::load(u"en"_s);
  return content;
}

const content::Content& welsh() {
  static const content::Content content = content::load(u"cy"_s);
  return content;
}

content::SupportService service(const QString& id, const QList<Nation>& nations, bool forSome, bool local) {
  content::SupportService service;
  service.id = service.name = id;
  service.purpose = u"Help with money."_s;
  service.who = u"Anyone"_s;
  service.phone = u"01632 960001"_s;
  service.nations = nations;
  service.topics = QStringList{u"money"_s};
  service.isForSome = forSome;
  service.isLocal = local;
  return service;
}

const QList<Nation> kAll{Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland};

}  // namespace

TEST_CASE("every service that ships is in the directory, under at least one subject", "[content][directory]") {
  const Directory directory(english());
  const auto all = directory.find({});
  CHECK(all.size() == static_cast<std::size_t>(english().services.size()));
  QStringList underSubjects;
  for (const content::HelpSubject& subject : english().subjects.all) {
    const QStringList found = idsOf(directory.find({.subject = subject.id}));
    INFO(subject.id.toStdString());
    CHECK(found.size() > 1);
    underSubjects += found;
  }
  for (const QString& id : idsOf(all)) {
    INFO(id.toStdString());
    CHECK(underSubjects.contains(id));
  }
}

TEST_CASE("services are found by name, purpose, subject, other words for it and number", "[content][directory]") {
  const Directory directory(english());
  const auto found = [&](const QString& words) { return idsOf(directory.find({.words = words})); };
  CHECK(found(u"stepchange"_s) == QStringList{u"stepchange"_s});
  CHECK(found(u"  SAMARITANS "_s).contains(u"samaritans"_s));
  CHECK(found(u"mens advice"_s) == found(u"men’s ADVICE"_s));
  CHECK(found(u"mens advice"_s).first() == u"mens-advice-line");
  CHECK(found(u"midnight"_s).isEmpty());  // hours are no words to look for
  CHECK(found(u"bills"_s).contains(u"citizens-advice-england"_s));
  CHECK(found(u"debts"_s).contains(u"national-debtline"_s));
  CHECK(found(u"116 123"_s) == QStringList{u"samaritans"_s});
  CHECK(found(u"veterans debt"_s).isEmpty());  // every word counts
  CHECK(found(u"gay"_s) == QStringList{u"galop"_s, u"switchboard-lgbt"_s, u"lgbt-foundation"_s});
  CHECK(found(u"xyzzy"_s).isEmpty());
  CHECK(found(u" ,. "_s).size() == english().services.size());
}

TEST_CASE("a service with the word in its name comes before one that only helps with it", "[content][directory]") {
  const QStringList found = idsOf(Directory(english()).find({.words = u"bereavement"_s, .nation = Nation::Scotland}));
  REQUIRE(found.contains(u"child-bereavement-uk"_s));
  REQUIRE(found.contains(u"sands"_s));
  CHECK(found.indexOf(u"child-bereavement-uk"_s) < found.indexOf(u"sands"_s));
}

TEST_CASE("Welsh words find services, and in Welsh the English ones still do", "[content][directory]") {
  const Directory directory(welsh(), &english());
  const auto found = [&](const QString& words) { return idsOf(directory.find({.words = words})); };
  CHECK(found(u"arian"_s).contains(u"stepchange"_s));
  CHECK(found(u"galar"_s).contains(u"cruse"_s));
  CHECK(found(u"tŷ"_s) == found(u"ty"_s));
  CHECK(found(u"money"_s).contains(u"stepchange"_s));
  CHECK(idsOf(Directory(welsh()).find({.words = u"mortgage"_s})).isEmpty());
}

TEST_CASE("in Welsh every service says in Welsh what it is, and keeps its name and number", "[content][directory]") {
  REQUIRE(english().services.size() == welsh().services.size());
  for (qsizetype i = 0; i < english().services.size(); ++i) {
    const content::SupportService& en = english().services[i];
    const content::SupportService& cy = welsh().services[i];
    INFO(en.id.toStdString());
    CHECK(en.purpose != cy.purpose);
    CHECK(en.who != cy.who);
    CHECK((en.hours.isEmpty() ? cy.hours.isEmpty() : en.hours != cy.hours));
    CHECK((en.cost.isEmpty() ? cy.cost.isEmpty() : en.cost != cy.cost));
    CHECK(en.name == cy.name);
    CHECK(en.phone == cy.phone);
  }
  for (const content::HelpSubject& subject : english().subjects.all) {
    INFO(subject.id.toStdString());
    CHECK(welsh().subjects.find(subject.id)->title != subject.title);
  }
  for (const QString& topic : english().subjects.wordsOf.keys()) {
    INFO(topic.toStdString());
    CHECK(welsh().subjects.wordsOf[topic] != english().subjects.wordsOf[topic]);
  }
}

TEST_CASE("subject, nation, urgency and language narrow what is found", "[content][directory]") {
  const Directory directory(english());
  for (const content::SupportService* one : directory.find({.nation = Nation::Scotland}))
    CHECK(one->nations.contains(Nation::Scotland));
  const QStringList urgent = idsOf(directory.find({.nation = Nation::Wales, .urgentOnly = true}));
  CHECK(urgent.contains(u"emergency-999"_s));
  CHECK(urgent.contains(u"samaritans"_s));
  CHECK_FALSE(urgent.contains(u"stepchange"_s));
  CHECK(idsOf(directory.find({.nation = Nation::Wales, .language = u"cy"_s})) ==
        QStringList{u"samaritans-welsh-line"_s, u"call-wales"_s});
  CHECK(directory.find({.subject = u"no-such-subject"_s}).empty());
}

TEST_CASE("the organisation's own come first in any nation, then the nation's, then those of the UK",
          "[content][directory]") {
  content::Content content;
  content.services = {service(u"uk-some"_s, kAll, true, false), service(u"uk"_s, kAll, false, false),
                      service(u"wales"_s, {Nation::Wales}, false, false),
                      service(u"own"_s, {Nation::England}, false, true)};
  const Directory directory(content);
  CHECK(idsOf(directory.find({.nation = Nation::Wales})) == QStringList{u"own"_s, u"wales"_s, u"uk"_s, u"uk-some"_s});
  CHECK(idsOf(directory.find({.nation = Nation::Scotland})) == QStringList{u"own"_s, u"uk"_s, u"uk-some"_s});
  CHECK(idsOf(directory.find({.words = u"wal"_s})) == QStringList{u"wales"_s});
}

TEST_CASE("nothing that may not be offered is in the directory, where the researched list is at hand",
          "[content][directory][numbers]") {
  const QString path = qEnvironmentVariable("HEARTEN_FACTS");
  if (path.isEmpty()) SKIP("HEARTEN_FACTS does not name the researched list");
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).array();
  const auto all = Directory(welsh(), &english()).find({});
  int held = 0;
  for (const auto& entry : facts) {
    const QJsonObject fact = entry.toObject();
    const auto shown = std::ranges::find(all, fact[u"id"_s].toString(), [](const auto* one) { return one->id; });
    INFO(fact[u"id"_s].toString().toStdString());
    if (fact[u"do_not_signpost"_s].toBool()) {
      ++held;
      CHECK(shown == all.end());
    } else if (shown != all.end()) {
      const bool verified = fact[u"confidence"_s].toString() == u"verified";
      CHECK((*shown)->phone == (verified ? fact[u"phone"_s].toString() : QString()));
      CHECK((*shown)->web == fact[u"web"_s].toString());
    }
  }
  CHECK(held > 0);
}
