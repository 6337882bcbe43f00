// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/before_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

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
  setSpaces(row, {}, 12);
  row->addWidget(new Glyph(iconNamed(line.icon), Token::OnSoft), 0, Qt::AlignTop);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new TextLabel(Type::BodyBold, Token::OnSoft, line.words));
  words->addWidget(new TextLabel(Type::Body, Token::OnSoft, line.note));
  row->addLayout(words, 1);
  return whole;
}

}  // namespace

BeforeScreen::BeforeScreen(QWidget* parent)
    : QWidget(parent),
      m_top(new TopBar),
      m_kind(new MenuChip),
      m_role(new MenuChip),
      m_how(new MenuChip),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_managerCard(new Card),
      m_personCard(new Card),
      m_side(new QWidget),
      m_kept(new Card(Card::Kind::Soft)),
      m_mustTell(new Card(Card::Kind::Warm)),
      m_notToday(new Card),
      m_message(new NoticeBar),
      m_bottom(new BottomBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  for (MenuChip* chip : {m_kind, m_role, m_how}) m_top->addMiddle(chip);
  whole->addWidget(m_top);
  whole->addWidget(m_scroll, 1);
  m_scroll->setPadding(28, 22, 16);
  m_scroll->body()->addWidget(m_message);
  m_message->hide();
  m_scroll->body()->addWidget(m_notToday);
  m_notToday->hide();
  m_scroll->body()->addLayout(m_columns, 1);
  setSpaces(m_columns, {}, 20);
  m_columns->addWidget(m_managerCard, 1);
  m_columns->addWidget(m_personCard, 1);
  auto* const side = new QVBoxLayout(m_side);
  setSpaces(side, {}, 16);
  side->addWidget(m_kept, 1);
  side->addWidget(m_mustTell);
  m_columns->addWidget(m_side, 1);
  whole->addWidget(m_bottom);

  connect(m_top, &TopBar::hideAsked, this, &BeforeScreen::hideAsked);
  connect(m_bottom, &BottomBar::safetyAsked, this, &BeforeScreen::safetyAsked);
  connect(m_bottom, &BottomBar::stopAsked, this, &BeforeScreen::showNotToday);
  connect(m_bottom, &BottomBar::nextAsked, this, [this] { Q_EMIT begin(m_kind->current(), m_role->current()); });
  connect(m_bottom, &BottomBar::backAsked, this, &BeforeScreen::leave);
  connect(m_how, &MenuChip::chosen, this, [this] { render(m_view); });
  auto* const go = new QShortcut(Qt::ALT | Qt::Key_Right, this);
  go->setContext(Qt::WidgetWithChildrenShortcut);
  connect(go, &QShortcut::activated, m_bottom, &BottomBar::nextAsked);
  retranslate();
}

void BeforeScreen::retranslate() {
  m_top->setTitle(tr("Before you start"));
  m_kind->setTopic(tr("Kind of talk"));
  m_role->setTopic(tr("Who holds it"));
  m_how->setTopic(tr("How you meet"));
  const int how = std::max(0, m_how->current());
  m_how->setItems({tr("In one room"), tr("By video"), tr("With an interpreter")});
  m_how->setCurrent(how);
  m_bottom->setStop(tr("Not today"), Icon::None);
  m_bottom->setBack(tr("Back"));
  //: Starts the talk
  m_bottom->setNext(tr("Begin"));
}

