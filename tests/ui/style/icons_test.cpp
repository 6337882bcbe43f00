// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

using namespace hearten::ui;

TEST_CASE("Every icon has a drawing, in the colour of its token and nothing else", "[ui][style]") {
  applyTheme(*qApp, {.scheme = Scheme::Light});
  const QColor warm = color(Token::Warm);
  for (int i = 1; i < static_cast<int>(Icon::Count); ++i) {
    const QImage picture = iconPixmap(static_cast<Icon>(i), Token::Warm, 44).toImage();
    REQUIRE(picture.size() == QSize(44, 44));
    int drawn = 0;
    int other = 0;
    for (int y = 0; y < picture.height(); ++y) {
      for (int x = 0; x < picture.width(); ++x) {
        const QColor pixel = picture.pixelColor(x, y);
        if (pixel.alpha() < 200) continue;
        ++drawn;
        if (std::abs(pixel.red() - warm.red()) > 6 || std::abs(pixel.green() - warm.green()) > 6) ++other;
      }
    }
    INFO("icon " << i);
    CHECK(drawn > 20);
    CHECK(other == 0);
  }
}

TEST_CASE("An icon follows a change of colours", "[ui][style]") {
  applyTheme(*qApp, {.scheme = Scheme::Light});
  const QImage light = iconPixmap(Icon::Home, Token::Ink, 22).toImage();
  applyTheme(*qApp, {.scheme = Scheme::Dark});
  CHECK(iconPixmap(Icon::Home, Token::Ink, 22).toImage() != light);
  applyTheme(*qApp, {.scheme = Scheme::Light});
  CHECK(iconPixmap(Icon::Home, Token::Ink, 22).toImage() == light);
}
