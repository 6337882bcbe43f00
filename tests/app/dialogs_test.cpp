// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Nobody is there any more while something stands open over the plans: all of it goes, and the plans are locked.
#include "app/real_asks.h"
#include "tests/ui/shell/program.h"

#include <QElapsedTimer>
#include <QMenu>

using namespace hearten;
using namespace hearten::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOpens = 400;  // ms

struct Open {
  Open() {
    asks.setWindow(&at.window);
    at.unlock();
  }
  /// Locks by itself two seconds after the time of the settings at most, and not before, while `what` stands open.
  /// `what` comes back when it was closed, as dialogs do, or at once.
  template <class What>
  void locksOver(What what) {
    bool stoodOpen = false;
    QElapsedTimer since;
    QTimer::singleShot(kOpens, &at.window, [&] {
      stoodOpen = QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr ||
                  at.window.topLayer() != nullptr;
      QTest::mouseMove(&at.window, QPoint(30, 30));  // somebody was there just now
      at.time.passed += 5min - 2s;
      since.start();
    });
    what();
    REQUIRE(QTest::qWaitFor([&] { return at.flow.desk().store == nullptr; }, 6000));
    CHECK(stoodOpen);
    CHECK(since.elapsed() >= 1000);  // not before its time
    CHECK(since.elapsed() < 4000);
    // The safety card holds nobody's words and stays for whoever needs it now.
    if (at.window.topLayer() != nullptr) QTest::keyClick(at.window.topLayer(), Qt::Key_Escape);
    CHECK(at.isLocked());
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);
    // And it opens again as ever.
    at.unlock();
    CHECK(at.flow.desk().store != nullptr);
  }

  app::RealAsks asks;
  Program at{{}, {}, {.lockMinutes = 5}, &asks};
};

}  // namespace

TEST_CASE("the idle lock goes over every dialog", "[app][lock][dialogs]") {
  Open open;
  Program& at = open.at;
  SECTION("saving a file") {
    open.locksOver([&] { CHECK_FALSE(open.asks.whereToSave(u"Save"_s, u"a.docx"_s, u"Word (*.docx)"_s)); });
  }
  SECTION("choosing a picture") {
    open.locksOver([&] { CHECK_FALSE(open.asks.whichPicture(u"Choose"_s)); });
  }
  SECTION("choosing a folder") {
    open.locksOver([&] { CHECK_FALSE(open.asks.whichFolder(u"Choose"_s)); });
  }
  SECTION("printing") {
    open.locksOver([&] { CHECK(open.asks.print({.count = 1}) == ui::Printed::ChangedMind); });
  }
  SECTION("a logo, from the settings, which go with the lock") {
    at.press(u"Settings"_s);
    open.locksOver([&] { at.press(u"Choose a logo"_s); });
  }
  SECTION("the trust's pack, from the settings") {
    at.press(u"Settings"_s);
    open.locksOver([&] { at.press(u"Choose the folder of your trust's pack"_s); });
  }
  SECTION("a menu of a text field") {
    at.press(u"People"_s);
    open.locksOver([&] {
      auto& field = named<QLineEdit>(at.window, u"Find a name"_s);
      QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)));
      QApplication::sendEvent(&field, &menu);
    });
  }
  SECTION("the safety card") {
    open.locksOver([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2); });
  }
  SECTION("help") {
    open.locksOver([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1); });
  }
  SECTION("help with a question") {
    open.locksOver([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3); });
  }
  SECTION("blank sheets") {
    open.locksOver([&] { at.flow.desk().window.showSheets(u"en"_s); });
  }
}

TEST_CASE("the key that locks works in a dialog too", "[app][lock][dialogs]") {
  Open open;
  QTimer::singleShot(kOpens, &open.at.window, [] {
    REQUIRE(QApplication::activeModalWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
  });
  CHECK_FALSE(open.asks.whereToSave(u"Save"_s, u"a.docx"_s, u"Word (*.docx)"_s));
  QCoreApplication::processEvents();
  CHECK(open.at.isLocked());
  CHECK(open.at.flow.desk().store == nullptr);
}

TEST_CASE("typing keeps it open, and stopping to type does not", "[app][lock]") {
  Program at({}, {}, {.lockMinutes = 5});
  at.unlock();
  at.press(u"People"_s);
  auto& field = named<QLineEdit>(at.window, u"Find a name"_s);
  for (int i = 0; i < 3; ++i) {
    QTest::keyClicks(&field, u"s"_s);
    at.time.pass(4min);
    CHECK(at.flow.desk().store != nullptr);
  }
  at.time.pass(1min);
  CHECK(at.isLocked());
}
