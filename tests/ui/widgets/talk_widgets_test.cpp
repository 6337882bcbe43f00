// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/looks.h"
#include "tests/support/tab_stops.h"
#include "tests/support/text.h"
#include "ui/style/accessible.h"
#include "ui/style/theme.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/hide_screen.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/side_menu.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/topic_picker.h"

#include <QAccessible>
#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::ui;

namespace {

QAccessible::Role roleOf(QWidget& widget) {
  return QAccessible::queryAccessibleInterface(&widget)->role();
}

/// Counts how often a thing is announced to screen readers.
class Listening {
 public:
  explicit Listening(const QWidget* about) {
    listenToAnnouncements([this, about](const QWidget& widget) {
      if (&widget == about) ++m_told;
    });
  }
  ~Listening() { listenToAnnouncements(nullptr); }
  Q_DISABLE_COPY_MOVE(Listening)
  int told() const { return m_told; }

 private:
  int m_told = 0;
};

}  // namespace

TEST_CASE("A button is a button, in words, by mouse, Space and Enter", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PrimaryButton button(u"Rest & sleep"_s);
  button.setKeyCap(u"F9"_s);
  test::showActive(button);
  CHECK(roleOf(button) == QAccessible::Button);
  CHECK(test::spokenName(button) == u"Rest & sleep"_s);
  CHECK(button.height() >= 44);
  const QSignalSpy clicked(&button, &QAbstractButton::clicked);
  QTest::mouseClick(&button, Qt::LeftButton);
  QTest::keyClick(&button, Qt::Key_Space);
  QTest::keyClick(&button, Qt::Key_Return);
  CHECK(clicked.count() == 3);
}

TEST_CASE("A button wraps its words and grows, at any text size", "[ui][widgets]") {
  for (const int percent : {100, 125, 150, 200}) {
    applyTheme(*qApp, {.textPercent = percent});
    SecondaryButton button(Icon::Print, u"Print a sheet to think ahead of the talk"_s);
    const int wide = button.heightForWidth(button.sizeHint().width());
    const int narrow = button.heightForWidth(button.minimumSizeHint().width());
    CHECK(narrow > wide);
    CHECK(wide >= 44);
  }
  applyTheme(*qApp, {});
}

TEST_CASE("Ticks are check boxes and dots are radio buttons", "[ui][widgets]") {
  applyTheme(*qApp, {});
  Button tick(Look::Tick, u"A quiet room"_s);
  tick.setNote(u"A hot drink helps."_s);
  CHECK(roleOf(tick) == QAccessible::CheckBox);
  CHECK(test::spokenName(tick) == u"A quiet room. A hot drink helps."_s);
  Button dot(Look::Dot, u"Nothing"_s);
  CHECK(roleOf(dot) == QAccessible::RadioButton);
  Button door(Look::Door, u"Danger right now"_s);
  CHECK(roleOf(door) == QAccessible::CheckBox);
}

TEST_CASE("Headings are headings, with their level", "[ui][widgets]") {
  applyTheme(*qApp, {});
  Heading one(Heading::Level::One, u"What helps"_s);
  CHECK(roleOf(one) == QAccessible::Heading);
  CHECK(test::spokenName(one) == u"What helps"_s);
  CHECK(QAccessible::queryAccessibleInterface(&one)->text(QAccessible::Description) == u"heading level 1"_s);
  BodyText body(u"<b>not bold</b>"_s);
  CHECK(body.textFormat() == Qt::PlainText);
  CHECK(test::spokenName(body) == u"<b>not bold</b>"_s);
}

TEST_CASE("Any stage may be chosen, by mouse or by key", "[ui][widgets]") {
  applyTheme(*qApp, {});
  StageRail rail;
  using State = StageItem::State;
  rail.setStages({{u"Welcome"_s, State::Done, {}},
                  {u"What helps"_s, State::Now, u"about 15 minutes"_s},
                  {u"Close"_s, State::ToCome, {}}});
  rail.resize(220, 500);
  test::showActive(rail);
  const auto stages = rail.findChildren<QAbstractButton*>();
  REQUIRE(stages.size() == 3);
  CHECK(test::spokenName(*stages.at(0)) == u"Stage 1 of 3: Welcome. Done"_s);
  CHECK(test::spokenName(*stages.at(1)) == u"Stage 2 of 3: What helps. You are here"_s);
  CHECK(test::tabStops(rail).size() == 1);
  const QSignalSpy chosen(&rail, &StageRail::stageChosen);
  QTest::mouseClick(stages.at(2), Qt::LeftButton);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen.first().first().toInt() == 2);
  stages.at(0)->setFocus();
  QTest::keyClick(stages.at(0), Qt::Key_Down);
  CHECK(stages.at(1)->hasFocus());
  QTest::keyClick(stages.at(1), Qt::Key_End);
  CHECK(stages.at(2)->hasFocus());
  QTest::keyClick(stages.at(2), Qt::Key_Return);
  CHECK(chosen.count() == 2);

  rail.setChoosable(false);
  CHECK(test::tabStops(rail).isEmpty());
  QTest::mouseClick(stages.at(0), Qt::LeftButton);
  CHECK(chosen.count() == 3);  // QTest goes past the mouse filter; a person's click does not reach it
}

