// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/describe.h"

#include "core/document/check.h"
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/recovery_sheet.h"
#include "core/document/text.h"
#include "core/store/stored_text.h"
#include "tests/core/document/fixtures.h"
#include "tests/core/document/pdf_reading.h"
#include "tests/core/document/plans.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;
using namespace hearten::document::testing;

namespace {

/// The built-in words, with services that stay the same.
content::Content wordsIn(const QString& language) {
  content::Content words = content::load(language);
  content::SupportService line;
  line.id = u"test-line"_s;
  line.name = u"Test line"_s;
  line.hours = u"Every day, 9am to 5pm"_s;
  line.cost = u"Free"_s;
  line.phone = u"0300 000 0000"_s;
  line.web = u"https://www.example.nhs.uk/wellbeing/"_s;
  line.checked = QDate(2026, 11, 1);
  content::SupportService site;
  site.id = u"test-site"_s;
  site.name = u"Test site"_s;
  site.web = u"https://example.nhs.uk/a?b=c"_s;
  site.numberBeingChecked = true;
  words.services = {line, site};
  return words;
}

QString saidBy(const Document& document) {
  QString text;
  for (const Leaf& leaf : leavesOf(document)) text += leaf.text + (leaf.kind == Leaf::Kind::Bullet ? u" "_s : u""_s);
  return text;
}

QStringList titlesOf(const Document& document) {
  QStringList titles;
  for (const Block& block : document.blocks)
    if (const auto* heading = std::get_if<Heading>(&block)) titles << textOf(heading->runs);
  return titles;
}

const Table& tableOf(const Document& document) {
  const auto found =
      std::ranges::find_if(document.blocks, [](const Block& block) { return std::get_if<Table>(&block); });
  REQUIRE(found != document.blocks.end());
  return std::get<Table>(*found);
}

}  // namespace

TEST_CASE("a full copy holds every word that the person wrote, and says which are only for them") {
  const plan::Plan plan = fullPlan(u"en"_s);
  const Document document = describe(plan, Audience::Full, wordsIn(u"en"_s), aboutSam());
  REQUIRE(check(document));
  const QString said = saidBy(document);
  for (const QString& words : wordsOf(plan)) {
    INFO(words.toStdString());
    CHECK(said.count(words) == 1);
    CHECK(said.contains(QString(words + u" (only for me)"_s)) == words.startsWith(u"Secret"_s));
  }
  CHECK(said.contains(u"Test site (only for me). Look at example.nhs.uk."_s));
  CHECK(document.header.owner == u"Sam. Full copy, private."_s);
  CHECK(document.header.organisation == u"Example Hospitals Trust"_s);
}

TEST_CASE("a copy to share holds what is shared and not a word more") {
  const plan::Plan plan = fullPlan(u"en"_s);
  const Document document = describe(plan, Audience::Shared, wordsIn(u"en"_s), aboutSam());
  REQUIRE(check(document));
  const QString said = saidBy(document);
  CHECK(said.contains(u"Shared line of section 0"_s));
  CHECK_FALSE(said.contains(u"Secret"_s));
  CHECK_FALSE(said.contains(u"Test site"_s));
  CHECK_FALSE(said.contains(u"only for me"_s));
  CHECK(document.header.owner == u"Sam. Copy to share."_s);
  // Nor in the parts of a file that do not show.
  const auto docx = writeDocx(document);
  const auto pdf = writePdf(document);
  REQUIRE(docx);
  REQUIRE(pdf);
  CHECK_FALSE(docx->contains("Secret"));
  CHECK_FALSE(leavesIn(readPdf(*pdf)).join(u'\n').contains(u"Secret"_s));
}

TEST_CASE("the parts come in the order of the plan's headings, and empty ones stay away") {
  const content::Content words = wordsIn(u"en"_s);
  QStringList expected;
  for (const content::PlanHeading& heading : words.headings.all) {
    expected << heading.title;
    if (heading.id == u"adjustments"_s)
      expected << u"Start at half past nine on Mondays"_s << u"A quiet room"_s << u"Secret change (only for me)"_s;
  }
  expected << u"Who may know"_s;
  CHECK(titlesOf(describe(fullPlan(u"en"_s), Audience::Full, words, aboutSam())) == expected);

  const Document empty = describe(emptyPlan(u"en"_s), Audience::Full, words, {.person = u"Sam"_s});
  CHECK(check(empty));
  CHECK(titlesOf(empty) == QStringList{u"Who may know"_s});
  CHECK(saidBy(empty).contains(u"This is a draft."_s));
  CHECK_FALSE(saidBy(empty).contains(u"agreed this plan"_s));
}

