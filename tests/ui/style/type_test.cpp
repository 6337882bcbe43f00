// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/type.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"
#include "ui/style/wrapped_text.h"

#include <QApplication>
#include <QFontInfo>
#include <QStringList>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten::ui;

TEST_CASE("Words are set in Noto Sans at the sizes of the design", "[ui][style]") {
  applyTheme(*qApp, {});
  CHECK(QFontInfo(fontFor(Type::Body)).family() == u"Noto Sans"_s);
  CHECK(fontFor(Type::Body).pixelSize() == 17);
  CHECK(fontFor(Type::Small).pixelSize() == 15);
  CHECK(fontFor(Type::Lead).pixelSize() == 20);
  CHECK(fontFor(Type::Heading1).pixelSize() == 28);
  CHECK(fontFor(Type::Question).pixelSize() == 34);
  CHECK(fontFor(Type::Question).bold());
  CHECK(QFontInfo(fontFor(Type::Question)).bold());
  CHECK(fontFor(Type::Button).pixelSize() == 16);
  applyTheme(*qApp, {.textPercent = 150});
  CHECK(fontFor(Type::Heading2).pixelSize() == 30);
  applyTheme(*qApp, {});
}

TEST_CASE("Lines stand as far apart as the design says", "[ui][style]") {
  applyTheme(*qApp, {});
  CHECK(lineHeight(Type::Body) == Catch::Approx(17 * 1.45));
  CHECK(lineHeight(Type::Question) == Catch::Approx(34 * 1.25));
  WrappedText words(u"one\ntwo\nthree"_s, Type::Body);
  CHECK(words.layOut(500).height() == Catch::Approx(3 * 17 * 1.45).margin(1));
}

TEST_CASE("Words wrap at spaces, and a word too long for the line is broken, not lost", "[ui][style]") {
  applyTheme(*qApp, {});
  WrappedText words(u"a walk before a late shift"_s, Type::Body);
  const QSizeF oneLine = words.layOut(0);
  const QSizeF two = words.layOut(oneLine.width() * 0.6);
  CHECK(two.height() == Catch::Approx(2 * lineHeight(Type::Body)).margin(1));
  CHECK(two.width() <= oneLine.width() * 0.6);
  WrappedText longWord(u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s, Type::Body);
  const QSizeF broken = longWord.layOut(120);
  CHECK(broken.width() <= 121);
  CHECK(broken.height() > 3 * lineHeight(Type::Body));
}
