// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/languages.h"

#include "tests/support/looks.h"
#include "ui/unlock/passphrase_card.h"
#include "ui/unlock/unlock_screen.h"
#include "ui/widgets/button.h"

#include <QLocale>

using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

TEST_CASE("English has its plurals", "[languages]") {
  Languages languages;
  languages.use(u"en"_s);
  PassphraseCard card;
  card.setState(false, 1);
  CHECK(named<Button>(card, u"Open in 1 second"_s).isVisibleTo(&card));
  card.setState(false, 4);
  CHECK(named<Button>(card, u"Open in 4 seconds"_s).isVisibleTo(&card));
}

TEST_CASE("the language changes at once, with its dates, and back", "[languages]") {
  Languages languages;
  languages.use(u"en"_s);
  SafetyButton button;
  CHECK(button.text() == u"Worried about safety?"_s);
  languages.use(u"cy"_s);
  QCoreApplication::processEvents();
  CHECK(button.text() == u"Poeni am ddiogelwch?"_s);
  CHECK(QLocale().toString(QDate(2026, 11, 22), u"d MMMM"_s) == u"22 Tachwedd"_s);
  languages.use(u"en"_s);
  QCoreApplication::processEvents();
  CHECK(button.text() == u"Worried about safety?"_s);
  CHECK(QLocale().toString(QDate(2026, 11, 22), u"d MMMM"_s) == u"22 November"_s);
}

TEST_CASE("the unlock screen holds in Welsh", "[languages][looks]") {
  Languages languages;
  languages.use(u"cy"_s);
  {
    UnlockScreen screen;
    CHECK(shows(screen, u"Agor eich cynlluniau"_s));
    screen.say(u"Nid dyna'r cyfrinymadrodd ar gyfer y cynlluniau hyn."_s);
    checkLooks(screen);
  }
  languages.use(u"en"_s);
}
