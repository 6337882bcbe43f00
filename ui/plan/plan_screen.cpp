// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_screen.h"

#include "ui/plan/section_page.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/hand_over_bar.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hearten::ui {
namespace {

QWidget* withGlyph(Icon icon, Token ink, QWidget* words) {
  auto* const whole = new QWidget;
  auto* const row = new QHBoxLayout(whole);
  setSpaces(row, {}, 8);
  row->addWidget(new Glyph(icon, ink, 20), 0, Qt::AlignTop);
  row->addWidget(words, 1);
  return whole;
}

}  // namespace

PlanScreen::PlanScreen(QWidget* parent)
    : QWidget(parent),
      m_top(new TopBar),
      m_stageMenu(new StageMenu),
      m_handOver(new HandOverBar),
      m_left(new Panel(Token::Paper)),
      m_sections(new ChoiceList(QString())),
      m_leave(new SmallText),
      m_sectionMenu(new MenuChip),
      m_message(new NoticeBar),
      m_page(new SectionPage),
      m_help(new Panel(Token::Paper)),
      m_starters(new AlternativeList),
      m_helpText(new TextLabel(Type::Small, Token::Ink)),
      m_line(new Divider),
      m_whoTitle(new Heading(Heading::Level::Three)),
      m_whoShared(new TextLabel(Type::Small, Token::Ink)),
      m_whoPrivate(new TextLabel(Type::Small, Token::Ink)),
      m_names(new SmallText),
      m_bottom(new BottomBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  m_top->addMiddle(m_stageMenu);
  m_top->addMiddle(m_sectionMenu);
  whole->addWidget(m_top);
  whole->addWidget(m_handOver);

  auto* const columns = new QHBoxLayout;
  columns->setSpacing(0);
  m_left->setLines(Qt::RightEdge);
  setExtent(m_left, Extent::Width, 252);
  auto* const left = new QVBoxLayout(m_left);
  setSpaces(left, {12, 12, 12, 12}, 8);
  auto* const sections = new ScrollColumn;
  sections->setPadding(0, 0, 0);
  sections->body()->addWidget(m_sections);
  sections->body()->addStretch(1);
  left->addWidget(sections, 1);
  left->addWidget(m_leave);
  columns->addWidget(m_left);

  auto* const middle = new QVBoxLayout;
  middle->setContentsMargins(0, 0, 0, 0);
  auto* const messages = new QVBoxLayout;
  setSpaces(messages, {26, 12, 26, 0}, 0);
  messages->addWidget(m_message);
  m_message->hide();
  middle->addLayout(messages);
  middle->addWidget(m_page, 1);
  columns->addLayout(middle, 1);

  m_help->setLines(Qt::LeftEdge);
  setExtent(m_help, Extent::Width, 316);
  auto* const helpColumn = new QVBoxLayout(m_help);
  helpColumn->setContentsMargins(0, 0, 0, 0);
  auto* const help = new ScrollColumn;
  help->setPadding(22, 16, 12);
  helpColumn->addWidget(help);
  m_starters->setGlyph(Icon::None);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_starters), static_cast<QWidget*>(m_helpText), static_cast<QWidget*>(m_line),
        static_cast<QWidget*>(m_whoTitle), withGlyph(Icon::Shared, Token::Primary, m_whoShared),
        withGlyph(Icon::OnlyForMe, Token::Private, m_whoPrivate)})
    help->body()->addWidget(widget);
  help->body()->addStretch(1);
  help->body()->addWidget(m_names);
  columns->addWidget(m_help);
  whole->addLayout(columns, 1);
  whole->addWidget(m_bottom);

  connect(m_top, &TopBar::hideAsked, this, &PlanScreen::hideAsked);
  connect(m_stageMenu, &StageMenu::stageChosen, this, &PlanScreen::stageAsked);
  connect(m_sections, &ChoiceList::chosen, this, &PlanScreen::sectionChosen);
  connect(m_sectionMenu, &MenuChip::chosen, this,
          [this](int index) { Q_EMIT sectionChosen(m_view.sections[static_cast<std::size_t>(index)].id); });
  connect(m_starters, &AlternativeList::chosen, this, [this](int index) {
    QString words = m_view.section.starters[index];
    // "It helps me when..." goes in without its dots, ready to go on.
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QChar(0x2026))) words.chop(1);
    m_page->insert(words + QLatin1Char(' '));
  });
  connect(m_bottom, &BottomBar::safetyAsked, this, &PlanScreen::safetyAsked);
  connect(m_bottom, &BottomBar::stopAsked, this, &PlanScreen::stopAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &PlanScreen::backAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &PlanScreen::nextAsked);
  addKeys();
  retranslate();
}

