// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using hearten::app::CommandLine;
using namespace Qt::StringLiterals;

TEST_CASE("without anything said, the usual folder is meant", "[command line]") {
  const auto found = CommandLine::parse({});
  REQUIRE(found.has_value());
  CHECK(found->dataFolder.isEmpty());
  CHECK_FALSE(found->quitAfterFirstPaint);
}

TEST_CASE("another data folder may be named", "[command line]") {
  const auto found = CommandLine::parse({u"--data-folder"_s, u"/tmp/plans"_s});
  REQUIRE(found.has_value());
  CHECK(found->dataFolder == u"/tmp/plans"_s);
}

TEST_CASE("what is not understood is told, with a way on", "[command line]") {
  CHECK(CommandLine::parse({u"--data-folder"_s}).error().contains(u"needs a folder"_s));
  CHECK(CommandLine::parse({u"--data-folder"_s, u""_s}).error().contains(u"needs a folder"_s));
  CHECK(CommandLine::parse({u"--colour"_s}).error() == u"Hearten does not know --colour. See hearten --help."_s);
}

TEST_CASE("help names every word that is understood", "[command line]") {
  for (const QString& word : {u"--data-folder"_s, u"--version"_s, u"--help"_s, u"--quit-after-first-paint"_s})
    CHECK(CommandLine::help().contains(word));
}
