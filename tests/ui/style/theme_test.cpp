// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "tests/support/text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten::ui;

TEST_CASE("A change of text size reaches living widgets", "[ui][style]") {
  applyTheme(*qApp, {.textPercent = 100});
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  setSpaces(column, {10, 20, 30, 40}, 8);
  auto* inner = new QVBoxLayout;
  setSpaces(inner, {}, 12);
  column->addLayout(inner);
  QWidget box(&window);
  setExtent(&box, Extent::Width, 220);
  CHECK(box.width() == 220);

  applyTheme(*qApp, {.textPercent = 200});
  CHECK(column->contentsMargins() == QMargins(14, 27, 41, 54));
  CHECK(column->spacing() == 11);
  CHECK(inner->spacing() == 16);
  CHECK(box.minimumWidth() == 440);
  CHECK(QApplication::font().pixelSize() == 34);

  applyTheme(*qApp, {.textPercent = 100});
  CHECK(column->spacing() == 8);
  CHECK(QApplication::font().pixelSize() == 17);
}

TEST_CASE("Text sizes beyond the range are held to it", "[ui][style]") {
  applyTheme(*qApp, {.textPercent = 50});
  CHECK(currentTheme().textPercent == 100);
  applyTheme(*qApp, {.textPercent = 900});
  CHECK(currentTheme().textPercent == 200);
  applyTheme(*qApp, {});
}

TEST_CASE("A choice of colours is kept whatever the system says", "[ui][style]") {
  CHECK(resolve(SchemeChoice::Light) == Scheme::Light);
  CHECK(resolve(SchemeChoice::Dark) == Scheme::Dark);
  CHECK(resolve(SchemeChoice::HighContrast) == Scheme::HighContrast);
  CHECK(resolve(SchemeChoice::Follow) == systemScheme());
}

TEST_CASE("Following the system gives the same answer after our own colours are on", "[ui][style]") {
  const Scheme before = systemScheme();
  applyTheme(*qApp, {.scheme = Scheme::Dark});
  CHECK(systemScheme() == before);
  applyTheme(*qApp, {});
}

TEST_CASE("Windows are laid out by their width and the text size together", "[ui][style]") {
  applyTheme(*qApp, {});
  CHECK(breadthFor(1366) == Breadth::Wide);
  CHECK(breadthFor(1280) == Breadth::Wide);
  CHECK(breadthFor(1279) == Breadth::Middle);
  CHECK(breadthFor(860) == Breadth::Middle);
  CHECK(breadthFor(859) == Breadth::Narrow);
  applyTheme(*qApp, {.textPercent = 200});
  CHECK(breadthFor(1366) == Breadth::Narrow);
  applyTheme(*qApp, {.textPercent = 125});
  CHECK(breadthFor(1366) == Breadth::Middle);
  applyTheme(*qApp, {});
}

TEST_CASE("The style sheet has every name and number filled in", "[ui][style]") {
  for (const int percent : {100, 125, 150, 200}) {
    applyTheme(*qApp, {.scheme = Scheme::HighContrast, .textPercent = percent});
    for (const QString& sheet : {styleSheetFor(QMenu())}) {
      CHECK_FALSE(sheet.contains(u"{surface}"_s));
      CHECK_FALSE(sheet.contains(u"]px"_s));
      CHECK_FALSE(sheet.contains(u"<"_s));
      CHECK_FALSE(sheet.contains(u"("_s));
      CHECK(sheet.contains(color(Token::Edge).name()));
      CHECK(sheet.count(u'{') == sheet.count(u'}'));
    }
    CHECK(styleSheetFor(QWidget()).isEmpty());
  }
  applyTheme(*qApp, {});
}

