// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/conversation/talk_desk.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/held_flow.h"
#include "ui/flow/sheets_flow.h"
#include "ui/widgets/page_preview.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::TalkDesk;

namespace {

plan::Entry lineOf(TalkDesk& desk, const QString& words, plan::Sharing sharing = plan::Sharing::WithMyManager) {
  return {.id = EntryId::fresh(&QUuid::createUuid),
          .section = plan::Section::WhatHelps,
          .text = desk.text(words),
          .sharing = sharing};
}

/// Sam's plan, agreed today: two lines shared, one only for Sam.
plan::Plan samsPlan(TalkDesk& desk) {
  plan::Plan plan = plan::firstDraft(PlanId::fresh(&QUuid::createUuid), *desk.sam, u"en"_s);
  plan = plan::withEntry(plan, lineOf(desk, u"Five minutes outside."_s));
  plan = plan::withEntry(plan, lineOf(desk, u"Please ask me quietly."_s));
  plan = plan::withEntry(plan, lineOf(desk, u"Ringing my sister."_s, plan::Sharing::OnlyForMe));
  return plan::agreed(plan, QDate(2026, 11, 22));
}

/// A copy being taken, in its window.
class Copying {
 public:
  explicit Copying(TalkDesk& desk) : Copying(desk, samsPlan(desk)) {}
  Copying(TalkDesk& desk, const plan::Plan& plan)
      : id(plan.id), m_desk(desk), m_flow(std::make_unique<ui::CopyFlow>(desk.desk())) {
    REQUIRE(desk.store().savePlan(plan));
    m_flow->open(plan, *desk.store().person(*desk.sam));
    test::settle(window(), test::kLaptop.width(), test::kLaptop.height());
    window().activateWindow();
    waitFor(u"Page 1 of"_s);  // laid out on another thread
    desk.asks.saveTo = file(u"plan.docx"_s);
  }

  const PlanId id;

  ui::CopyFlow& flow() { return *m_flow; }
  QWidget& window() { return *m_flow->screen(); }
  QString file(const QString& name) const { return m_folder.filePath(name); }
  QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
  bool has(const QString& words) { return test::shows(window(), words); }
  void click(const QString& words) {
    for (ui::Button* button : window().findChildren<ui::Button*>()) {
      if (!button->isVisibleTo(&window()) || !button->text().startsWith(words)) continue;
      button->click();
      QCoreApplication::processEvents();
      return;
    }
    FAIL("no button begins with " << words.toStdString());
  }
  void choosePassword(const QString& first, const QString& second) {
    click(u"PDF"_s);
    click(u"Yes, with a password"_s);
    QList<QLineEdit*> boxes;
    for (QLineEdit* box : window().findChildren<QLineEdit*>())
      if (box->isVisibleTo(&window())) boxes << box;
    REQUIRE(boxes.size() == 2);
    boxes.at(0)->setText(first);
    boxes.at(1)->setText(second);
  }
  /// The file is made on another thread.
  void waitFor(const QString& words) {
    for (int turn = 0; turn < 1000 && !has(words); ++turn) QTest::qWait(10);
    INFO("waiting for: " << words.toStdString());
    CHECK(has(words));
  }
  QString pageText() {
    for (QWidget* sheet : window().findChild<ui::PagePreview*>()->findChildren<QWidget*>())
      if (!sheet->accessibleDescription().isEmpty()) return sheet->accessibleDescription();
    return {};
  }
  /// The first copy, or another one.
  void save() { click(hasButton(u"Take another"_s) ? u"Take another"_s : u"Save my copy"_s); }
  bool hasButton(const QString& words) {
    return std::ranges::any_of(window().findChildren<ui::Button*>(), [&](const ui::Button* button) {
      return button->isVisibleTo(&window()) && button->text() == words;
    });
  }
  void removeFiles() const {
    for (const QString& name : files()) CHECK(QFile::remove(file(name)));
  }
  QByteArray bytesOf(const QString& name) const {
    QFile found(file(name));
    CHECK(found.open(QIODevice::ReadOnly));
    return found.readAll();
  }
  int copiesNoted(store::EventKind kind, const QString& how) {
    const auto events = m_desk.store().events(*m_desk.sam);
    REQUIRE(events);
    return static_cast<int>(std::ranges::count_if(
        *events, [&](const store::Event& event) { return event.kind == kind && event.how == how; }));
  }

