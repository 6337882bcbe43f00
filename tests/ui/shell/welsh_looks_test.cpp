// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Welsh words are longer than English ones. The whole program is gone through in Welsh, on a laptop, with usual letters
// and with the largest: nowhere may a word be cut.
#include "tests/ui/shell/program.h"
#include "ui/plan/read_through_screen.h"

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

/// A button's Welsh words, by its class and its English ones.
QString said(const char* where, const char* english) {
  const QString welsh = QCoreApplication::translate(where, english);
  REQUIRE(welsh != QString::fromUtf8(english));
  return welsh;
}

struct InWelsh : Program {
  explicit InWelsh(int textPercent) : Program({}, {}, preferencesWith(textPercent)), percent(textPercent) {
    applyLook(flow.desk().preferences);
  }
  ~InWelsh() {
    applyTheme(*qApp, {});
    Languages().use(u"en"_s);
  }

  static Preferences preferencesWith(int textPercent) {
    Preferences preferences;
    preferences.language = u"cy"_s;
    preferences.textPercent = textPercent;
    preferences.fullScreenTalks = false;
    return preferences;
  }

  /// Nothing of what is on the screen now is cut, on a laptop with and without its bars.
  void look(const char* what) {
    for (const int height : {kLaptop.height(), 768}) {
      settle(window, 1366, height);
      // A long list takes its layouts a moment to agree on.
      if (!QTest::qWaitFor([this] { return clipped(window).isEmpty(); }, 2'000)) settle(window, 1366, height);
      INFO(what << " at " << percent << " %, " << height << " high");
      const QStringList found = clipped(window);
      INFO(found.join(u'\n').toStdString());
      CHECK(found.isEmpty());
    }
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window, key, modifiers);
    QCoreApplication::processEvents();
  }
  void click(const char* where, const char* english) { clickOn(said(where, english)); }
  void clickOn(const QString& words) {
    for (Button* button : window.findChildren<Button*>()) {
      if (!button->isVisible() || !button->text().startsWith(words)) continue;
      button->click();
      QCoreApplication::processEvents();
      return;
    }
    FAIL("no button begins with " << words.toStdString());
  }
  void openPlans() {
    settle(window, 1366, 768);
    for (QLineEdit* field : window.findChildren<QLineEdit*>())
      if (field->isVisible()) field->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), TemporaryStore::kPassphrase);
    key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return flow.desk().store != nullptr; }, 20'000));
    QCoreApplication::processEvents();
  }

  int percent;
};

}  // namespace

TEST_CASE("no Welsh word is cut outside the talk", "[app][looks][welsh]") {
  InWelsh at(GENERATE(100, 200));
  at.look("unlocking");
  at.openPlans();
  at.look("home");
  at.key(Qt::Key_F1);
  at.look("help");
  at.key(Qt::Key_Escape);
  at.key(Qt::Key_F2);
  at.look("safety card");
  for (const Qt::Key door : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
    at.key(door);
    at.look("a door of the safety card");
  }
  at.key(Qt::Key_Escape);
  at.key(Qt::Key_F3);
  at.look("listening help");
  QTest::keyClicks(QApplication::focusWidget(), u"Ydych chi'n cysgu'n iawn?"_s);
  at.key(Qt::Key_Return);
  at.look("help with a question");
  for (const content::Skill& skill : at.flow.desk().content.coaching) {
    at.clickOn(skill.title);
    QCoreApplication::processEvents();
    at.look("a way of listening");
  }
  at.key(Qt::Key_Escape);
  at.click("hearten::ui::HomeScreen", "A sheet to prepare with");
  at.look("sheets");
  at.key(Qt::Key_Escape);

  at.key(Qt::Key_3, Qt::AltModifier);
  at.look("directory");
  QTest::keyClicks(QApplication::focusWidget(), u"arian"_s);
  at.look("a search in the directory");

  at.key(Qt::Key_5, Qt::AltModifier);
  at.look("settings");
  const PackFolder broken(QByteArray(kPack).replace("role =", "rule ="));
  at.asks.folder = broken.folder.path();
  at.click("hearten::ui::PackCard", "Choose a folder");
  at.look("settings with a pack that has a mistake");
}

TEST_CASE("no Welsh word is cut in practice", "[app][looks][welsh]") {
  InWelsh at(GENERATE(100, 200));
  at.click("hearten::ui::UnlockScreen", "Practise without opening");
  at.look("scenes");
  const content::Scene& scene = *at.flow.desk().content.scene(u"thoughts-of-suicide"_s);
  at.clickOn(scene.title);
  at.look("before a scene");
  at.click("hearten::ui::PracticeScreen", "Start the scene");
  const QString over = said("hearten::ui::PracticeScreen", "Think it over");
  const auto isOver = [&] {
    for (const Button* button : at.window.findChildren<Button*>())
      if (button->isVisible() && button->text() == over) return true;
    return false;
  };
  for (int turn = 0; turn < 20 && !isOver(); ++turn) {
    at.look("a turn");
    at.key(Qt::Key_1);
    at.look("an answer");
    at.key(Qt::Key_Return);
  }
  REQUIRE(isOver());
  at.look("the end of a scene");
  at.clickOn(over);
  at.look("after a scene");
}

TEST_CASE("no Welsh word is cut in a talk, from choosing who to the plan that is read later", "[app][looks][welsh]") {
  InWelsh at(GENERATE(100, 200));
  at.openPlans();
  at.key(Qt::Key_N, Qt::ControlModifier);
  QTest::keyClicks(QApplication::focusWidget(), u"Sam"_s);
  at.look("who with");
  at.clickOn(said("hearten::ui::ChoosePersonScreen", "Add %1").replace(u"%1"_s, u"Sam"_s));
  at.look("before you start");
  const content::Content& content = at.flow.desk().content;
  at.clickOn(content.guide(u"wellbeing-conversation"_s)->need);
  at.look("kinds of talk");
  SECTION("with a team") {
    at.clickOn(content.guide(u"team-talk"_s)->need);
    at.look("before a talk with a team");
    at.click("TalkViews", "Begin");
    const content::Guide& guide = *content.guide(u"team-talk"_s);
    at.look("what is said first to a team");
    qsizetype steps = 2;
    for (const content::Stage& stage : guide.stages) steps += stage.prompts.size();
    for (qsizetype step = 0; step < steps; ++step) {
      at.key(Qt::Key_Right, Qt::AltModifier);
      at.look("a step of a talk with a team");
    }
  }
  SECTION("with one person") {
    at.clickOn(content.guide(u"return-to-work"_s)->need);
    at.click("hearten::ui::BeforeScreen", "Begin");
    at.look("what is said first");
    for (int step = 0; step < 40; ++step) {
      at.key(Qt::Key_Right, Qt::AltModifier);
      at.look("a step of the talk");
      const auto* const reading = at.window.findChild<ReadThroughScreen*>();
      if (reading != nullptr && reading->isVisible()) break;
    }
    at.click("hearten::ui::ReadThroughScreen", "We agree this plan");
    at.click("hearten::ui::CopyScreen", "No copy today");
    at.look("after the talk");
    at.click("TalkViews", "Go to home");
    QCoreApplication::processEvents();
    at.key(Qt::Key_2, Qt::AltModifier);
    at.look("people");
    for (Button* button : at.window.findChildren<Button*>())
      if (button->isVisible() && button->text().startsWith(u"Sam"_s)) button->click();
    at.look("somebody's page");
    at.click("hearten::ui::PersonPage", "Open the plan");
    at.look("a plan to read");
  }
}
