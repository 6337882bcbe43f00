// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/topics_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

namespace {
/// More is not refused; three is what an hour holds (screens.md 07).
constexpr int kPlenty = 3;
}  // namespace

TopicsPage::TopicsPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_who(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_title(new Heading(Heading::Level::Question)),
      m_lead(new LeadText),
      m_picker(new TopicPicker),
      m_plenty(new NoticeBar),
      m_count(new TextLabel(Type::BodyBold, Token::OnSoft)),
      m_fine(new QuietButton(Icon::Done, QString())) {
  auto* const whole = new QVBoxLayout(this);
  setSpaces(whole, {}, 0);
  whole->addWidget(m_scroll, 1);
  m_scroll->setPadding(30, 20, 8);
  QVBoxLayout* const column = m_scroll->body();
  m_title->setFocusPolicy(Qt::TabFocus);
  column->addWidget(m_who);
  column->addWidget(m_title);
  column->addWidget(m_lead);
  column->addWidget(m_picker);
  column->addWidget(m_plenty);
  column->addStretch(1);
  auto* const bar = new Card(Card::Kind::Soft);
  bar->setPadding(18, 6);
  auto* const row = new QWidget;
  auto* const flow = new FlowRow(row, 16);
  flow->addWidget(m_count);
  flow->addWidget(m_fine);
  bar->body()->addWidget(row);
  m_bar = new QWidget;
  auto* const barRow = new QVBoxLayout(m_bar);
  setSpaces(barRow, {30, 8, 30, 14}, 0);
  barRow->addWidget(bar);
  whole->addWidget(m_bar);
  m_plenty->hide();

  connect(m_picker, &TopicPicker::toggled, this, &TopicsPage::toggle);
  connect(m_fine, &QAbstractButton::clicked, this, &TopicsPage::nothingToRaise);
  retranslate();
}

void TopicsPage::retranslate() {
  m_title->setText(tr("What would you like to talk about?"));
  m_lead->setText(tr("Pick one, two or three. You can change your mind at any time. Nothing here is kept."));
  //: A real way on from choosing topics: the person has nothing to bring.
  m_fine->setText(tr("I'm fine, nothing to raise"));
  tellCount();
}

void TopicsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void TopicsPage::render(const TalkMiddle& middle) {
  m_who->setText(middle.topicsWho);
  m_picker->setColumns(middle.columns);
  m_chosen.clear();
  for (const TopicColumn& column : middle.columns)
    for (const TopicChoice& topic : column.topics)
      if (topic.ticked) m_chosen.append(topic.id);
  m_plenty->hide();
  tellCount();
}

void TopicsPage::toggle(const QString& id, bool ticked) {
  m_chosen.removeAll(id);
  if (ticked) m_chosen.append(id);
  m_plenty->hide();
  if (ticked && m_chosen.size() > kPlenty) {
    m_plenty->clearButtons();
    Button* const swap = m_plenty->addButton(tr("Swap"));
    Button* const keep = m_plenty->addButton(tr("Keep them all"));
    connect(swap, &QAbstractButton::clicked, this, [this] {
      const QString last = m_chosen.takeLast();
      const QString before = m_chosen.takeLast();
      m_chosen.append(last);
      m_picker->setTicked(before, false);
      m_plenty->hide();
      tellCount();
      Q_EMIT chosenChanged(m_chosen);
    });
    connect(keep, &QAbstractButton::clicked, m_plenty, &QWidget::hide);
    //: Shown when a fourth topic is ticked. Nothing is refused.
    m_plenty->say(tr("Three is plenty for an hour. Shall we swap one?"));
  }
  tellCount();
  Q_EMIT chosenChanged(m_chosen);
}

void TopicsPage::tellCount() {
  m_count->setText(m_chosen.isEmpty() ? tr("Nothing chosen yet")
                                      //: How many topics the person has ticked
                                      : tr("%n chosen", nullptr, static_cast<int>(m_chosen.size())));
}

void TopicsPage::setBreadth(Breadth breadth) {
  m_picker->setColumnCount(breadth == Breadth::Narrow ? 1 : breadth == Breadth::Middle ? 2 : 4);
  const int side = breadth == Breadth::Narrow ? 12 : 30;
  m_scroll->setPadding(side, 20, 8);
  setSpaces(m_bar->layout(), {side, 8, side, 14}, 0);
}

void TopicsPage::startHere() {
  m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
