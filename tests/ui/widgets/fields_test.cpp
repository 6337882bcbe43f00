// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/looks.h"
#include "tests/support/tab_stops.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_editor.h"
#include "ui/widgets/adjustment_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/recovery_code_view.h"
#include "ui/widgets/strength_line.h"

#include <QAccessible>
#include <QApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::ui;

namespace {

const QDate kToday(2026, 11, 22);

}  // namespace

TEST_CASE("A date box takes typing, arrows and says kindly what it cannot read", "[ui][widgets]") {
  applyTheme(*qApp, {});
  DateBox box(u"Start from"_s, kToday);
  auto* line = box.findChild<QLineEdit*>();
  REQUIRE(line != nullptr);
  CHECK(test::spokenName(*line) == u"Start from, date"_s);
  const QSignalSpy chosen(&box, &DateBox::dateChosen);
  test::showActive(box);
  line->setFocus();

  QTest::keyClicks(line, u"4 dec"_s);
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(box.date() == QDate(2026, 12, 4));
  CHECK(line->text() == u"4 Dec 2026"_s);
  CHECK(chosen.count() == 1);
  box.showWeekday();
  CHECK(line->text() == u"Friday 4 December 2026"_s);
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(box.date() == QDate(2026, 12, 4));

  QTest::keyClick(line, Qt::Key_Up);
  CHECK(box.date() == QDate(2026, 12, 5));
  QTest::keyClick(line, Qt::Key_PageDown);
  CHECK(box.date() == QDate(2026, 11, 28));

  line->setText(u"one fine day"_s);
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(box.hasQuestion());
  CHECK(line->text() == u"one fine day"_s);  // what was typed stays
  CHECK(box.date() == QDate(2026, 11, 28));

  box.setEarliest(kToday);
  line->setText(u"1/11/2026"_s);
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(box.hasQuestion());
  line->clear();
  QTest::keyClick(line, Qt::Key_Return);
  CHECK_FALSE(box.date().isValid());
  CHECK_FALSE(box.hasQuestion());
}

TEST_CASE("A passphrase is hidden, can be shown, and leaves nothing behind", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PassphraseField field(u"Passphrase"_s);
  test::showActive(field);
  QLineEdit* line = field.box();
  CHECK(test::spokenName(*line) == u"Passphrase"_s);
  CHECK(line->echoMode() == QLineEdit::Password);
  QTest::keyClicks(line, u"quiet words"_s);
  CHECK(field.text() == u"quiet words"_s);

  auto* show = field.findChild<Button*>();
  REQUIRE(show != nullptr);
  CHECK(test::spokenName(*show) == u"Show passphrase, off"_s);
  QTest::mouseClick(show, Qt::LeftButton);
  CHECK(line->echoMode() == QLineEdit::Normal);
  CHECK(test::spokenName(*show) == u"Show passphrase, on"_s);
  QTest::keyClick(line, Qt::Key_S, Qt::AltModifier);
  CHECK(line->echoMode() == QLineEdit::Password);

  QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
  CHECK(field.text() == u"quiet words"_s);  // nothing to undo
  field.wipe();
  CHECK(field.text().isEmpty());
  QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
  CHECK(field.text().isEmpty());

  const QSignalSpy entered(&field, &PassphraseField::entered);
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(entered.count() == 1);
}

TEST_CASE("Caps Lock is told as soon as a letter shows it", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PassphraseField field(u"Passphrase"_s);
  test::showActive(field);
  const auto said = [&field] {
    for (const QLabel* label : field.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text() == u"Caps Lock is on."_s) return true;
    }
    return false;
  };
  QTest::sendKeyEvent(QTest::Click, field.box(), Qt::Key_A, u"a"_s, Qt::NoModifier);
  CHECK_FALSE(said());
  QTest::sendKeyEvent(QTest::Click, field.box(), Qt::Key_A, u"A"_s, Qt::NoModifier);
  CHECK(said());
  QTest::sendKeyEvent(QTest::Click, field.box(), Qt::Key_A, u"A"_s, Qt::ShiftModifier);
  CHECK_FALSE(said());
}

TEST_CASE("A recovery code is read letter by letter", "[ui][widgets]") {
  applyTheme(*qApp, {});
  RecoveryCodeView view;
  view.setGroups({u"H4KM"_s, u"7QTX"_s});
  CHECK(test::spokenName(view) == u"Recovery code: H 4 K M, 7 Q T X"_s);
}