 private:
  TalkDesk& m_desk;
  QTemporaryDir m_folder;
  std::unique_ptr<ui::CopyFlow> m_flow;
};

/// Counts how often a place or a printer is asked for, and how often somebody could read `words` at that moment.
class Warned {
 public:
  Warned(test::FakeAsks& asks, QWidget& window, const QString& words) : m_asks(asks) {
    asks.whenAsked = [this, &window, words] {
      ++asked;
      before += test::isInSight(window, words) ? 1 : 0;
    };
  }
  ~Warned() { m_asks.whenAsked = {}; }
  Warned(const Warned&) = delete;
  Warned& operator=(const Warned&) = delete;

  int asked = 0;
  int before = 0;

 private:
  test::FakeAsks& m_asks;
};

}  // namespace

TEST_CASE("A Word copy is saved, and that it was taken", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  CHECK(copying.has(u"Once it leaves Hearten, anyone who can open the file can read it."_s));
  CHECK(copying.pageText().contains(u"Ringing my sister."_s));
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"Your copy is saved."_s);
  CHECK(desk.asks.suggested == u"Wellbeing plan 22 November 2026.docx"_s);
  CHECK(copying.files() == QStringList{u"plan.docx"_s});
  CHECK(copying.bytesOf(u"plan.docx"_s).startsWith("PK"));
  CHECK(copying.copiesNoted(store::EventKind::CopyTaken, u"docx"_s) == 1);
  QSignalSpy finished(&copying.flow(), &ui::CopyFlow::finished);
  copying.click(u"Finish"_s);
  CHECK(finished.count() == 1);
}

TEST_CASE("A copy to share shows and holds only what is shared", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  copying.click(u"A copy to share"_s);
  CHECK(copying.pageText().contains(u"Please ask me quietly."_s));
  CHECK_FALSE(copying.pageText().contains(u"sister"_s));
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"Your copy is saved."_s);
  CHECK(copying.copiesNoted(store::EventKind::ShareCopyTaken, u"docx"_s) == 1);
  CHECK(copying.copiesNoted(store::EventKind::CopyTaken, u"docx"_s) == 0);
}

TEST_CASE("Both are asked for once and saved side by side", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  copying.click(u"Both"_s);
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"Your copy is saved."_s);
  CHECK(copying.files() == QStringList{u"plan.docx"_s, u"plan.pdf"_s});
  CHECK(copying.bytesOf(u"plan.pdf"_s).startsWith("%PDF-"));
}

