// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/home/home_screen.h"

#include "ui/home/promise_row.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/title_block.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

HomeScreen::HomeScreen(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_title(new TitleBlock(Heading::Level::One)),
      m_message(new NoticeBar(NoticeBar::Kind::Soft)),
      m_first(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_second(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_startHeading(new Heading(Heading::Level::Two)),
      m_startWords(new TextLabel(Type::Body, Token::OnSoft)),
      m_start(new PrimaryButton(Icon::Conversation, {})),
      m_practise(new SecondaryButton(Icon::Practise, {})),
      m_unfinished(new QWidget),
      m_unfinishedCards(new QVBoxLayout(m_unfinished)),
      m_promisesHeading(new Heading(Heading::Level::Two)),
      m_promises(new QVBoxLayout),
      m_comingHeading(new Heading(Heading::Level::Two)),
      m_coming(new QVBoxLayout),
      m_comingNote(new SmallText),
      m_notes(new QVBoxLayout),
      m_coaching(new QuietButton(Icon::Listen, {})),
      m_sheets(new QuietButton(Icon::Document, {})) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  m_scroll->setPadding(36, 26, 20);
  QVBoxLayout* body = m_scroll->body();
  body->addWidget(m_title);
  m_message->hide();
  body->addWidget(m_message);
  setSpaces(m_first, {}, 20);
  setSpaces(m_second, {}, 20);
  body->addLayout(m_first);
  body->addLayout(m_second, 1);

  auto* start = new Card(Card::Kind::Soft);
  start->setPadding(28, 24, kGap);
  m_startHeading->setInk(Token::OnSoft);
  m_start->setLarge(true);
  start->body()->addWidget(m_startHeading);
  start->body()->addWidget(m_startWords);
  start->body()->addStretch(1);
  m_practise->setLarge(true);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, kGap);
  row->addWidget(m_start);
  row->addWidget(m_practise);
  start->body()->addWidget(acts);
  m_first->addWidget(start, 71);
  setSpaces(m_unfinishedCards, {}, 20);
  m_first->addWidget(m_unfinished, 34);

  auto* promises = new Card;
  promises->setPadding(24, 20, 4);
  promises->body()->addWidget(m_promisesHeading);
  promises->body()->addLayout(m_promises);
  promises->body()->addStretch(1);
  m_second->addWidget(promises, 65);
  auto* coming = new Card;
  coming->setPadding(24, 20, 4);
  coming->body()->addWidget(m_comingHeading);
  coming->body()->addLayout(m_coming);
  coming->body()->addStretch(1);
  coming->body()->addWidget(m_comingNote);
  m_second->addWidget(coming, 40);
  setSpaces(m_promises, {}, 4);
  setSpaces(m_coming, {}, 4);
  setSpaces(m_notes, {}, 12);
  body->addLayout(m_notes);
  auto* ways = new QWidget;
  auto* wayRow = new FlowRow(ways, kGap);
  wayRow->addWidget(m_coaching);
  wayRow->addWidget(m_sheets);
  body->addWidget(ways);

  connect(m_start, &QAbstractButton::clicked, this, &HomeScreen::startAsked);
  connect(m_practise, &QAbstractButton::clicked, this, &HomeScreen::practiseAsked);
  connect(m_coaching, &QAbstractButton::clicked, this, &HomeScreen::coachingAsked);
  connect(m_sheets, &QAbstractButton::clicked, this, &HomeScreen::sheetsAsked);
  retranslate();
}

void HomeScreen::retranslate() {
  m_startHeading->setText(tr("Start a conversation"));
  m_startWords->setText(
      tr("An hour, somewhere private, with someone who matters. We will take it one step at a time."));
  m_start->setText(tr("Start"));
  m_practise->setText(tr("Practise first"));
  m_promisesHeading->setText(tr("What I said I would do"));
  m_comingHeading->setText(tr("Talks coming up"));
  m_coaching->setText(tr("Listening help"));
  m_sheets->setText(tr("A sheet to prepare with"));
  m_comingNote->setText(tr("Choose a time with them. These dates are only a nudge."));
}

void HomeScreen::render(const HomeView& view) {
  m_view = view;
  m_title->setTitle(view.greeting);
  m_title->setLead(view.lead);
  m_start->setEnabled(view.canSave);
  m_practise->setVisible(view.firstTime);
  fillUnfinished();
  fillPromises();
  fillComing();
  fillNotes();
}

void HomeScreen::fillUnfinished() {
  clearLayout(m_unfinishedCards);
  for (const UnfinishedView& talk : m_view.unfinished) {
    auto* card = new Card;
    card->body()->addWidget(new Heading(Heading::Level::Two, talk.title));
    card->body()->addWidget(new SmallText(talk.words));
    card->body()->addStretch(1);
    auto* carryOn = new SecondaryButton(Icon::Next, tr("Carry on"));
    //: Spoken name of [Carry on]; %1 is "Sam, part-way through"
    carryOn->setAccessibleName(tr("Carry on: %1").arg(talk.title));
    carryOn->setCentered(true);
    carryOn->setEnabled(m_view.canSave);
    connect(carryOn, &QAbstractButton::clicked, this, [this, person = talk.person] { Q_EMIT carryOnAsked(person); });
    card->body()->addWidget(carryOn);
    m_unfinishedCards->addWidget(card);
  }
  m_unfinished->setVisible(!m_view.unfinished.empty());
}

void HomeScreen::fillPromises() {
  clearLayout(m_promises);
  if (m_view.promises.empty()) m_promises->addWidget(new BodyText(tr("Nothing promised just now.")));
  for (const PromiseView& promise : m_view.promises) {
    m_promises->addWidget(new Divider);
    auto* row = new PromiseRow(promise, m_view.today, m_view.canSave, m_narrow);
    connect(row, &PromiseRow::doneAsked, this, &HomeScreen::doneAsked, Qt::QueuedConnection);
    connect(row, &PromiseRow::dayChosen, this, &HomeScreen::dayChosen, Qt::QueuedConnection);
    m_promises->addWidget(row);
  }
}

void HomeScreen::fillComing() {
  clearLayout(m_coming);
  if (m_view.coming.empty()) m_coming->addWidget(new BodyText(tr("No talks planned. That's fine.")));
  m_comingNote->setVisible(!m_view.coming.empty());
  for (const ComingView& talk : m_view.coming) {
    m_coming->addWidget(new Divider);
    auto* row = new QWidget;
    auto* line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    setSpaces(line, {0, 6, 0, 6}, kGapWide);
    auto* words = new QVBoxLayout;
    setSpaces(words, {}, 0);
    words->addWidget(new TextLabel(Type::BodyBold, Token::Ink, talk.name));
    words->addWidget(new SmallText(talk.kind));
    line->addLayout(words, 1);
    auto* when = new SmallText(talk.when);
    setExtent(when, Extent::MinWidth, 92);
    line->addWidget(when);
    auto* open = new SecondaryButton(tr("Open"));
    open->setDense(true);
    //: Spoken name of [Open]; %1 is whose talk, which kind and when
    open->setAccessibleName(tr("Open: %1").arg(talk.spoken));
    connect(open, &QAbstractButton::clicked, this, [this, person = talk.person] { Q_EMIT openAsked(person); });
    line->addWidget(open, 0, m_narrow ? Qt::AlignLeft : Qt::AlignVCenter);
    m_coming->addWidget(row);
  }
}

void HomeScreen::fillNotes() {
  clearLayout(m_notes);
  for (const HomeNote& note : m_view.notes) {
    auto* bar = new NoticeBar(NoticeBar::Kind::Soft);
    bar->setText(note.words);
    m_notes->addWidget(bar);
    if (note.act.isEmpty()) continue;
    Button* act = bar->addButton(note.act);
    if (!note.spoken.isEmpty()) act->setAccessibleName(note.spoken);
    connect(act, &QAbstractButton::clicked, this, [this, id = note.id] { Q_EMIT noteActed(id); }, Qt::QueuedConnection);
  }
}

void HomeScreen::startHere() {
  m_start->setFocus(Qt::OtherFocusReason);
}

void HomeScreen::say(const QString& text, const QString& undo) {
  m_message->clearButtons();
  if (!undo.isEmpty()) connect(m_message->addButton(undo), &QAbstractButton::clicked, this, &HomeScreen::undoAsked);
  m_message->say(text);
}

void HomeScreen::saidEnough() {
  m_message->hide();
}

void HomeScreen::arrange() {
  const bool narrow = breadthFor(width()) == Breadth::Narrow;
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  m_first->setDirection(direction);
  m_second->setDirection(direction);
  m_scroll->setPadding(narrow ? 16 : 36, narrow ? 16 : 26, 20);
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  render(m_view);
}

void HomeScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void HomeScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