TEST_CASE("steps say what, who and by when, in words") {
  const Document document = describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), aboutSam());
  const Table& table = tableOf(document);
  QStringList rows;
  for (const auto& row : table.rows) rows << textOf(row[0]) + u" | "_s + textOf(row[1]) + u" | "_s + textOf(row[2]);
  CHECK(rows == QStringList{u"Ask the rota lead about Thursday lates | My manager | 4 December 2026"_s,
                            u"Book the course | Me | Done"_s, u"Find a buddy | Someone else | Let go"_s,
                            u"Secret step (only for me) | Me | When you can"_s});
}

TEST_CASE("a change says when it starts, how long it is tried, and what a good and a harder day are") {
  const QString said = saidBy(describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), aboutSam()));
  for (const QString& words :
       {u"Start from: 30 November 2026"_s, u"Try until: 18 January 2027"_s, u"Look again: 11 January 2027"_s,
        u"On a good day: I am in by nine"_s, u"On a harder day: I ring by half past eight"_s,
        u"This works, so we are keeping it."_s, u"We tried this and stopped."_s, u"not a formal request"_s}) {
    INFO(words.toStdString());
    CHECK(said.contains(words));
  }
}

TEST_CASE("support says how to reach it today, with links, and only what is known") {
  const Document document = describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), aboutSam());
  const QString said = saidBy(document);
  CHECK(
      said.contains(u"Test line. Ring 0300 000 0000. Look at example.nhs.uk/wellbeing. Every day, 9am to 5pm. Free. "
                    u"Checked 1 November 2026. We will ring together."_s));
  CHECK(said.contains(u"Look at example.nhs.uk. We are checking the phone number."_s));
  CHECK(said.contains(u"A place that has closed. I will look later."_s));
  CHECK_FALSE(said.contains(u"Old name"_s));
  QStringList links;
  for (const Block& block : document.blocks)
    if (const auto* list = std::get_if<BulletList>(&block))
      for (const Runs& item : list->items)
        for (const Run& run : item)
          if (!run.href.isEmpty()) links << run.href;
  CHECK(links == QStringList{u"tel:03000000000"_s, u"https://www.example.nhs.uk/wellbeing/"_s,
                             u"https://example.nhs.uk/a?b=c"_s});
}

TEST_CASE("a number that is more than a number is shown but not dialled") {
  content::Content words = wordsIn(u"en"_s);
  words.services[0].phone = u"111, then press 2"_s;
  const Document document = describe(fullPlan(u"en"_s), Audience::Full, words, aboutSam());
  CHECK(check(document));
  CHECK(saidBy(document).contains(u"Ring 111, then press 2."_s));
}

TEST_CASE("every service that the program knows can stand in a copy") {
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const content::Content words = content::load(language);
    plan::Plan plan = emptyPlan(language);
    const UuidSource ids = counted();
    for (const content::SupportService& service : words.services)
      plan.supports.append(
          {.id = SupportId::fresh(ids), .serviceId = service.id, .name = store::StoredText::read(service.name)});
    REQUIRE_FALSE(plan.supports.isEmpty());
    const Document document = describe(plan, Audience::Full, words, aboutSam());
    const auto checked = check(document);
    INFO((checked ? QString() : checked.error().detail).toStdString());
    CHECK(checked);
    for (const content::SupportService& service : words.services) {
      INFO(service.id.toStdString());
      CHECK(saidBy(document).contains(service.name));
      CHECK((service.phone.isEmpty() || saidBy(document).contains(service.phone)));
    }
    CHECK(writePdf(document));
  }
}

TEST_CASE("a Welsh plan is Welsh throughout, whatever the screen speaks") {
  const Document document = describe(fullPlan(u"cy"_s), Audience::Full, wordsIn(u"cy"_s), aboutSam());
  REQUIRE(check(document));
  CHECK(document.language == u"cy-GB"_s);
  CHECK(document.title == u"Fy nghynllun lles"_s);
  CHECK(document.pageLabel == u"Tudalen %1 o %2"_s);
  const QString said = saidBy(document);
  CHECK(said.contains(u"Cytunwyd ar 22 Tachwedd 2026. Byddwn yn siarad eto ar 16 Chwefror 2027."_s));
  CHECK(said.contains(u"4 Rhagfyr 2026"_s));
  CHECK(said.contains(u"(i mi yn unig)"_s));
  for (const QString& english : {u"November"_s, u"only for me"_s, u"manager"_s, u"When you can"_s, u"Start from"_s})
    CHECK_FALSE(said.contains(english));
}

