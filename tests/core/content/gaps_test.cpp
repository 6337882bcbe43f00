// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Whatever is said in English is said in Welsh too; whatever is not is found, with its place.
#include "core/content/check.h"
#include "core/content/stale.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

TEST_CASE("nothing is missing between English and Welsh", "[content][gaps]") {
  const Findings found = check(kShipped);
  for (const Error& mistake : found.mistakes) FAIL_CHECK(mistake.detail.toStdString());
  for (const QString& gap : found.gaps) FAIL_CHECK(gap.toStdString());
}

TEST_CASE("a text that has no Welsh is found with its place", "[content][gaps]") {
  tests::Copy copy;
  copy.write(u"cy/topics/grief.toml"_s, "title = \"Galar\"\n");
  copy.write(u"cy/after.toml"_s, "\n");
  const QStringList gaps = check(copy.folder()).gaps;
  const QString why = u": \"why\" is not in cy"_s;
  CHECK(std::ranges::any_of(
      gaps, [&](const QString& gap) { return gap.startsWith(u"en/topics/grief.toml:") && gap.endsWith(why); }));
  CHECK(gaps.contains(u"en/after.toml:1: nothing of this file is in cy"_s));
  CHECK(std::ranges::none_of(gaps, [](const QString& gap) { return gap.contains(u"\"title\" is not in cy"); }));
}

TEST_CASE("a list that is shorter in Welsh is found", "[content][gaps]") {
  const QList<Said> texts{
      {.file = u"a.toml"_s, .line = 3, .path = u"lines"_s, .english = {u"One."_s, u"Two."_s}, .translated = {u"Un."_s}},
      {.file = u"a.toml"_s,
       .line = 4,
       .path = u"name"_s,
       .english = {u"Mind"_s},
       .translated = {},
       .says = Says::ProperName}};
  CHECK(gapsIn(texts, u"cy"_s) == QStringList{u"a.toml:3: \"lines\" has 1 of 2 in cy"_s});
}

TEST_CASE("entries that nobody looked at for a year are listed", "[content][gaps]") {
  tests::Copy copy;
  copy.write(u"en/services.toml"_s,
             "[[service]]\nid = \"a\"\nname = \"Long ago\"\nchecked = 2025-11-20\n\n"
             "[[service]]\nid = \"b\"\nname = \"Lately\"\nchecked = 2026-11-20\n\n"
             "[[service]]\nid = \"c\"\nname = \"Nobody knows\"\n\n"
             "[[service]]\nid = \"d\"\nname = \"Seen\"\nnumber-last-seen-about = \"2026-02\"\n");
  CHECK(stale(copy.folder(), QDate(2026, 11, 22)) ==
        QStringList{u"services.toml:2: Long ago: last checked or seen 2025-11-20"_s,
                    u"services.toml:12: Nobody knows: nobody has said when this was last checked"_s});
  CHECK(stale(QStringLiteral(HEARTEN_EXAMPLE_PACK), QDate(2026, 11, 22)).isEmpty());
  CHECK(stale(QStringLiteral(HEARTEN_EXAMPLE_PACK), QDate(2027, 11, 22)).size() == 5);
}
