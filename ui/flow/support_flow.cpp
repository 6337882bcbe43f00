// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/support_flow.h"

#include "core/document/board_sheet.h"
#include "core/document/preview.h"
#include "ui/flow/support_views.h"
#include "ui/shell/messages.h"
#include "ui/support/support_screen.h"

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

content::Directory directoryOf(const content::Content& content) {
  if (content.language == u"en") return content::Directory(content);
  // Whoever reads Welsh may still type the English word that they know a thing by.
  const content::Content english = content::load(u"en"_s);
  return content::Directory(content, &english);
}

}  // namespace

SupportFlow::SupportFlow(Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_screen(std::make_unique<SupportScreen>()),
      m_directory(directoryOf(desk.content)),
      m_wanted{.nation = nationOf(desk)} {
  const auto on = [this](auto signal, auto change) {
    connect(m_screen.get(), signal, this, [this, change](const auto& value) {
      change(m_wanted, value);
      render();
    });
  };
  using content::Wanted;
  on(&SupportScreen::lookedFor, [](Wanted& wanted, const QString& words) { wanted.words = words; });
  on(&SupportScreen::subjectChosen, [](Wanted& wanted, const QString& id) { wanted.subject = id; });
  on(&SupportScreen::urgentOnlyChosen, [](Wanted& wanted, bool urgentOnly) { wanted.urgentOnly = urgentOnly; });
  on(&SupportScreen::welshSpokenChosen,
     [](Wanted& wanted, bool welshSpoken) { wanted.language = welshSpoken ? u"cy"_s : QString(); });
  on(&SupportScreen::nationChosen, [](Wanted& wanted, int index) {
    const bool isOne = index < static_cast<int>(nationNames().size()) - 1;
    wanted.nation = isOne ? std::optional(static_cast<content::Nation>(index)) : std::nullopt;
  });
  connect(m_screen.get(), &SupportScreen::everythingAsked, this, [this] {
    m_wanted = {.nation = m_wanted.nation};
    m_screen->startHere();
    render();
  });
  connect(m_screen.get(), &SupportScreen::copyAsked, this, [this](const QString& text) {
    m_desk.asks.copyText(text);
    //: %1 is a phone number or a web address
    m_screen->say(tr("%1 is copied.").arg(text));
  });
  connect(m_screen.get(), &SupportScreen::printAsked, this, &SupportFlow::print);
  render();
}

SupportFlow::~SupportFlow() = default;

QWidget* SupportFlow::screen() const {
  return m_screen.get();
}

void SupportFlow::startHere() {
  m_screen->startHere();
}

void SupportFlow::refresh() {
  m_directory = directoryOf(m_desk.content);
  render();
}

void SupportFlow::print() {
  if (!m_desk.asks.hasPrinter()) return m_screen->say(tr("There is no printer on this laptop."));
  const auto sheet = document::boardSheet(m_directory.find(m_wanted), m_desk.content, m_desk.clock.today());
  const auto pages = document::Preview::of(sheet, document::Letters::Usual);
  if (!pages) return m_screen->say(messageFor(pages.error()));
  const Printed printed = m_desk.asks.print(
      {.count = pages->pageCount(), .size = pages->pageSize(), .draw = [&pages](QPainter& painter, int page) {
         pages->paint(painter, page);
       }});
  if (printed == Printed::NoAnswer) m_screen->say(tr("The printer did not answer. Try again."));
  if (printed == Printed::Done) m_screen->say(tr("The sheet is on its way to the printer."));
}

void SupportFlow::render() {
  m_screen->render(directoryView(m_desk, m_directory, m_wanted));
}

}  // namespace hearten::ui