TEST_CASE("A file that is there is never written over without a word", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  {
    QFile there(copying.file(u"plan.docx"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("mine");
  }
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"A file with that name is already there. Replace it, or keep both?"_s);
  CHECK(copying.bytesOf(u"plan.docx"_s) == "mine");
  SECTION("keep both") {
    copying.click(u"Keep both"_s);
    copying.waitFor(u"Your copy is saved."_s);
    CHECK(copying.bytesOf(u"plan.docx"_s) == "mine");
    CHECK(copying.bytesOf(u"plan 2.docx"_s).startsWith("PK"));
  }
  SECTION("replace it") {
    copying.click(u"Replace it"_s);
    copying.waitFor(u"Your copy is saved."_s);
    CHECK(copying.bytesOf(u"plan.docx"_s).startsWith("PK"));
    CHECK(copying.files().size() == 1);
  }
}

TEST_CASE("Whichever way a copy is taken, it is said first who can read it, and a way that is left leaves nothing",
          "[copy][warning]") {
  TalkDesk desk;
  Copying copying(desk);
  const Warned warned(desk.asks, copying.window(), u"anyone who can open the file can read it"_s);
  const auto [size, textPercent] =
      GENERATE(std::pair{test::kLaptop, 100}, std::pair{test::kSmallest, 100}, std::pair{test::kSmallest, 200});
  ui::applyTheme(*qApp, {.textPercent = textPercent});
  test::settle(copying.window(), size.width(), size.height());
  int ways = 0;
  for (const QString& lines : {u"My full copy"_s, u"A copy to share"_s})
    for (const QString& letters : {u"Usual"_s, u"Large print"_s, u"Easy to read"_s}) {
      copying.click(lines);
      copying.click(letters);
      for (const QString& kind : {u"Word"_s, u"PDF"_s, u"Both"_s}) {
        INFO(lines.toStdString() << ", " << letters.toStdString() << ", " << kind.toStdString());
        copying.click(kind);
        desk.asks.saveTo.reset();
        copying.save();
        QTest::qWait(20);
        CHECK(copying.files().isEmpty());
        desk.asks.saveTo = copying.file(kind == u"PDF" ? u"plan.pdf"_s : u"plan.docx"_s);
        copying.save();
        copying.waitFor(u"Your copy is saved."_s);
        CHECK(copying.files().size() == (kind == u"Both" ? 2 : 1));
        copying.removeFiles();
        ways += 2;
      }
      desk.asks.printed = ui::Printed::ChangedMind;
      const int before = desk.asks.pagesPrinted;
      copying.click(u"Print"_s);
      CHECK(desk.asks.pagesPrinted == before);
      desk.asks.printed = ui::Printed::Done;
      copying.click(u"Print"_s);
      CHECK(desk.asks.pagesPrinted > before);
      ways += 2;
    }
  copying.click(u"My full copy"_s);
  copying.choosePassword(u"gravel teapot"_s, u"gravel teapot"_s);
  desk.asks.saveTo.reset();
  copying.save();
  CHECK(copying.files().isEmpty());
  desk.asks.saveTo = copying.file(u"plan.pdf"_s);
  copying.save();
  copying.waitFor(u"Your copy is saved."_s);
  copying.removeFiles();
  ways += 2;
  CHECK(warned.asked == ways);
  CHECK(warned.before == ways);
  CHECK(copying.files().isEmpty());
  ui::applyTheme(*qApp, {});
  std::printf("Warned before %d of %d copies of a plan were taken or left, at %d x %d, %d %%.\n", warned.before,
              warned.asked, size.width(), size.height(), textPercent);
}

TEST_CASE("Everything held is saved after the same warning, and not when one changes one's mind", "[copy][warning]") {
  TalkDesk desk;
  REQUIRE(desk.store().savePlan(samsPlan(desk)));
  ui::HeldFlow flow(desk.desk(), *desk.store().person(*desk.sam));
  test::settle(*flow.page(), test::kLaptop.width(), test::kLaptop.height());
  const Warned warned(desk.asks, *flow.page(), u"It is not locked: anyone who opens it can read it"_s);
  const QTemporaryDir folder;
  for (const QString& kind : {u"Save as Word"_s, u"Save as PDF"_s, u"Save for another program"_s}) {
    INFO(kind.toStdString());
    const QString path = folder.filePath(u"held"_s);
    desk.asks.saveTo.reset();
    test::pressOn(*flow.page(), kind);
    CHECK(QDir(folder.path()).isEmpty());
    desk.asks.saveTo = path;
    test::pressOn(*flow.page(), kind);
    CHECK(QFile::remove(path));
  }
  CHECK(warned.asked == 6);
  CHECK(warned.before == 6);
  std::printf("Warned before %d of %d files of everything held were taken or left.\n", warned.before, warned.asked);
}

TEST_CASE("The look for the warning finds none where there is none", "[copy][warning]") {
  // A blank sheet is saved like a copy, and has nobody's words in it.
  TalkDesk desk;
  ui::SheetsFlow flow(desk.desk());
  flow.open(u"en"_s);
  test::settle(*flow.screen(), test::kLaptop.width(), test::kLaptop.height());
  const Warned warned(desk.asks, *flow.screen(), u"can read it"_s);
  Q_EMIT flow.screen()->taken(0, ui::SheetsScreen::As::Word);
  QCoreApplication::processEvents();
  CHECK(warned.asked == 1);
  CHECK(warned.before == 0);
  // And on the copy screen before the choices are there to be read.
  Copying copying(desk);
  const QString words = u"anyone who can open the file can read it"_s;
  CHECK(test::isInSight(copying.window(), words));
  copying.window().hide();
  CHECK_FALSE(test::isInSight(copying.window(), words));
}

TEST_CASE("A place that cannot be written is told in a sentence, and nothing is noted", "[copy][faults]") {
  TalkDesk desk;
  Copying copying(desk);
  desk.asks.saveTo = copying.file(u"no such folder/plan.docx"_s);
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"does not allow saving."_s);
  CHECK(copying.files().isEmpty());
  CHECK(copying.copiesNoted(store::EventKind::CopyTaken, u"docx"_s) == 0);
}

