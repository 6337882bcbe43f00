// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// hearten-content as somebody at a prompt meets it: what it says, what it writes, what it ends with.
#include "app/content/commands.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
  int end = 0;
  QString said;
};

Answer ask(const QStringList& words) {
  Answer answer;
  QTextStream out(&answer.said);
  answer.end = content_tool::run(words, out);
  return answer;
}

}  // namespace

TEST_CASE("the built-in content is whole", "[content-tool]") {
  const Answer answer = ask({u"check"_s});
  CHECK(answer.end == 0);
  CHECK(answer.said.contains(u"Nothing is wrong."));
}

TEST_CASE("a new pack is whole, and what breaks in it is told", "[content-tool]") {
  const QTemporaryDir home;
  const QString pack = home.filePath(u"ours"_s);
  CHECK(ask({u"new"_s, pack}).end == 0);
  CHECK(ask({u"check"_s, pack}).end == 0);

  QFile file(QDir(pack).filePath(u"organisation.toml"_s));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("nation = \"england\"\n");
  file.close();
  const Answer answer = ask({u"check"_s, pack});
  CHECK(answer.end == 1);
  CHECK(answer.said.startsWith(u"organisation.toml:1: \"name\" is missing\n"));

  const Answer again = ask({u"new"_s, pack});
  CHECK(again.end == 2);
  CHECK(again.said.contains(u"Nothing was written."));
}

TEST_CASE("old entries are listed by the day it is", "[content-tool]") {
  const QTemporaryDir home;
  const QString pack = home.filePath(u"ours"_s);
  REQUIRE(ask({u"new"_s, pack}).end == 0);
  QString said;
  QTextStream out(&said);
  CHECK(content_tool::stale({pack}, QDate(2026, 11, 22), out) == 0);
  CHECK(content_tool::stale({pack}, QDate(2028, 1, 1), out) == 1);
  CHECK(said.contains(u"Occupational health"));
}

TEST_CASE("two languages are written side by side, one page a file", "[content-tool]") {
  const QTemporaryDir home;
  CHECK(ask({u"compare"_s, u"en"_s, u"cy"_s, home.path()}).end == 0);
  QFile page(home.filePath(u"topics-grief.html"_s));
  REQUIRE(page.open(QIODevice::ReadOnly));
  const QString html = QString::fromUtf8(page.readAll());
  CHECK(html.contains(u"<td lang=\"en\">Grief</td><td lang=\"cy\">Galar</td>"));
  CHECK(html.contains(u"prompt.how.question"));
}

TEST_CASE("reading ages are printed, the hardest first", "[content-tool]") {
  const Answer answer = ask({u"readability"_s});
  CHECK(answer.end == 0);
  CHECK(answer.said.contains(u"Reading age (SMOG): median "));
}

TEST_CASE("what it does not know, it says kindly", "[content-tool]") {
  CHECK(ask({}).end == 0);
  CHECK(ask({u"chekc"_s}).end == 2);
  CHECK(ask({u"check"_s, u"/nowhere/at/all"_s}).end == 2);
  CHECK(ask({u"compare"_s, u"cy"_s}).end == 2);
  CHECK(ask({u"new"_s}).end == 2);
}

TEST_CASE("lines are screened with their id, whatever field or language they name", "[content-tool]") {
  QString lines =
      u"7\tmanager-actions\ten\tfinal written warning next if she is late\n"
      "\n"
      "8b\twhat-helps\ten\tWalking by the canal, and early warning signs on a card\n"
      "9\tdiary\tfr\tI was off sick last spring\n"
      "10\twhat-helps\tcy\tI am on a final written warning\n"
      "11\tno text\n"_s;
  QString said;
  QTextStream in(&lines), out(&said);
  CHECK(content_tool::screen(in, out) == 1);  // one line could not be read
  const QStringList answers = said.split(u'\n', Qt::SkipEmptyParts);
  REQUIRE(answers.size() == 5);
  CHECK(answers[0].startsWith(u"7\tstop\tdisciplinary\tIt looks like it is about a formal process"_s));
  CHECK(answers[1] == u"8b\tclear\t-\t-"_s);
  CHECK(answers[2].startsWith(u"9\task\tabsence\t"_s));
  CHECK(answers[3].startsWith(u"10\tstop\tdisciplinary\tMae'n edrych"_s));
  CHECK(answers[4].startsWith(u"11\tunread\t-\t"_s));
}
