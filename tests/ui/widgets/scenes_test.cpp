// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Walks through every scene of the gallery, as a keyboard user and a picky eye would, at each text size.
#include "tests/gallery/scenes.h"
#include "tests/support/clipping.h"
#include "tests/support/tab_stops.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearten;

TEST_CASE("Nothing is cut off in any scene at any text size", "[ui][widgets][scenes]") {
  for (const int percent : {100, 125, 150, 200}) {
    for (const gallery::Scene& scene : gallery::scenes()) {
      ui::applyTheme(*qApp, {.textPercent = percent});
      const std::unique_ptr<QWidget> window(scene.make());
      test::settle(*window, 1366, 696);
      INFO(scene.name.toStdString() << " at " << percent);
      CHECK(test::clipped(*window).join(u"\n"_s) == QString());
    }
  }
  ui::applyTheme(*qApp, {});
}

TEST_CASE("Nothing is cut off after the text size changes in front of you", "[ui][widgets][scenes]") {
  for (const gallery::Scene& scene : gallery::scenes()) {
    ui::applyTheme(*qApp, {});
    const std::unique_ptr<QWidget> window(scene.make());
    test::settle(*window, 1366, 696);
    ui::applyTheme(*qApp, {.scheme = ui::Scheme::Dark, .textPercent = 125});
    test::settle(*window, 1700, 870);
    INFO(scene.name.toStdString());
    CHECK(test::clipped(*window).join(u"\n"_s) == QString());
  }
  ui::applyTheme(*qApp, {});
}

TEST_CASE("Every tab stop has a name and stands in reading order", "[ui][widgets][scenes]") {
  for (const int percent : {100, 200}) {
    for (const gallery::Scene& scene : gallery::scenes()) {
      ui::applyTheme(*qApp, {.textPercent = percent});
      const std::unique_ptr<QWidget> window(scene.make());
      test::settle(*window, 1366, 1400);
      INFO(scene.name.toStdString() << " at " << percent);
      CHECK(test::unnamedStops(*window).join(u"\n"_s) == QString());
      CHECK(test::outOfOrder(*window).join(u"\n"_s) == QString());
    }
  }
  ui::applyTheme(*qApp, {});
}

TEST_CASE("Everything to press is high enough for a finger", "[ui][widgets][scenes]") {
  ui::applyTheme(*qApp, {});
  for (const gallery::Scene& scene : gallery::scenes()) {
    const std::unique_ptr<QWidget> window(scene.make());
    test::settle(*window, 1366, 1400);
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
      const auto* ours = qobject_cast<const ui::Button*>(button);
      if (!button->isVisible() || ours == nullptr || ours->look() == ui::Look::Link) continue;
      INFO(scene.name.toStdString() << ": " << ours->text().toStdString());
      CHECK(button->height() >= 36);
      CHECK(button->width() >= 36);
    }
  }
}
