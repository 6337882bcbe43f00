// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/stop_screen.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

StopScreen::StopScreen(QWidget* parent)
    : BarScreen(parent),
      m_scroll(new ScrollColumn),
      m_title(new Heading(Heading::Level::Question)),
      m_lead(new LeadText),
      m_breather(new Button(Look::Path, Icon::StopTalk, QString())),
      m_keep(new Button(Look::Path, Icon::Calendar, QString())),
      m_day(new Card),
      m_wipe(new Button(Look::Path, Icon::TakeOut, QString())),
      m_sure(new NoticeBar),
      m_someoneElse(new Button(Look::Path, Icon::Shared, QString())),
      m_tip(new ListeningTip),
      m_message(new NoticeBar) {
  between()->addWidget(m_scroll, 1);
  auto* const middle = new CenteredColumn(820);
  QVBoxLayout* const column = middle->body();
  setSpaces(column, {}, 14);
  column->addWidget(m_message);
  m_message->hide();
  for (QWidget* widget :
       {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_lead), static_cast<QWidget*>(m_breather),
        static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_wipe),
        static_cast<QWidget*>(m_sure), static_cast<QWidget*>(m_someoneElse), static_cast<QWidget*>(m_tip)})
    column->addWidget(widget);
  column->insertSpacing(column->indexOf(m_tip), px(8));
  m_scroll->setPadding(24, 30, 8);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  for (Button* way : {m_breather, m_keep, m_wipe, m_someoneElse}) way->setTrailing(Icon::Next);
  m_tip->setGlyph(Icon::GentleStop);
  m_day->setPadding(24, 18, 14);
  m_day->hide();
  m_sure->hide();

  connect(m_breather, &QAbstractButton::clicked, this, &StopScreen::breatherAsked);
  connect(m_keep, &QAbstractButton::clicked, this, &StopScreen::askDay);
  connect(m_wipe, &QAbstractButton::clicked, this, &StopScreen::askWipe);
  connect(m_someoneElse, &QAbstractButton::clicked, this, &StopScreen::someoneElseAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &StopScreen::goBackAsked);
  onKeys(Qt::Key_Escape, [this] { leave(); });
  retranslate();
}

void StopScreen::retranslate() {
  m_title->setText(tr("Of course. Let's stop here."));
  m_lead->setText(tr("No reason needed. Nothing said today has been kept."));
  m_breather->setText(tr("Take a breather"));
  m_breather->setNote(tr("The screen goes quiet. Come back when you are both ready."));
  //: %1 is the member of staff
  m_keep->setText(tr("Stop, and keep what %1 wrote").arg(m_view.person));
  m_keep->setNote(m_view.lines == 0 ? tr("Nothing is written yet. Pick a day to carry on, or leave it open.")
                                    : tr("%n line(s), locked, until you meet again. Pick a day, or leave it open.",
                                         nullptr, m_view.lines));
  m_wipe->setText(tr("Stop, and keep nothing"));
  m_wipe->setNote(m_view.earlierSitting ? tr("Everything written in both sittings is wiped from this laptop.")
                                        : tr("Everything written today is wiped from this laptop."));
  m_someoneElse->setText(tr("%1 would like to talk with someone else").arg(m_view.person));
  //: %1 is the manager
  m_someoneElse->setNote(tr("We show who else there is. %1 does not need to know why.").arg(m_view.manager));
  const QString decides = tr("%1 decides").arg(m_view.person);
  m_tip->setTip(decides, tr("what happens to the lines. %1: thank %2 for coming, and check how they are leaving.")
                             .arg(m_view.manager, m_view.person));
  m_bottom->setStop({});
  m_bottom->setBack({});
  m_bottom->setNext(tr("Go back to the talk"), Icon::None);
  m_bottom->nextButton()->setGlyph(Icon::Back);
  m_bottom->nextButton()->setKeyCap(tr("Esc"));
}

void StopScreen::render(const StopView& view) {
  m_view = view;
  m_top->setTitle(view.title);
  m_message->hide();
  closeQuestions();
  retranslate();
}

