// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/real_asks.h"

#include "tests/support/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <catch2/catch_test_macros.hpp>

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
