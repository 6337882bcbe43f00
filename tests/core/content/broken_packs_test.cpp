// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The worked example of a pack, broken in one place at a time: each is told with its file, its line and the reason, and
// the program starts with its own content as if the pack had not said it.
#include "core/content/check.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

struct Broken {
  const char* what;
  const char* file;
  QByteArray from;  ///< empty: the whole file
  QByteArray to;
  const char* reason;            ///< how it begins
  QByteArray at = {};            ///< what stands in the line that is told; empty: `to`; "1": the first line
  const char* toldOf = nullptr;  ///< the file that is told of, if another
};

QByteArray repeated(const QByteArray& what, int times) {
  QByteArray all;
  all.reserve(what.size() * times);
  for (int i = 0; i < times; ++i) all += what;
  return all;
}

const QByteArray kGrief = "id = \"grief\"\ngroup = \"work\"\ntitle = \"x\"\n";

const QList<Broken>& brokenPacks() {
  static const char* const org = "organisation.toml";
  static const char* const svc = "services.toml";
  static const char* const idx = "index.toml";
  static const char* const top = "topics/parking-and-travel.toml";
  static const char* const gui = "guides/first-weeks.toml";
  static const char* const scn = "practice/late-again.toml";
  static const char* const wrd = "wording.toml";
  static const QList<Broken> all{
      {"no name", org, "name = \"Example", "# \"Example", "\"name\" is missing", "1"},
      {"a name that is a number", org, "name = \"Example Hospitals Trust\"", "name = 7", "\"name\" must be a text"},
      {"a nation that is none", org, "\"wales\"", "\"cornwall\"", "\"nation\": \"cornwall\" is not one of"},
      {"a logo that is not there", org, "logo.png", "lego.png", "\"logo\": there is no such picture"},
      {"a logo outside the pack", org, "logo.png", "../logo.png", "\"logo\": there is no such picture"},
      {"a logo without words", org, "logo-alternative", "# logo-alternative", "\"logo-alternative\" is missing", "1"},
      {"a key that nobody knows", org, "logo-alternative =", "logo-alternativ =", "\"logo-alternativ\" is not known"},
      {"a contact without a number", org, "phone =", "# phone =", "\"phone\" is missing", "[[contact]]"},
      {"a day that is a text", org, "checked = 2026-11-03", "checked = \"then\"", "\"checked\" must be a date"},
      {"a kind of contact that is none", org, "\"crisis\"", "\"boss\"", "\"kind\": \"boss\" is not one of"},
      {"a review too soon", org, "review-months = 6", "review-months = 2",
       "\"review-months\": it must be from 3 to 18"},
      {"a review too late", org, "review-months = 6", "review-months = 19", "\"review-months\": it must be from 3"},
      {"months that are a text", org, "review-months = 6", "review-months = \"six\"",
       "\"review-months\" must be a whole"},
      {"a table that should be one only", org, "[retention]", "[[retention]]",
       "\"retention\" must be written as [...]"},
      {"a retention nobody knows", org, "review-months = 6", "review-months = 6\nkeep-years = 9",
       "\"keep-years\" is not known here", "keep-years"},
      {"an empty file", org, "", "", "\"name\" is missing", "1"},

      {"a service without a name", svc, "name = \"Staff", "# \"Staff", "\"name\" is missing",
       "[[service]]\nid = \"staff"},
      {"a service without who it is for", svc, "who =", "whom =", "\"who\" is missing", "[[service]]"},
      {"a service twice", svc, "\"staff-counselling\"", "\"occupational-health\"",
       "\"id\": \"occupational-health\" is here twice", "id = \"occupational-health\"\nname = \"Staff"},
      {"a service the safety card stands on", svc, "\"staff-counselling\"", "\"samaritans\"",
       "\"id\": the safety card stands on \"samaritans\""},
      {"a service with a topic that no service has", svc, "\"bereavement\"", "\"bereavment\"",
       "\"topics\": there is no \"bereavment\""},
      {"a service in no nation", svc, "[\"wales\"]", "[]", "\"nations\" must be a list of texts"},
      {"a service in a nation that is none", svc, "[\"wales\"]", "[\"cornwall\"]", "\"nations\": there is no nation"},
      {"an urgency that is none", svc, "\"soon\"", "\"now\"", "\"urgency\": \"now\" is not one of"},
      {"a web address that is a script", svc, "\"https://example.org/occupational-health\"", "\"javascript:go()\"",
       "\"web\": a web address begins with https://"},
      {"no way to reach a service", svc, "phone = \"01632 960005\"", "# no phone", "\"phone\": a service needs",
       "[[service]]\nid = \"staff"},
      {"a number that is being checked", svc, "phone = \"01632 960005\"",
       "phone = \"01632 960005\"\nnumber-being-checked = true", "\"phone\": a number that is being checked"},
      {"a day that does not exist", svc, "checked = 2026-11-03", "checked = 2026-13-45", ""},
      {"a character that cannot be shown", svc, "cost = \"Free\"", "cost = \"Fr\\u0007ee\"",
       "\"cost\" holds a character that cannot be shown"},
      {"a folder in place of a file", "services.toml/x.toml", "", "x = 1\n", "this is not an ordinary file", "1", svc},

      {"a topic with no file", idx, "\"parking-and-travel\"", "\"no-such-topic\"", "there is no such file", "1",
       "topics/no-such-topic.toml"},
      {"a name that leads out of the pack", idx, "\"parking-and-travel\"", "\"../organisation\"",
       "\"topics\": \"../organisation\" may hold only small letters"},
      {"a topic listed twice", idx, "[\"parking-and-travel\"]", "[\"parking-and-travel\", \"parking-and-travel\"]",
       "\"topics\": \"parking-and-travel\" is here twice"},
      {"a list that is a text", idx, "[\"parking-and-travel\"]", "\"parking-and-travel\"",
       "\"topics\" must be a list of texts"},
      {"a topic that Hearten has", "topics/grief.toml", "", kGrief, "nothing reads this file", "1"},

      {"a topic without an id", top, "id = \"parking-and-travel\"", "# no id", "\"id\" is missing", "1"},
      {"an id that is not the file's name", top, "id = \"parking-and-travel\"", "id = \"parking\"",
       "\"id\": it must be the name of the file"},
      {"a group that is none", top, "\"home-and-life\"", "\"home\"", "\"group\": \"home\" is not one of"},
      {"a topic of services that no service has", top, "\"mental-health\"", "\"mental-helth\"",
       "\"support\": there is no \"mental-helth\""},
      {"a door that is none", top,
       "title = ", "escalate = \"trouble\"\ntitle = ", "\"escalate\": the safety card has no door"},
      {"a plan that is not nothing", top, "title = ", "plan = \"all\"\ntitle = ", "\"plan\": it may only be"},
      {"a prompt without a question", top, "question = \"How is", "# \"How is", "\"question\" is missing",
       "[[prompt]]"},
      {"a text that is empty", top, "tip = \"Listen first. Not every journey can be made shorter.\"", "tip = \"  \"",
       "\"tip\" must be a text"},
      {"not UTF-8", top, "Getting to work", "Getting to w\xff\xfe\x80rk", ""},
      {"not TOML", top, "title = ", "title : ", ""},
      {"a quote that is never closed", top, "\"Getting to work\"", "\"Getting to work", ""},

      {"minutes that do not add up", gui, "minutes = 30", "minutes = 40", "\"minutes\": the stages add up to 30"},
      {"minutes below nothing", gui, "minutes = 30", "minutes = -30", "\"minutes\" must be a whole number"},
      {"a kind of stage that is none", gui, "kind = \"plan\"", "kind = \"exam\"", "\"kind\": \"exam\" is not one of"},
      {"a guide without its promises", gui, "kind = \"welcome\"", "kind = \"prompts\"",
       "\"stage\": a guide begins with a stage of the kind welcome", "[[stage]]"},
      {"a goodbye in the middle", gui, "kind = \"plan\"", "kind = \"goodbye\"", "\"card\": a goodbye needs",
       "[[stage]]\nid = \"your-plan\""},
      {"a talk with a team that has a plan", gui, "group = \"regular\"", "group = \"team\"\nwith = \"team\"",
       "\"kind\": a talk with a team has only stages", "kind = \"plan\""},
      {"a guide in no group", gui, "group = \"regular\"", "# no group", "\"group\" is missing", "1"},
      {"a guide nobody knows when to choose", gui, "when =", "whenever =", "\"when\" is missing", "1"},
      {"a branch with nothing to say", gui, "lines = [", "line = [", "\"lines\" is missing", "[[branch]]"},

      {"a turn that does not exist", scn, "next = \"journey\"", "next = \"voyage\"", "\"next\": there is no turn"},
      {"a circle in a scene", scn, "next = \"end\"", "next = \"hello\"", "\"id\": from \"hello\" one can go round",
       "id = \"hello\""},
      {"a turn that nobody comes to", scn, "start = \"hello\"", "start = \"journey\"",
       "\"id\": no way leads to \"hello\"", "id = \"hello\""},
      {"a scene that starts nowhere", scn, "start = \"hello\"", "start = \"hallo\"", "\"start\": there is no turn"},
      {"a scene that never ends", scn, "end = true", "end = false", "\"say\" is missing", "[[turn]]\nid = \"end\""},
      {"an ending with answers", scn, "they = \"Some days", "end = true\nthey = \"Some days",
       "\"end\": an ending has nothing more to say"},
      {"a scene that leads to no door", scn,
       "start = ", "door = \"back\"\nstart = ", "\"door\": the safety card has no"},

      {"other words for a file that is not there", wrd, "topics/grief.toml", "topics/greif.toml",
       "\"key\": there is no file \"topics/greif.toml\"", "key = \"at-work\""},
      {"other words for a key that is not there", wrd, "\"manager.room.detail\"", "\"manager.room.details\"",
       "\"key\": \"details\" is not known here"},
      {"other words for an id that is not there", wrd, "\"manager.room.detail\"", "\"manager.roof.detail\"",
       "\"key\": \"id\": \"roof\" is not in the English file"},
      {"other words for when something must be told", wrd, "\"manager.room.detail\"", "\"must-tell\"",
       "\"key\": this is one of Hearten's promises"},
      {"other words for what stays out of the plan", wrd, "\"at-work\"", "\"stays-out\"",
       "\"key\": this is one of Hearten's promises"},
      {"other words for the safety card", wrd, "topics/grief.toml", "safety.toml",
       "\"key\": the words of \"safety.toml\" stay as they are", "key = \"at-work\""},
      {"a list for a text", wrd, "key = \"at-work\"", "key = \"title\"", "\"key\": \"title\" must be a text"},
      {"no other words", wrd, "texts = [", "words = [", "\"text\": the new words are missing",
       "[[change]]\nfile = \"topics"},
      {"words that drop a name", wrd, "readiness.toml\"\nkey = \"manager.room.detail\"",
       "readiness.toml\"\nkey = \"person.right-person.title\"", "\"key\": \"title\" must hold the same words in braces",
       "key = \"person"},

      {"a file of 50 MB", org, "", repeated("# no end of it\n", 3'500'000), "this file is larger than 1 MB", "1"},
      {"a list in a list in a list", org, "", "a = " + repeated("[", 100'000) + repeated("]", 100'000), "", "1"},
      {"a name in a name in a name", org, "", repeated("a.", 200'000) + "a = 1", "a name with so many dots", "1"},
      {"nothing but noughts", org, "", QByteArray(4096, '\0'), "", "1"},
      {"a boundary of its own", "boundary.toml", "", "[innocent]\nfind = \".*\"\n", "nothing reads this file", "1"},
      {"a safety card of its own", "safety.toml", "", "title = \"x\"\n", "nothing reads this file", "1"},
      {"a translation that changes more than words", "cy/topics/parking-and-travel.toml",
       "title = ", "support = [\"money\"]\ntitle = ", "\"support\" is the same in every language"},
      {"a translation of a prompt that is not there", "cy/topics/parking-and-travel.toml", "id = \"journey\"",
       "id = \"travel\"", "\"id\": \"travel\" is not in the English file", "[[prompt]]"},
  };
  return all;
}

/// Breaks the pack and says how the mistake has to be told: "file:line: reason".
QString brokenWith(tests::Copy& pack, const Broken& broken) {
  const QString name = QString::fromUtf8(broken.file);
  if (broken.from.isEmpty())
    pack.write(name, broken.to);
  else
    pack.change(name, broken.from, broken.to);
  const QByteArray bytes = pack.read(name);
  const QByteArray shown = broken.at.isEmpty() ? broken.to : broken.at;
  const qsizetype at = broken.at == "1" ? 0 : bytes.indexOf(shown);
  REQUIRE(at >= 0);
  const QString file = QString::fromUtf8(broken.toldOf ? broken.toldOf : broken.file);
  return u"%1:%2: %3"_s.arg(file).arg(1 + bytes.first(at).count('\n')).arg(QString::fromUtf8(broken.reason));
}

}  // namespace

TEST_CASE("the worked example is whole", "[content][packs]") {
  const content::Findings found = content::check(QStringLiteral(HEARTEN_EXAMPLE_PACK));
  for (const Error& mistake : found.mistakes) FAIL_CHECK(mistake.detail.toStdString());
}

TEST_CASE("each of many broken packs is told with file, line and reason, and the built-in content stands",
          "[content][packs]") {
  const content::Content builtIn = content::load(u"en"_s);
  REQUIRE(brokenPacks().size() >= 40);
  for (const Broken& broken : brokenPacks()) {
    tests::Copy pack(QStringLiteral(HEARTEN_EXAMPLE_PACK));
    const QString expected = brokenWith(pack, broken);
    const content::Findings found = content::check(pack.folder());
    QStringList told;
    for (const Error& mistake : found.mistakes) told.append(mistake.detail);
    INFO(broken.what << "\n" << told.join(u'\n').toStdString() << "\nexpected: " << expected.toStdString());
    CHECK(std::ranges::any_of(told, [&](const QString& one) { return one.startsWith(expected); }));

    content::Problems problems;
    const content::Content content = content::loadWithPack(u"en"_s, pack.folder(), problems);
    CHECK(content.guides.ids().first(builtIn.guides.size()) == builtIn.guides.ids());
    CHECK(content.topics.ids().first(builtIn.topics.size()) == builtIn.topics.ids());
    CHECK(content.practice.ids().first(builtIn.practice.size()) == builtIn.practice.ids());
    CHECK(content.services.size() >= builtIn.services.size());
    CHECK(content.safety.doors.size() == builtIn.safety.doors.size());
    CHECK(content.readiness.mustTell == builtIn.readiness.mustTell);
    CHECK(content.boundaryRules == builtIn.boundaryRules);
    REQUIRE(content.topic(u"grief"_s));
    CHECK(content.topic(u"grief"_s)->staysOut == builtIn.topic(u"grief"_s)->staysOut);
  }
}