void StopScreen::startHere() {
  m_breather->setFocus(Qt::OtherFocusReason);
  announce(m_title);
}

void StopScreen::say(const QString& text) {
  m_message->say(text);
}

/// Esc leaves the question first, then the screen.
void StopScreen::leave() {
  if (m_day->isHidden() && m_sure->isHidden()) return Q_EMIT goBackAsked();
  QWidget* const before = m_day->isHidden() ? m_wipe : m_keep;
  closeQuestions();
  before->setFocus(Qt::OtherFocusReason);
}

void StopScreen::closeQuestions() {
  m_day->hide();
  m_sure->hide();
}

void StopScreen::askDay() {
  closeQuestions();
  QVBoxLayout* const column = m_day->body();
  clearLayout(column);
  if (m_view.heldLines > 0) {
    column->addWidget(
        new BodyText(tr("%n line(s) meant only for the copy cannot wait here. Take the copy first, if you like.",
                        nullptr, m_view.heldLines)));
    auto* const copy = new SecondaryButton(Icon::SaveCopy, tr("Take the copy first"));
    copy->setDense(true);
    column->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QAbstractButton::clicked, this, &StopScreen::copyAsked);
  }
  auto* const day = new DateBox(tr("When would you like to carry on?"), m_view.today);
  day->setEarliest(m_view.today);
  column->addWidget(day);
  auto* const buttons = new QWidget;
  auto* const row = new FlowRow(buttons, 12);
  auto* const choose = new SecondaryButton(Icon::Calendar, tr("Stop until this day"));
  auto* const open = new SecondaryButton(tr("Stop, and leave it open"));
  row->addWidget(choose);
  row->addWidget(open);
  column->addWidget(buttons);
  connect(choose, &QAbstractButton::clicked, this, [this, choose, day] {
    choose->setFocus(Qt::OtherFocusReason);  // so that what is typed is read, whoever pressed the button
    if (!day->date().isValid()) return day->setFocus(Qt::OtherFocusReason);
    Q_EMIT keepAsked(day->date());
  });
  connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT keepAsked(std::nullopt); });
  m_day->show();
  day->setFocus(Qt::OtherFocusReason);
}

void StopScreen::askWipe() {
  closeQuestions();
  const int lines = m_view.lines + m_view.heldLines;
  if (lines == 0) return Q_EMIT wipeAsked();
  m_sure->clearButtons();
  Button* const keep = m_sure->addButton(tr("Keep them"));
  Button* const wipe = m_sure->addButton(tr("Wipe them"));
  connect(keep, &QAbstractButton::clicked, this, &StopScreen::leave);
  connect(wipe, &QAbstractButton::clicked, this, &StopScreen::wipeAsked);
  m_sure->say(tr("Wipe the %n line(s)? They cannot come back.", nullptr, lines));
}

BreatherScreen::BreatherScreen(QWidget* parent)
    : BarScreen(parent), m_words(new Heading(Heading::Level::Question)), m_back(new PrimaryButton(QString())) {
  m_top->setTitle(QStringLiteral("Hearten"));  // its own name, in every language
  m_bottom->setStop({});
  m_bottom->setBack({});
  m_bottom->setNext({});
  between()->addStretch(2);
  auto* const mark = new HeartenMark;
  setExtent(mark, Extent::Width, 96);
  setExtent(mark, Extent::Height, 96);
  between()->addWidget(mark, 0, Qt::AlignHCenter);
  between()->addSpacing(px(8));
  m_words->setAlignment(Qt::AlignHCenter);
  between()->addWidget(m_words);
  between()->addSpacing(px(16));
  between()->addWidget(m_back, 0, Qt::AlignHCenter);
  between()->addStretch(3);
  connect(m_back, &QAbstractButton::clicked, this, &BreatherScreen::backAsked);
  onKeys(Qt::Key_Escape, [this] { Q_EMIT backAsked(); });
  retranslate();
}

void BreatherScreen::retranslate() {
  m_words->setText(tr("Take your time."));
  m_back->setText(tr("We're back"));
}

void BreatherScreen::startHere() {
  m_back->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
