// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/support_flow.h"

#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/flow/support_views.h"
#include "ui/shell/languages.h"
#include "ui/support/support_screen.h"
#include "ui/widgets/button.h"

#include <QLineEdit>

#include <algorithm>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

content::SupportService ownService() {
  content::SupportService service;
  service.id = u"hardship-fund"_s;
  service.name = u"Staff hardship fund"_s;
  service.purpose = u"A grant when money runs out."_s;
  service.who = u"Any member of staff"_s;
  service.phone = u"01632 960001"_s;
  service.topics = QStringList{u"money"_s};
  service.checked = QDate(2026, 11, 3);
  service.isLocal = true;
  return service;
}

struct AtSupport : OpenDesk {
  explicit AtSupport(const QString& language = u"en"_s) {
    applyTheme(*qApp, {});  // as in main: before the first widget, so that Tab follows the layout
    languages.use(language);
    desk.content = content::load(language);
  }
  ~AtSupport() {
    flow.reset();
    languages.use(u"en"_s);
  }
  void open(int width = 1142, int height = 696) {
    flow = std::make_unique<SupportFlow>(desk);
    settle(screen(), width, height);
    flow->startHere();
    wait();
  }
  SupportScreen& screen() { return static_cast<SupportScreen&>(*flow->screen()); }
  /// Until the cards further down are made too.
  static void wait() {
    for (int round = 0; round < 40; ++round) QCoreApplication::processEvents();
  }
  QLineEdit& box() { return *screen().findChild<QLineEdit*>(); }
  void type(const QString& words) {
    QTest::keyClicks(&box(), words);
    wait();
  }
  void press(const QString& name) {
    pressOn(screen(), name);
    wait();
  }
  QList<SupportCard*> cards() {
    QList<SupportCard*> cards = screen().findChildren<SupportCard*>();
    cards.removeIf([this](const SupportCard* card) { return !card->isVisibleTo(&screen()); });
    std::ranges::sort(cards, {}, [](const SupportCard* card) { return card->y(); });
    return cards;
  }
  /// The names on the cards that are shown, from top to bottom.
  QStringList places() {
    QStringList names;
    for (const SupportCard* card : cards()) names << card->accessibleName();
    return names;
  }

  Languages languages;
  std::unique_ptr<SupportFlow> flow;
};

}  // namespace

TEST_CASE("the directory opens at the search box, with all that helps where they are", "[support]") {
  AtSupport at;
  at.open();
  CHECK(at.box().hasFocus());
  CHECK(at.box().accessibleName() == u"Find a place that can help");
  const auto here = content::Directory(at.desk.content).find({.nation = content::Nation::England});
  CHECK(at.places().size() == static_cast<qsizetype>(here.size()));
  CHECK(shows(at.screen(), u"Your trust has not added its own list yet."_s));
  CHECK(shows(at.screen(), u"Across England"_s));
  CHECK(shows(at.screen(), u"Across the UK"_s));
  CHECK_FALSE(at.places().contains(u"Breathing Space"_s));  // that is for Scotland
}

TEST_CASE("a card tells what a person wants to know before they ring", "[support]") {
  AtSupport at;
  at.open();
  at.type(u"stepchange"_s);
  CHECK(at.places() == QStringList{u"StepChange"_s});
  CHECK(shows(at.screen(), u"Free advice on debt."_s));
  CHECK(shows(at.screen(), u"Anyone with money worries"_s));
  CHECK(shows(at.screen(), u"Monday to Friday 8am to 8pm, Saturday 9am to 2pm · Free"_s));
  CHECK(shows(at.screen(), u"Number last seen on a public page on 31 July 2026"_s));
  const content::SupportService* const there = at.desk.content.service(u"stepchange"_s);
  REQUIRE(there);
  CHECK(named<Button>(at.screen(), u"Copy "_s + there->phone).isVisible());
  CHECK(named<Button>(at.screen(), u"Copy stepchange.org"_s).isVisible());
}

TEST_CASE("a number seen more than a year ago says so in words, a doubtful one is not shown", "[support]") {
  AtSupport at;
  at.open();
  at.type(u"combat"_s);
  CHECK(shows(at.screen(), u"Number last seen on a public page in August 2021. Look before you ring."_s));
  at.box().clear();
  at.type(u"carers uk"_s);
  REQUIRE(at.places() == QStringList{u"Carers UK"_s});
  QStringList buttons;
  for (const Button* button : at.cards().first()->findChildren<Button*>()) buttons << button->accessibleName();
  CHECK(buttons == QStringList{u"Copy carersuk.org"_s});
}

TEST_CASE("numbers and whole addresses are copied, and it is said", "[support]") {
  AtSupport at;
  at.open();
  at.type(u"access to work"_s);
  at.press(u"Copy gov.uk/access-to-work"_s);
  CHECK(at.asks.clipboard == at.desk.content.service(u"access-to-work"_s)->web);
  at.box().clear();
  at.type(u"shout"_s);
  const QString text = at.desk.content.service(u"shout"_s)->textNumber;
  at.press(u"Copy Text "_s + text);
  CHECK(at.asks.clipboard == text);
  CHECK(shows(at.screen(), text + u" is copied."_s));
}

TEST_CASE("the organisation's own help comes first", "[support]") {
  AtSupport at;
  at.desk.content.services.append(ownService());
  at.open();
  CHECK(at.places().first() == u"Staff hardship fund");
  CHECK_FALSE(shows(at.screen(), u"Your trust has not added its own list yet."_s));
  CHECK(shows(at.screen(), u"Checked 3 November 2026"_s));
  at.type(u"money"_s);
  CHECK(at.places().first() == u"Staff hardship fund");
  CHECK(at.places().contains(u"MoneyHelper"_s));
}