TEST_CASE("The stages fold into one menu", "[ui][widgets]") {
  applyTheme(*qApp, {});
  StageMenu menu;
  using State = StageItem::State;
  menu.setStages({{u"Welcome"_s, State::Done, {}}, {u"Your plan"_s, State::Now, {}}});
  CHECK(menu.text() == u"Stage 2 of 2: Your plan"_s);
  menu.setWithName(false);
  CHECK(menu.text() == u"Stage 2 of 2"_s);
}

TEST_CASE("A new question is told once, and again when asked", "[ui][widgets]") {
  applyTheme(*qApp, {});
  PromptCard card;
  const Listening reader(&card);
  card.setPrompt({u"Priya asks"_s, u"How do you get your rest?"_s, u"Take your time."_s});
  CHECK(reader.told() == 1);
  card.setPrompt({u"Priya asks"_s, u"How do you get your rest?"_s, u"Take your time."_s});
  CHECK(reader.told() == 1);
  card.repeat();
  CHECK(reader.told() == 2);
  CHECK(test::spokenName(card) == u"Priya asks: How do you get your rest?"_s);
}

TEST_CASE("The status line says a thing once", "[ui][widgets]") {
  applyTheme(*qApp, {});
  StatusLine line;
  const Listening reader(&line);
  line.say(u"Saved"_s);
  line.say(u"Saved"_s);
  CHECK(reader.told() == 1);
  line.clear();
  line.say(u"Saved"_s);
  CHECK(reader.told() == 2);
  CHECK(test::spokenName(line) == u"Saved"_s);
}

TEST_CASE("Other ways to ask: arrows move, Enter chooses, Tab stops once", "[ui][widgets]") {
  applyTheme(*qApp, {});
  AlternativeList list;
  list.setHeading(u"Other ways to ask"_s);
  list.setAlternatives({u"One?"_s, u"Two?"_s, u"Three?"_s});
  test::showActive(list);
  const QList<QWidget*> stops = test::tabStops(list);
  REQUIRE(stops.size() == 1);
  stops.front()->setFocus();
  QTest::keyClick(stops.front(), Qt::Key_Down);
  const QSignalSpy chosen(&list, &AlternativeList::chosen);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen.first().first().toInt() == 1);
  list.setAlternatives({u"Only one?"_s});
  CHECK(list.findChildren<Button*>().size() == 1);
}

TEST_CASE("One of a few is chosen with the arrows", "[ui][widgets]") {
  applyTheme(*qApp, {});
  SegmentedChoice choice(u"Text size"_s);
  choice.setChoices({u"100"_s, u"125"_s, u"150"_s});
  CHECK(choice.current() == -1);
  choice.setCurrent(0);
  test::showActive(choice);
  const QSignalSpy chosen(&choice, &SegmentedChoice::chosen);
  const QList<QWidget*> stops = test::tabStops(choice);
  REQUIRE(stops.size() == 1);
  stops.front()->setFocus();
  QTest::keyClick(stops.front(), Qt::Key_Right);
  CHECK(choice.current() == 1);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen.first().first().toInt() == 1);
  choice.setCurrent(-1);
  CHECK(choice.current() == -1);
  CHECK(chosen.count() == 1);
}

