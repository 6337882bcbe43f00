// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Blank sheets are taken away on paper or as a file, in either language, and nothing is kept of them.
#include "tests/support/looks.h"
#include "tests/support/open_desk.h"
#include "ui/coaching/sheets_screen.h"
#include "ui/flow/sheets_flow.h"
#include "ui/shell/languages.h"
#include "ui/widgets/button.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
  explicit Opened(const QString& language = u"en"_s) {
    flow.open(language);
    settle(screen(), 1366, 768);
    screen().startHere();
  }
  SheetsScreen& screen() { return *flow.screen(); }
  void press(const QString& name) {
    pressOn(screen(), name);
    QCoreApplication::processEvents();
  }
  QString file(const QString& name) { return folder.filePath(name); }
  QByteArray bytes(const QString& name) {
    QFile saved(file(name));
    return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
  }

  OpenDesk open;
  SheetsFlow flow{open.desk};
  QTemporaryDir folder;
};

}  // namespace

TEST_CASE("a sheet is printed as it stands", "[sheets]") {
  Opened at;
  CHECK(at.screen().focusWidget() == &named<Button>(at.screen(), u"Print: Thinking ahead"_s));
  at.press(u"Print: Thinking ahead"_s);
  CHECK(at.open.asks.pagesPrinted >= 1);
  CHECK(shows(at.screen(), u"on its way to the printer"_s));
  at.open.asks.printed = Printed::NoAnswer;
  at.press(u"Print: Thinking ahead"_s);
  CHECK(shows(at.screen(), u"The printer did not answer."_s));
}

TEST_CASE("a sheet is saved as Word or PDF, and a file that is there is not written over unasked", "[sheets]") {
  Opened at;
  at.open.asks.saveTo = at.file(u"sheet.docx"_s);
  at.press(u"Save as Word: Thinking ahead"_s);
  CHECK(at.open.asks.suggested == u"Thinking ahead.docx");
  CHECK(at.bytes(u"sheet.docx"_s).startsWith("PK"));
  CHECK(shows(at.screen(), u"The sheet is saved."_s));

  at.open.asks.saveTo = at.file(u"sheet.pdf"_s);
  at.press(u"Save as PDF: What do I want to tell, and to whom?"_s);
  CHECK(at.open.asks.suggested == u"What do I want to tell, and to whom.pdf");
  const QByteArray first = at.bytes(u"sheet.pdf"_s);
  CHECK(first.startsWith("%PDF"));

  at.press(u"Save as PDF: Thinking ahead"_s);
  CHECK(shows(at.screen(), u"A file with that name is already there."_s));
  CHECK(at.bytes(u"sheet.pdf"_s) == first);
  at.press(u"Keep both"_s);
  CHECK(at.bytes(u"sheet.pdf"_s) == first);
  CHECK(at.bytes(u"sheet 2.pdf"_s).startsWith("%PDF"));
  at.press(u"Save as PDF: Thinking ahead"_s);
  at.press(u"Replace it"_s);
  CHECK(at.bytes(u"sheet.pdf"_s) == at.bytes(u"sheet 2.pdf"_s));
}

TEST_CASE("a sheet is in the language it is opened in, and in the letters that are chosen", "[sheets]") {
  Opened at(u"cy"_s);
  CHECK(shows(at.screen(), u"Meddwl ymlaen llaw"_s));
  at.press(u"English"_s);
  CHECK(shows(at.screen(), u"Thinking ahead"_s));
  at.open.asks.saveTo = at.file(u"usual.pdf"_s);
  at.press(u"Save as PDF: Thinking ahead"_s);
  at.press(u"Large print"_s);
  at.open.asks.saveTo = at.file(u"large.pdf"_s);
  at.press(u"Save as PDF: Thinking ahead"_s);
  CHECK(at.bytes(u"usual.pdf"_s) != at.bytes(u"large.pdf"_s));
}

TEST_CASE("taking a sheet leaves no trace in the store", "[sheets]") {
  Opened at;
  const store::Person sam = at.open.add(u"Sam"_s);
  at.open.asks.saveTo = at.file(u"sheet.docx"_s);
  at.press(u"Save as Word: Thinking ahead"_s);
  const auto events = at.open.desk.store->events(sam.id);
  REQUIRE(events);
  CHECK(events->isEmpty());
}

TEST_CASE("without a printer no button for one is shown", "[sheets]") {
  Opened at;
  at.open.asks.printer = false;
  at.flow.open(u"en"_s);
  QCoreApplication::processEvents();
  for (const Button* button : at.screen().findChildren<Button*>())
    CHECK((button->text() != u"Print" || !button->isVisibleTo(&at.screen())));
}

TEST_CASE("the sheets hold at every size and in Welsh", "[sheets][looks]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  Languages languages;
  languages.use(language);
  {
    Opened at(language);
    checkLooks(at.screen());
  }
  languages.use(u"en"_s);
}