TEST_CASE("A scroll bar is all trough and handle, and the handle is never too small to take", "[ui][style]") {
  applyTheme(*qApp, {});
  QScrollBar bar(Qt::Vertical);
  bar.resize(bar.sizeHint().width(), 400);
  bar.setRange(0, 100000);
  bar.setPageStep(400);
  QStyleOptionSlider option;
  option.initFrom(&bar);
  option.orientation = Qt::Vertical;
  option.maximum = bar.maximum();
  option.pageStep = bar.pageStep();
  const auto part = [&](QStyle::SubControl which) {
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
  };
  CHECK(bar.sizeHint().width() == px(14));
  CHECK(part(QStyle::SC_ScrollBarGroove) == bar.rect());
  CHECK(part(QStyle::SC_ScrollBarAddLine).isEmpty());
  CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 0, px(14), px(44)));
  option.sliderPosition = option.maximum;
  CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 400 - px(44), px(14), px(44)));
  option.maximum = 0;
  option.sliderPosition = 0;
  CHECK(part(QStyle::SC_ScrollBarSlider) == bar.rect());
}

TEST_CASE("The ring goes round what has the focus, three pixels away, and takes no click", "[ui][style]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(400, 300);
  QLineEdit first(&window);
  first.setGeometry(50, 50, 200, 46);
  QLineEdit second(&window);
  second.setGeometry(50, 150, 200, 46);
  window.show();
  QApplication::setActiveWindow(&window);
  first.setFocus();
  QApplication::processEvents();
  auto* ring = window.findChild<FocusRing*>();
  REQUIRE(ring != nullptr);
  CHECK(ring->isVisible());
  CHECK(ring->geometry() == first.geometry().adjusted(-6, -6, 6, 6));
  CHECK(ring->testAttribute(Qt::WA_TransparentForMouseEvents));

  second.setFocus();
  QApplication::processEvents();
  ring = window.findChild<FocusRing*>();
  REQUIRE(ring != nullptr);
  CHECK(ring->geometry() == second.geometry().adjusted(-6, -6, 6, 6));

  // It is really painted, in the colour of the token.
  const QImage picture = window.grab().toImage();
  const QPoint on(second.geometry().left() - 5, second.geometry().center().y());
  CHECK(picture.pixelColor(on) == color(Token::Focus));
}

TEST_CASE("The ring moves with what scrolls and is cut by the scroll area", "[ui][style]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(300, 200);
  QScrollArea area(&window);
  area.resize(300, 200);
  auto* content = new QWidget;
  content->resize(280, 1000);
  QLineEdit box(content);
  box.setGeometry(20, 100, 200, 46);
  area.setWidget(content);
  window.show();
  QApplication::setActiveWindow(&window);
  box.setFocus();
  QApplication::processEvents();
  auto* ring = area.findChild<FocusRing*>();
  REQUIRE(ring != nullptr);
  CHECK(area.viewport()->isAncestorOf(ring));
  const auto place = [&](const QWidget& widget) { return widget.mapTo(&area, QPoint(0, 0)); };
  CHECK(place(*ring) == place(box) - QPoint(6, 6));
  content->move(0, -40);
  QApplication::processEvents();
  CHECK(place(*ring) == place(box) - QPoint(6, 6));
}

TEST_CASE("The ring comes into sight with what was scrolled to", "[ui][style]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(300, 200);
  QScrollArea area(&window);
  area.resize(300, 200);
  auto* content = new QWidget;
  content->resize(280, 2000);
  auto* group = new QWidget(content);
  group->setGeometry(0, 1500, 280, 100);
  QLineEdit box(group);
  box.setGeometry(20, 20, 200, 46);
  area.setWidget(content);
  window.show();
  QApplication::setActiveWindow(&window);
  box.setFocus();
  area.ensureWidgetVisible(&box);
  QApplication::processEvents();
  auto* ring = window.findChild<FocusRing*>();
  REQUIRE(ring != nullptr);
  CHECK(ring->isVisible());
  CHECK(area.viewport()->rect().contains(ring->geometry().center()));
  group->hide();
  CHECK((!ring->isVisible() || ring->target() != &box));
}

TEST_CASE("A group can have the ring of its members", "[ui][style]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(400, 300);
  QWidget group(&window);
  group.setGeometry(40, 40, 300, 60);
  QLineEdit box(&group);
  box.setGeometry(10, 10, 100, 40);
  setRingTarget(&box, &group);
  window.show();
  QApplication::setActiveWindow(&window);
  box.setFocus();
  QApplication::processEvents();
  auto* ring = window.findChild<FocusRing*>();
  REQUIRE(ring != nullptr);
  CHECK(ring->geometry() == group.geometry().adjusted(-6, -6, 6, 6));
}
