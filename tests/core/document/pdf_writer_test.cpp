// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/pdf_writer.h"

#include "core/document/text.h"
#include "tests/core/document/fixtures.h"
#include "tests/core/document/pdf_reading.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;
using namespace hearten::document::testing;

namespace {

/// The bytes of a fixture; empty when this machine has no font for it, which only other scripts may.
QByteArray written(const Fixture& fixture) {
  PdfOptions options;
  options.letters = fixture.letters;
  const auto pdf = writePdf(fixture.document, options);
  if (!pdf && fixture.needsOtherScripts && pdf.error().what == Problem::CharacterWithoutShape) return {};
  REQUIRE(pdf);
  return *pdf;
}

Document oneLine(const QString& words) {
  return {.title = u"My wellbeing plan"_s, .blocks = {Paragraph{.runs = {text(words)}}}};
}

QStringList headingsOf(const Document& document) {
  QStringList out{document.title};
  const std::vector<int> levels = headingLevels(document);
  std::size_t next = 0;
  for (const Block& block : document.blocks)
    if (const auto* heading = std::get_if<Heading>(&block))
      out << QString((levels[next++] - 1) * 2, u' ') + textOf(heading->runs);
  return out;
}

}  // namespace

TEST_CASE("a PDF says every word of its document, in order, and nothing else") {
  for (const Fixture& fixture : fixtures()) {
    const QByteArray bytes = written(fixture);
    if (bytes.isEmpty()) continue;
    INFO(fixture.name.toStdString());
    const ReadPdf pdf = readPdf(bytes);
    CHECK(leavesIn(pdf).join(u'\n') == expectedLeaves(fixture.document).join(u'\n'));
    for (const ReadPage& page : pdf.pages) {
      CHECK(page.strayMarks == 0);
      CHECK(page.wrongWayBack == 0);
    }
  }
}

TEST_CASE("a PDF declares what PDF/UA-1 asks for") {
  for (const Fixture& fixture : fixtures()) {
    const QByteArray bytes = written(fixture);
    if (bytes.isEmpty()) continue;
    INFO(fixture.name.toStdString());
    const ReadPdf pdf = readPdf(bytes);
    CHECK(pdf.header == "%PDF-1.7");
    CHECK(pdf.marked);
    CHECK(pdf.showsTitle);
    CHECK(pdf.language == fixture.document.language);
    CHECK(pdf.title == fixture.document.title);
    CHECK(pdf.xmp.contains(u"<pdfuaid:part>1</pdfuaid:part>"_s));
    CHECK(pdf.xmp.contains(fixture.document.title.toHtmlEscaped()));
    CHECK(pdf.fonts > 0);
    CHECK(pdf.unfitFonts == 0);
  }
}

TEST_CASE("a PDF tells nobody who made it, or when") {
  const auto pdf = writePdf(usualPlan());
  REQUIRE(pdf);
  CHECK(readPdf(*pdf).keysOfInfo == QStringList{u"/Title"_s});
  CHECK_FALSE(readPdf(*pdf).xmp.contains(u"Date"_s));
}

TEST_CASE("the same document gives the same PDF") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    CHECK(written(fixture) == written(fixture));
  }
}

TEST_CASE("every page has its owner at the head and its number at the foot, for the eye alone") {
  Document document = usualPlan();
  const auto bytes = writePdf(document);
  REQUIRE(bytes);
  const ReadPdf pdf = readPdf(*bytes);
  REQUIRE(pdf.pages.size() > 1);
  for (std::size_t i = 0; i < pdf.pages.size(); ++i) {
    const QString furniture = pdf.pages[i].artifacts.join(u'|');
    CHECK(furniture.contains(document.header.organisation));
    CHECK(furniture.contains(document.header.owner));
    CHECK(furniture.contains(u"Page "_s + QString::number(i + 1) + u" of "_s + QString::number(pdf.pages.size())));
    CHECK_FALSE(leavesIn(pdf).join(u'|').contains(document.header.owner));
  }
}

TEST_CASE("the bookmarks are the headings, and no level is skipped") {
  for (const Fixture& fixture : fixtures()) {
    const QByteArray bytes = written(fixture);
    if (bytes.isEmpty()) continue;
    INFO(fixture.name.toStdString());
    const ReadPdf pdf = readPdf(bytes);
    CHECK(pdf.bookmarks == headingsOf(fixture.document));
    qsizetype headings = 0;
    for (const QString& tag : {u"H1"_s, u"H2"_s, u"H3"_s, u"H4"_s, u"H5"_s, u"H6"_s})
      headings += std::ssize(allOf(pdf, tag));
    CHECK(headings == headingsOf(fixture.document).size());
    CHECK(allOf(pdf, u"H1"_s).size() == 1);
  }
}

TEST_CASE("a table over many pages repeats its header row for the eye, and says it once") {
  const auto all = fixtures();
  const auto table = std::ranges::find(all, u"long-table"_s, &Fixture::name);
  const ReadPdf pdf = readPdf(written(*table));
  REQUIRE(pdf.pages.size() >= 3);
  const auto cells = allOf(pdf, u"TH"_s);
  CHECK(cells.size() == 3);
  for (const ReadElement* cell : cells) CHECK(cell->scope == u"/Column"_s);
  CHECK(allOf(pdf, u"THead"_s).size() == 1);
  CHECK(allOf(pdf, u"TR"_s).size() == 91);
  for (std::size_t i = 0; i < pdf.pages.size(); ++i)
    CHECK(pdf.pages[i].artifacts.join(QString()).contains(u"WhatWhoBy"_s) == (i > 0));
}