TEST_CASE("both languages have all the words of a copy, with the same gaps to fill") {
  const auto english = content::load(u"en"_s).copy;
  const auto welsh = content::load(u"cy"_s).copy;
  QStringList keys = english.keys();
  keys.sort();
  QStringList welshKeys = welsh.keys();
  welshKeys.sort();
  CHECK(keys == welshKeys);
  const auto gaps = [](const QString& words) {
    QStringList found;
    for (const QString& name : {u"{person}"_s, u"{manager}"_s, u"{date}"_s, u"{text}"_s, u"{phone}"_s, u"{number}"_s,
                                u"{web}"_s, u"{page}"_s, u"{pages}"_s})
      if (words.contains(name)) found << name;
    return found;
  };
  for (const QString& key : keys) {
    INFO(key.toStdString());
    CHECK(gaps(english[key]) == gaps(welsh[key]));
    CHECK_FALSE(english[key].trimmed().isEmpty());
    CHECK_FALSE(english[key].contains(u'!'));
    const bool isNameOfAProgram = key == u"happened-how-docx"_s || key == u"happened-how-pdf"_s;
    CHECK((isNameOfAProgram || english[key] != welsh[key]));
  }
}

TEST_CASE("what a person is called can not fill other gaps") {
  const Document document =
      describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), {.person = u"{date}"_s, .manager = u"{person}"_s});
  CHECK(document.header.owner == u"{date}. Full copy, private."_s);
  CHECK(saidBy(document).contains(u"{date} and {person} agreed this plan together on 22 November 2026."_s));
}

TEST_CASE("each of a plan's lines is a field of its own in a Word copy") {
  const plan::Plan plan = fullPlan(u"en"_s);
  const Document document = describe(plan, Audience::Full, wordsIn(u"en"_s), aboutSam());
  QHash<QString, QString> fields;
  const auto collect = [&fields](const Runs& runs) {
    for (const Run& run : runs)
      if (!run.field.isEmpty()) fields.insert(run.field, run.text);
  };
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) collect(heading->runs);
    if (const auto* list = std::get_if<BulletList>(&block)) std::ranges::for_each(list->items, collect);
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows) std::ranges::for_each(row, collect);
  }
  CHECK(fields.size() == wordsOf(plan).size());
  for (const plan::Entry& entry : plan.entries)
    CHECK(fields.value(u"e_"_s + entry.id.text().remove(u'-')) == entry.text.text());
}

TEST_CASE("a logo stands first, and without a description the copy is refused") {
  About about = aboutSam();
  about.logo = logo();
  about.logoAlternative = u"Example Hospitals Trust"_s;
  CHECK(std::get<Figure>(describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), about).blocks.front()).alt ==
        about.logoAlternative);
  about.logoAlternative.clear();
  const auto refused = writePdf(describe(fullPlan(u"en"_s), Audience::Full, wordsIn(u"en"_s), about));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::CopyIncomplete);
}

TEST_CASE("the recovery sheet is one page with the whole code in large letters, and names nobody") {
  const QStringList groups{u"7KQM"_s, u"W2XT"_s, u"9FHB"_s, u"3RDC"_s, u"NYP4"_s, u"6GJV"_s, u"8SZA"_s};
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const Document sheet = recoverySheet(groups, content::load(language), QDate(2026, 11, 22));
    REQUIRE(check(sheet));
    CHECK(sheet.header.owner.isEmpty());
    const QString said = saidBy(sheet);
    qsizetype at = 0;
    for (const QString& group : groups) {
      at = said.indexOf(group, at);
      REQUIRE(at > 0);
    }
    const auto preview = Preview::of(sheet, Letters::Usual);
    REQUIRE(preview);
    CHECK(preview->pageCount() == 1);
    const auto pdf = writePdf(sheet);
    REQUIRE(pdf);
    CHECK(leavesIn(readPdf(*pdf)) == expectedLeaves(sheet));
  }
}
