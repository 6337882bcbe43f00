// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The sheet for the notice board hangs for months: what may be out of date does not go on it.
#include "core/document/board_sheet.h"

#include "core/content/directory.h"
#include "core/document/check.h"
#include "core/document/preview.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;

namespace {

const QDate kToday(2026, 11, 22);

QString plain(const Runs& runs) {
  QString text;
  for (const Run& run : runs) text += run.text;
  return text;
}

const Table& tableOf(const Document& document) {
  for (const Block& block : document.blocks)
    if (const auto* const table = std::get_if<Table>(&block)) return *table;
  FAIL("there is no table");
  throw 0;
}

/// How to reach the service of this name, as it stands on the sheet.
QString reachOf(const Document& document, const QString& name) {
  for (const std::vector<Runs>& row : tableOf(document).rows)
    if (plain(row.at(0)) == name) return plain(row.at(2));
  return {};
}

}  // namespace

TEST_CASE("every place is on the board sheet, in both languages, and it can be drawn") {
  const content::Content words = content::load(GENERATE(u"en"_s, u"cy"_s));
  const content::Directory directory(words);
  const auto all = directory.find({});
  const Document sheet = boardSheet(all, words, kToday);
  CHECK(tableOf(sheet).rows.size() == all.size());
  CHECK(sheet.header.owner.isEmpty());
  const auto pages = Preview::of(sheet, Letters::Usual);
  REQUIRE(pages);
  CHECK(pages->pageCount() > 1);
}

TEST_CASE("a number that went stale is not on the board, its web address is") {
  const content::Content words = content::load(u"en"_s);
  const content::Directory directory(words);
  const Document sheet = boardSheet(directory.find({}), words, kToday);
  CHECK(reachOf(sheet, u"StepChange"_s).contains(words.service(u"stepchange"_s)->phone));
  const content::SupportService* const old = words.service(u"combat-stress"_s);
  CHECK_FALSE(reachOf(sheet, old->name).contains(old->phone));
  CHECK(reachOf(sheet, old->name).contains(u"combatstress.org.uk"_s));
  CHECK(plain(std::get<Paragraph>(sheet.blocks.back()).runs).contains(u"22 February 2027"_s));
}

TEST_CASE(
    "an organisation's own number that it checked lately is on the board, an old one without a page is left out") {
  const content::Content words = content::load(u"en"_s);
  content::SupportService own;
  own.name = u"Chaplaincy"_s;
  own.purpose = u"Somebody to talk to."_s;
  own.who = u"Any member of staff"_s;
  own.phone = u"01632 960003"_s;
  own.checked = kToday.addMonths(-3);
  CHECK(reachOf(boardSheet({&own}, words, kToday), own.name) == own.phone);
  own.checked = kToday.addMonths(-13);
  CHECK(tableOf(boardSheet({&own}, words, kToday)).rows.empty());
}
