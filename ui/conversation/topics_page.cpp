// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/topics_page.h"

#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
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
constexpr int kUpAndDown = 10;
constexpr int kBetween = 6;
}  // namespace

TopicsPage::TopicsPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_words(new QWidget),
      m_who(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_title(new Heading(Heading::Level::Question)),
      m_lead(new LeadText),
      m_picker(new TopicPicker),
      m_plenty(new NoticeBar),
      m_count(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_fine(new QuietButton(Icon::Done, QString())) {
  auto* const whole = new QVBoxLayout(this);
  setSpaces(whole, {}, 0);
  whole->addWidget(m_scroll, 1);
  m_scroll->setPadding(30, kUpAndDown, kBetween);
  QVBoxLayout* const column = m_scroll->body();
  m_title->setFocusPolicy(Qt::TabFocus);
  setRingRoom(m_title, kGapTight);
  auto* const words = new QVBoxLayout(m_words);
  setSpaces(words, {}, 2);
  words->addWidget(m_who);
  words->addWidget(m_title);
  auto* const answer = new QWidget;
  answer->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_answer = new FlowRow(answer, 16);
  m_answer->addWidget(m_count);
  m_answer->addWidget(m_fine);
  m_header->addWidget(m_words);
  m_header->addWidget(answer);
  column->addLayout(m_header);
  column->addWidget(m_lead);
  column->addWidget(m_plenty);
  column->addWidget(m_picker);
  column->addStretch(1);
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
  fitRows();
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
  m_narrow = breadth == Breadth::Narrow;
  m_answer->setRowAlignment(breadth == Breadth::Wide ? Qt::AlignRight : Qt::AlignLeft);
  m_picker->setColumnCount(breadth == Breadth::Narrow ? 1 : breadth == Breadth::Middle ? 2 : 4);
  setSpaces(m_header, {}, breadth == Breadth::Wide ? 24 : kBetween);
  m_header->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_scroll->setPadding(breadth == Breadth::Narrow ? kBarSide : 30, kUpAndDown, kBetween);
  fitRows();
}

/// Rows are as high as a finger likes while all of them fit. Where there are many, they are lower, and the room goes to
/// them. One column scrolls anyway, and stays easy to hit.
void TopicsPage::fitRows() {
  const int above =
      m_who->sizeHint().height() + m_title->sizeHint().height() + m_lead->sizeHint().height() + room(3 * kBetween);
  const bool tight = !m_narrow && above + 2 * room(kUpAndDown) + m_picker->roomyHeight() > height();
  m_picker->setDense(tight);
  m_who->setVisible(!tight);
}

void TopicsPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitRows();
}

void TopicsPage::startHere() {
  m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
