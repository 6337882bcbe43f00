// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/help.h"

#include "tests/support/looks.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("help is there for every stretch, with the keys that work everywhere", "[help]") {
  const auto topic = GENERATE(HelpTopic::Unlock, HelpTopic::FirstRun, HelpTopic::Home, HelpTopic::People,
                              HelpTopic::Support, HelpTopic::Settings, HelpTopic::Talk, HelpTopic::Copy);
  const HelpView help = helpFor(topic, u"en"_s);
  CHECK_FALSE(help.title.isEmpty());
  CHECK_FALSE(help.lines.isEmpty());
  QStringList keys;
  for (const HelpView::Key& key : help.keys) {
    CHECK_FALSE(key.what.isEmpty());
    keys << key.keys;
  }
  CHECK(keys.removeDuplicates() == 0);
  for (const QString& key : {u"F1"_s, u"F2"_s, u"F9"_s, u"Esc"_s}) CHECK(keys.contains(key));
  HelpScreen screen;
  screen.render(help);
  checkLooks(screen);
}

TEST_CASE("from the help, staff can read what happens to their data", "[help][privacy]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const HelpView help = helpFor(HelpTopic::Home, language);
  REQUIRE(help.notice.size() == 7);
  HelpScreen screen;
  screen.render(help);
  screen.show();
  QAbstractButton* notice = nullptr;
  for (auto* button : screen.findChildren<QAbstractButton*>())
    if (button->text() == help.noticeTitle) notice = button;
  REQUIRE(notice != nullptr);
  notice->click();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(screen.accessibleName() == help.noticeTitle);
  CHECK_FALSE(notice->isVisible());
  CHECK(shows(screen, help.notice.last().lines.last()));
  CHECK_FALSE(shows(screen, help.lines.first()));
  checkLooks(screen);
  // Whoever has no mouse can read on.
  screen.resize(900, 500);
  auto* const scroll = screen.findChild<QScrollArea*>();
  for (int pass = 0; pass < 20; ++pass) QCoreApplication::processEvents();
  REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
  scroll->verticalScrollBar()->setValue(0);
  QKeyEvent down(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
  QCoreApplication::sendEvent(&screen, &down);
  CHECK(scroll->verticalScrollBar()->pageStep() > 0);
  CHECK(scroll->verticalScrollBar()->value() > 0);
  // In the other language they are still reading it.
  const HelpView other = helpFor(HelpTopic::Home, language == u"en" ? u"cy"_s : u"en"_s);
  screen.render(other);
  CHECK(shows(screen, other.notice.first().lines.first()));
}