TEST_CASE("a link over two lines is one link with two places to click") {
  const auto all = fixtures();
  const auto mixed = std::ranges::find(all, u"mixed-languages"_s, &Fixture::name);
  const ReadPdf pdf = readPdf(written(*mixed));
  const auto links = allOf(pdf, u"Link"_s);
  REQUIRE(links.size() == 2);
  CHECK(links[0]->annotations == 1);
  CHECK(links[1]->annotations == 2);
  REQUIRE(pdf.linkContents.size() == 3);
  CHECK(pdf.linkContents[0] == u"0300 000 0000"_s);
  CHECK(pdf.linkTargets[0] == u"tel:03000000000"_s);
  CHECK(pdf.linkContents[1] == pdf.linkContents[2]);
  CHECK(pdf.linkTargets[1] == u"https://example.nhs.uk/wellbeing"_s);
  CHECK(pdf.linkTargets[2] == pdf.linkTargets[1]);
}

TEST_CASE("text in another language says so") {
  const auto all = fixtures();
  const auto mixed = std::ranges::find(all, u"mixed-languages"_s, &Fixture::name);
  const ReadPdf pdf = readPdf(written(*mixed));
  QStringList welsh;
  for (const ReadElement* span : allOf(pdf, u"Span"_s))
    if (span->language == u"cy-GB"_s) welsh << span->text;
  CHECK(welsh == QStringList{u"Sut wyt ti, mewn gwirionedd?"_s, u"gair trwm"_s});
}

TEST_CASE("nothing runs off the page, or into what stands beside it") {
  for (const Fixture& fixture : fixtures()) {
    const QByteArray bytes = written(fixture);
    if (bytes.isEmpty()) continue;
    INFO(fixture.name.toStdString());
    for (const ReadPage& page : readPdf(bytes).pages) {
      CHECK((page.overlaps == 0 || fixture.needsOtherScripts));
      CHECK(page.left >= 50);
      CHECK(page.right <= 595 - 50);
      CHECK(page.top <= 842 - 40);
      CHECK(page.bottom >= 20);
    }
  }
}

TEST_CASE("a decorative picture is not spoken of, and any other says what it shows") {
  Document document = oneLine(u"Words."_s);
  document.blocks.emplace_back(Figure{.png = logo(), .decorative = true});
  const auto quiet = writePdf(document);
  REQUIRE(quiet);
  CHECK(allOf(readPdf(*quiet), u"Figure"_s).empty());
  document.blocks.emplace_back(Figure{.png = logo(), .alt = u"Two rings"_s});
  const auto told = writePdf(document);
  REQUIRE(told);
  REQUIRE(allOf(readPdf(*told), u"Figure"_s).size() == 1);
  CHECK(allOf(readPdf(*told), u"Figure"_s)[0]->alt == u"Two rings"_s);
}

TEST_CASE("characters that no font can show are named, once each, and nothing else is") {
  // Two numbers that Unicode has given to no character.
  const QString unknown1 = u"\u0378"_s;
  const QString unknown2 = QString::fromUcs4(U"\U0003FFF0");
  const auto refused = writePdf(oneLine(u"A walk "_s + unknown1 + u" with "_s + unknown2 + u" and "_s + unknown1));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::CharacterWithoutShape);
  CHECK(refused.error().detail == QString(unknown1 + unknown2));
  CHECK(refused.error().place == 2);
}

TEST_CASE("a picture letter is refused kindly, or shown where a font can") {
  const QString smile = QString::fromUcs4(U"\U0001F642");
  const auto pdf = writePdf(oneLine(u"Well done "_s + smile));
  if (pdf) {
    CHECK(leavesIn(readPdf(*pdf)).last() == QString(u"Span\tWell done "_s + smile));
  } else {
    CHECK(pdf.error().what == Problem::CharacterWithoutShape);
    CHECK(pdf.error().detail == smile);
  }
}

TEST_CASE("nobody opens a PDF that has a password without it") {
  PdfOptions options;
  options.password = SecretBytes::fromText(u"tŷ gwyn a drws coch");
  const auto bytes = writePdf(usualPlan(), options);
  REQUIRE(bytes);
  CHECK_FALSE(bytes->contains("wellbeing"));
  CHECK_THROWS(readPdf(*bytes));
  CHECK_THROWS(readPdf(*bytes, "something else"));
  const ReadPdf pdf = readPdf(*bytes, u"tŷ gwyn a drws coch"_s.toUtf8());
  CHECK(pdf.encryption == 6);
  CHECK(pdf.header == "%PDF-1.7");
  CHECK(leavesIn(pdf) == expectedLeaves(usualPlan()));
}

TEST_CASE("a password opens the PDF however its letters were typed") {
  PdfOptions options;
  options.password = SecretBytes::fromText(u"ty\u0302");
  const auto bytes = writePdf(usualPlan(), options);
  REQUIRE(bytes);
  CHECK(readPdf(*bytes, u"t\u0177"_s.toUtf8()).encryption == 6);
}

TEST_CASE("large letters are larger, on more pages") {
  PdfOptions large;
  large.letters = Letters::Large;
  const auto usual = writePdf(usualPlan());
  const auto larger = writePdf(usualPlan(), large);
  REQUIRE(usual);
  REQUIRE(larger);
  CHECK(readPdf(*larger).pages.size() > readPdf(*usual).pages.size());
  CHECK(leavesIn(readPdf(*larger)) == leavesIn(readPdf(*usual)));
}

TEST_CASE("a PDF is small enough to send") {
  const auto bytes = writePdf(usualPlan());
  REQUIRE(bytes);
  CHECK(bytes->size() < 60 * 1024);
}
