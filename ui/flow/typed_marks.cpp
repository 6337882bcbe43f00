// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/typed_marks.h"

#include "ui/flow/live_talk.h"
#include "ui/plan/section_page.h"
#include "ui/style/accessible.h"
#include "ui/widgets/notice_bar.h"

#include <utility>

namespace hearten::ui {
namespace {

using namespace std::chrono_literals;
using boundary::Decision;

/// Words are marked within 50 ms of a pause; the rest of that is for reading them and painting.
constexpr auto kPauseInTyping = 15ms;
constexpr auto kLongerPause = 400ms;

}  // namespace

std::vector<MarkedPart> marksOf(const boundary::Verdict& verdict) {
  std::vector<MarkedPart> marks;
  for (const boundary::Span& span : verdict.spans)
    marks.push_back({static_cast<int>(span.start), static_cast<int>(span.length)});
  return marks;
}

TypedMarks::TypedMarks(LiveTalk& talk, SectionPage* page, std::function<boundary::Field()> field, QObject* parent)
    : QObject(parent), m_talk(talk), m_page(page), m_field(std::move(field)) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseInTyping);
  m_longerPause.setSingleShot(true);
  m_longerPause.setInterval(kLongerPause);
  connect(&m_pause, &QTimer::timeout, this, &TypedMarks::readAtOnce);
  connect(&m_longerPause, &QTimer::timeout, this, &TypedMarks::tell);
  connect(&m_reading, &TypedCheck::read, this, &TypedMarks::mark);
}

void TypedMarks::edited() {
  m_reading.forget();
  m_pause.start();
  m_longerPause.start();
}

void TypedMarks::readAtOnce() {
  std::vector<TypedCheck::Text> texts;
  for (const MarkedText* box : m_page->boxes()) texts.push_back({m_field(), box->toPlainText()});
  m_reading.ask(m_talk.conversation().screen(), std::move(texts));
}

void TypedMarks::stop() {
  m_pause.stop();
  m_reading.forget();
}

void TypedMarks::forget() {
  if (!m_told.isEmpty()) m_page->message()->hide();
  m_doubt.clear();
  m_told.clear();
}

NoticeBar* TypedMarks::message() {
  NoticeBar* message = m_page->message();
  message->clearButtons();
  m_doubt.clear();
  m_told.clear();
  return message;
}

/// Marks the words, and has what there is to say ready for a longer pause.
void TypedMarks::mark(const TypedCheck::Verdicts& verdicts) {
  const QList<MarkedText*> boxes = m_page->boxes();
  if (std::ssize(verdicts) != boxes.size()) return;  // another editor was opened meanwhile
  QString doubt;
  for (qsizetype i = 0; i < boxes.size(); ++i) {
    const boundary::Verdict verdict =
        m_talk.conversation().remembering(verdicts[static_cast<std::size_t>(i)], boxes[i]->toPlainText());
    const QString why = verdict.decision == Decision::Ask ? verdict.question : verdict.reason;
    boxes[i]->setMarks(marksOf(verdict), why);
    if (doubt.isEmpty() && verdict.decision != Decision::Clear) doubt = why;
  }
  if (m_page->isStopped()) return m_page->setStopFine(doubt.isEmpty());
  if (doubt.isEmpty()) return forget();
  m_doubt = doubt;
  if (!m_longerPause.isActive()) tell();
}

void TypedMarks::tell() {
  if (m_doubt.isEmpty() || m_doubt == m_told || m_page->isStopped()) return;
  const QString doubt = m_doubt;
  NoticeBar* box = message();
  m_doubt = doubt;
  m_told = doubt;
  //: %1 is the reason: "It looks like it is about a formal process, and your plan is not the place for that."
  box->setText(tr("Not kept yet: %1").arg(doubt));
  box->show();
  announce(box);
}

}  // namespace hearten::ui
