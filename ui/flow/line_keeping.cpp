// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/line_keeping.h"

#include "core/plan/names.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/talk_views.h"
#include "ui/flow/taught_names.h"
#include "ui/flow/typed_marks.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/section_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/saved_note.h"

#include <utility>

namespace hearten::ui {

using namespace Qt::StringLiterals;
using boundary::Decision;

LineKeeping::LineKeeping(Desk& desk, LiveTalk& talk, PlanScreen* screen, TypedMarks& marks, QObject* parent)
    : QObject(parent), m_desk(desk), m_talk(talk), m_screen(screen), m_marks(marks) {
  connectStop();
}

void LineKeeping::connectStop() {
  SectionPage* page = m_screen->page();
  connect(page, &SectionPage::wordingChosen, this, [this](int index) { offer(m_aside.verdict.wordings.value(index)); });
  connect(page, &SectionPage::tryAgain, this, [this](const QString& text) { text.isEmpty() ? letGo() : offer(text); });
  connect(page, &SectionPage::keepAnywayAsked, this, [this] { offer(m_aside.text, true); });
  connect(page, &SectionPage::nameTaught, this, &LineKeeping::teach);
  connect(page, &SectionPage::putAsideAsked, this, &LineKeeping::putWithJottings);
  connect(page, &SectionPage::stopTakenOut, this, &LineKeeping::letGo);
}

void LineKeeping::keep(const QString& text, boundary::Field field, Offer offered, std::function<void()> then) {
  m_marks.stop();
  m_field = field;
  m_offer = std::move(offered);
  m_then = std::move(then);
  offer(text);
}

void LineKeeping::stopAgain(const SetAside& line, boundary::Field field, Offer offered, std::function<void()> then) {
  m_field = field;
  m_offer = std::move(offered);
  m_then = std::move(then);
  setAside(line);
}

void LineKeeping::offer(const QString& text, bool answered) {
  if (!m_offer) return;
  if (text.size() > plan::kLineLimit) {
    // Lines offer to be made two where they are written; a step or an adjustment is one thing.
    return m_marks.message()->say(tr("That's a lot for one line. Could you say it in fewer words?"));
  }
  if (const auto aside = m_offer(text, answered)) return setAside(*aside);
  finish();
}

void LineKeeping::finish() {
  m_offer = {};
  m_marks.forget();
  SectionPage* page = m_screen->page();
  page->hideStop();
  page->startNewLine();
  m_screen->savedNote()->saving();
  m_talk.save();  // says what came of it, and shows the section as it is now
  if (!m_talk.hasUnsavedWords()) page->startNewLine();
  if (!m_secondHalf.isEmpty()) page->insert(std::exchange(m_secondHalf, {}));
  Q_EMIT kept();
  if (const auto then = std::exchange(m_then, {})) then();
}

void LineKeeping::setAside(const SetAside& line) {
  m_aside = line;
  m_marks.forget();
  const bool asks = line.verdict.decision == Decision::Ask;
  m_screen->page()->showStop(
      {.title = asks ? tr("Would you rather say it another way?") : tr("Let's keep this line out of the plan"),
       .reason = asks ? line.verdict.question : tr("It has not been kept. %1").arg(line.verdict.reason),
       .line = line.text,
       .marks = marksOf(line.verdict),
       .wordings = line.verdict.wordings,
       .answerers = asks ? QStringList{m_talk.personName(), managerFor(m_talk.managerName())} : QStringList()});
  m_screen->savedNote()->notKept(1);
}

void LineKeeping::letGo() {
  m_offer = {};
  m_then = {};
  m_aside = {};
  m_marks.forget();
  m_screen->savedNote()->nothing();
  SectionPage* page = m_screen->page();
  page->hideStop();
  page->startNewLine();
  if (!m_secondHalf.isEmpty()) page->insert(std::exchange(m_secondHalf, {}));
}

void LineKeeping::leaveSection() {
  m_offer = {};
  m_secondHalf.clear();
  m_marks.forget();
}

/// The name is for the organisation's list, and the line is read again with it. It is kept only when they ask for that.
void LineKeeping::teach(const QString& name) {
  SectionPage* page = m_screen->page();
  if (const auto why = whyNotTaught(m_desk, name)) return page->sayOfName(*why);
  m_desk.window.teachName(name);
  m_talk.conversation().useScreen(m_desk.screen);
  const BeingWritten writing = page->beingWritten();
  const boundary::Verdict verdict = m_talk.conversation().check(writing.text, m_field);
  if (verdict.decision != Decision::Clear) {
    setAside({verdict, writing.text});
    return Q_EMIT said(tr("Hearten knows that name now. The line still needs other words, or a yes from both."));
  }
  letGo();
  page->setBeingWritten(writing);
  Q_EMIT said(tr("Hearten knows that name now. Your line is here again: keep it when you are ready."));
}

/// Out of the plan and with the jottings, for as long as the talk goes on.
void LineKeeping::putWithJottings(const QString& text) {
  conversation::Jottings& jottings = m_talk.conversation().jottings();
  const QString both = jottings.isEmpty() ? text : jottings.text() + u'\n' + text;
  if (both.size() > conversation::Jottings::kLimit)
    return Q_EMIT said(tr("There is no room left in the jottings. The line stays here."));
  jottings.set(both);
  Q_EMIT putAside();
  letGo();
  //: After the sentence "That belongs in another meeting. Nothing about it is written here."
  Q_EMIT said(m_desk.content.putToOneSide + u' ' +
              tr("Your words are with the jottings, which are gone when you close, stop or lock."));
}

}  // namespace hearten::ui
