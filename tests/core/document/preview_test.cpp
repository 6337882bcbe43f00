// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/preview.h"

#include "core/document/pdf_writer.h"
#include "tests/core/document/fixtures.h"
#include "tests/core/document/pdf_reading.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearten::document;
using namespace hearten::document::testing;

namespace {

/// The share of a part of the page that is not white.
double inked(const QImage& image, QRect part) {
  int count = 0;
  for (int y = part.top(); y <= part.bottom(); ++y)
    for (int x = part.left(); x <= part.right(); ++x) count += image.pixel(x, y) != 0xFFFFFFFF;
  return double(count) / (part.width() * part.height());
}

}  // namespace

TEST_CASE("the preview has the pages of the PDF") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    const auto preview = Preview::of(fixture.document, fixture.letters);
    REQUIRE(preview);
    PdfOptions options;
    options.letters = fixture.letters;
    const auto pdf = writePdf(fixture.document, options);
    CHECK(preview->missing().isEmpty() == pdf.has_value());
    if (pdf) CHECK(std::size_t(preview->pageCount()) == readPdf(*pdf).pages.size());
  }
}

TEST_CASE("a page is painted at the size that is asked for, with words where words are and white margins") {
  const auto preview = Preview::of(usualPlan(), Letters::Usual);
  REQUIRE(preview);
  for (const double scale : {0.5, 1.0, 2.25}) {
    INFO(scale);
    const QImage page = preview->page(0, scale);
    CHECK(page.width() == qRound(595.276 * scale));
    CHECK(page.height() == qRound(841.89 * scale));
    const auto part = [scale](double x, double y, double w, double h) {
      return QRect(int(x * scale), int(y * scale), int(w * scale), int(h * scale));
    };
    CHECK(inked(page, part(0, 0, 55, 841)) == 0);
    CHECK(inked(page, part(545, 0, 50, 841)) == 0);
    CHECK(inked(page, part(62, 80, 250, 40)) > 0.02);  // the title
    CHECK(inked(page, part(62, 150, 470, 60)) > 0.9);  // the note, in its soft box
  }
}

TEST_CASE("the preview of a character without a shape still shows the rest") {
  const Document document{.title = u"My wellbeing plan"_s, .blocks = {Paragraph{.runs = {text(u"A walk \u0378."_s)}}}};
  const auto preview = Preview::of(document, Letters::Usual);
  REQUIRE(preview);
  CHECK(preview->missing() == u"\u0378"_s);
  CHECK(inked(preview->page(0, 1), QRect(62, 80, 250, 40)) > 0.02);
}
