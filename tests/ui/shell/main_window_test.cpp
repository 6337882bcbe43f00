// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "tests/support/looks.h"
#include "ui/shell/help_screen.h"
#include "ui/widgets/hide_screen.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with a screen in it that has one field, with the focus in the field.
struct Shown {
  Shown() {
    auto* column = new QVBoxLayout(&screen);
    column->addWidget(&field);
    field.setAccessibleName(u"Field"_s);
    window.showWithMenu(&screen, Place::People);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }

  QWidget screen;
  QLineEdit field;
  MainWindow window;
};

}  // namespace

TEST_CASE("the title says no more than the program's name", "[shell]") {
  Shown at;
  CHECK(at.window.windowTitle() == u"Hearten"_s);
}

TEST_CASE("F9 covers everything at once, and typing goes nowhere", "[shell]") {
  Shown at;
  at.press(Qt::Key_F9);
  CHECK(at.window.isCovered());
  CHECK_FALSE(at.field.isVisible());
  auto* cover = at.window.findChild<HideScreen*>();
  REQUIRE(cover != nullptr);
  CHECK(cover->isVisible());
  CHECK(cover->size() == at.window.size());
  QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
  QSignalSpy safety(&at.window, &MainWindow::safetyRequested);
  at.press(Qt::Key_F2);
  at.press(Qt::Key_Escape);
  CHECK(safety.count() == 0);
  CHECK(at.window.isCovered());
  at.press(Qt::Key_F9);
  CHECK(at.field.isVisible());
  CHECK(at.field.text().isEmpty());
  CHECK(at.field.hasFocus());
}

TEST_CASE("the cover takes open dialogs with it", "[shell]") {
  Shown at;
  QDialog dialog(&at.window);
  bool covered = false;
  QTimer::singleShot(50, &dialog, [&] {
    QTest::keyClick(&dialog, Qt::Key_F9);
    covered = at.window.isCovered();
  });
  CHECK(dialog.exec() == QDialog::Rejected);
  CHECK(covered);
}

TEST_CASE("a layer comes and goes with Esc, and the focus is where it was", "[shell]") {
  Shown at;
  HelpScreen layer;
  at.window.raiseLayer(&layer);
  CHECK(layer.isVisible());
  CHECK_FALSE(at.field.isVisible());
  at.press(Qt::Key_Escape);
  CHECK_FALSE(layer.isVisible());
  CHECK(at.field.hasFocus());
}

TEST_CASE("whoever raised a layer is told when it went, and not when it is there again", "[shell]") {
  Shown at;
  HelpScreen layer;
  QSignalSpy dropped(&at.window, &MainWindow::layerDropped);
  at.window.raiseLayer(&layer);
  at.press(Qt::Key_Escape);
  CHECK(dropped.isEmpty());  // the key is still being told to the layer
  QCoreApplication::processEvents();
  REQUIRE(dropped.count() == 1);
  CHECK(dropped.first().first().value<QWidget*>() == &layer);
  at.window.raiseLayer(&layer);
  at.window.dropLayer(&layer);
  at.window.raiseLayer(&layer);
  QCoreApplication::processEvents();
  CHECK(dropped.count() == 1);
}

TEST_CASE("a layer that is raised under the cover shows when the cover goes", "[shell]") {
  Shown at;
  at.window.toggleCover();
  HelpScreen layer;
  at.window.raiseLayer(&layer);
  CHECK_FALSE(layer.isVisible());
  at.window.toggleCover();
  CHECK(layer.isVisible());
  at.window.dropLayer(&layer);
  CHECK(at.field.isVisible());
}

TEST_CASE("the keys of the window are told", "[shell]") {
  Shown at;
  QSignalSpy help(&at.window, &MainWindow::helpRequested);
  QSignalSpy safety(&at.window, &MainWindow::safetyRequested);
  QSignalSpy lock(&at.window, &MainWindow::lockRequested);
  QSignalSpy place(&at.window, &MainWindow::placeChosen);
  at.press(Qt::Key_F1);
  at.press(Qt::Key_F2);
  at.press(Qt::Key_L, Qt::ControlModifier);
  at.press(Qt::Key_5, Qt::AltModifier);
  CHECK(help.count() == 1);
  CHECK(safety.count() == 1);
  CHECK(lock.count() == 1);
  REQUIRE(place.count() == 1);
  CHECK(place.at(0).at(0).value<Place>() == Place::Settings);
}

TEST_CASE("the cross asks first, and only leave() closes", "[shell]") {
  Shown at;
  QSignalSpy asked(&at.window, &MainWindow::closeRequested);
  at.window.close();
  QCoreApplication::processEvents();
  CHECK(asked.count() == 1);
  CHECK(at.window.isVisible());
  at.window.leave();
  CHECK_FALSE(at.window.isVisible());
}

TEST_CASE("a screen that is deleted is simply gone", "[shell]") {
  MainWindow window;
  auto* screen = new QWidget;
  window.showAlone(screen);
  delete screen;
  CHECK(window.screen() == nullptr);
  QWidget other;
  window.showAlone(&other);
  CHECK(window.screen() == &other);
}

TEST_CASE("the window and its menu hold at every size", "[shell][looks]") {
  Shown at;
  checkLooks(at.window);
}
