// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// An organisation's own pack: its name, logo, contacts and services lie over the built-in content, and a mistake in it
// leaves that content as it was.
#include "core/content/content.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kService =
    "[[service]]\nid = \"oh\"\nname = \"Occupational health\"\npurpose = \"Help with health at work.\"\n"
    "who = \"All staff\"\nphone = \"01632 960001\"\nnations = [\"england\"]\ntopics = [\"physical-health\"]\n"
    "urgency = \"any\"\nchecked = 2026-11-03\n";
const QByteArray kOrganisation =
    "name = \"Example Hospitals Trust\"\nnation = \"wales\"\nlogo = \"logo.png\"\n"
    "logo-alternative = \"Example Hospitals Trust\"\n\n"
    "[[contact]]\nname = \"Safeguarding lead\"\nrole = \"Weekdays 9 to 5\"\nphone = \"01632 960002\"\n"
    "checked = 2026-11-03\n";

class Pack {
 public:
  void write(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
  }
  content::Content load() {
    problems.clear();
    return content::loadWithPack(u"en"_s, m_folder.path(), problems);
  }
  QString told() const { return problems.isEmpty() ? QString() : problems.first().detail; }
  content::Problems problems;

 private:
  QTemporaryDir m_folder;
};

}  // namespace

TEST_CASE("a pack brings a name, a logo, contacts and services of its own", "[content][pack]") {
  Pack pack;
  pack.write(u"organisation.toml"_s, kOrganisation);
  pack.write(u"logo.png"_s, "not looked into here");
  pack.write(u"services.toml"_s, kService);
  const content::Content content = pack.load();
  CHECK(pack.told() == QString());
  CHECK(content.organisation.name == u"Example Hospitals Trust");
  CHECK(content.organisation.nation == content::Nation::Wales);
  CHECK(content.organisation.logo == "not looked into here");
  REQUIRE(content.organisation.contacts.size() == 1);
  CHECK(content.organisation.contacts[0].checked == QDate(2026, 11, 3));
  const auto found = content.servicesFor({u"physical-health"_s}, content::Nation::Scotland);
  REQUIRE_FALSE(found.isEmpty());
  CHECK(found[0].id == u"oh");
  CHECK(found[0].isLocal);
}

TEST_CASE("a pack's own entry stands in place of a built-in one of the same id", "[content][pack]") {
  Pack pack;
  pack.write(u"services.toml"_s, QByteArray(kService).replace("\"oh\"", "\"carers-uk\""));
  const content::Content content = pack.load();
  CHECK(pack.told() == QString());
  CHECK(content.service(u"carers-uk"_s)->name == u"Occupational health");
  CHECK(std::ranges::count(content.services, u"carers-uk"_s, &content::SupportService::id) == 1);
}

TEST_CASE("a mistake in a pack is told, and the built-in list stands", "[content][pack]") {
  const qsizetype builtIn = content::load(u"en"_s).services.size();
  Pack pack;
  SECTION("a key is missing") {
    pack.write(u"services.toml"_s, QByteArray(kService).replace("who = ", "whom = "));
    const content::Content content = pack.load();
    CHECK(pack.told() == u"services.toml:1: \"who\" is missing");
    CHECK(pack.problems.first().place == 1);
    CHECK(content.services.size() == builtIn);
  }
  SECTION("the second of two") {
    pack.write(u"services.toml"_s, kService + "\n" + QByteArray(kService).replace("\"oh\"", "7"));
    const content::Content content = pack.load();
    CHECK(pack.told() == u"services.toml:13: \"id\" must be a text");
    CHECK(content.services.size() == builtIn);
  }
  SECTION("a picture that is not there") {
    pack.write(u"organisation.toml"_s, kOrganisation);
    const content::Content content = pack.load();
    CHECK(pack.told().startsWith(u"organisation.toml:3: \"logo\""));
    CHECK(content.organisation.name.isEmpty());
  }
  SECTION("a picture with no words for people who cannot see it") {
    pack.write(u"logo.png"_s, "x");
    pack.write(u"organisation.toml"_s, "name = \"A\"\nlogo = \"logo.png\"\n");
    pack.load();
    CHECK(pack.told() == u"organisation.toml:1: \"logo-alternative\" is missing");
  }
  SECTION("a path that leads out of the pack") {
    pack.write(u"organisation.toml"_s, "name = \"A\"\nlogo = \"../../../../etc/passwd\"\nlogo-alternative = \"A\"\n");
    const content::Content content = pack.load();
    CHECK(pack.told().startsWith(u"organisation.toml:2: \"logo\""));
    CHECK(content.organisation.logo.isEmpty());
  }
  SECTION("an empty file") {
    pack.write(u"organisation.toml"_s, {});
    pack.load();
    CHECK(pack.told().endsWith(u"\"name\" is missing"));
  }
}

TEST_CASE("a pack's contacts for safeguarding and for a crisis stand first, whatever order it lists them in",
          "[content][pack]") {
  const auto contact = [](const QByteArray& name, const QByteArray& kind) -> QByteArray {
    return "[[contact]]\nname = \"" + name + "\"\nrole = \"Any time\"\nphone = \"01632 960001\"\n" + kind + '\n';
  };
  Pack pack;
  pack.write(u"organisation.toml"_s,
             "name = \"A\"\n" + contact("Chaplaincy", "") + contact("On-call manager", "kind = \"crisis\"") +
                 contact("Security", "kind = \"other\"") + contact("Safeguarding lead", "kind = \"safeguarding\""));
  const content::Content content = pack.load();
  CHECK(pack.told() == QString());
  QStringList names;
  for (const content::LocalContact& one : content.organisation.contacts) names << one.name;
  CHECK(names == QStringList{u"On-call manager"_s, u"Safeguarding lead"_s, u"Chaplaincy"_s, u"Security"_s});
}

TEST_CASE("no pack is no problem", "[content][pack]") {
  content::Problems problems;
  const content::Content content = content::loadWithPack(u"en"_s, u"/nowhere/at/all"_s, problems);
  CHECK(problems.isEmpty());
  CHECK(content.topics.size() == content::load(u"en"_s).topics.size());
}