TEST_CASE("Topics: arrows go round the grid, Space ticks, a letter jumps", "[ui][widgets]") {
  applyTheme(*qApp, {});
  TopicPicker picker;
  picker.setColumns({{Icon::Document, u"Work"_s, {{u"w"_s, u"Workload"_s, true}, {u"s"_s, u"Having a say"_s}}},
                     {Icon::BodyAndMind, u"Body and mind"_s, {{u"m"_s, u"Mood"_s}, {u"z"_s, u"Sleep"_s}}}});
  picker.resize(900, 400);
  test::showActive(picker);
  QString id;
  bool ticked = false;
  QObject::connect(&picker, &TopicPicker::toggled, &picker, [&](const QString& which, bool on) {
    id = which;
    ticked = on;
  });
  const QList<QWidget*> stops = test::tabStops(picker);
  REQUIRE(stops.size() == 2);  // one in each column
  CHECK(roleOf(*stops.front()) == QAccessible::CheckBox);
  stops.front()->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  CHECK(id == u"z"_s);
  CHECK(ticked);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  CHECK(id == u"w"_s);
  CHECK_FALSE(ticked);
  id.clear();
  picker.setTicked(u"m"_s, true);
  CHECK(id.isEmpty());
}

TEST_CASE("Narrow, the topics fold into groups that open", "[ui][widgets]") {
  applyTheme(*qApp, {});
  TopicPicker picker;
  picker.setColumns({{Icon::Document, u"Work"_s, {{u"w"_s, u"Workload"_s}}},
                     {Icon::BodyAndMind, u"Body and mind"_s, {{u"m"_s, u"Mood"_s}}}});
  picker.setColumnCount(1);
  test::showActive(picker);
  const auto button = [&picker](const QString& text) {
    for (Button* b : picker.findChildren<Button*>()) {
      if (b->text() == text) return b;
    }
    return static_cast<Button*>(nullptr);
  };
  CHECK(button(u"Workload"_s)->isVisible());
  CHECK_FALSE(button(u"Mood"_s)->isVisible());
  QTest::mouseClick(button(u"Body and mind"_s), Qt::LeftButton);
  CHECK(button(u"Mood"_s)->isVisible());
}

TEST_CASE("A message takes the focus, is told, and Esc gives the focus back", "[ui][widgets]") {
  applyTheme(*qApp, {});
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  auto* field = new SecondaryButton(u"Here"_s);
  auto* bar = new NoticeBar;
  column->addWidget(field);
  column->addWidget(bar);
  bar->hide();
  test::showActive(window);
  field->setFocus();
  const Listening reader(bar);
  bar->say(u"This folder does not allow saving."_s);
  CHECK(reader.told() == 0);  // taking the focus tells it already
  CHECK(bar->hasFocus());
  CHECK(test::spokenName(*bar) == u"This folder does not allow saving."_s);
  bar->say(u"This folder still does not allow saving."_s);
  CHECK(reader.told() == 1);  // it has the focus already
  const QSignalSpy left(bar, &NoticeBar::left);
  QTest::keyClick(bar, Qt::Key_Escape);
  CHECK(left.count() == 1);
  CHECK(field->hasFocus());
  CHECK_FALSE(bar->isVisible());
}

TEST_CASE("The cover takes every key and click", "[ui][widgets]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(600, 400);
  auto* button = new SecondaryButton(u"Below"_s, &window);
  button->setGeometry(20, 20, 200, 44);
  int fired = 0;
  QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), &window);
  QObject::connect(&shortcut, &QShortcut::activated, &window, [&] { ++fired; });
  QObject::connect(button, &QAbstractButton::clicked, &window, [&] { ++fired; });
  HideScreen cover(&window);
  test::showActive(window);
  button->setFocus();
  cover.cover();
  CHECK(cover.geometry() == window.rect());
  CHECK(cover.hasFocus());
  CHECK(window.childAt(60, 40) != button);
  CHECK(test::spokenName(cover) == u"Press F9 when you are ready."_s);
  QTest::keyClick(&cover, Qt::Key_Space);
  QTest::keyClick(&cover, Qt::Key_N, Qt::ControlModifier);
  QTest::keyClick(&cover, Qt::Key_Tab);
  CHECK(cover.hasFocus());
  CHECK(fired == 0);
  const QSignalSpy show(&cover, &HideScreen::showAsked);
  QTest::keyClick(&cover, Qt::Key_F9);
  CHECK(show.count() == 1);
  window.resize(700, 500);
  QApplication::processEvents();
  CHECK(cover.geometry() == window.rect());
}

