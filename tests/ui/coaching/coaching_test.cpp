// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Listening help: a question is read as its writer pauses, an open form can be used, and nothing of it stays.
#include "tests/support/looks.h"
#include "tests/ui/conversation/talk_desk.h"
#include "ui/coaching/coaching_screen.h"
#include "ui/flow/coaching_flow.h"
#include "ui/flow/talk_flow.h"
#include "ui/shell/languages.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
  explicit Opened(const QString& language = u"en"_s) : content(content::load(language)) {
    flow.open(content);
    applyTheme(*qApp, {});
    settle(screen(), 1366, 768);
    screen().startHere();
  }
  CoachingScreen& screen() { return *flow.screen(); }
  QLineEdit& box() { return *screen().findChild<QLineEdit*>(); }
  /// Types and waits for the pause that reads it.
  void write(const QString& question) {
    QTest::keyClicks(&box(), question);
    QTest::qWait(700);
  }
  bool offers(const QString& question) {
    for (const Button* button : screen().findChildren<Button*>())
      if (button->isVisibleTo(&screen()) && button->text() == question) return true;
    return false;
  }
  /// The question that a press on this button takes into the talk.
  QString usedBy(const QString& button) {
    const QSignalSpy used(&flow, &CoachingFlow::used);
    QTest::mouseClick(&named<Button>(screen(), button), Qt::LeftButton);
    QCoreApplication::processEvents();
    REQUIRE(used.size() == 1);
    return used[0][0].toString();
  }

  content::Content content;
  CoachingFlow flow;
};

}  // namespace

TEST_CASE("a question is read when its writer pauses, with the reason and open forms to choose", "[coaching]") {
  Opened at;
  CHECK_FALSE(shows(at.screen(), u"Closed."_s));
  at.write(u"Are you sleeping?"_s);
  CHECK(shows(at.screen(), u"Closed. Yes, no or one small fact"_s));
  CHECK(at.offers(u"How are you sleeping?"_s));
  CHECK(at.usedBy(u"How are you sleeping?"_s) == u"How are you sleeping?"_s);
}

TEST_CASE("an open question gets no other words, and can be asked as it is", "[coaching]") {
  Opened at;
  at.write(u"Tell me about your week"_s);
  CHECK(shows(at.screen(), u"Open. It leaves room for any answer."_s));
  CHECK(at.usedBy(u"Ask it in my own words"_s) == u"Tell me about your week"_s);
}

TEST_CASE("an emptied box says nothing more", "[coaching]") {
  Opened at;
  at.write(u"Are you ok?"_s);
  REQUIRE(shows(at.screen(), u"Closed."_s));
  at.box().selectAll();
  QTest::keyClick(&at.box(), Qt::Key_Delete);
  QTest::qWait(700);
  CHECK_FALSE(shows(at.screen(), u"Closed."_s));
}

TEST_CASE("when the page is taken away nothing written is left on it", "[coaching]") {
  Opened at;
  QWidget window;
  at.screen().setParent(&window);  // as the window lays a layer over the screen
  at.screen().show();
  at.write(u"Are you worried about Jo"_s);
  at.flow.showLarge(u"How do you feel about Jo?"_s);
  REQUIRE(shows(at.screen(), u"How do you feel about Jo?"_s));
  at.screen().hide();
  CHECK_FALSE(at.box().text().isEmpty());  // covered for a moment: still there
  at.screen().setParent(nullptr);
  CHECK(at.box().text().isEmpty());
  CHECK_FALSE(at.box().isUndoAvailable());
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  for (const QLabel* label : at.screen().findChildren<QLabel*>()) CHECK_FALSE(label->text().contains(u"Jo"));
}

TEST_CASE("every way of listening can be opened by keyboard", "[coaching]") {
  Opened at;
  REQUIRE(at.content.coaching.size() == 10);
  for (const content::Skill& skill : at.content.coaching) {
    INFO(skill.title.toStdString());
    auto& chip = named<Button>(at.screen(), skill.title);
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Space);
    QCoreApplication::processEvents();
    CHECK(shows(at.screen(), skill.why));
    for (const QString& step : skill.steps) CHECK(shows(at.screen(), step));
    for (const QString& words : skill.say) CHECK(shows(at.screen(), words));
  }
}

TEST_CASE("listening help holds at every size and in Welsh", "[coaching][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  Languages languages;
  languages.use(language);
  {
    Opened at(language);
    at.write(language == u"cy" ? u"Ydych chi'n cysgu?"_s : u"Why didn't you tell me sooner?"_s);
    checkLooks(at.screen());
  }
  languages.use(u"en"_s);
}

TEST_CASE("in the talk an own question takes the place of the one there, until the next step", "[coaching][talk]") {
  TalkDesk desk;
  TalkFlow flow(desk.desk());
  settle(*flow.screen(), 1366, 768);
  flow.begin(*desk.sam);
  CHECK_FALSE(flow.askInOwnWords(u"How are you sleeping?"_s));  // nothing is asked yet
  QTest::mouseClick(&named<Button>(*flow.screen(), u"Begin"_s), Qt::LeftButton);
  CHECK_FALSE(flow.askInOwnWords(u"How are you sleeping?"_s));  // what is said first is no question
  const auto next = [&] { QTest::keyClick(flow.screen(), Qt::Key_Right, Qt::AltModifier); };
  next();
  REQUIRE(flow.askInOwnWords(u"How are you sleeping?"_s));
  CHECK(shows(*flow.screen(), u"How are you sleeping?"_s));
  next();
  CHECK_FALSE(shows(*flow.screen(), u"How are you sleeping?"_s));
}
