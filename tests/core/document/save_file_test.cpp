// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/save_file.h"

#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("a copy is saved whole, for its owner alone, and leaves nothing beside it") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"Fy nghynllun – tŷ.pdf"_s);
  REQUIRE(saveFile(path, "words", IfThere::Refuse));
  CHECK(contentOf(path) == "words");
  CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
#ifdef Q_OS_UNIX
  CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
        0);
#endif
}

TEST_CASE("a file of that name is only replaced when that was asked for") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"plan.docx"_s);
  REQUIRE(saveFile(path, "old", IfThere::Refuse));
  const auto refused = saveFile(path, "new", IfThere::Refuse);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::FileExists);
  CHECK(contentOf(path) == "old");
  // Even one that anybody could read is its owner's alone after.
  QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
  REQUIRE(saveFile(path, "new", IfThere::Replace));
  CHECK(contentOf(path) == "new");
#ifdef Q_OS_UNIX
  CHECK((QFile::permissions(path) & QFile::ReadOther) == 0);
#endif
}

TEST_CASE("what a kill left of an earlier copy goes with the next one, and nothing else does") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"plan.docx"_s);
  const auto put = [&folder](const QString& name) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
  };
  for (const QString& left : {u"plan.docx.hearten-new"_s, u"plan.docx.hearten-AbCdEf"_s}) put(left);
  const QStringList theirs{u"plan.docx.backup"_s, u"other plan.docx.hearten-new"_s};
  for (const QString& name : theirs) put(name);
  for (const IfThere ifThere : {IfThere::Refuse, IfThere::Replace}) {
    REQUIRE(saveFile(path, "words", ifThere));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name) ==
          QStringList{theirs[1], u"plan.docx"_s, theirs[0]});
  }
}

TEST_CASE("a place that cannot be written to is told as that, without the name of the file") {
  const QTemporaryDir folder;
  const auto missing = saveFile(folder.filePath(u"no such folder/plan.pdf"_s), "words", IfThere::Refuse);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().what == Problem::NotWritable);
  CHECK_FALSE(missing.error().detail.contains(u"plan"_s));
  const auto isFolder = saveFile(folder.path(), "words", IfThere::Replace);
  REQUIRE_FALSE(isFolder);
  CHECK(isFolder.error().what == Problem::NotWritable);
}

#ifdef Q_OS_UNIX
TEST_CASE("a folder without the right to write is told, and what was there stays") {
  if (::geteuid() == 0) SKIP("the superuser may write anywhere");
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"plan.pdf"_s);
  REQUIRE(saveFile(path, "old", IfThere::Refuse));
  QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
  const auto refused = saveFile(path, "new", IfThere::Replace);
  QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::NotWritable);
  CHECK(contentOf(path) == "old");
}
#endif