TEST_CASE("Seven groups wrap into four and three when there is less room", "[ui][widgets]") {
  applyTheme(*qApp, {});
  RecoveryCodeView view;
  view.setGroups({u"AAAA"_s, u"BBBB"_s, u"CCCC"_s, u"DDDD"_s, u"EEEE"_s, u"FFFF"_s, u"GGGG"_s});
  const int one = view.heightForWidth(1000);
  CHECK(view.heightForWidth(500) == 2 * one);
  CHECK(view.heightForWidth(200) == 4 * one);
}

TEST_CASE("Strength is told in words", "[ui][widgets]") {
  applyTheme(*qApp, {});
  StrengthLine line;
  line.setStrength(StrengthLine::Strength::TooEasy);
  CHECK(line.text() == u"Too easy to guess"_s);
  line.setStrength(StrengthLine::Strength::Hard);
  CHECK(test::spokenName(line) == u"Hard to guess"_s);
}

TEST_CASE("A field gives its control a name, and a note that is told", "[ui][widgets]") {
  applyTheme(*qApp, {});
  auto* line = new LineBox;
  Field field(u"Second group"_s, line);
  CHECK(test::spokenName(*line) == u"Second group"_s);
  field.setNote(u"There is a slip in the second group."_s);
  CHECK(line->accessibleDescription() == u"There is a slip in the second group."_s);
}

TEST_CASE("A step is handed on as it was written", "[ui][widgets]") {
  applyTheme(*qApp, {});
  ActionEditor editor(kToday);
  ActionView given{
      .what = u"Ask the rota lead"_s, .who = Doer::SomeoneElse, .role = u"Rota lead"_s, .by = {2026, 12, 4}};
  editor.setAction(given);
  test::showActive(editor);
  ActionView handed;
  QObject::connect(&editor, &ActionEditor::kept, &editor, [&](const ActionView& action) { handed = action; });
  editor.startWriting();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
  CHECK(handed.what == given.what);
  CHECK(handed.who == Doer::SomeoneElse);
  CHECK(handed.role == u"Rota lead"_s);
  CHECK(handed.by == QDate(2026, 12, 4));

  editor.setAction({.what = u"Walk by the lit path"_s, .who = Doer::Me});
  CHECK_FALSE(editor.action().by.isValid());  // "when you can"
  CHECK(editor.action().role.isEmpty());
}

TEST_CASE("An adjustment is handed on as it was written", "[ui][widgets]") {
  applyTheme(*qApp, {});
  AdjustmentEditor editor(kToday);
  editor.setAdjustment({.what = u"Start at 9"_s, .start = {2026, 11, 30}, .goodDay = u"I can start at 8."_s});
  test::showActive(editor);
  AdjustmentView handed;
  QObject::connect(&editor, &AdjustmentEditor::kept, &editor, [&](const AdjustmentView& view) { handed = view; });
  editor.startWriting();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
  CHECK(handed.what == u"Start at 9"_s);
  CHECK(handed.start == QDate(2026, 11, 30));
  CHECK_FALSE(handed.tryUntil.isValid());
  CHECK(handed.goodDay == u"I can start at 8."_s);
  CHECK(test::unnamedStops(editor).isEmpty());
}

TEST_CASE("Words of a text box go out as plain text, and not by the mouse", "[ui][widgets]") {
  struct Opened : GrowingText {
    using GrowingText::createMimeDataFromSelection;
  } box;
  box.setPlainText(u"A heron walk"_s);
  box.resize(300, 60);
  box.show();
  REQUIRE(QTest::qWaitForWindowExposed(&box));
  box.selectAll();
  const std::unique_ptr<QMimeData> copied(box.createMimeDataFromSelection());
  CHECK(copied->text() == u"A heron walk"_s);
  CHECK(copied->formats() == QStringList{u"text/plain"_s});
  const QPoint words(20, 20);
  QTest::mousePress(box.windowHandle(), Qt::LeftButton, {}, words);
  const std::unique_ptr<QMimeData> dragged(box.createMimeDataFromSelection());
  QTest::mouseRelease(box.windowHandle(), Qt::LeftButton, {}, words);
  CHECK(dragged->formats().isEmpty());
}
