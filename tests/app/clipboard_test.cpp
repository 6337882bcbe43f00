// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/real_asks.h"

#include "tests/support/text.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using hearten::app::RealAsks;
using namespace Qt::StringLiterals;

TEST_CASE("what was copied is plain text, marked as secret, and gone when it is forgotten", "[clipboard]") {
  RealAsks asks;
  asks.copyText(u"116 123"_s);
  QClipboard* clipboard = QGuiApplication::clipboard();
  CHECK(clipboard->text() == u"116 123"_s);
  CHECK_FALSE(clipboard->mimeData()->hasHtml());
  CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
  asks.forgetCopied();
  CHECK(clipboard->text().isEmpty());
}

TEST_CASE("what somebody copied elsewhere since then stays", "[clipboard]") {
  RealAsks asks;
  asks.copyText(u"116 123"_s);
  QGuiApplication::clipboard()->setText(u"a shopping list"_s);
  asks.forgetCopied();
  CHECK(QGuiApplication::clipboard()->text() == u"a shopping list"_s);
}

TEST_CASE("what was copied is gone after 30 seconds, counted from the last time", "[clipboard]") {
  RealAsks asks;
  asks.copyText(u"116 123"_s);
  QTest::qWait(2000);
  QElapsedTimer since;  // does not follow the clock of the computer
  since.start();
  asks.copyText(u"a kingfisher by the bridge"_s);
  const QClipboard* clipboard = QGuiApplication::clipboard();
  REQUIRE(clipboard->text() == u"a kingfisher by the bridge"_s);
  REQUIRE(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 35'000));
  const auto gone = since.elapsed();
  CHECK(gone >= 29'000);
  CHECK(gone <= 31'000);
  std::printf("What was copied was gone after %.2f s.\n", static_cast<double>(gone) / 1000);
}
