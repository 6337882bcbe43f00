// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/talk_screen.h"

#include "ui/conversation/cards_page.h"
#include "ui/conversation/question_page.h"
#include "ui/conversation/topics_page.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/front_stack.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/talk_bars.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace hearten::ui {

TalkScreen::TalkScreen(QWidget* parent)
    : BarScreen(parent),
      m_stageMenu(new StageMenu),
      m_planButton(new SecondaryButton(Icon::Document, QString())),
      m_left(new Panel(Token::Paper)),
      m_rail(new StageRail),
      m_pages(new FrontStack),
      m_cards(new CardsPage),
      m_question(new QuestionPage),
      m_topics(new TopicsPage),
      m_noticeRow(new QWidget),
      m_notice(new NoticeBar(NoticeBar::Kind::Soft)),
      m_right(new Panel(Token::Surface)),
      m_sidebar(new PlanSidebar),
      m_jottings(new JottingsPad),
      m_longer(new QuietButton(Icon::Clock, QString())),
      m_status(new StatusLine),
      m_drawer(new SupportDrawer(this)),
      m_about(new TopicDrawer(this)) {
  m_top->addMiddle(m_stageMenu);
  m_top->addMiddle(m_planButton);

  auto* const columns = new QHBoxLayout;
  columns->setSpacing(0);
  m_left->setLines(Qt::RightEdge);
  setExtent(m_left, Extent::Width, 220);
  auto* const left = new QVBoxLayout(m_left);
  setSpaces(left, {}, 0);
  left->addWidget(m_rail);
  columns->addWidget(m_left);

  auto* const middle = new QWidget;
  auto* const middleColumn = new QVBoxLayout(middle);
  middleColumn->setContentsMargins(0, 0, 0, 0);
  middleColumn->setSpacing(0);
  m_noticeColumn = new QVBoxLayout(m_noticeRow);
  m_noticeColumn->addWidget(m_notice);
  middleColumn->addWidget(m_noticeRow);
  m_noticeRow->hide();
  for (QWidget* page :
       {static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_topics)})
    m_pages->addPage(page);
  middleColumn->addWidget(m_pages, 1);
  columns->addWidget(middle, 1);

  m_right->setLines(Qt::LeftEdge);
  setExtent(m_right, Extent::Width, 324);
  auto* const right = new QVBoxLayout(m_right);
  setSpaces(right, {}, 0);
  right->addWidget(m_sidebar);
  m_sidebar->setBottom(m_jottings);
  columns->addWidget(m_right);
  // The columns beside the middle are as high as there is room for; what needs more of it is folded by arrange().
  for (QWidget* side : {m_left, m_right}) side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  between()->addLayout(columns, 1);
  m_bottom->addLeft(m_longer);
  m_status->setParent(this);
  m_status->hide();
  m_drawer->hide();
  m_about->hide();

  connect(m_stageMenu, &StageMenu::stageChosen, this, &TalkScreen::stageAsked);
  connect(m_rail, &StageRail::stageChosen, this, &TalkScreen::stageAsked);
  connect(m_planButton, &QAbstractButton::clicked, this, [this] { showPlan(!m_planOver); });
  connect(m_question, &QuestionPage::otherWayAsked, this, &TalkScreen::otherWayAsked);
  connect(m_question, &QuestionPage::chipChosen, this, &TalkScreen::chipChosen);
  connect(m_question, &QuestionPage::allTopicsAsked, this, &TalkScreen::allTopicsAsked);
  connect(m_question, &QuestionPage::supportAsked, this, &TalkScreen::supportAsked);
  connect(m_question, &QuestionPage::aboutAsked, this, [this] {
    placeOver();
    m_about->open();
  });
  connect(m_about, &Drawer::closed, m_question, &QuestionPage::backFromAbout);
  connect(m_about, &TopicDrawer::safetyDoorAsked, this, &TalkScreen::safetyDoorAsked);
  connect(m_notice, &NoticeBar::left, m_noticeRow, &QWidget::hide);
  connect(m_question, &QuestionPage::coachingAsked, this, &TalkScreen::coachingAsked);
  connect(m_question, &QuestionPage::safetyAsked, this, &TalkScreen::safetyAsked);
  connect(m_topics, &TopicsPage::chosenChanged, this, &TalkScreen::topicsChosen);
  connect(m_topics, &TopicsPage::nothingToRaise, this, &TalkScreen::nothingToRaise);
  connect(m_sidebar, &PlanSidebar::openAsked, this, &TalkScreen::planAsked);
  connect(m_jottings, &JottingsPad::textEdited, this, &TalkScreen::jottingsEdited);
  connect(m_jottings, &JottingsPad::wipeAsked, this, &TalkScreen::jottingsWiped);
  connect(m_bottom, &BottomBar::backAsked, this, &TalkScreen::backAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &TalkScreen::nextAsked);
  connect(m_longer, &QAbstractButton::clicked, this, &TalkScreen::longerAsked);
  addKeys();
  retranslate();
  arrange();
}

