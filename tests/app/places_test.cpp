// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/places.h"

#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using hearten::platform::Disk;
using hearten::platform::whoseIs;
using hearten::ui::Whose;
using namespace Qt::StringLiterals;

TEST_CASE("a folder that others come to is known by its path or its disk", "[places]") {
  const Disk own{.root = u"/"_s, .fileSystem = u"ext4"_s};
  for (const QString& folder : {u"/home/priya/Documents"_s, u"/home/priya/Boxes"_s, u"/home/priya/Synchronised"_s,
                                u"/home/priya/temporary plans"_s, u"C:/Users/Priya/Documents"_s}) {
    INFO(folder.toStdString());
    CHECK(whoseIs(folder, own) == Whose::Own);
  }
  for (const QString& folder :
       {u"/home/priya/OneDrive - Example Trust/Documents"_s, u"C:/Users/Priya/OneDrive"_s, u"/home/priya/Dropbox/x"_s,
        u"/home/priya/Nextcloud"_s, u"/home/priya/Google Drive"_s, u"/home/priya/iCloudDrive/Documents"_s}) {
    INFO(folder.toStdString());
    CHECK(whoseIs(folder, own) == Whose::Synced);
  }
  for (const QString& folder : {u"/tmp"_s, u"/tmp/plans"_s, u"/var/tmp/x"_s, u"/dev/shm"_s}) {
    INFO(folder.toStdString());
    CHECK(whoseIs(folder, own) == Whose::Passing);
  }
  CHECK(whoseIs(u"/srv/share"_s, {.root = u"/srv/share"_s, .fileSystem = u"cifs"_s}) == Whose::AnotherComputers);
  CHECK(whoseIs(u"/home/priya"_s, {.root = u"/home"_s, .fileSystem = u"nfs4"_s}) == Whose::AnotherComputers);
  CHECK(whoseIs(u"//server/share"_s, own) == Whose::AnotherComputers);
  CHECK(whoseIs(u"/media/priya/STICK"_s, {.root = u"/media/priya/STICK"_s, .fileSystem = u"vfat"_s}) ==
        Whose::WhoeverHoldsIt);
  CHECK(whoseIs(u"/mnt/x"_s, {.root = u"/mnt/x"_s, .fileSystem = u"vfat"_s, .removable = true}) ==
        Whose::WhoeverHoldsIt);
}

TEST_CASE("a folder that a service has marked as its own is known by that", "[places]") {
  const QTemporaryDir made(QDir(QStringLiteral(HEARTEN_BUILD)).filePath(u"places-XXXXXX"_s));
  REQUIRE(made.isValid());
  REQUIRE(QDir(made.path()).mkpath(u"deep/down"_s));
  const QString folder = made.filePath(u"deep/down"_s);
  CHECK(whoseIs(folder, {}) != Whose::Synced);
  REQUIRE(QDir(made.path()).mkdir(u".stfolder"_s));
  CHECK(whoseIs(folder, {}) == Whose::Synced);
}
