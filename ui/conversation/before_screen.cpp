// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/before_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

enum Meeting { InOneRoom, ByVideo, WithInterpreter };

Icon iconNamed(const QString& name) {
  if (name == "conversation"_L1) return Icon::Conversation;
  if (name == "document"_L1) return Icon::Document;
  if (name == "flag"_L1) return Icon::Flag;
  return Icon::About;
}

/// A heading with an icon before it and a note below, in the colours of a soft card.
QWidget* keptLine(const ReadyLine& line) {
  auto* const whole = new QWidget;
  auto* const row = new QHBoxLayout(whole);
  setSpaces(row, {}, 14);
  row->addWidget(new Glyph(iconNamed(line.icon), Token::OnSoft, 24), 0, Qt::AlignTop);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new TextLabel(Type::BodyBold, Token::OnSoft, line.words));
  words->addWidget(new TextLabel(Type::Body, Token::OnSoft, line.note));
  row->addLayout(words, 1);
  return whole;
}

Button* tickFor(const QString& words, const QString& note = {}) {
  auto* const tick = new Button(Look::Tick, words);
  tick->setBoldText(true);
  tick->setNote(note);
  return tick;
}

}  // namespace

BeforeScreen::BeforeScreen(QWidget* parent)
    : BarScreen(parent),
      m_kind(new Button(Look::Chip, QString())),
      m_room(new MenuChip),
      m_scroll(new ScrollColumn),
      m_message(new NoticeBar),
      m_notToday(new Card(Card::Kind::Active)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_pair(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_managerCard(new Card),
      m_personCard(new Card),
      m_managerLines(new QVBoxLayout),
      m_personLines(new QVBoxLayout),
      m_role(new MenuChip),
      m_meeting(new MenuChip),
      m_sheets(new QuietButton(Icon::Document, QString())),
      m_meetingLines(new QVBoxLayout),
      m_notKept(new SmallText),
      m_side(new QWidget),
      m_kept(new Card(Card::Kind::Soft)),
      m_mustTell(new Card(Card::Kind::Warm)) {
  m_kind->setCheckable(false);
  m_kind->setTrailing(Icon::OpenList);
  m_top->addMiddle(m_kind);
  m_top->addMiddle(m_room);
  between()->addWidget(m_scroll, 1);
  m_scroll->setPadding(28, 22, 16);
  m_scroll->body()->addWidget(m_message);
  m_scroll->body()->addWidget(m_notToday);
  m_message->hide();
  m_notToday->hide();
  m_scroll->body()->addLayout(m_columns, 1);
  setSpaces(m_columns, {}, 20);

  for (Card* card : {m_managerCard, m_personCard}) card->setPadding(24, 18, 12);
  for (QVBoxLayout* lines : {m_managerLines, m_personLines}) setSpaces(lines, {}, 12);
  setSpaces(m_meetingLines, {}, 8);
  const auto addChip = [](Card* card, QWidget* chip) {
    auto* const row = new QWidget;
    auto* const flow = new FlowRow(row);
    flow->addWidget(chip);
    card->body()->addWidget(row);
  };
  m_managerCard->body()->addLayout(m_managerLines);
  m_managerCard->body()->addStretch(1);
  addChip(m_managerCard, m_role);
  m_managerCard->body()->addWidget(m_notKept);
  m_personCard->body()->addLayout(m_personLines);
  m_personCard->body()->addStretch(1);
  m_personCard->body()->addLayout(m_meetingLines);
  addChip(m_personCard, m_meeting);
  addChip(m_personCard, m_sheets);

  auto* const side = new QVBoxLayout(m_side);
  setSpaces(side, {}, 16);
  side->addWidget(m_kept, 1);
  side->addWidget(m_mustTell);
  m_kept->setPadding(24, 18, 14);
  m_mustTell->setPadding(18, 14, 4);
  setSpaces(m_pair, {}, 20);
  m_pair->addWidget(m_managerCard, 1);
  m_pair->addWidget(m_personCard, 1);
  m_columns->addLayout(m_pair, 20);
  m_columns->addWidget(m_side, 13);

  connect(m_bottom, &BottomBar::stopAsked, this, &BeforeScreen::askNotToday);
  connect(m_bottom, &BottomBar::backAsked, this, &BeforeScreen::leave);
  connect(m_bottom, &BottomBar::nextAsked, this,
          [this] { Q_EMIT begin({.room = m_room->current(), .role = m_role->current()}); });
  connect(m_kind, &QAbstractButton::clicked, this, &BeforeScreen::kindsAsked);
  connect(m_sheets, &QAbstractButton::clicked, this, &BeforeScreen::sheetsAsked);
  connect(m_meeting, &MenuChip::chosen, this, &BeforeScreen::showMeeting);
  onKeys(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT m_bottom->nextAsked(); });
  retranslate();
}

void BeforeScreen::retranslate() {
  m_top->setTitle(tr("Before you start"));
  showKind();
  m_room->setTopic(tr("How long the room is ours"));
  m_role->setTopic(tr("Who holds it"));
  m_meeting->setTopic(tr("How you meet"));
  m_meeting->setItems({tr("We meet in one room"), tr("We meet by video"), tr("We have an interpreter")});
  m_meeting->setCurrent(std::max(0, m_meeting->current()));
  m_sheets->setText(tr("A sheet to prepare with"));
  m_bottom->setStop(tr("Not today"), Icon::None);
  m_bottom->setBack(tr("Back"));
  //: Starts the talk
  m_bottom->setNext(tr("Begin"));
}

void BeforeScreen::render(const BeforeView& view) {
  m_view = view;
  showKind();
  m_room->setItems(view.rooms);
  m_room->setCurrent(view.room);
  m_role->setItems(view.roles);
  m_role->setCurrent(view.role);
  m_meeting->setCurrent(InOneRoom);
  m_notKept->setText(view.notKept);
  //: %1 is the member of staff
  m_bottom->setWords(tr("%1, shall we?").arg(view.person));
  m_message->hide();
  m_notToday->hide();
  fillReadiness();
  fillKept();
  showMeeting();
}

void BeforeScreen::showKind() {
  m_kind->setText(m_view.kind);
  //: Spoken name of the button that shows what kind of talk is chosen; %1 is "About an hour"
  m_kind->setAccessibleName(tr("Kind of talk: %1").arg(m_view.kind));
}

void BeforeScreen::setKind(const QString& kind, int room) {
  m_view.kind = kind;
  showKind();
  if (m_room->current() == m_view.room) m_room->setCurrent(room);
  m_view.room = room;
}

void BeforeScreen::backFromKinds() {
  m_kind->setFocus(Qt::OtherFocusReason);
}

void BeforeScreen::fillReadiness() {
  const auto fill = [](QVBoxLayout* column, const QString& name, const std::vector<ReadyLine>& lines) {
    clearLayout(column);
    column->addWidget(new Heading(Heading::Level::Two, name));
    for (const ReadyLine& line : lines) column->addWidget(tickFor(line.words, line.note));
  };
  fill(m_managerLines, m_view.manager, m_view.managerLines);
  fill(m_personLines, m_view.person, m_view.personLines);
}

void BeforeScreen::fillKept() {
  clearLayout(m_kept->body());
  auto* const title = new Heading(Heading::Level::Two, m_view.keptTitle);
  title->setInk(Token::OnSoft);
  m_kept->body()->addWidget(title);
  for (const ReadyLine& line : m_view.kept) m_kept->body()->addWidget(keptLine(line));
  m_kept->body()->addStretch(1);

  clearLayout(m_mustTell->body());
  auto* const row = new QHBoxLayout;
  setSpaces(row, {}, 10);
  row->addWidget(new Glyph(Icon::Safety, Token::Warm), 0, Qt::AlignTop);
  auto* const words = new Heading(Heading::Level::Three, m_view.mustTellTitle);
  words->setInk(Token::Warm);
  row->addWidget(words, 1);
  m_mustTell->body()->addLayout(row);
  m_mustTell->body()->addWidget(new TextLabel(Type::Small, Token::Ink, m_view.mustTell));
}

void BeforeScreen::showMeeting() {
  clearLayout(m_meetingLines);
  if (m_meeting->current() == ByVideo)
    for (const QString& line : m_view.byVideo) m_meetingLines->addWidget(tickFor(line));
  if (m_meeting->current() == WithInterpreter) m_meetingLines->addWidget(tickFor(m_view.withInterpreter));
}

void BeforeScreen::askNotToday() {
  QVBoxLayout* const column = m_notToday->body();
  clearLayout(column);
  column->addWidget(new Heading(Heading::Level::Two, tr("That's fine.")));
  column->addWidget(new BodyText(tr("Nobody needs a reason. Choose another day, or leave it open.")));
  //: %1 is the member of staff. Only the date of the offer is kept, and only if they agree.
  auto* const note = tickFor(tr("%1 is happy for us to note that a talk was offered today").arg(m_view.person),
                             tr("Only the date is kept. No reason."));
  column->addWidget(note);
  auto* const buttons = new QWidget;
  auto* const row = new FlowRow(buttons, 12);
  auto* const choose = new SecondaryButton(Icon::Calendar, tr("Choose another day"));
  auto* const open = new SecondaryButton(tr("Leave it open"));
  row->addWidget(choose);
  row->addWidget(open);
  column->addWidget(buttons);
  auto* const another = new QWidget;
  auto* const anotherColumn = new QVBoxLayout(another);
  setSpaces(anotherColumn, {}, 12);
  auto* const day = new DateBox(tr("Which day would suit you both?"), m_view.today);
  day->setEarliest(m_view.today.addDays(1));
  setExtent(day, Extent::MaxWidth, 420);
  anotherColumn->addWidget(day);
  auto* const thisDay = new SecondaryButton(tr("Choose this day"));
  anotherColumn->addWidget(thisDay, 0, Qt::AlignLeft);
  another->hide();
  column->addWidget(another);
  connect(choose, &QAbstractButton::clicked, day, [another, day] {
    another->show();
    day->setFocus(Qt::OtherFocusReason);
  });
  connect(thisDay, &QAbstractButton::clicked, this, [this, thisDay, day, note] {
    thisDay->setFocus(Qt::OtherFocusReason);  // so that what is typed is read, whoever pressed the button
    if (!day->date().isValid()) return day->setFocus(Qt::OtherFocusReason);
    Q_EMIT notToday(day->date(), note->isChecked());
  });
  connect(open, &QAbstractButton::clicked, this, [this, note] { Q_EMIT notToday({}, note->isChecked()); });
  m_notToday->show();
  m_scroll->ensureVisible(0, 0);
  open->setFocus(Qt::OtherFocusReason);
}

void BeforeScreen::sayDay(QDate day) {
  m_message->clearButtons();
  Button* const home = m_message->addButton(tr("Go to home"));
  connect(home, &QAbstractButton::clicked, this, &BeforeScreen::leave);
  m_notToday->hide();
  m_message->say(
      //: %1 is a day in words: "Friday 27 November". "Talks coming up" is a heading on the home screen
      tr("%1 it is. You will find it at home, under “Talks coming up”. Put it in both your diaries, please.")
          .arg(dateInWords(day, m_view.today)));
}

void BeforeScreen::startHere() {
  m_bottom->nextButton()->setFocus(Qt::OtherFocusReason);
}

void BeforeScreen::say(const QString& text) {
  m_message->clearButtons();
  m_message->say(text);
}

void BeforeScreen::forget() {
  render({});
}

void BeforeScreen::arrangeFor(Breadth breadth) {
  const bool column = breadth != Breadth::Wide;
  m_columns->setDirection(column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_pair->setDirection(breadth == Breadth::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  // In one column what is kept comes first.
  const int wanted = column ? 0 : 1;
  if (m_columns->indexOf(m_side) == wanted) return;
  m_columns->removeWidget(m_side);
  m_columns->insertWidget(wanted, m_side, 13);
}

}  // namespace hearten::ui
