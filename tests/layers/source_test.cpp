// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every source file says whose it is, and nothing is left for later", "[layers]") {
  const QDir root(QStringLiteral(HEARTEN_SOURCE));
  // Written in two pieces, so that this file does not find itself.
  const QRegularExpression later(u"\\b(TO"_s + u"DO|FIX"_s + u"ME)\\b"_s);
  QStringList found;
  int looked = 0;
  for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"tools"_s}) {
    QDirIterator each(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.toml"_s, u"*.py"_s, u"CMakeLists.txt"_s},
                      QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
      QFile file(each.next());
      REQUIRE(file.open(QIODevice::ReadOnly));
      const QString text = QString::fromUtf8(file.readAll());
      const QString name = root.relativeFilePath(file.fileName());
      ++looked;
      if (!text.left(400).contains(u"SPDX-License-Identifier: Apache-2.0"_s))
        found.append(name + u": no licence line"_s);
      if (later.match(text).hasMatch()) found.append(name + u": something is left for later"_s);
    }
  }
  CHECK(found.join(u'\n') == QString());
  CHECK(looked > 200);
}

TEST_CASE("no screen says a word that turns a person into a file", "[layers][words]") {
  QFile file(QDir(QStringLiteral(HEARTEN_SOURCE)).filePath(u"translations/hearten_cy.ts"_s));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QRegularExpression source(u"<source>([^<]*)</source>"_s);
  const QRegularExpression avoided(
      u"\\b(cases?|scores?|ratings?|risk levels?|overdue|compliance|performance|errors?|successfully)\\b|!"_s,
      QRegularExpression::CaseInsensitiveOption);
  int looked = 0;
  for (auto each = source.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext(); ++looked) {
    const QString words = each.next().captured(1);
    INFO(words.toStdString());
    CHECK_FALSE(avoided.match(words).hasMatch());
  }
  CHECK(looked > 900);
}
