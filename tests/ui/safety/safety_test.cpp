// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/safety_flow.h"

#include "tests/support/looks.h"
#include "ui/safety/safety_screen.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const content::Content& english() {
  static const content::Content content = content::load(u"en"_s);
  return content;
}

/// The card as it opens.
struct Opened {
  explicit Opened(content::Nation nation = content::Nation::England, const QString& door = {}) {
    flow.open(english(), nation, door);
    settle(screen(), 1366, 768);
    screen().announceOpening();
  }
  SafetyScreen& screen() { return *flow.screen(); }
  SafetyFlow flow;
};

}  // namespace

TEST_CASE("the card opens on five doors with none chosen", "[safety]") {
  Opened at;
  int doors = 0;
  for (const Button* button : at.screen().findChildren<Button*>()) {
    if (button->look() != Look::Door) continue;
    ++doors;
    CHECK_FALSE(button->isChecked());
  }
  CHECK(doors == 5);
  CHECK(shows(at.screen(), english().safety.nothingKept));
  CHECK(at.screen().accessibleName() == u"Safety card. Someone may not be safe. Five choices."_s);
}

TEST_CASE("a key opens its door, with its steps and numbers", "[safety]") {
  Opened at;
  QTest::keyClick(at.screen().focusWidget(), Qt::Key_2);
  const content::SafetyDoor& door = english().safety.doors.at(1);
  CHECK(shows(at.screen(), door.heading));
  CHECK(shows(at.screen(), door.steps.at(0).at(0).text));
  CHECK(shows(at.screen(), door.privacyWords));
  for (const QString& id : door.services.value(content::Nation::England))
    CHECK(shows(at.screen(), english().service(id)->phone));
  QTest::keyClick(at.screen().focusWidget(), Qt::Key_1);
  CHECK(shows(at.screen(), english().safety.doors.at(0).heading));
}

TEST_CASE("the focus is on the door that was pressed, by whatever means", "[safety]") {
  Opened card;
  auto& door = named<Button>(card.screen(), english().safety.doors.at(2).title);
  door.click();
  CHECK(door.hasFocus());
}

TEST_CASE("a door can be named by whoever opens the card", "[safety]") {
  Opened at(content::Nation::England, u"not-safe-at-home"_s);
  CHECK(shows(at.screen(), english().safety.doors.at(2).heading));
}

TEST_CASE("every door has a number to ring in every nation, and only from the services", "[safety]") {
  const auto nation = GENERATE(content::Nation::England, content::Nation::Wales, content::Nation::Scotland,
                               content::Nation::NorthernIreland);
  const SafetyView card = safetyView(english(), nation);
  REQUIRE(card.doors.size() == 5);
  for (const SafetyDoorView& door : card.doors) {
    INFO(door.title.toStdString());
    CHECK(door.steps.size() == 4);
    CHECK_FALSE(door.numbers.isEmpty());
    for (const SafetyNumber& number : door.numbers) {
      bool known = false;
      for (const content::SupportService& service : english().services)
        known |= number.number == service.phone || number.number == service.textNumber;
      CHECK(known);
      CHECK(number.name != number.number);
    }
  }
}

TEST_CASE("Esc and the button both go back", "[safety]") {
  Opened at;
  QSignalSpy back(&at.flow, &SafetyFlow::backRequested);
  QTest::keyClick(at.screen().focusWidget(), Qt::Key_Escape);
  QTest::mouseClick(&named<Button>(at.screen(), u"Back to where we were"_s), Qt::LeftButton);
  CHECK(back.count() == 2);
}

TEST_CASE("when the text grows the chosen door comes first, in one column", "[safety][looks]") {
  Opened at(content::Nation::England, u"suicide-or-self-harm"_s);
  applyTheme(*qApp, {.textPercent = 200});  // the window stays as large as it is
  settle(at.screen(), 1366, 768);
  const auto top = [&](QWidget& widget) { return widget.mapTo(&at.screen(), QPoint()).y(); };
  const content::SafetyDoor& door = english().safety.doors.at(1);
  QWidget* heading = nullptr;
  for (QLabel* label : at.screen().findChildren<QLabel*>())
    if (label->text() == door.heading) heading = label;
  REQUIRE(heading != nullptr);
  CHECK(top(*heading) < top(named<Button>(at.screen(), door.title)));
  applyTheme(*qApp, {});
}

TEST_CASE("the card holds at every size", "[safety][looks]") {
  const int door = GENERATE(-1, 0, 1, 2, 3, 4);
  Opened at;
  if (door >= 0) QTest::keyClick(at.screen().focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + door));
  checkLooks(at.screen());
}
