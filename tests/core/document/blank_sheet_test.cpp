// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The sheets that a member of staff takes away blank: every question with room to write, and nobody's name.
#include "core/document/blank_sheet.h"

#include "core/document/check.h"
#include "core/document/docx_writer.h"
#include "core/document/preview.h"
#include "core/document/text.h"
#include "tests/support/text.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;

namespace {

int linesIn(const Document& document) {
  int lines = 0;
  for (const Block& block : document.blocks)
    if (const auto* const room = std::get_if<WritingLines>(&block)) lines += room->count;
  return lines;
}

/// Rules across the page: rows of dots that are dark from margin to margin.
int rulesAcross(const QImage& page) {
  int rules = 0;
  bool within = false;
  for (int y = 0; y < page.height(); ++y) {
    bool dark = true;
    for (int x = page.width() / 4; dark && x < page.width() * 3 / 4; x += 7) dark = qGray(page.pixel(x, y)) < 220;
    if (dark && !within) ++rules;
    within = dark;
  }
  return rules;
}

}  // namespace

TEST_CASE("a sheet has every question, its help, lines to write on and whose it is, in both languages") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const content::Content words = content::load(language);
  REQUIRE(words.sheets.size() >= 2);
  for (const content::Sheet& sheet : words.sheets) {
    INFO(sheet.id.toStdString());
    const Document document = blankSheet(sheet, words);
    REQUIRE(check(document));
    CHECK(document.title == sheet.title);
    CHECK(document.language == (language == u"cy" ? u"cy-GB"_s : u"en-GB"_s));
    CHECK(document.header.owner.isEmpty());
    QStringList said;
    for (const Leaf& leaf : leavesOf(document)) said.append(leaf.text);
    CHECK(said.contains(sheet.lead));
    CHECK(said.last() == sheet.foot);
    int wanted = 0;
    for (const content::SheetPart& part : sheet.parts) {
      CHECK(said.contains(part.title));
      if (!part.words.isEmpty()) CHECK(said.contains(part.words));
      CHECK(part.lines >= 2);
      wanted += part.lines;
    }
    CHECK(linesIn(document) == wanted);
  }
}

TEST_CASE("the lines to write on are on the page, and in the Word file") {
  const content::Content words = content::load(u"en"_s);
  for (const content::Sheet& sheet : words.sheets) {
    INFO(sheet.id.toStdString());
    const Document document = blankSheet(sheet, words);
    const auto preview = Preview::of(document, Letters::Usual);
    REQUIRE(preview);
    CHECK(preview->missing().isEmpty());
    CHECK(preview->pageCount() <= 3);
    int drawn = 0;
    for (int page = 0; page < preview->pageCount(); ++page) drawn += rulesAcross(preview->page(page, 3.0));
    // The header of each page has a rule too, and the soft box of the foot is no rule.
    CHECK(drawn >= linesIn(document));
    CHECK(drawn <= linesIn(document) + 2 * preview->pageCount());
    CHECK(writeDocx(document));
  }
}

TEST_CASE("a block of no lines to write on is refused") {
  const Document document{.title = u"A sheet"_s, .blocks = {WritingLines{.count = 0}}};
  const auto refused = check(document);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::CopyIncomplete);
  CHECK(refused.error().place == 1);
}
