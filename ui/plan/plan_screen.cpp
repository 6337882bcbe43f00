// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_screen.h"

#include "ui/plan/plan_help.h"
#include "ui/plan/section_page.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/hand_over_bar.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {
namespace {

/// Less than this, at 100 %, and the sections would have to be scrolled: then their rows are lower.
constexpr int kHeightOfAllSections = 790;

}  // namespace

PlanScreen::PlanScreen(QWidget* parent)
    : BarScreen(parent),
      m_stageMenu(new StageMenu),
      m_handOver(new HandOverBar),
      m_left(new Panel(Token::Paper)),
      m_sections(new ChoiceList(QString())),
      m_leave(new SmallText),
      m_sectionMenu(new MenuChip),
      m_page(new SectionPage),
      m_help(new PlanHelp),
      m_drawer(new SupportDrawer(this)) {
  m_top->addMiddle(m_stageMenu);
  m_top->addMiddle(m_sectionMenu);
  between()->addWidget(m_handOver);

  auto* columns = new QHBoxLayout;
  columns->setSpacing(0);
  m_left->setLines(Qt::RightEdge);
  setExtent(m_left, Extent::Width, 264);
  auto* left = new QVBoxLayout(m_left);
  setSpaces(left, {12, 4, 6, 4}, 4);  // eleven sections are in sight on a small laptop
  auto* sections = new ScrollColumn;
  sections->setPadding(0, 0, 0);
  sections->body()->addWidget(m_sections);
  sections->body()->addStretch(1);
  left->addWidget(sections, 1);
  auto* leave = new QHBoxLayout;
  setSpaces(leave, {6, 0, 0, 0}, 0);
  leave->addWidget(m_leave);
  left->addLayout(leave);
  columns->addWidget(m_left);

  columns->addWidget(m_page, 1);
  columns->addWidget(m_help);
  // The columns beside the lines are as high as there is room for; what needs more of it is folded by arrange().
  for (QWidget* side : {static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_help)})
    side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  between()->addLayout(columns, 1);
  m_drawer->hide();

  connect(m_stageMenu, &StageMenu::stageChosen, this, &PlanScreen::stageAsked);
  connect(m_sections, &ChoiceList::chosen, this, &PlanScreen::sectionChosen);
  connect(m_sectionMenu, &MenuChip::chosen, this,
          [this](int index) { Q_EMIT sectionChosen(m_view.sections[static_cast<std::size_t>(index)].id); });
  connect(m_help, &PlanHelp::starterChosen, this, [this](const QString& words) {
    showHelp(false);
    m_page->insert(words);
  });
  connect(m_help, &PlanHelp::ownAsked, this, &PlanScreen::ownAsked);
  connect(m_help, &PlanHelp::closeAsked, this, [this] {
    showHelp(false);
    m_page->startHere();
  });
  connect(m_page, &SectionPage::helpAsked, this, [this] {
    showHelp(true);
    m_help->startHere();
  });
  connect(m_page, &SectionPage::stopShown, m_help, &PlanHelp::setStopped);
  connect(m_drawer, &SupportDrawer::closed, this, [this] { m_page->startHere(); });
  connect(m_bottom, &BottomBar::backAsked, this, &PlanScreen::backAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, &PlanScreen::nextAsked);
  addKeys();
  retranslate();
}

SavedNote* PlanScreen::savedNote() const {
  return m_handOver->savedNote();
}

NoticeBar* PlanScreen::message() const {
  return m_page->topMessage();
}

void PlanScreen::addKeys() {
  onKeys(Qt::CTRL | Qt::Key_Z, [this] { Q_EMIT undoAsked(); });
  onKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { Q_EMIT redoAsked(); });
  onKeys(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT nextAsked(); });
  onKeys(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT backAsked(); });
  onKeys(Qt::ALT | Qt::Key_S, [this] { Q_EMIT stopAsked(); });
  onKeys(Qt::Key_F6, [this] { goRound(); });
}

void PlanScreen::goRound() {
  const QList<QWidget*> places{m_sections, m_page, m_help};
  const QWidget* now = window()->focusWidget();
  qsizetype at = 0;
  for (qsizetype index = 0; index < places.size(); ++index)
    if (now != nullptr && places[index]->isAncestorOf(now)) at = index + 1;
  for (qsizetype step = 0; step < places.size(); ++step) {
    QWidget* place = places[(at + step) % places.size()];
    if (!place->isVisible()) continue;
    if (place == m_page) return m_page->startHere();
    for (QWidget* child : place->findChildren<QWidget*>())
      if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        return child->setFocus(Qt::TabFocusReason);
  }
}

void PlanScreen::retranslate() {
  m_sections->setName(tr("Sections of the plan"));
  m_sectionMenu->setTopic(tr("Section"));
  m_leave->setText(tr("Fill in only what helps you. Leave the rest."));
  //: Over the plan, when the member of staff types. %1 is their name
  m_handOver->setWords(tr("The keyboard is yours, %1.").arg(m_view.person),
                       // One line where there is little room.
                       breadthFor(width()) == Breadth::Narrow
                           ? QString()
                           //: %1 is the manager
                           : tr("Your words, your way. %1 is here to help.").arg(m_view.manager));
}

void PlanScreen::render(const PlanView& view) {
  if (view.section.id != m_view.section.id) m_helpOpen = false;
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
  m_page->render(view.section, view.today, view.manager);
  m_help->render(view.section, view.manager, view.hints, view.ownPassphrase);
  m_bottom->setBack(view.back);
  m_bottom->setNext(view.next);
  arrange();
}

void PlanScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->showClock(true);
  m_top->clock()->setTime(words, share, room);
}

void PlanScreen::startHere() {
  m_page->startHere();
}

void PlanScreen::openDrawer() {
  placeDrawer();
  m_drawer->open();
}

/// Between the two bars.
void PlanScreen::placeDrawer() {
  m_drawer->fitInto({0, m_page->y(), width(), m_page->height()});
}

void PlanScreen::showHelp(bool shown) {
  m_helpOpen = shown;
  arrange();
}

void PlanScreen::arrangeFor(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  const bool wide = breadth == Breadth::Wide;
  m_left->setVisible(!narrow);
  m_sections->setDense(height() < px(kHeightOfAllSections));
  m_sectionMenu->setVisible(narrow);
  m_stageMenu->setWithName(!narrow);
  m_page->setVisible(wide || !m_helpOpen);
  m_help->setVisible(wide || m_helpOpen);
  m_help->setAlone(!wide);
  m_help->setMinimumWidth(wide ? px(316) : 0);
  m_help->setMaximumWidth(wide ? px(316) : QWIDGETSIZE_MAX);
  m_page->setHelpButton(!wide);
  retranslate();
  m_page->setNarrow(narrow);
  if (m_drawer->isVisible()) placeDrawer();
}

}  // namespace hearten::ui