TEST_CASE("The drawer stands at the right and Esc closes it", "[ui][widgets]") {
  applyTheme(*qApp, {});
  QWidget window;
  window.resize(1366, 700);
  SupportDrawer drawer(&window);
  drawer.setGroups(
      {{.name = u"Near you"_s, .places = {{.id = u"n"_s, .name = u"Staff network"_s, .phone = u"Ext. 4410"_s}}}});
  test::showActive(window);
  drawer.fitInto(QRect(0, 60, 1366, 570));
  drawer.open();
  QApplication::processEvents();
  CHECK(drawer.geometry() == QRect(1366 - 452, 60, 452, 570));
  CHECK(test::spokenName(drawer) == u"What could help"_s);
  QString copied;
  QString put;
  QObject::connect(&drawer, &SupportDrawer::copyAsked, &drawer, [&](const QString& number) { copied = number; });
  QObject::connect(&drawer, &SupportDrawer::putInPlanAsked, &drawer, [&](const QString& id) { put = id; });
  for (Button* button : drawer.findChildren<Button*>()) {
    if (test::spokenName(*button) == u"Copy Ext. 4410"_s) button->click();
    if (test::spokenName(*button) == u"Put Staff network in the plan"_s) button->click();
  }
  CHECK(copied == u"Ext. 4410"_s);
  CHECK(put == u"n"_s);
  const QSignalSpy closed(&drawer, &SupportDrawer::closed);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(closed.count() == 1);
  CHECK_FALSE(drawer.isVisible());
  applyTheme(*qApp, {.textPercent = 200});
  drawer.fitInto(QRect(0, 0, 600, 570));
  CHECK(drawer.width() == 600);
  applyTheme(*qApp, {});
}

TEST_CASE("A list tells what was chosen and keeps its place", "[ui][widgets]") {
  applyTheme(*qApp, {});
  ChoiceList list(u"Sections"_s);
  list.setItems({{u"a"_s, u"What helps"_s, {}, u"2"_s, {}}, {u"b"_s, u"Early signs"_s, {}, {}, {}}});
  list.setCurrent(u"a"_s);
  test::showActive(list);
  QString chosen;
  QObject::connect(&list, &ChoiceList::chosen, &list, [&](const QString& id) { chosen = id; });
  const QList<QWidget*> stops = test::tabStops(list);
  REQUIRE(stops.size() == 1);
  CHECK(test::spokenName(*stops.front()) == u"What helps, 2"_s);
  stops.front()->setFocus();
  QTest::keyClick(stops.front(), Qt::Key_Down);
  CHECK(chosen.isEmpty());  // moving is not choosing
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(chosen == u"b"_s);
  CHECK(list.current() == u"b"_s);
}

TEST_CASE("The bars of a talk say what was asked for", "[ui][widgets]") {
  applyTheme(*qApp, {});
  BottomBar bar;
  bar.resize(1366, 70);
  test::showActive(bar);
  const QSignalSpy safety(&bar, &BottomBar::safetyAsked);
  const QSignalSpy stop(&bar, &BottomBar::stopAsked);
  const QSignalSpy next(&bar, &BottomBar::nextAsked);
  bar.setNext(u"Next: Close"_s);
  for (Button* button : bar.findChildren<Button*>()) {
    if (button->isVisible()) button->click();
  }
  CHECK(safety.count() == 1);
  CHECK(stop.count() == 1);
  CHECK(next.count() == 1);
  bar.setStop({});
  CHECK_FALSE(bar.stopButton()->isVisible());
}

TEST_CASE("The side menu chooses a place", "[ui][widgets]") {
  applyTheme(*qApp, {});
  SideMenu menu;
  menu.resize(224, 700);
  test::showActive(menu);
  int place = -1;
  QObject::connect(&menu, &SideMenu::placeChosen, &menu, [&](SideMenu::Place p) { place = static_cast<int>(p); });
  for (Button* button : menu.findChildren<Button*>()) {
    if (button->text() == u"People"_s) button->click();
  }
  CHECK(place == static_cast<int>(SideMenu::Place::People));
  CHECK(test::unnamedStops(menu).isEmpty());
  menu.setNarrow(true);
  menu.resize(900, 120);
  QApplication::processEvents();
  CHECK(menu.maximumWidth() > 10000);
}

TEST_CASE("The clock speaks in words", "[ui][widgets]") {
  applyTheme(*qApp, {});
  GentleClock clock;
  clock.setTime(u"About half-way"_s, 0.5, u"Room is ours until 3 pm"_s);
  CHECK(test::spokenName(clock) == u"About half-way. Room is ours until 3 pm"_s);
  CHECK(roleOf(clock) == QAccessible::Clock);
  CHECK(test::tabStops(clock).isEmpty());
}
