// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/looks.h"
#include "tests/support/tab_stops.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/entry_card.h"
#include "ui/widgets/gentle_stop.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plan_entry_editor.h"
#include "ui/widgets/plan_sidebar.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/sharing_toggle.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::ui;

namespace {

Button* buttonNamed(QWidget& widget, const QString& text) {
  for (Button* button : widget.findChildren<Button*>()) {
    if (button->text() == text) return button;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("Who can see a line is two radio buttons that the arrows move between", "[ui][widgets]") {
  applyTheme(*qApp, {});
  SharingToggle toggle;
  test::showActive(toggle);
  CHECK(toggle.sharing() == Sharing::Shared);
  const QList<QWidget*> stops = test::tabStops(toggle);
  REQUIRE(stops.size() == 1);  // Tab stops once, at the chosen one
  CHECK(QAccessible::queryAccessibleInterface(stops.front())->role() == QAccessible::RadioButton);
  int chosen = 0;
  QObject::connect(&toggle, &SharingToggle::chosen, &toggle, [&](Sharing) { ++chosen; });
  stops.front()->setFocus();
  QTest::keyClick(stops.front(), Qt::Key_Right);
  CHECK(toggle.sharing() == Sharing::OnlyForMe);
  CHECK(chosen == 1);
  toggle.setSharing(Sharing::Shared);
  CHECK(toggle.sharing() == Sharing::Shared);
  CHECK(chosen == 1);  // only the person's own choice is told
}

TEST_CASE("A line is kept with Ctrl+Enter, Enter makes a new line, Esc cancels", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PlanEntryEditor editor;
  editor.setSharing(Sharing::OnlyForMe);
  test::showActive(editor);
  editor.startWriting();
  QWidget* box = QApplication::focusWidget();
  REQUIRE(box != nullptr);
  QString kept;
  Sharing sharing = Sharing::Shared;
  QObject::connect(&editor, &PlanEntryEditor::kept, &editor, [&](const QString& text, Sharing who) {
    kept = text;
    sharing = who;
  });
  const QSignalSpy cancelled(&editor, &PlanEntryEditor::cancelled);

  QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
  CHECK(kept.isEmpty());  // nothing to keep
  QTest::keyClicks(box, u"A walk"_s);
  QTest::keyClick(box, Qt::Key_Return);
  QTest::keyClicks(box, u"at noon "_s);
  CHECK(editor.text() == u"A walk\nat noon "_s);
  QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
  CHECK(kept == u"A walk\nat noon"_s);
  CHECK(sharing == Sharing::OnlyForMe);
  QTest::keyClick(box, Qt::Key_Escape);
  CHECK(cancelled.count() == 1);
  CHECK(editor.text() == u"A walk\nat noon "_s);  // Esc never loses words
}

TEST_CASE("A line that is too long is offered as two, and nothing is cut", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PlanEntryEditor editor;
  test::showActive(editor);
  const QString first = QString(u"word "_s).repeated(60).trimmed() + u'.';
  const QString second = QString(u"more "_s).repeated(60).trimmed() + u'.';
  editor.setText(first + u' ' + second);
  const QSignalSpy kept(&editor, &PlanEntryEditor::kept);
  QString one;
  QString two;
  QObject::connect(&editor, &PlanEntryEditor::splitAsked, &editor, [&](const QString& a, const QString& b, Sharing) {
    one = a;
    two = b;
  });
  QTest::mouseClick(buttonNamed(editor, u"Keep this"_s), Qt::LeftButton);
  CHECK(kept.isEmpty());
  auto* notice = editor.findChild<NoticeBar*>();
  REQUIRE(notice->isVisible());
  CHECK(notice->text() == u"That's a lot for one line. Shall we make it two?"_s);
  QTest::mouseClick(buttonNamed(editor, u"Split"_s), Qt::LeftButton);
  CHECK(one == first);
  CHECK(two == second);
}

TEST_CASE("A text is parted at a sentence, else at a word, else in the middle", "[ui][widgets]") {
  CHECK(splitInTwo(u"Short one. A much longer second sentence here"_s).first == u"Short one."_s);
  CHECK(splitInTwo(u"no stops in here at all"_s) == std::pair(u"no stops in"_s, u"here at all"_s));
  CHECK(splitInTwo(u"abcdef"_s) == std::pair(u"abc"_s, u"def"_s));
}

TEST_CASE("The text box grows with its words", "[ui][widgets]") {
  applyTheme(*qApp, {});
  GrowingText box;
  box.resize(400, 46);
  test::showActive(box);
  const int one = box.height();
  box.setPlainText(u"one\ntwo\nthree"_s);
  QApplication::processEvents();
  CHECK(box.height() > 2 * one - 30);
  box.setPlainText(QString(u"line\n"_s).repeated(30));
  QApplication::processEvents();
  CHECK(box.height() < 8 * one);  // then it scrolls
}

TEST_CASE("A kept line says who sees it, can be changed, taken out and brought back", "[ui][widgets]") {
  applyTheme(*qApp, {});
  EntryCard card;
  card.setText(u"Five minutes outside."_s);
  card.setPlace(u"What helps, entry 2 of 3"_s);
  card.setSharing(Sharing::OnlyForMe);
  test::showActive(card);
  CHECK(test::spokenName(card) == u"What helps, entry 2 of 3, only for me"_s);
  const QSignalSpy change(&card, &EntryCard::changeAsked);
  const QSignalSpy out(&card, &EntryCard::takeOutAsked);
  const QSignalSpy back(&card, &EntryCard::bringBackAsked);
  QTest::mouseClick(buttonNamed(card, u"Change"_s), Qt::LeftButton);
  QTest::mouseClick(buttonNamed(card, u"Take out"_s), Qt::LeftButton);
  CHECK(change.count() == 1);
  CHECK(out.count() == 1);
  card.setTakenOut(true);
  Button* bring = buttonNamed(card, u"Bring it back"_s);
  CHECK(bring->isVisible());
  CHECK_FALSE(buttonNamed(card, u"Change"_s)->isVisible());
  QTest::mouseClick(bring, Qt::LeftButton);
  CHECK(back.count() == 1);
}

TEST_CASE("Jottings take words in and never let them out", "[ui][widgets]") {
  applyTheme(*qApp, {});
  JottingsPad pad;
  test::showActive(pad);
  auto* box = pad.findChild<QPlainTextEdit*>();
  REQUIRE(box != nullptr);
  QString last;
  QObject::connect(&pad, &JottingsPad::textEdited, &pad,
                   [&](const QString& text) { last = QString(text.constData(), text.size()); });
  QTest::keyClicks(box, u"bus home"_s);
  CHECK(last == u"bus home"_s);

  QApplication::clipboard()->setText(u"before"_s);
  box->selectAll();
  QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
  box->copy();
  CHECK_FALSE(QApplication::clipboard()->text().contains(u"bus"_s));
  QTest::keyClick(box, Qt::Key_X, Qt::ControlModifier);
  box->cut();
  CHECK_FALSE(QApplication::clipboard()->text().contains(u"bus"_s));
  CHECK_FALSE(box->isUndoRedoEnabled());
  CHECK(box->contextMenuPolicy() == Qt::NoContextMenu);

  box->setPlainText(QString(3000, u'a'));
  CHECK(box->toPlainText().size() == JottingsPad::kMostSigns);
  CHECK(last.size() == JottingsPad::kMostSigns);

  const QSignalSpy wiped(&pad, &JottingsPad::wipeAsked);
  QTest::mouseClick(buttonNamed(pad, u"Wipe now"_s), Qt::LeftButton);
  CHECK(wiped.count() == 1);
  CHECK(box->toPlainText().isEmpty());
  box->undo();
  CHECK(box->toPlainText().isEmpty());
}

TEST_CASE("A gentle stop keeps the line, gives ways on and is told once", "[ui][widgets]") {
  applyTheme(*qApp, {});
  GentleStop stop;
  test::showActive(stop);
  stop.show({.title = u"Let's keep this line out of the plan"_s,
             .reason = u"It looks like it is about a formal process."_s,
             .line = u"My review meeting is on Monday"_s,
             .marks = {{3, 14}},
             .wordings = {u"Something at work is worrying me."_s, u"I would like support."_s}});
  QApplication::processEvents();
  auto* box = stop.findChild<QPlainTextEdit*>();
  CHECK(box->toPlainText() == u"My review meeting is on Monday"_s);
  CHECK(box->hasFocus());
  CHECK(box->accessibleDescription() == u"Marked: review meeting"_s);
  CHECK(box->extraSelections().size() == 1);
  CHECK(test::spokenName(stop).startsWith(u"Not kept yet. It looks like it is about a formal process."_s));
  CHECK_FALSE(buttonNamed(stop, u"Keep it as it is"_s)->isVisible());

  const QSignalSpy use(&stop, &GentleStop::useWording);
  const QSignalSpy again(&stop, &GentleStop::tryAgain);
  const QSignalSpy help(&stop, &GentleStop::whoCanHelpAsked);
  QTest::mouseClick(buttonNamed(stop, u"I would like support."_s), Qt::LeftButton);
  REQUIRE(use.count() == 1);
  CHECK(use.first().first().toInt() == 1);
  QTest::mouseClick(buttonNamed(stop, u"Use my own words"_s), Qt::LeftButton);
  CHECK(again.isEmpty());  // nothing was changed yet: the words are ready to be written over
  CHECK(box->textCursor().hasSelection());
  QTest::keyClicks(box, u"A meeting worries me"_s);
  CHECK(box->extraSelections().isEmpty());
  QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(again.count() == 1);
  CHECK(again.first().first().toString() == u"A meeting worries me"_s);
  QTest::mouseClick(buttonNamed(stop, u"Who can help with this?"_s), Qt::LeftButton);
  CHECK(help.count() == 1);
  CHECK(test::unnamedStops(stop).isEmpty());
}

TEST_CASE("What is saved is said", "[ui][widgets]") {
  applyTheme(*qApp, {});
  SavedNote note;
  note.saved(QTime(14, 41));
  CHECK(note.text() == u"Saved at 2:41 pm"_s);
  note.saved(QTime(0, 5));
  CHECK(note.text() == u"Saved at 12:05 am"_s);
  note.heldForCopy();
  CHECK(note.text() == u"Held for your copy"_s);
  note.nothing();
  CHECK(note.text().isEmpty());
}

TEST_CASE("The plan beside the talk shows its lines, or says what will come", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PlanSidebar side;
  side.setTitle(u"Sam's plan so far"_s);
  side.setEmptyText(u"Nothing written yet."_s);
  test::showActive(side);
  const auto shown = [&side](const QString& text) {
    for (const QLabel* label : side.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text() == text) return true;
    }
    return false;
  };
  CHECK(shown(u"Nothing written yet."_s));
  side.setParts({{u"What helps"_s, {{u"A walk"_s}, {u"Only for me (covered)"_s, Sharing::OnlyForMe}}}});
  QApplication::processEvents();
  CHECK(shown(u"A walk"_s));
  CHECK_FALSE(shown(u"Nothing written yet."_s));
  side.setParts({});
  QApplication::processEvents();
  CHECK_FALSE(shown(u"A walk"_s));
  CHECK(shown(u"Nothing written yet."_s));
}
