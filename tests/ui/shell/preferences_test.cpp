// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/preferences.h"

#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hearten::ui;
using namespace Qt::StringLiterals;

namespace {

/// What is loaded from a file with these bytes.
Preferences loadedFrom(const QByteArray& bytes) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"settings.ini"_s));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  return Preferences::load(file.fileName());
}

}  // namespace

TEST_CASE("preferences come back as they were saved", "[preferences]") {
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"settings.ini"_s);
  const Preferences chosen{.language = u"cy"_s,
                           .textPercent = 150,
                           .colours = Preferences::Colours::HighContrast,
                           .nation = Preferences::Nation::NorthernIreland,
                           .lockMinutes = 15,
                           .fullScreenTalks = false,
                           .packFolder = u"/srv/Ymddiriedolaeth Ŵyn/our pack\n= 1"_s,
                           .names = {u"Harebell Ward"_s, u"Tŷ Gwyn"_s}};
  REQUIRE(chosen.save(file));
  CHECK(Preferences::load(file) == chosen);
}

TEST_CASE("no pack at all is not the same as no choice", "[preferences]") {
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"settings.ini"_s);
  REQUIRE(Preferences{.packFolder = QString()}.save(file));
  CHECK(Preferences::load(file).packFolder == QString());
  REQUIRE(Preferences{}.save(file));
  CHECK_FALSE(Preferences::load(file).packFolder.has_value());
  CHECK_FALSE(loadedFrom("pack = https://example.org/pack\n").packFolder.has_value());
}

TEST_CASE("a missing or bad settings file means the defaults", "[preferences]") {
  CHECK(Preferences::load(u"/nowhere/settings.ini"_s) == Preferences{});
  CHECK(loadedFrom("") == Preferences{});
  CHECK(loadedFrom("\xff\xfe\x00 rubbish") == Preferences{});
  CHECK(loadedFrom(QByteArray(100'000, 'x')) == Preferences{});
}

TEST_CASE("a value out of range is the default and the rest of the file still counts", "[preferences]") {
  const Preferences found =
      loadedFrom("text-size = 4000\nlock-minutes = 0\ncolours = pink\nlanguage = xx\nnation = wales\n");
  Preferences expected;
  expected.nation = Preferences::Nation::Wales;
  CHECK(found == expected);
}

TEST_CASE("a folder that cannot be written is told, not fatal", "[preferences]") {
  CHECK_FALSE(Preferences{}.save(u"/nowhere/settings.ini"_s));
}
