// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// A practice scene runs forward from its start to an end, whichever way one goes; whatever breaks that is told.
#include "core/content/parts.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

/// Three answers: the first stays, the others lead on.
QByteArray turn(const QByteArray& id, const QByteArray& second, const QByteArray& third) {
  const auto say = [](const QByteArray& name, const QByteArray& next) -> QByteArray {
    return "[[turn.say]]\nid = \"" + name + "\"\nwords = \"How is that for you?\"\nanswer = \"A nod.\"\n" +
           "why = \"An open question leaves room.\"\n" + (next.isEmpty() ? next : "next = \"" + next + "\"\n");
  };
  return "[[turn]]\nid = \"" + id + "\"\nthey = \"I am fine.\"\n" + say("a", {}) + say("b", second) + say("c", third);
}

const QByteArray kHead =
    "id = \"small\"\ntitle = \"A small one\"\nwho = \"Jo\"\nabout = \"A nurse.\"\nstart = \"hello\"\n"
    "reflection = [\"What did you notice?\"]\n";
const QByteArray kEnd = "[[turn]]\nid = \"end\"\nthey = \"Thank you.\"\nend = true\n";

QStringList toldBy(const QByteArray& toml, Scene* into = nullptr) {
  Problems problems;
  readFile({u"small.toml"_s, toml}, problems, [&](Reader& file) {
    const Scene scene = readScene(file, {});
    if (into) *into = scene;
  });
  QStringList told;
  for (const Error& problem : problems) told.append(problem.detail);
  return told;
}

}  // namespace

TEST_CASE("a scene that runs forward is read as it stands", "[content][practice]") {
  Scene scene;
  CHECK(toldBy(kHead + turn("hello", "more", "end") + turn("more", "end", "end") + kEnd, &scene) == QStringList{});
  CHECK(scene.who == u"Jo");
  REQUIRE(scene.turn(u"hello"_s));
  REQUIRE(scene.turn(u"hello"_s)->says.size() == 3);
  CHECK(scene.turn(u"hello"_s)->says[0].next.isEmpty());
  CHECK(scene.turn(u"hello"_s)->says[1].next == u"more");
  CHECK(scene.turn(u"end"_s)->end);
  CHECK(scene.turn(u"nowhere"_s) == nullptr);
}

TEST_CASE("whatever keeps a scene from running forward is told with its line", "[content][practice]") {
  SECTION("a turn that does not exist") {
    CHECK(toldBy(kHead + turn("hello", "nowhere", "end") + kEnd) ==
          QStringList{u"small.toml:20: \"next\": there is no turn \"nowhere\""_s});
  }
  SECTION("a start that does not exist") {
    CHECK(toldBy(QByteArray(kHead).replace("\"hello\"", "\"hallo\"") + turn("hello", "end", "end") + kEnd) ==
          QStringList{u"small.toml:5: \"start\": there is no turn \"hallo\""_s});
  }
  SECTION("a circle") {
    const QStringList told = toldBy(kHead + turn("hello", "more", "end") + turn("more", "hello", "end") + kEnd);
    CHECK(told.contains(u"small.toml:8: \"id\": from \"hello\" one can go round in a circle"_s));
  }
  SECTION("a turn nobody can come to") {
    CHECK(toldBy(kHead + turn("hello", "end", "end") + turn("more", "end", "end") + kEnd) ==
          QStringList{u"small.toml:28: \"id\": no way leads to \"more\""_s});
  }
  SECTION("a dead end") {
    CHECK(toldBy(kHead + turn("hello", "more", "end") + turn("more", "", "") + kEnd) ==
          QStringList{u"small.toml:28: \"id\": no way leads from \"more\" to an end"_s});
  }
  SECTION("an ending with answers") {
    const QStringList told = toldBy(kHead + turn("hello", "more", "more") + turn("more", "", "") + "end = true\n");
    CHECK_FALSE(told.isEmpty());
  }
  SECTION("two things to say") {
    QByteArray two = turn("hello", "end", "end");
    two.truncate(two.lastIndexOf("[[turn.say]]"));
    CHECK(toldBy(kHead + two + kEnd) ==
          QStringList{u"small.toml:10: \"say\": a turn needs three or four things to say, and this has 2"_s});
  }
}
