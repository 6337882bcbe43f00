// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Shipped files with bytes knocked about, thousands of times: whatever comes of it, the loader comes back. The same
// seed every run, so that a failure can be looked at again; the sanitizer preset runs it too.
#include "core/content/content.h"
#include "core/content/parts.h"
#include "tests/core/content/shipped.h"
#include "tests/support/text.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
  const int changes = 1 + static_cast<int>(random.bounded(8u));
  for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
    const auto length = static_cast<qsizetype>(random.bounded(40u));
    switch (random.bounded(5u)) {
      case 0:
        bytes[at] = static_cast<char>(random.bounded(256u));
        break;
      case 1:
        bytes.remove(at, length);
        break;
      case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
      case 3:
        bytes.insert(at, "[[\"'{=\n#\\u"[random.bounded(9u)]);
        break;
      default:
        bytes.truncate(at);
        break;
    }
  }
  return bytes;
}

/// Reads `bytes` the way the file of that name is read. True when nothing was wrong.
bool readAs(const QString& name, const QByteArray& bytes, Problems& problems) {
  Content into;
  Organisation organisation;
  return readFile({name, bytes}, problems, [&](Reader& file) {
    if (name.startsWith(u"guides/")) readGuide(file);
    if (name.startsWith(u"topics/")) readTopic(file, {});
    if (name == u"services.toml") readServices(file);
    if (name == u"safety.toml") readSafetyCard(file, {});
    if (name == u"headings.toml") readHeadings(file);
    if (name == u"readiness.toml") readReadiness(file);
    if (name == u"branches.toml") readBranches(file, into);
    if (name.startsWith(u"practice/")) readScene(file, {});
    if (name == u"coaching.toml") readCoaching(file);
    if (name == u"sheets.toml") readSheets(file);
    if (name == u"after.toml") readAfterTalk(file, {});
    if (name == u"copy.toml") readCopyWords(file);
    if (name == u"index.toml") readIndex(file);
    readOrganisation(file, organisation);
  });
}

}  // namespace

TEST_CASE("no bytes, however wrong, bring the loader down", "[content][mutation]") {
  QRandomGenerator random(20261122);
  int told = 0;
  for (const QString& name : tests::shippedFiles(u"en"_s)) {
    const QByteArray whole = tests::shippedBytes(u"en"_s, name);
    for (int round = 0; round < 60; ++round) {
      Problems problems;
      const QByteArray bytes = mutated(whole, random);
      if (!readAs(name, bytes, problems)) ++told;
      for (const Error& problem : problems) REQUIRE(problem.detail.startsWith(name + u':'));
      // The same bytes as a translation of a whole file.
      readFile({name, whole}, {name, bytes}, problems, [](Reader& file) { readTopic(file, {}); });
    }
  }
  CHECK(told > 1000);
}
