// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/check.h"

#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "tests/core/document/fixtures.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;
using namespace hearten::document::testing;

namespace {

Document with(Block block) {
  return {.title = u"My wellbeing plan"_s, .blocks = {Paragraph{.runs = {text(u"Words."_s)}}, std::move(block)}};
}

Table table() {
  return {.caption = u"Steps"_s,
          .columns = {{{text(u"What"_s)}, 1}, {{text(u"Who"_s)}, 1}},
          .rows = {{{text(u"A"_s)}, {}}}};
}

/// Every way out of the program refuses it, and says which block and what it lacks.
void checkRefused(const Document& document, const QString& lacks, int place) {
  INFO(lacks.toStdString());
  const auto checked = check(document);
  REQUIRE_FALSE(checked);
  CHECK(checked.error().what == Problem::CopyIncomplete);
  CHECK(checked.error().detail.contains(lacks));
  CHECK(checked.error().place == place);
  CHECK_FALSE(writePdf(document));
  CHECK_FALSE(writeDocx(document));
  CHECK_FALSE(Preview::of(document, Letters::Usual));
}

}  // namespace

TEST_CASE("what can be read by everybody is let through") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    CHECK(check(fixture.document));
  }
}

TEST_CASE("a document without a title, a language or anything in it is refused") {
  Document document = with(Paragraph{.runs = {text(u"More."_s)}});
  document.title = u" \n"_s;
  checkRefused(document, u"title"_s, 0);
  document.title = u"My wellbeing plan"_s;
  document.language = u"not a language"_s;
  checkRefused(document, u"language"_s, 0);
  document.language = u"en-GB"_s;
  document.blocks.clear();
  checkRefused(document, u"blocks"_s, 0);
}

TEST_CASE("empty blocks are refused by name") {
  checkRefused(with(Heading{.level = 2, .runs = {text(u" "_s)}}), u"block 2 (heading) has no words"_s, 2);
  checkRefused(with(Paragraph{}), u"block 2 (paragraph) has no words"_s, 2);
  checkRefused(with(BulletList{}), u"block 2 (list) has no items"_s, 2);
  checkRefused(with(BulletList{{{text(u""_s)}}}), u"block 2 (list) has no words in an item"_s, 2);
}

TEST_CASE("a picture that says nothing is refused, unless it only decorates") {
  checkRefused(with(Figure{.png = logo()}), u"block 2 (figure) has no a description"_s, 2);
  checkRefused(with(Figure{.png = "not a picture", .alt = u"Rings"_s}), u"picture in PNG form"_s, 2);
  checkRefused(with(Figure{.png = logo(), .alt = u"Rings"_s, .width = 0}), u"a width"_s, 2);
  CHECK(check(with(Figure{.png = logo(), .decorative = true})));
}

TEST_CASE("a table that cannot be heard is refused") {
  Table none = table();
  none.columns.clear();
  checkRefused(with(none), u"header cells"_s, 2);
  Table blank = table();
  blank.columns[1].header = {text(u" "_s)};
  checkRefused(with(blank), u"words in a header cell"_s, 2);
  Table silent = table();
  silent.caption.clear();
  checkRefused(with(silent), u"a caption"_s, 2);
  Table empty = table();
  empty.rows.clear();
  checkRefused(with(empty), u"rows"_s, 2);
  Table uneven = table();
  uneven.rows[0].pop_back();
  checkRefused(with(uneven), u"a cell for each column"_s, 2);
  Table narrow = table();
  narrow.columns[0].share = 0;
  checkRefused(with(narrow), u"room for a column"_s, 2);
}

TEST_CASE("a link without words, or to a place that links have no business with, is refused") {
  checkRefused(with(Paragraph{.runs = {text(u"See"_s), link(u" "_s, u"https://example.nhs.uk"_s)}}),
               u"text in a link"_s, 2);
  for (const QString& href : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"example.nhs.uk"_s, u"tel:"_s,
                              u"tel:0300;ext=1"_s, u"https:///"_s, u"data:text/html,x"_s})
    checkRefused(with(Paragraph{.runs = {link(u"here"_s, href)}}), u"place that a link may lead to"_s, 2);
}

TEST_CASE("a field needs a name that is its own") {
  const auto field = [](const QString& name, const QString& called) {
    return Run{.text = u"Words"_s, .field = name, .fieldName = called};
  };
  checkRefused(with(Paragraph{.runs = {field(u"has space"_s, u"Line"_s)}}), u"proper name for a field"_s, 2);
  checkRefused(with(Paragraph{.runs = {field(u"e_1"_s, {})}}), u"proper name for a field"_s, 2);
  checkRefused(with(Paragraph{.runs = {field(QString(37, u'a'), u"Line"_s)}}), u"proper name for a field"_s, 2);
  checkRefused(with(Paragraph{.runs = {field(u"e_1"_s, u"Line"_s), field(u"e_1"_s, u"Line"_s)}}), u"name of its own"_s,
               2);
}

TEST_CASE("why a document is refused never holds what a person wrote") {
  const QString secret = u"Ringing my sister"_s;
  Document document = with(Paragraph{.runs = {link(secret, u"nowhere"_s)}});
  CHECK_FALSE(check(document).error().detail.contains(secret));
}
