// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/turn_page.h"

#include "ui/practice/made_up_person.h"
#include "ui/practice/safety_offer.h"
#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/scaled.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kSideWidth = 300;

/// A card that takes the focus and says its whole text by that.
void makeSpoken(Card* card) {
  card->setFocusPolicy(Qt::StrongFocus);
  setRingRadius(card, kCardRadius);
  setAccessibleRole(card, QAccessible::Grouping);
}

/// One sentence that was said, with a bar before it.
QWidget* saidLine(const QString& words) {
  auto* const line = new Panel(Token::Surface);
  line->setLines(Qt::LeftEdge, Token::Private);
  auto* const row = new QHBoxLayout(line);
  setSpaces(row, {12, 4, 0, 4}, 0);
  row->addWidget(new SmallText(words));
  return line;
}

}  // namespace

TurnPage::TurnPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_face(new MadeUpPerson(92)),
      m_they(new Card),
      m_seen(new TextLabel(Type::BodyBold, Token::Ink2)),
      m_words(new Heading(Heading::Level::One)),
      m_close(new LeadText),
      m_choices(new AlternativeList),
      m_feedback(new Card(Card::Kind::Soft)),
      m_answer(new TextLabel(Type::Heading2, Token::OnSoft)),
      m_why(new TextLabel(Type::Body, Token::OnSoft)),
      m_ending(new BodyText),
      m_sceneCard(new Card),
      m_sideTitle(new Heading(Heading::Level::Three)),
      m_sceneTitle(new TextLabel(Type::SmallBold, Token::Private)),
      m_about(new SmallText),
      m_saidCard(new Card),
      m_saidTitle(new Heading(Heading::Level::Three)),
      m_saidWords(new QVBoxLayout),
      m_noMarks(new SmallText),
      m_again(new SecondaryButton(QString())),
      m_safety(new SafetyOffer) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  setSpaces(m_columns, {}, 24);
  // Lines stay short enough to read on a large screen.
  auto* const middle = new CenteredColumn(1330);
  middle->body()->addLayout(m_columns);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);

  auto* const main = new QVBoxLayout;
  setSpaces(main, {}, kGap);
  auto* const row = new QHBoxLayout;
  setSpaces(row, {}, 20);
  row->addWidget(m_face, 0, Qt::AlignTop);
  makeSpoken(m_they);
  m_they->setPadding(24, 14, 4);
  m_they->body()->addWidget(m_seen);
  m_they->body()->addWidget(m_words);
  m_they->body()->addWidget(m_close);
  row->addWidget(m_they, 1);
  main->addLayout(row);
  m_choices->setGlyph(Icon::None);
  m_choices->setNumbered(true);
  main->addWidget(m_choices);
  makeSpoken(m_feedback);
  m_feedback->setPadding(20, 14, 6);
  auto* const answer = new QHBoxLayout;
  setSpaces(answer, {}, 14);
  answer->addWidget(new Glyph(Icon::Practise, Token::OnSoft), 0, Qt::AlignTop);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 6);
  words->addWidget(m_answer);
  words->addWidget(m_why);
  answer->addLayout(words, 1);
  m_feedback->body()->addLayout(answer);
  main->addWidget(m_feedback);
  main->addWidget(m_ending);
  main->addStretch(1);
  m_columns->addLayout(main, 1);

  auto* const side = new QVBoxLayout;
  setSpaces(side, {}, kGap);
  m_sceneCard->setPadding(20, 16, 8);
  m_sceneCard->body()->addWidget(m_sideTitle);
  m_sceneCard->body()->addWidget(m_sceneTitle);
  m_sceneCard->body()->addWidget(m_about);
  m_saidCard->setPadding(20, 16, 10);
  m_saidCard->body()->addWidget(m_saidTitle);
  setSpaces(m_saidWords, {}, 8);
  m_saidCard->body()->addLayout(m_saidWords);
  m_saidCard->body()->addWidget(m_noMarks);
  m_again->setCentered(true);
  m_saidCard->body()->addWidget(m_again);
  // The safety card stays in sight however much has been said.
  m_safety->setShort(true);
  side->addWidget(m_sceneCard);
  side->addWidget(m_safety);
  side->addWidget(m_saidCard);
  side->addStretch(1);
  m_columns->addLayout(side);

  connect(m_choices, &AlternativeList::chosen, this, &TurnPage::said);
  connect(m_again, &QAbstractButton::clicked, this, &TurnPage::againAsked);
  connect(m_safety, &SafetyOffer::opened, this, &TurnPage::safetyAsked);
  retranslate();
}

void TurnPage::render(const PracticeView& view) {
  m_view = view;
  const TurnView& turn = view.turn;
  // In a turn one sees first and then hears; at an end the last words stand first, and what they mean after them.
  m_seen->setText(turn.seen);
  m_seen->setVisible(!turn.seen.isEmpty() && !turn.isEnd);
  m_words->setText(turn.they);
  m_close->setText(turn.seen);
  m_close->setVisible(!turn.seen.isEmpty() && turn.isEnd);
  const QStringList inOrder = turn.isEnd ? QStringList{turn.they, turn.seen} : QStringList{turn.seen, turn.they};
  m_they->setAccessibleName(inOrder.join(u' ').trimmed());
  showChoices();
  m_feedback->setVisible(turn.said >= 0);
  m_answer->setText(turn.answer);
  m_why->setText(turn.why);
  m_feedback->setAccessibleName(u"%1 %2"_s.arg(turn.answer, turn.why));
  m_ending->setVisible(turn.isEnd);
  showSide();
}

void TurnPage::showChoices() {
  m_choices->setVisible(!m_view.turn.isEnd);
  m_choices->setAlternatives(m_view.turn.says);
  // Where there is little room what came of it should be seen without scrolling.
  m_choices->setChosen(m_view.turn.said, m_breadth == Breadth::Narrow);
}

void TurnPage::showSide() {
  m_sceneTitle->setText(m_view.scene.title);
  m_about->setText(m_view.scene.about);
  clearLayout(m_saidWords);
  for (const QString& words : m_view.turn.wordsSaid) m_saidWords->addWidget(saidLine(words));
  m_saidCard->setVisible(!m_view.turn.wordsSaid.isEmpty());
  m_safety->setVisible(m_view.scene.aboutHarm);
}

void TurnPage::setBreadth(Breadth breadth) {
  m_breadth = breadth;
  const bool wide = breadth == Breadth::Wide;
  const bool narrow = breadth == Breadth::Narrow;
  m_scroll->setPadding(narrow ? 12 : 28, narrow ? 12 : 20, kGap);
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_face->setVisible(!narrow);
  for (Card* part : {m_sceneCard, m_saidCard, static_cast<Card*>(m_safety)}) {
    part->setMinimumWidth(wide ? px(kSideWidth) : 0);
    part->setMaximumWidth(wide ? px(kSideWidth) : QWIDGETSIZE_MAX);
  }
  showChoices();
}

void TurnPage::startHere() {
  (m_view.turn.said >= 0 ? m_feedback : m_they)->setFocus(Qt::OtherFocusReason);
}

void TurnPage::startAtChoices() {
  m_choices->startHere();
}

void TurnPage::retranslate() {
  m_choices->setHeading(tr("What might you say?"));
  m_ending->setText(tr("This is where the scene ends. You can go back and see where another answer leads."));
  m_sideTitle->setText(tr("This scene"));
  m_saidTitle->setText(tr("What you said"));
  m_noMarks->setText(tr("There are no marks. Try each answer, and see what happens."));
  m_again->setText(tr("Start the scene again"));
}

void TurnPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
