// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/follow_up_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/hint_list.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

FollowUpScreen::FollowUpScreen(QWidget* parent)
    : BarScreen(parent),
      m_stageMenu(new StageMenu),
      m_scroll(new ScrollColumn),
      m_message(new NoticeBar),
      m_lead(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_title(new Heading(Heading::Level::One)),
      m_groups(new QVBoxLayout),
      m_side(new Panel(Token::Surface)),
      m_changedTitle(new Heading(Heading::Level::Two)),
      m_changes(new QVBoxLayout),
      m_hints(new HintList),
      m_kind(new SmallText) {
  m_top->addMiddle(m_stageMenu);
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(0);
  columns->addWidget(m_scroll, 1);
  m_side->setLines(Qt::LeftEdge);
  setExtent(m_side, Extent::Width, 380);
  auto* const side = new QVBoxLayout(m_side);
  side->setContentsMargins(0, 0, 0, 0);
  auto* const changes = new ScrollColumn;
  changes->setPadding(24, 22, 12);
  side->addWidget(changes);
  changes->body()->addWidget(m_changedTitle);
  setSpaces(m_changes, {}, 8);
  changes->body()->addLayout(m_changes);
  changes->body()->addStretch(1);
  changes->body()->addWidget(m_hints);
  changes->body()->addWidget(m_kind);
  columns->addWidget(m_side);
  between()->addLayout(columns, 1);

  m_scroll->setPadding(36, 22, 12);
  m_scroll->body()->addWidget(m_lead);
  m_scroll->body()->addWidget(m_title);
  m_scroll->body()->addWidget(m_message);
  m_message->hide();
  setSpaces(m_groups, {}, 20);
  m_scroll->body()->addLayout(m_groups);
  m_scroll->body()->addStretch(1);
  m_title->setFocusPolicy(Qt::TabFocus);

  connect(m_stageMenu, &StageMenu::stageChosen, this, &FollowUpScreen::stageAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &FollowUpScreen::backAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &FollowUpScreen::nextAsked);
  onKeys(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT nextAsked(); });
  onKeys(Qt::ALT | Qt::Key_S, [this] { Q_EMIT stopAsked(); });
  retranslate();
}

void FollowUpScreen::retranslate() {
  m_title->setText(tr("What happened with what we agreed?"));
  m_changedTitle->setText(tr("What has changed"));
  m_kind->setText(tr("Things that did not happen are not a failure. Ask what got in the way."));
  m_bottom->setBack({});
}

void FollowUpScreen::render(const FollowUpView& view) {
  m_view = view;
  m_top->setTitle(view.title);
  m_stageMenu->setStages(view.stages);
  m_lead->setText(view.lead);
  m_bottom->setNext(view.next);
  m_hints->setHints(view.hints);
  clearLayout(m_groups);
  for (const FollowUpGroup& group : view.groups) {
    auto* const card = new Card;
    card->body()->addWidget(new Heading(Heading::Level::Two, group.title));
    for (const FollowUpItem& item : group.items) {
      card->body()->addWidget(new Divider);
      card->body()->addWidget(itemRow(group, item));
    }
    m_groups->addWidget(card);
  }
  if (view.groups.empty()) m_groups->addWidget(new BodyText(tr("No promises to go through.")));
  clearLayout(m_changes);
  for (const ChangeLine& change : view.changes) {
    m_changes->addWidget(new TextLabel(Type::SmallBold, Token::Ink2, change.kind));
    for (const PlanLineView& line : change.lines) m_changes->addWidget(new PlanLine(line));
  }
  if (view.changes.empty()) m_changes->addWidget(new BodyText(tr("Nothing has changed so far.")));
}

QWidget* FollowUpScreen::itemRow(const FollowUpGroup& group, const FollowUpItem& item) {
  auto* const whole = new QWidget;
  const bool narrow = breadthFor(width()) == Breadth::Narrow;
  auto* const row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, whole);
  setSpaces(row, {}, 12);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new TextLabel(Type::BodyBold, Token::Ink, item.text));
  words->addWidget(new SmallText(item.tag.isEmpty() ? item.who : item.tag));
  row->addLayout(words, 1);
  //: Spoken name of the choice beside a promise: what was promised, and who by
  auto* const choice = new SegmentedChoice(tr("%1, %2").arg(item.text, item.who));
  choice->setChoices(group.choices);
  choice->setCurrent(item.chosen);
  connect(choice, &SegmentedChoice::chosen, this, [this, id = item.id](int index) { Q_EMIT chosen(id, index); });
  row->addWidget(choice, 0, narrow ? Qt::AlignLeft : Qt::AlignVCenter);
  return whole;
}

void FollowUpScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->showClock(true);
  m_top->clock()->setTime(words, share, room);
}

void FollowUpScreen::startHere() {
  m_title->setFocus(Qt::OtherFocusReason);
}

void FollowUpScreen::arrangeFor(Breadth breadth) {
  m_side->setVisible(breadth == Breadth::Wide);
  m_stageMenu->setWithName(breadth != Breadth::Narrow);
  m_scroll->setPadding(breadth == Breadth::Narrow ? 12 : 36, 22, 12);
}

}  // namespace hearten::ui