TEST_CASE("A folder that others come to is told before anything is written there", "[copy]") {
  const QMap<ui::Whose, QString> warnings{{ui::Whose::Synced, u"Files in this folder are copied to other computers."_s},
                                          {ui::Whose::AnotherComputers, u"This folder is on another computer."_s},
                                          {ui::Whose::WhoeverHoldsIt, u"This is a memory stick"_s},
                                          {ui::Whose::Passing, u"This folder is for files that do not stay."_s}};
  for (const auto& [whose, words] : warnings.asKeyValueRange()) {
    TalkDesk desk;
    Copying copying(desk);
    desk.asks.whose = whose;
    copying.click(u"Save my copy"_s);
    CHECK(copying.has(words));
    CHECK(copying.files().isEmpty());
    // Another folder, and there too; then no folder at all.
    copying.click(u"Choose another folder"_s);
    QCoreApplication::processEvents();
    CHECK(copying.has(words));
    desk.asks.saveTo.reset();
    copying.click(u"Choose another folder"_s);
    QCoreApplication::processEvents();
    CHECK(copying.files().isEmpty());
    CHECK_FALSE(copying.has(words));
    desk.asks.saveTo = copying.file(u"plan.docx"_s);
    copying.click(u"Save my copy"_s);
    copying.click(u"Save it here"_s);
    copying.waitFor(u"Your copy is saved."_s);
    CHECK(copying.files() == QStringList{u"plan.docx"_s});
    QFile saved(copying.file(u"plan.docx"_s));
    CHECK((saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
  }
}

TEST_CASE("Changing one's mind in the dialog changes nothing", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  desk.asks.saveTo = std::nullopt;
  copying.click(u"Save my copy"_s);
  QTest::qWait(50);
  CHECK(copying.files().isEmpty());
  CHECK(copying.has(u"Which lines?"_s));
}

TEST_CASE("A password is typed twice, and then the file is closed to others", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  desk.asks.saveTo = copying.file(u"plan.pdf"_s);
  SECTION("not the same") {
    copying.choosePassword(u"gravel teapot"_s, u"gravel teapots"_s);
    copying.click(u"Save my copy"_s);
    CHECK(copying.has(u"These two are not the same."_s));
    CHECK(copying.files().isEmpty());
  }
  SECTION("none") {
    copying.choosePassword({}, {});
    copying.click(u"Save my copy"_s);
    CHECK(copying.has(u"Type a password twice"_s));
    CHECK(copying.files().isEmpty());
  }
  SECTION("the same") {
    copying.choosePassword(u"gravel teapot"_s, u"gravel teapot"_s);
    copying.click(u"Save my copy"_s);
    copying.waitFor(u"Your copy is saved."_s);
    CHECK(copying.bytesOf(u"plan.pdf"_s).contains("/Encrypt"));
    for (const QLineEdit* box : copying.window().findChildren<QLineEdit*>()) CHECK(box->text().isEmpty());
  }
}

TEST_CASE("A plan that is to go is deleted once its full copy is saved, and not before", "[copy]") {
  TalkDesk desk;
  plan::Plan plan = samsPlan(desk);
  plan.keeping = plan::Keeping::DeleteAfterCopy;
  Copying copying(desk, plan);
  CHECK(copying.has(u"the plan is deleted from this laptop, as you chose"_s));
  copying.click(u"A copy to share"_s);
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"Your copy is saved."_s);
  CHECK(desk.store().plan(copying.id).has_value());
  copying.click(u"My full copy"_s);
  desk.asks.saveTo = copying.file(u"full.docx"_s);
  copying.click(u"Take another"_s);
  copying.waitFor(u"Your copy is saved, and the plan is deleted"_s);
  CHECK_FALSE(desk.store().plan(copying.id).has_value());
}

TEST_CASE("Lines that go only in a copy are asked about once", "[copy][held]") {
  TalkDesk desk;
  Copying copying(desk);
  QSignalSpy finished(&copying.flow(), &ui::CopyFlow::finished);
  copying.click(u"No copy today"_s);
  CHECK(finished.isEmpty());
  CHECK(copying.has(u"Take it before you finish."_s));
  copying.click(u"Finish without them"_s);
  CHECK(finished.count() == 1);
}

TEST_CASE("Printing counts as taking a copy, and a printer that is silent is said", "[copy]") {
  TalkDesk desk;
  Copying copying(desk);
  desk.asks.printed = ui::Printed::NoAnswer;
  copying.click(u"Print"_s);
  CHECK(copying.has(u"The printer did not answer. Your plan is safe."_s));
  CHECK(copying.copiesNoted(store::EventKind::CopyTaken, u"print"_s) == 0);
  desk.asks.printed = ui::Printed::Done;
  copying.click(u"Print"_s);
  CHECK(desk.asks.pagesPrinted >= 1);
  CHECK(copying.copiesNoted(store::EventKind::CopyTaken, u"print"_s) == 1);
}

TEST_CASE("Characters without a shape are named before a PDF is made", "[copy][odd]") {
  TalkDesk desk;
  Copying copying(desk, plan::withEntry(samsPlan(desk), lineOf(desk, u"\U000F1234 on a hard day"_s)));
  CHECK_FALSE(copying.has(u"A PDF cannot show these characters"_s));
  copying.click(u"PDF"_s);
  CHECK(copying.has(u"A PDF cannot show these characters"_s));
}

TEST_CASE("A plan of 500 lines can be leafed through and saved", "[copy][odd]") {
  TalkDesk desk;
  plan::Plan plan = samsPlan(desk);
  for (int i = 0; i < 500; ++i) plan.entries.append(lineOf(desk, u"I go quiet, and I stop humming on the way in."_s));
  Copying copying(desk, plan);
  copying.window().findChild<ui::PagePreview*>()->setPage(5);
  copying.waitFor(u"Page 6 of"_s);
  copying.click(u"Save my copy"_s);
  copying.waitFor(u"Your copy is saved."_s);
}

TEST_CASE("A copy is taken with keys alone", "[copy][keyboard]") {
  TalkDesk desk;
  Copying copying(desk);
  const auto focus = [&] { return qobject_cast<ui::Button*>(copying.window().focusWidget()); };
  const auto tabTo = [&](const QString& words) {
    QStringList stops;
    for (int stop = 0; stop < 40; ++stop) {
      if (focus() != nullptr && focus()->text().startsWith(words)) return;
      stops << (focus() != nullptr ? focus()->text() : copying.window().focusWidget()->accessibleName());
      QTest::keyClick(copying.window().focusWidget(), Qt::Key_Tab);
    }
    FAIL("Tab never came to " << words.toStdString() << ", only to " << stops.join(u", "_s).toStdString());
  };
  REQUIRE(focus() != nullptr);
  CHECK(focus()->text() == u"My full copy"_s);
  QTest::keyClick(focus(), Qt::Key_Right);
  CHECK_FALSE(copying.pageText().contains(u"sister"_s));
  tabTo(u"Word"_s);
  QTest::keyClick(focus(), Qt::Key_Right);
  REQUIRE(focus() != nullptr);
  CHECK(focus()->text() == u"PDF"_s);  // the focus goes along
  desk.asks.saveTo = copying.file(u"plan.pdf"_s);
  tabTo(u"Save my copy"_s);
  QTest::keyClick(focus(), Qt::Key_Return);
  copying.waitFor(u"Your copy is saved."_s);
  CHECK(copying.files() == QStringList{u"plan.pdf"_s});
}

TEST_CASE("Taking a copy looks right in every size of text and window", "[copy][looks]") {
  TalkDesk desk;
  Copying copying(desk);
  const bool locked = GENERATE(false, true);
  if (locked) copying.choosePassword({}, {});
  test::checkLooks(copying.window());
}

TEST_CASE("Where there is no room beside the choices, the pages open in their place", "[copy][looks]") {
  TalkDesk desk;
  Copying copying(desk);
  test::settle(copying.window(), 1024, 640);
  CHECK_FALSE(copying.window().findChild<ui::PagePreview*>()->isVisible());
  CHECK(test::isInSight(copying.window(), u"anyone who can open the file can read it"_s));
  copying.click(u"See it first"_s);
  CHECK(copying.window().findChild<ui::PagePreview*>()->isVisible());
  test::checkLooks(copying.window());
  test::settle(copying.window(), 1024, 640);
  copying.click(u"Back to the choices"_s);
  CHECK(copying.has(u"Which lines?"_s));
}