void TalkScreen::addKeys() {
  onKeys(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT nextAsked(); });
  onKeys(Qt::ALT | Qt::Key_Left, [this] {
    if (m_view.canGoBack) Q_EMIT backAsked();
  });
  onKeys(Qt::ALT | Qt::Key_S, [this] { Q_EMIT stopAsked(); });
  onKeys(Qt::ALT | Qt::Key_I, [this] {
    if (m_pages->currentWidget() == m_question) m_question->openBranches();
  });
  onKeys(Qt::CTRL | Qt::Key_R, [this] { m_question->repeat(); });
  onKeys(Qt::CTRL | Qt::Key_T, [this] {
    const auto now = std::find_if(m_view.stages.begin(), m_view.stages.end(),
                                  [](const StageItem& stage) { return stage.state == StageItem::State::Now; });
    const QString stage = now == m_view.stages.end() ? QString() : now->name;
    //: Spoken when asked for: %1 is the stage of the talk, %2 how far the hour is ("About half-way")
    m_status->say(tr("%1. %2.").arg(stage, m_top->clock()->words()));
  });
  for (int number = 1; number <= 9; ++number)
    onKeys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number), [this, number] {
      if (number <= m_view.middle.others.size()) Q_EMIT otherWayAsked(number - 1);
    });
}

void TalkScreen::retranslate() {
  namePlan();
  //: The talk may take more time than was planned; it is only a guide
  m_longer->setText(tr("We need longer"));
}

/// A talk that keeps nothing says so where the plan would be.
void TalkScreen::namePlan() {
  const bool hasPlan = m_view.nothingKept.isEmpty();
  m_planButton->setText(hasPlan ? tr("Plan") : tr("Jottings"));
  m_planButton->setGlyph(hasPlan ? Icon::Document : Icon::Change);
  m_sidebar->setCanOpen(hasPlan);
  m_sidebar->setTitle(hasPlan ? m_view.planTitle : tr("What is kept"));
  //: In the list of the plan so far, while there is nothing in it
  m_sidebar->setEmptyText(hasPlan ? tr("Nothing here yet. Lines that are kept show up here.") : m_view.nothingKept);
}

void TalkScreen::render(const TalkView& view) {
  m_view = view;
  quiet();
  m_top->setTitle(view.title);
  m_rail->setStages(view.stages);
  m_stageMenu->setStages(view.stages);
  renderClock(view.clockWords, view.clockShare, view.clockRoom);
  m_longer->setVisible(view.offerLonger);
  namePlan();
  m_sidebar->setParts(view.plan);
  m_bottom->setBack(view.canGoBack ? tr("Back") : QString());
  setNext(view.next);
  m_about->setNotes(view.middle.notes);
  if (view.middle.notes.isEmpty()) m_about->hide();
  switch (view.middle.kind) {
    case TalkMiddle::Kind::Cards:
      m_cards->render(view.middle);
      m_pages->showPage(m_cards);
      break;
    case TalkMiddle::Kind::Question:
      m_question->render(view.middle, view.branches, view.putToOneSide);
      m_pages->showPage(m_question);
      break;
    case TalkMiddle::Kind::Topics:
      m_topics->render(view.middle);
      m_pages->showPage(m_topics);
      break;
  }
  arrange();
}

void TalkScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->clock()->setTime(words, share, room);
  m_question->setClock(words, share);
}

void TalkScreen::setNext(const QString& words) {
  m_view.next = words;
  m_bottom->setNext(breadthFor(width()) == Breadth::Narrow && !m_view.nextEnds ? tr("Next") : words);
}