SavedNote* PlanScreen::savedNote() const {
  return m_handOver->savedNote();
}

void PlanScreen::addKeys() {
  const auto key = [this](const QKeySequence& keys, auto&& act) {
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  key(Qt::CTRL | Qt::Key_Z, [this] { Q_EMIT undoAsked(); });
  key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { Q_EMIT redoAsked(); });
  key(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT nextAsked(); });
  key(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT backAsked(); });
  key(Qt::ALT | Qt::Key_S, [this] { Q_EMIT stopAsked(); });
  key(Qt::Key_F6, [this] { goRound(); });
}

void PlanScreen::goRound() {
  const QList<QWidget*> places{m_sections, m_page, m_help};
  const QWidget* const now = window()->focusWidget();
  qsizetype at = 0;
  for (qsizetype index = 0; index < places.size(); ++index)
    if (now && places[index]->isAncestorOf(now)) at = index + 1;
  for (qsizetype step = 0; step < places.size(); ++step) {
    QWidget* const place = places[(at + step) % places.size()];
    if (!place->isVisible()) continue;
    if (place == m_page) return m_page->startHere();
    for (QWidget* child : place->findChildren<QWidget*>())
      if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) return child->setFocus(Qt::TabFocusReason);
  }
}

void PlanScreen::retranslate() {
  m_sections->setName(tr("Sections of the plan"));
  m_sectionMenu->setTopic(tr("Section"));
  m_leave->setText(tr("Fill in only what helps you. Leave the rest."));
  m_starters->setHeading(tr("Ways to start"));
  m_whoTitle->setText(tr("Who can see it?"));
  //: The help beside the plan. The first words are the choice "Shared with my manager". %1 is the manager
  m_whoShared->setText(tr("Shared with my manager: %1 can open it later.").arg(m_view.manager));
  m_whoShared->setBold({tr("Shared with my manager:")});
  m_whoPrivate->setText(tr("Only for me: goes only into the copy you take away. Hearten does not keep it. "
                           "%1 can see it on this screen today.")
                            .arg(m_view.manager));
  m_whoPrivate->setBold({tr("Only for me:")});
  m_names->setText(tr("Please leave out other people's names, and reasons for time off."));
  //: Over the plan, when the member of staff types. %1 is their name
  m_handOver->setWords(tr("The keyboard is yours, %1.").arg(m_view.person),
                       //: %1 is the manager
                       tr("Your words, your way. %1 is here to help.").arg(m_view.manager));
}

void PlanScreen::render(const PlanView& view) {
  m_view = view;
  m_top->setTitle(view.title);
  m_stageMenu->setStages(view.stages);
  m_sections->setItems(view.sections);
  m_sections->setCurrent(view.section.id);
  QStringList names;
  int current = 0;
  for (std::size_t index = 0; index < view.sections.size(); ++index) {
    names.append(view.sections[index].name);
    if (view.sections[index].id == view.section.id) current = static_cast<int>(index);
  }
  m_sectionMenu->setItems(names);
  m_sectionMenu->setCurrent(current);
  m_page->render(view.section, view.today);
  m_starters->setAlternatives(view.section.starters);
  m_starters->setVisible(!view.section.starters.isEmpty());
  m_helpText->setText(view.section.help);
  m_helpText->setVisible(!view.section.help.isEmpty());
  m_bottom->setBack(view.back);
  m_bottom->setNext(breadthFor(width()) == Breadth::Narrow ? tr("Next") : view.next);
  retranslate();
}

void PlanScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->showClock(true);
  m_top->clock()->setTime(words, share, room);
}

void PlanScreen::startHere() {
  m_page->startHere();
}

void PlanScreen::arrange() {
  const Breadth breadth = breadthFor(width());
  const bool narrow = breadth == Breadth::Narrow;
  m_left->setVisible(!narrow);
  m_sectionMenu->setVisible(narrow);
  m_stageMenu->setWithName(!narrow);
  m_help->setVisible(breadth == Breadth::Wide);
  m_top->setNarrow(narrow);
  m_top->clock()->setWordsOnly(narrow);
  m_page->setNarrow(narrow);
  m_bottom->setNext(narrow ? tr("Next") : m_view.next);
}

void PlanScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PlanScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