void BeforeScreen::render(const BeforeView& view) {
  m_view = view;
  m_kind->setItems(view.kinds);
  m_kind->setCurrent(view.kind);
  m_role->setItems(view.roles);
  m_role->setCurrent(view.role);
  //: %1 is the member of staff
  m_bottom->setWords(tr("%1, shall we?").arg(view.person));

  QString foot = view.notKept;
  fill(m_managerCard, view.manager, view.managerLines, foot);
  std::vector<ReadyLine> extra = view.personLines;
  fill(m_personCard, view.person, extra, {});
  if (m_how->current() == 1)
    for (const QString& line : view.byVideo) m_managerCard->body()->insertWidget(1, new BodyText(line));
  if (m_how->current() == 2) m_managerCard->body()->insertWidget(1, new BodyText(view.withInterpreter));

  clearLayout(m_kept->body());
  auto* const keptTitle = new Heading(Heading::Level::Two, view.keptTitle);
  keptTitle->setInk(Token::OnSoft);
  m_kept->body()->addWidget(keptTitle);
  m_kept->setPadding(24, 18, 14);
  for (const ReadyLine& line : view.kept) m_kept->body()->addWidget(keptLine(line));
  m_kept->body()->addStretch(1);

  clearLayout(m_mustTell->body());
  m_mustTell->setPadding(18, 12, 4);
  auto* const title = new QWidget;
  auto* const row = new QHBoxLayout(title);
  setSpaces(row, {}, 8);
  row->addWidget(new Glyph(Icon::Safety, Token::Warm), 0, Qt::AlignTop);
  auto* const words = new Heading(Heading::Level::Three, view.mustTellTitle);
  words->setInk(Token::Warm);
  row->addWidget(words, 1);
  m_mustTell->body()->addWidget(title);
  m_mustTell->body()->addWidget(new TextLabel(Type::Small, Token::Ink, view.mustTell));
}

void BeforeScreen::fill(Card* card, const QString& title, const std::vector<ReadyLine>& lines, const QString& foot) {
  clearLayout(card->body());
  card->setPadding(24, 18, 12);
  card->body()->addWidget(new Heading(Heading::Level::Two, title));
  for (const ReadyLine& line : lines) {
    auto* const tick = new Button(Look::Tick, line.words);
    tick->setBoldText(true);
    tick->setNote(line.note);
    card->body()->addWidget(tick);
  }
  card->body()->addStretch(1);
  if (!foot.isEmpty()) card->body()->addWidget(new SmallText(foot));
}

void BeforeScreen::showNotToday() {
  clearLayout(m_notToday->body());
  m_notToday->body()->addWidget(new Heading(Heading::Level::Two, tr("That's fine.")));
  m_notToday->body()->addWidget(
      new BodyText(tr("Nobody needs a reason. Choose another day together, or leave it open.")));
  auto* const day = new DateBox(tr("Another day"), m_view.today);
  day->setEarliest(m_view.today);
  m_notToday->body()->addWidget(day);
  //: %1 is the member of staff. Only the date of the offer is kept, and only if they agree.
  auto* const note =
      new Button(Look::Tick, tr("%1 is happy for us to note that a talk was offered today").arg(m_view.person));
  note->setNote(tr("Only the date is kept. No reason."));
  m_notToday->body()->addWidget(note);
  auto* const buttons = new QWidget;
  auto* const row = new FlowRow(buttons, 12);
  auto* const choose = new SecondaryButton(Icon::Calendar, tr("Choose this day"));
  auto* const open = new SecondaryButton(tr("Leave it open"));
  row->addWidget(choose);
  row->addWidget(open);
  m_notToday->body()->addWidget(buttons);
  connect(choose, &QAbstractButton::clicked, this, [this, day, note] {
    if (day->date().isValid()) Q_EMIT notToday(day->date(), note->isChecked());
  });
  connect(open, &QAbstractButton::clicked, this, [this, note] { Q_EMIT notToday(std::nullopt, note->isChecked()); });
  m_notToday->show();
  open->setFocus(Qt::OtherFocusReason);
}

void BeforeScreen::startHere() {
  m_notToday->hide();
  m_bottom->nextButton()->setFocus(Qt::OtherFocusReason);
}

void BeforeScreen::say(const QString& text) {
  m_message->say(text);
}

void BeforeScreen::arrange() {
  const Breadth breadth = breadthFor(width());
  m_top->setNarrow(breadth == Breadth::Narrow);
  const bool column = breadth != Breadth::Wide;
  m_columns->setDirection(column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  // Narrow: what is kept comes first.
  const int wanted = column ? 0 : 2;
  if (m_columns->indexOf(m_side) != wanted) {
    m_columns->removeWidget(m_side);
    m_columns->insertWidget(wanted, m_side, 1);
  }
}

void BeforeScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void BeforeScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
