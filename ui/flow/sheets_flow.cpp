// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/sheets_flow.h"

#include "core/document/blank_sheet.h"
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/save_file.h"
#include "ui/flow/letters.h"
#include "ui/shell/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr auto kWelsh = "cy"_L1;

}  // namespace

SheetsFlow::SheetsFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_screen(std::make_unique<SheetsScreen>()) {
  connect(m_screen.get(), &SheetsScreen::backRequested, this, &SheetsFlow::backRequested);
  connect(m_screen.get(), &SheetsScreen::hideRequested, this, &SheetsFlow::hideRequested);
  connect(m_screen.get(), &SheetsScreen::safetyRequested, this, &SheetsFlow::safetyRequested);
  connect(m_screen.get(), &SheetsScreen::taken, this, &SheetsFlow::take, Qt::QueuedConnection);
  connect(m_screen.get(), &SheetsScreen::languageChosen, this, [this](int language) {
    m_words = content::load(language == 0 ? u"en"_s : QString(kWelsh));
    render();
  });
  connect(m_screen.get(), &SheetsScreen::lettersChosen, this, [this](int letters) {
    m_view.letters = letters;
    render();
  });
}

SheetsFlow::~SheetsFlow() = default;

void SheetsFlow::open(const QString& language) {
  m_words = language == m_desk.content.language ? m_desk.content : content::load(language);
  m_view.letters = 0;
  render();
}

void SheetsFlow::render() {
  m_view.sheets.clear();
  for (const content::Sheet& sheet : std::as_const(m_words.sheets))
    m_view.sheets.append({.title = sheet.title, .lead = sheet.lead});
  m_view.language = m_words.language == kWelsh ? 1 : 0;
  m_view.canPrint = m_desk.asks.hasPrinter();
  m_screen->render(m_view);
}

document::Document SheetsFlow::sheet(int index) const {
  return document::blankSheet(m_words.sheets.at(index), m_words);
}

void SheetsFlow::take(int index, SheetsScreen::As as) {
  m_screen->message()->hide();
  const document::Document document = sheet(index);
  if (as == SheetsScreen::As::Print) return print(document);
  save(document, as == SheetsScreen::As::Word);
}

void SheetsFlow::print(const document::Document& sheet) {
  const auto pages = document::Preview::of(sheet, lettersAt(m_view.letters));
  if (!pages) return tell(messageFor(pages.error()));
  const Printed printed = m_desk.asks.print(
      {.count = pages->pageCount(), .size = pages->pageSize(), .draw = [&pages](QPainter& painter, int page) {
         pages->paint(painter, page);
       }});
  if (printed == Printed::NoAnswer)
    return tell(tr("The printer did not answer. Try again, or save the sheet instead."));
  if (printed == Printed::Done) tell(tr("The sheet is on its way to the printer."));
}

void SheetsFlow::save(const document::Document& sheet, bool asWord) {
  // The title of a sheet may end in a question mark, which is no part of a file's name.
  const QString name = QString(sheet.title).remove(u'?') + (asWord ? u".docx"_s : u".pdf"_s);
  const auto path =
      m_desk.asks.whereToSave(tr("Save the sheet"), name, asWord ? tr("Word file (*.docx)") : tr("PDF file (*.pdf)"));
  if (!path) return;
  const auto bytes = asWord ? document::writeDocx(sheet, {.letters = lettersAt(m_view.letters)})
                            : document::writePdf(sheet, {.letters = lettersAt(m_view.letters)});
  if (!bytes) return tell(messageFor(bytes.error()));
  write(*path, *bytes, false);
}

void SheetsFlow::write(const QString& path, const QByteArray& bytes, bool replace) {
  const auto done = document::saveFile(path, bytes, replace ? document::IfThere::Replace : document::IfThere::Refuse);
  if (done) return tell(tr("The sheet is saved."));
  if (done.error().what != Problem::FileExists) return tell(messageFor(done.error()));
  NoticeBar* const message = m_screen->message();
  message->clearButtons();
  connect(
      message->addButton(tr("Replace it")), &QAbstractButton::clicked, this,
      [this, path, bytes] { write(path, bytes, true); }, Qt::QueuedConnection);
  connect(
      message->addButton(tr("Keep both")), &QAbstractButton::clicked, this,
      [this, path, bytes] { write(document::freeName(path), bytes, false); }, Qt::QueuedConnection);
  message->say(messageFor(done.error()));
}

void SheetsFlow::tell(const QString& words) {
  m_screen->message()->clearButtons();
  m_screen->message()->say(words);
}

}  // namespace hearten::ui
