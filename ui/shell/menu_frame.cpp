// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/menu_frame.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/side_menu.h"
#include "ui/widgets/status_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStackedLayout>

#include <array>

namespace hearten::ui {
namespace {

struct Entry {
  SideMenu::Place inMenu;
  Place place;
};
constexpr std::array kEntries{Entry{SideMenu::Place::Home, Place::Home}, Entry{SideMenu::Place::People, Place::People},
                              Entry{SideMenu::Place::Support, Place::Support},
                              Entry{SideMenu::Place::Practise, Place::Practise},
                              Entry{SideMenu::Place::Settings, Place::Settings}};

}  // namespace

MenuFrame::MenuFrame(QWidget* parent)
    : QWidget(parent),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_screens(new QStackedLayout),
      m_quiet(new Panel(Token::NoticeSoft)),
      m_quietLine(new StatusLine) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(m_sides, 1);
  m_quiet->setLines(Qt::TopEdge);
  m_quiet->hide();
  auto* quiet = new QHBoxLayout(m_quiet);
  setSpaces(quiet, {20, 8, 20, 8}, 0);
  m_quietLine->setInk(Token::Notice);
  quiet->addWidget(m_quietLine);
  column->addWidget(m_quiet);
  m_sides->setContentsMargins({});
  m_sides->setSpacing(0);
  m_sides->addLayout(m_screens, 1);
}

void MenuFrame::makeMenu() {
  m_menu = new SideMenu;
  QList<SideMenu::Place> places;
  for (const Entry& entry : kEntries) places << entry.inMenu;
  m_menu->showOnly(places);
  m_sides->insertWidget(0, m_menu);
  connect(m_menu, &SideMenu::placeChosen, this, [this](SideMenu::Place chosen) {
    for (const Entry& entry : kEntries)
      if (entry.inMenu == chosen) Q_EMIT placeChosen(entry.place);
  });
  connect(m_menu, &SideMenu::safetyAsked, this, &MenuFrame::safetyRequested);
  connect(m_menu, &SideMenu::hideAsked, this, &MenuFrame::hideRequested);
  connect(m_menu, &SideMenu::lockAsked, this, &MenuFrame::lockRequested);
  for (std::size_t i = 0; i < kEntries.size(); ++i) {
    auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), m_menu);
    connect(key, &QShortcut::activated, this, [this, i] { Q_EMIT placeChosen(kEntries[i].place); });
  }
}

void MenuFrame::show(QWidget* screen, std::optional<Place> place) {
  if (place && m_menu == nullptr) makeMenu();
  for (const Entry& entry : kEntries)
    if (entry.place == place) m_menu->setPlace(entry.inMenu);
  if (m_screen != screen) {
    if (m_screen != nullptr) {
      m_screens->removeWidget(m_screen);
      m_screen->hide();
      m_screen->setParent(nullptr);
    }
    m_screen = screen;
    m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
  }
  if (m_menu != nullptr) m_menu->setVisible(place.has_value());
  arrange();
}

void MenuFrame::showQuietLine(const QString& line) {
  m_quiet->setVisible(!line.isEmpty());
  if (line.isEmpty())
    m_quietLine->clear();
  else
    m_quietLine->say(line);
}

void MenuFrame::arrange() {
  if (m_menu == nullptr) return;
  const bool narrow = breadthFor(width()) == Breadth::Narrow;
  m_menu->setNarrow(narrow);
  m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MenuFrame::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void MenuFrame::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) arrange();
}

}  // namespace hearten::ui
