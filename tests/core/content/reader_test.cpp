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
  const char* told;              ///< how the reason begins
  int line = 0;                  ///< where it is told; 0: where the change begins
  const char* toldOf = nullptr;  ///< the file it is told of, if another
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
           "\"tip\" is missing", 1},
      Slip{"a text that is a number", "en/topics/grief.toml", "title = \"Grief\"", "title = 7",
           "\"title\" must be a text"},
      Slip{"a text that is empty", "en/topics/grief.toml", "title = \"Grief\"", "title = \"  \"",
           "\"title\" must be a text"},
      Slip{"a number that is a text", "en/guides/wellbeing-conversation.toml", "minutes = 60", "minutes = \"60\"",
           "\"minutes\" must be a whole number"},
      Slip{"a list that is a text", "en/branches.toml", "lines = [", "lines = \"x\"\nmore = [",
           "\"lines\" must be a list of texts"},
      Slip{"a flag that is a text", "en/branches.toml", "opens-safety-card = true", "opens-safety-card = \"yes\"",
           "\"opens-safety-card\" must be true or false"},
      Slip{"a key nobody knows", "en/headings.toml", "starters = [", "startes = [", "\"startes\" is not known here"},
      Slip{"not TOML", "en/after.toml", "title = ", "title : ", ""},
      Slip{"not UTF-8", "en/after.toml", "Before", "Bef\xff\xferore", ""},
      Slip{"a character that cannot be shown", "en/after.toml", "Before you", "Before\\u0007 you",
           "\"title\" holds a character that cannot be shown"},
      Slip{"an id twice", "en/headings.toml", "id = \"what-helps\"", "id = \"early-signs\"",
           "\"id\": \"early-signs\" is here twice"},
      Slip{"a kind that does not exist", "en/guides/plan-review.toml", "kind = \"follow-up\"", "kind = \"chat\"",
           "\"kind\": \"chat\" is not one of the words it may be"},
      Slip{"minutes that do not add up", "en/guides/plan-review.toml", "minutes = 25", "minutes = 26",
           "\"minutes\": the stages add up to 25"},
      Slip{"a topic of services that no service has", "en/topics/grief.toml", "support = [\"bereavement\"]",
           "support = [\"bereavment\"]", "\"support\": there is no \"bereavment\""},
      Slip{"a door that does not exist", "en/topics/grief.toml", "escalate = \"suicide-or-self-harm\"",
           "escalate = \"suicide\"", "\"escalate\": the safety card has no door \"suicide\""},
      Slip{"a service that does not exist", "en/after.toml", "\"samaritans\"", "\"samaritan\"",
           "\"services\": there is no \"samaritan\""},
      Slip{"a nation that does not exist", "en/services.toml", "[\"england\"]", "[\"cornwall\"]",
           "\"nations\": there is no nation \"cornwall\""},
      Slip{"a date that is none", "en/services.toml", "number-last-seen = 2026-10-01",
           "number-last-seen = \"last week\"", "\"number-last-seen\" must be a date"},
      Slip{"a number that is being checked", "en/services.toml", "phone = \"116 123\"",
           "phone = \"116 123\"\nnumber-being-checked = true",
           "\"phone\": a number that is being checked is not shown"},
      Slip{"a web address that is none", "en/services.toml", "web = \"https://111.nhs.uk\"",
           "web = \"javascript:alert\"", "\"web\": a web address begins"},
      Slip{"a table that is none", "en/topics/grief.toml", "title = \"Grief\"", "title = { a = 1 }",
           "\"title\" must be a text"},
      Slip{"a topic in the list with no file", "en/index.toml", "\"workload\"", "\"no-such-file\"",
           "there is no such file", 1, "en/topics/no-such-file.toml"});
  INFO(slip.what);
  tests::Copy copy;
  const QByteArray whole = copy.read(QString::fromUtf8(slip.file));
  copy.change(QString::fromUtf8(slip.file), slip.from, slip.to);
  const qsizetype line = slip.line > 0 ? slip.line : 1 + whole.left(whole.indexOf(slip.from)).count('\n');
  const QString place = u"%1:%2: "_s.arg(QString::fromUtf8(slip.toldOf ? slip.toldOf : slip.file)).arg(line);
  const QStringList told = toldBy(copy);
  INFO(told.join(u'\n').toStdString());
  REQUIRE_FALSE(told.isEmpty());
  CHECK(told.first().startsWith(place + QString::fromUtf8(slip.told)));
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
  CHECK(content.guides.find(u"wellbeing-conversation"_s) != nullptr);
}

TEST_CASE("hostile files are told, not obeyed", "[content][reader]") {
  tests::Copy copy;
  SECTION("deep nesting") {
    copy.write(u"en/after.toml"_s, "a = " + QByteArray(100'000, '[') + QByteArray(100'000, ']'));
  }
  SECTION("a name that goes deep") {
    QByteArray name = "a";
    for (int i = 0; i < 400'000; ++i) name += ".a";
    copy.write(u"en/after.toml"_s, name + " = 1\n");
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