void TalkScreen::startHere() {
  switch (m_view.middle.kind) {
    case TalkMiddle::Kind::Cards:
      m_cards->startHere();
      break;
    case TalkMiddle::Kind::Question:
      m_question->startHere();
      break;
    case TalkMiddle::Kind::Topics:
      m_topics->startHere();
      break;
  }
}

void TalkScreen::say(const QString& text) {
  m_notice->clearButtons();
  m_noticeRow->show();
  m_notice->say(text);
}

void TalkScreen::ask(const QString& question, const QStringList& answers) {
  m_notice->clearButtons();
  for (int index = 0; index < answers.size(); ++index) {
    Button* const answer = m_notice->addButton(answers[index]);
    connect(answer, &QAbstractButton::clicked, this, [this, index] {
      quiet();
      Q_EMIT answered(index);
    });
  }
  m_noticeRow->show();
  m_notice->say(question);
}

void TalkScreen::quiet() {
  m_notice->hide();
  m_noticeRow->hide();
}

void TalkScreen::openDrawer() {
  placeOver();
  m_drawer->open();
}

void TalkScreen::setJottings(const QString& text) {
  m_jottings->setText(text);
}

void TalkScreen::clearJottings() {
  m_jottings->clear();
}

void TalkScreen::showPlan(bool shown) {
  m_planOver = shown;
  arrange();
  if (shown) m_right->setFocus(Qt::OtherFocusReason);
}

/// Wide: all columns. Middle: the plan behind a button. Narrow: also the stages in a menu (screens.md, "Small or 200
/// %").
void TalkScreen::arrangeFor(Breadth breadth) {
  const bool railFits = breadth != Breadth::Narrow && fitRail();
  m_left->setVisible(railFits);
  m_stageMenu->setVisible(!railFits);
  m_stageMenu->setWithName(false);
  const bool needsRoom = m_view.middle.kind == TalkMiddle::Kind::Topics || CardsPage::areMany(m_view.middle);
  const bool planBeside = breadth == Breadth::Wide && (!needsRoom || isSpacious());
  m_planButton->setVisible(!planBeside);
  m_planButton->setCheckable(true);
  m_planButton->setChecked(m_planOver && !planBeside);
  m_right->setVisible(planBeside || m_planOver);
  m_pages->parentWidget()->setVisible(breadth != Breadth::Narrow || !m_planOver);
  m_top->showLanguage(breadth != Breadth::Narrow);
  m_top->showClock(breadth != Breadth::Narrow);  // narrow: it stands below the question
  const int side = breadth == Breadth::Narrow ? kBarSide : 30;
  setSpaces(m_noticeColumn, {side, 16, side, 0}, 0);
  m_cards->setBreadth(breadth);
  m_question->setBreadth(breadth);
  m_topics->setBreadth(breadth);
  setNext(m_view.next);
  placeOver();
}

/// Four columns of topics, or two of cards, and the plan beside them need more room than the other pages.
bool TalkScreen::isSpacious() const {
  return width() >= px(1600);
}

/// Low windows do without the words below the stages, and lower ones fold the stages into their menu.
bool TalkScreen::fitRail() {
  const int room = m_bottom->y() - m_top->geometry().bottom();
  m_rail->setFooter(tr("No stage has to be done. Click any one to go there."));
  if (m_rail->heightForWidth(m_left->minimumWidth()) <= room) return true;
  m_rail->setFooter({});
  return m_rail->heightForWidth(m_left->minimumWidth()) <= room;
}

void TalkScreen::placeOver() {
  const QRect between(0, m_top->geometry().bottom() + 1, width(), m_bottom->y() - m_top->geometry().bottom() - 1);
  for (Drawer* drawer : {static_cast<Drawer*>(m_drawer), static_cast<Drawer*>(m_about)}) drawer->fitInto(between);
}

bool TalkScreen::event(QEvent* event) {
  const bool handled = BarScreen::event(event);
  if (event->type() == QEvent::LayoutRequest) placeOver();  // the bars have their new height now
  return handled;
}

void TalkScreen::keyPressEvent(QKeyEvent* event) {
  // What no control wanted: Enter goes on, wherever the focus is outside a text box.
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT nextAsked();
  if (event->key() == Qt::Key_Escape && m_planOver) return showPlan(false);
  BarScreen::keyPressEvent(event);
}

}  // namespace hearten::ui