TEST_CASE("subjects, urgency, language and nation narrow the list, and it is told how far", "[support]") {
  AtSupport at;
  at.open();
  at.press(u"Grief"_s);
  CHECK(at.places().contains(u"Sands"_s));
  CHECK_FALSE(at.places().contains(u"StepChange"_s));
  CHECK(shows(at.screen(), QString::number(at.places().size()) + u" places that can help with grief"_s));
  at.press(u"Urgent"_s);
  CHECK(shows(at.screen(), u"No place found"_s));
  CHECK(shows(at.screen(), u"Nothing found for that. Try a shorter word, or look under All."_s));
  at.press(u"Show all"_s);
  CHECK(at.places().contains(u"StepChange"_s));
  CHECK(at.box().hasFocus());

  Q_EMIT at.screen().nationChosen(1);
  at.press(u"Welsh spoken"_s);
  CHECK(at.places() == QStringList{u"Samaritans Welsh language line"_s, u"C.A.L.L."_s});
  CHECK(shows(at.screen(), u"2 places that can help"_s));
  Q_EMIT at.screen().nationChosen(4);
  at.press(u"Welsh spoken"_s);
  CHECK(at.places().size() == at.desk.content.services.size());
  CHECK(shows(at.screen(), u"In some nations"_s));
}

TEST_CASE("the directory is used by keyboard alone", "[support]") {
  AtSupport at;
  at.open();
  QTest::keyClick(&at.box(), Qt::Key_Tab);
  Button& all = named<Button>(at.screen(), u"All"_s);
  CHECK(all.hasFocus());
  CHECK(all.isChecked());
  QTest::keyClick(&all, Qt::Key_Right);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  Button& money = named<Button>(at.screen(), u"Money and a home"_s);
  REQUIRE(money.hasFocus());
  CHECK_FALSE(money.isChecked());
  QTest::keyClick(&money, Qt::Key_Return);
  at.wait();
  CHECK(money.isChecked());
  CHECK_FALSE(all.isChecked());
  CHECK(money.hasFocus());
  CHECK(at.places().contains(u"StepChange"_s));

  at.box().setFocus();
  at.type(u"debtline"_s);
  QTest::keyClick(&at.box(), Qt::Key_Down);
  const QString number = at.desk.content.service(u"national-debtline"_s)->phone;
  Button& phone = named<Button>(at.screen(), u"Copy "_s + number);
  CHECK(phone.hasFocus());
  QTest::keyClick(&phone, Qt::Key_Return);
  CHECK(at.asks.clipboard == number);
  at.box().setFocus();
  QTest::keyClick(&at.box(), Qt::Key_Escape);
  CHECK(at.box().text().isEmpty());
}

TEST_CASE("what is listed is printed for the notice board", "[support]") {
  AtSupport at;
  at.open();
  at.press(u"Print for the notice board"_s);
  const int all = at.asks.pagesPrinted;
  CHECK(all > 1);
  CHECK(shows(at.screen(), u"The sheet is on its way to the printer."_s));
  at.type(u"stepchange"_s);
  at.press(u"Print for the notice board"_s);
  CHECK(at.asks.pagesPrinted == all + 1);
  at.asks.printed = Printed::NoAnswer;
  at.press(u"Print for the notice board"_s);
  CHECK(shows(at.screen(), u"The printer did not answer. Try again."_s));
  at.asks.printer = false;
  at.press(u"Print for the notice board"_s);
  CHECK(shows(at.screen(), u"There is no printer on this laptop."_s));
}

TEST_CASE("in a narrow window the subjects are one menu", "[support]") {
  AtSupport at;
  at.open(683);
  CHECK(named<Button>(at.screen(), u"What about: All"_s).isVisible());
  for (const Button* button : at.screen().findChildren<Button*>())
    if (button->accessibleName() == u"Grief") CHECK_FALSE(button->isVisible());
  Q_EMIT at.screen().subjectChosen(u"grief"_s);
  at.wait();
  CHECK(named<Button>(at.screen(), u"What about: Grief"_s).isVisible());
  CHECK(at.places().contains(u"Sands"_s));
}

TEST_CASE("in Welsh, services say in Welsh what they are for, and keep their names", "[support]") {
  AtSupport at(u"cy"_s);
  at.open();
  at.type(u"galar"_s);
  CHECK(at.places().contains(u"Cruse Bereavement Support"_s));
  CHECK(shows(at.screen(), u"Rhywun i siarad â nhw ar ôl marwolaeth."_s));
  at.box().clear();
  at.type(u"grief"_s);
  CHECK(at.places().contains(u"Cruse Bereavement Support"_s));
}

TEST_CASE("nothing of the directory is cut, nameless or out of order", "[support][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  AtSupport at(language);
  at.desk.content.services.append(ownService());
  at.open();
  // All nations, so that every service there is is looked at.
  Q_EMIT at.screen().nationChosen(4);
  at.wait();
  for (const int percent : {100, 125, 150, 200}) {
    const int width = percent >= 200 ? 1366 : 1366 - 224 * percent / 100;
    INFO(language.toStdString() << " at " << percent);
    const QStringList problems = lookProblems(at.screen(), {width, 696}, percent);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.isEmpty());
  }
}
