// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// A wrong number costs a person the courage to ring again. Numbers come from services.toml alone, and it from its list.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString& text) {
  QString digits;
  for (const QChar c : text)
    if (c.isDigit()) digits.append(c);
  return digits;
}

/// Runs of digits, also over spaces and dashes, of at least three: what a person might ring.
QStringList numbersIn(const QString& text) {
  static const QRegularExpression run(u"\\d(?:[ \\x{00A0}-]?\\d)+"_s);
  QStringList found;
  for (auto matches = run.globalMatch(text); matches.hasNext();) {
    const QString digits = digitsOf(matches.next().captured());
    if (digits.size() >= 3) found.append(digits);
  }
  return found;
}

}  // namespace

TEST_CASE("every number in any text is one of services.toml's own", "[content][numbers]") {
  QSet<QString> known;
  QSet<QString> ids;
  for (const content::SupportService& service : content::load(u"en"_s).services) ids.insert(service.id);
  for (const content::SupportService& service : content::load(u"en"_s).services)
    for (const QString& value : {service.phone, service.textNumber, service.other})
      for (const QString& number : numbersIn(value)) known.insert(number);
  REQUIRE(known.contains(u"999"_s));
  REQUIRE(known.contains(u"85258"_s));

  for (const QString& language : tests::languages())
    for (const tests::ShippedText& shipped : tests::shippedTexts(language)) {
      if (shipped.key == u"web" || shipped.key == u"number-last-seen-about" || ids.contains(shipped.text)) continue;
      // A name or an hour may hold digits of its own ("HOPELINE247", "9.30am"): those are not numbers to ring.
      static const QRegularExpression ofItsOwn(u"[A-Z]{3,}\\d+|\\d+(\\.\\d+)?(am|pm)"_s);
      for (const QString& number : numbersIn(QString(shipped.text).remove(ofItsOwn))) {
        INFO(shipped.shown());
        CHECK(known.contains(number));
      }
    }
}

TEST_CASE("services that have closed or may have are nowhere", "[content][numbers]") {
  QString everything;
  for (const QString& language : tests::languages())
    for (const QString& name : tests::shippedFiles(language))
      everything += QString::fromUtf8(tests::shippedBytes(language, name));
  for (const QString& gone :
       {u"closed-"_s, u"closing-"_s, u"uncertain-"_s, u"scotland-health-care-wellbeing-line"_s, u"jo@samaritans"_s,
        u"FRONTLINE"_s, u"Just 'B'"_s, u"wellbeing hub"_s, u"Our Frontline"_s}) {
    INFO(gone.toStdString());
    CHECK_FALSE(everything.contains(gone, Qt::CaseInsensitive));
  }
}

TEST_CASE("a number that is being checked is not shown", "[content][numbers]") {
  int beingChecked = 0;
  for (const content::SupportService& service : content::load(u"en"_s).services) {
    INFO(service.id.toStdString());
    if (!service.numberBeingChecked) continue;
    ++beingChecked;
    CHECK(service.phone.isEmpty());
    CHECK(service.textNumber.isEmpty());
    CHECK_FALSE(service.web.isEmpty());
  }
  CHECK(beingChecked > 0);
}

TEST_CASE("every number equals the researched list, where that list is at hand", "[content][numbers]") {
  const QString path = qEnvironmentVariable("HEARTEN_FACTS");
  if (path.isEmpty()) SKIP("HEARTEN_FACTS does not name the researched list");
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QHash<QString, QJsonObject> facts;
  for (const auto& entry : QJsonDocument::fromJson(file.readAll()).array())
    facts.insert(entry.toObject()[u"id"_s].toString(), entry.toObject());
  REQUIRE(facts.size() > 50);

  for (const content::SupportService& service : content::load(u"en"_s).services) {
    INFO(service.id.toStdString());
    REQUIRE(facts.contains(service.id));
    const QJsonObject fact = facts[service.id];
    CHECK_FALSE(fact[u"do_not_signpost"_s].toBool());
    const bool verified = fact[u"confidence"_s].toString() == u"verified";
    CHECK(service.numberBeingChecked == !verified);
    CHECK(service.phone == (verified ? fact[u"phone"_s].toString() : QString()));
    CHECK(digitsOf(service.textNumber) == (verified ? digitsOf(fact[u"text_number"_s].toString()) : QString()));
    CHECK(service.web == fact[u"web"_s].toString());
  }
}
