// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/text.h"

#include "tests/core/document/fixtures.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten::document;

TEST_CASE("tidying changes nothing that a person can see") {
  for (const QString& words : {u"A walk, at 9:15."_s, u"Tŷ, w\u0302 and ŵ"_s, u"শ্রীমতী কৃষ্ণা"_s, u"محمد"_s,
                               u"two  spaces\u00A0and one"_s, QString::fromUcs4(U"\U0001F642")})
    CHECK(tidy(words) == words);
}

TEST_CASE("line ends of every kind become one kind") {
  CHECK(tidy(u"a\nb\r\nc\rd\u2028e\u2029f\vg"_s) == u"a\nb\nc\nd\ne\nf\ng"_s);
}

TEST_CASE("what cannot be shown and could do harm is taken out") {
  CHECK(tidy(u"a\u0000b\u0007c\u009Fd\te"_s) == u"abcd e"_s);
  CHECK(tidy(u"a\u202Eb\u2066c\uFEFFd"_s) == u"abcd"_s);
  CHECK(tidy(QString(u'a') + QChar(0xD83D) + u'b' + QChar(0xDE42)) == u"ab"_s);
}

TEST_CASE("heading levels have no gaps, and nothing stands over the title") {
  const auto levelsOf = [](std::vector<int> levels) {
    Document document{.title = u"Title"_s, .blocks = {}};
    for (const int level : levels) document.blocks.emplace_back(Heading{.level = level, .runs = {Run{.text = u"x"_s}}});
    return headingLevels(document);
  };
  CHECK(levelsOf({2, 3, 4, 2}) == std::vector{2, 3, 4, 2});
  CHECK(levelsOf({2, 4, 5, 3, 2}) == std::vector{2, 3, 4, 3, 2});
  CHECK(levelsOf({4, 4, 5}) == std::vector{2, 2, 3});
  CHECK(levelsOf({1, 0, 3}) == std::vector{2, 2, 3});
  CHECK(levelsOf({2, 3, 4, 5, 6, 7, 8}) == std::vector{2, 3, 4, 5, 6, 6, 6});
}

TEST_CASE("the leaves of a document are its words in reading order") {
  const Document document{.title = u"Title"_s,
                          .blocks = {Heading{.level = 2, .runs = {testing::text(u"One"_s)}},
                                     BulletList{{{testing::text(u"a "_s), testing::link(u"b"_s, u"https://c.uk"_s)}}},
                                     Figure{.png = {}, .alt = u"Rings"_s}, Figure{.png = {}, .decorative = true}}};
  using enum Leaf::Kind;
  CHECK(leavesOf(document) == std::vector<Leaf>{{Text, u"Title"_s},
                                                {Text, u"One"_s},
                                                {Bullet, u"\u2022"_s},
                                                {Text, u"a "_s},
                                                {Link, u"b"_s},
                                                {Picture, u"Rings"_s}});
}
