// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/layers/arrows.h"

#include "tests/support/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace hearten::layers;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

QStringList filesBelow(const QString& folder, const QStringList& names) {
  const QDir root(QStringLiteral(HEARTEN_SOURCE));
  QStringList files;
  QDirIterator each(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
  while (each.hasNext()) files.append(root.relativeFilePath(each.next()));
  return files;
}

QString inSource(const QString& file) {
  return QDir(QStringLiteral(HEARTEN_SOURCE)).filePath(file);
}

}  // namespace

TEST_CASE("no file includes what its layer may not use", "[layers]") {
  int looked = 0;
  QStringList found;
  for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s})
    for (const QString& file : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
      ++looked;
      found += wrongIncludes(file, textOf(inSource(file)));
    }
  CHECK(found.join(u'\n') == QString());
  CHECK(looked > 100);
}

TEST_CASE("no library links what its layer may not use", "[layers]") {
  int looked = 0;
  QStringList found;
  for (const QString& folder : {u"core"_s, u"ui"_s})
    for (const QString& file : filesBelow(folder, {u"CMakeLists.txt"_s})) {
      ++looked;
      found += wrongLinks(file, textOf(inSource(file)));
    }
  CHECK(found.join(u'\n') == QString());
  CHECK(looked > 15);
}

TEST_CASE("nothing that practice is made of knows a store", "[layers]") {
  // Everything that the flow of practice includes, and what that includes, and so on.
  QStringList open{u"ui/flow/practice_flow.h"_s, u"ui/flow/practice_flow.cpp"_s};
  QSet<QString> seen;
  while (!open.isEmpty()) {
    const QString file = open.takeLast();
    if (seen.contains(file)) continue;
    seen.insert(file);
    open += includesOf(textOf(inSource(file)));
  }
  CHECK(seen.contains(u"core/content/content.h"_s));
  CHECK(seen.contains(u"ui/practice/practice_screen.h"_s));
  QStringList found;
  for (const QString& file : seen)
    if (file.startsWith(u"core/store/"_s) || file.startsWith(u"core/vault/"_s) ||
        file.startsWith(u"core/document/"_s) || file == u"ui/flow/desk.h"_s)
      found.append(file);
  CHECK(found.join(u'\n') == QString());
}

TEST_CASE("the check itself sees a forbidden arrow", "[layers]") {
  CHECK(wrongIncludes(u"core/vault/keys.h"_s, u"#include \"core/plan/plan.h\"\n"_s).size() == 1);
  CHECK(wrongIncludes(u"ui/plan/plan_screen.cpp"_s, u"#include \"core/store/store.h\"\n"_s).size() == 1);
  CHECK(wrongIncludes(u"ui/plan/plan_screen.cpp"_s, u"#include \"ui/home/home_screen.h\"\n"_s).size() == 1);
  CHECK(wrongIncludes(u"core/plan/plan.cpp"_s, u"#include <QLabel>\n"_s).size() == 1);
  CHECK(wrongIncludes(u"app/main.cpp"_s, u"#include <QTcpSocket>\n"_s).size() == 1);
  CHECK(wrongIncludes(u"core/plan/plan.cpp"_s, u"#include \"core/plan/plan.h\"\n#include \"core/base/id.h\"\n"_s)
            .isEmpty());
  CHECK(
      wrongLinks(u"core/plan/CMakeLists.txt"_s, u"hearten_library(core/plan SOURCES a.cpp LINKS hearten_core_vault)"_s)
          .size() == 1);
  CHECK(wrongLinks(u"core/plan/CMakeLists.txt"_s, u"hearten_library(core/plan SOURCES a.cpp LINKS Qt6::Widgets)"_s)
            .size() == 1);
}
