// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Every slip of the pen is told with its file, its line and its reason; nothing else is lost by it.
#include "core/content/content.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

struct Slip {
  const char* what;
  const char* file;
  QByteArray from;
  QByteArray to;
  const char* told;  ///< how it begins
};

QStringList toldBy(const tests::Copy& copy, const QString& language = u"en"_s) {
  content::Problems problems;
  content::loadFrom(copy.folder(), language, problems);
  QStringList told;
  for (const Error& problem : problems) {
    CHECK(problem.what == Problem::ContentInvalid);
    told.append(problem.detail);
  }
  return told;
}

}  // namespace

TEST_CASE("a whole copy has nothing wrong with it", "[content][reader]") {
  const tests::Copy copy;
  CHECK(toldBy(copy) == QStringList{});
  CHECK(toldBy(copy, u"cy"_s) == QStringList{});
}

TEST_CASE("a slip is told with file, line and reason", "[content][reader]") {
  const Slip slip = GENERATE(
      Slip{"a key that is missing", "en/topics/grief.toml", "tip = \"Say you are sorry", "# \"Say you are sorry",
           "en/topics/grief.toml:1: \"tip\" is missing"},
      Slip{"a text that is a number", "en/topics/grief.toml", "title = \"Grief\"", "title = 7",
           "en/topics/grief.toml:6: \"title\" must be a text"},
      Slip{"a text that is empty", "en/topics/grief.toml", "title = \"Grief\"", "title = \"  \"",
           "en/topics/grief.toml:6: \"title\" must be a text"},
      Slip{"a number that is a text", "en/guides/wellbeing-conversation.toml", "minutes = 60", "minutes = \"60\"",
           "en/guides/wellbeing-conversation.toml:8: \"minutes\" must be a whole number"},
      Slip{"a list that is a text", "en/branches.toml", "lines = [", "lines = \"x\"\nmore = [",
           "en/branches.toml:10: \"lines\" must be a list of texts"},
      Slip{"a flag that is a text", "en/branches.toml", "opens-safety-card = true", "opens-safety-card = \"yes\"",
           "en/branches.toml:54: \"opens-safety-card\" must be true or false"},
      Slip{"a key nobody knows", "en/headings.toml", "starters = [", "startes = [",
           "en/headings.toml:9: \"startes\" is not known here"},
      Slip{"not TOML", "en/after.toml", "title = ", "title : ", "en/after.toml:5: "},
      Slip{"not UTF-8", "en/after.toml", "Before", "Bef\xff\xferore", "en/after.toml:5: "},
      Slip{"a character that cannot be shown", "en/after.toml", "Before you", "Before\\u0007 you",
           "en/after.toml:5: \"title\" holds a character that cannot be shown"},
      Slip{"an id twice", "en/headings.toml", "id = \"early-signs\"", "id = \"what-helps\"",
           "en/headings.toml:41: \"id\": \"what-helps\" is here twice"},
      Slip{"a kind that does not exist", "en/guides/plan-review.toml", "kind = \"follow-up\"", "kind = \"chat\"",
           "en/guides/plan-review.toml:50: \"kind\": \"chat\" is not one of the words it may be"},
      Slip{"minutes that do not add up", "en/guides/plan-review.toml", "minutes = 25", "minutes = 26",
           "en/guides/plan-review.toml:8: \"minutes\": the stages add up to 25"},
      Slip{"a topic of services that no service has", "en/topics/grief.toml", "support = [\"bereavement\"]",
           "support = [\"bereavment\"]", "en/topics/grief.toml:10: \"support\": there is no \"bereavment\""},
      Slip{"a door that does not exist", "en/topics/grief.toml", "escalate = \"suicide-or-self-harm\"",
           "escalate = \"suicide\"", "en/topics/grief.toml:13: \"escalate\": the safety card has no door \"suicide\""},
      Slip{"a service that does not exist", "en/after.toml", "\"samaritans\"", "\"samaritan\"",
           "en/after.toml:18: \"services\": there is no \"samaritan\""},
      Slip{"a nation that does not exist", "en/services.toml", "[\"england\"]", "[\"cornwall\"]", "en/services.toml:"},
      Slip{"a date that is none", "en/services.toml", "number-last-seen = 2026-10-01",
           "number-last-seen = \"last week\"", "en/services.toml:"},
      Slip{"a number that is being checked", "en/services.toml", "phone = \"116 123\"",
           "number-being-checked = true\nphone = \"116 123\"", "en/services.toml:"},
      Slip{"a web address that is none", "en/services.toml", "web = \"https://111.nhs.uk\"",
           "web = \"javascript:alert\"", "en/services.toml:"},
      Slip{"a table that is not one", "en/topics/grief.toml", "[[prompt]]", "[prompt]", "en/topics/grief.toml:"},
      Slip{"a topic in the list with no file", "en/index.toml", "\"workload\"", "\"no-such-file\"",
           "en/topics/no-such-file.toml:"});
  INFO(slip.what);
  tests::Copy copy;
  copy.change(QString::fromUtf8(slip.file), slip.from, slip.to);
  const QStringList told = toldBy(copy);
  INFO(told.join(u'\n').toStdString());
  REQUIRE_FALSE(told.isEmpty());
  CHECK(told.first().startsWith(QString::fromUtf8(slip.told)));
}

TEST_CASE("one broken file costs nothing but itself", "[content][reader]") {
  tests::Copy copy;
  copy.write(u"en/topics/grief.toml"_s, "this is [not TOML");
  content::Problems problems;
  const content::Content content = content::loadFrom(copy.folder(), u"en"_s, problems);
  CHECK(problems.size() == 1);
  CHECK(problems.first().place == 1);
  CHECK(content.topic(u"sleep-and-shifts"_s) != nullptr);
  CHECK(content.topic(u"grief"_s) == nullptr);
  CHECK(content.safety.doors.size() == 5);
  CHECK(content.guides.size() == content::load(u"en"_s).guides.size());
}

TEST_CASE("hostile files are told, not obeyed", "[content][reader]") {
  tests::Copy copy;
  SECTION("deep nesting") {
    copy.write(u"en/after.toml"_s, "a = " + QByteArray(100'000, '[') + QByteArray(100'000, ']'));
  }
  SECTION("a file far too large") {
    copy.write(u"en/after.toml"_s, QByteArray(50'000'000, '#'));
  }
  SECTION("a table with no name") {
    copy.write(u"en/after.toml"_s, "[[=\n");
  }
  SECTION("a table in a table of tables") {
    copy.write(u"en/after.toml"_s, "title = \"x\"\n[[[1]]]\n");
  }
  SECTION("an empty file") {
    copy.write(u"en/after.toml"_s, {});
  }
  SECTION("noughts") {
    copy.write(u"en/after.toml"_s, QByteArray(4096, '\0'));
  }
  const QStringList told = toldBy(copy);
  REQUIRE_FALSE(told.isEmpty());
  for (const QString& problem : told) CHECK(problem.startsWith(u"en/after.toml:"));
}
