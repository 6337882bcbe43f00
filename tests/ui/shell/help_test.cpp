// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/help.h"

#include "tests/support/looks.h"

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("help is there for every stretch, with the keys that work everywhere", "[help]") {
  const auto topic = GENERATE(HelpTopic::Unlock, HelpTopic::FirstRun, HelpTopic::Home, HelpTopic::People,
                              HelpTopic::Support, HelpTopic::Settings, HelpTopic::Talk, HelpTopic::Copy);
  const HelpView help = helpFor(topic);
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
