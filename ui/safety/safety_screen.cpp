// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_screen.h"

#include "ui/safety/door_page.h"
#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kDoorsWidth = 320;

}  // namespace

SafetyScreen::SafetyScreen(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);

  auto* top = new Panel(Token::WarmSoft);
  top->setLines(Qt::BottomEdge, Token::Warm);
  setExtent(top, Extent::MinHeight, 60);
  auto* topRow = new QHBoxLayout(top);
  setSpaces(topRow, {20, 8, 20, 8}, 16);
  topRow->addWidget(new Glyph(Icon::Safety, Token::Warm, 28));
  m_title = new Heading(Heading::Level::Two);
  m_title->setInk(Token::Warm);
  topRow->addWidget(m_title, 1);
  m_practice = new Tag(Tag::Kind::Private, tr("In practice. Real numbers."), Icon::Practise);
  topRow->addWidget(m_practice);
  m_hide = new HideButton;
  topRow->addWidget(m_hide);
  column->addWidget(top);

  m_scroll = new ScrollColumn;
  m_scroll->setPadding(34, 12, 0);
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  setSpaces(m_columns, {}, 24);
  m_scroll->body()->addLayout(m_columns);
  column->addWidget(m_scroll, 1);

  m_left = new QWidget;
  auto* leftColumn = new QVBoxLayout(m_left);
  setSpaces(leftColumn, {}, 8);
  auto* doors = new QWidget;
  setAccessibleRole(doors, QAccessible::Grouping);
  m_doorColumn = new QVBoxLayout(doors);
  setSpaces(m_doorColumn, {}, 8);
  leftColumn->addWidget(doors);
  leftColumn->addStretch();
  m_nothingKept = new SmallText;
  leftColumn->addWidget(m_nothingKept);
  m_page = new QWidget;
  m_pageColumn = new QVBoxLayout(m_page);
  m_pageColumn->setContentsMargins({});
  m_columns->addWidget(m_left);
  m_columns->addWidget(m_page, 1);

  auto* bottom = new Panel(Token::Surface);
  bottom->setLines(Qt::TopEdge);
  setExtent(bottom, Extent::MinHeight, 70);
  auto* bottomRow = new QHBoxLayout(bottom);
  setSpaces(bottomRow, {20, 12, 20, 12}, 12);
  bottomRow->addStretch();
  m_back = new PrimaryButton(Icon::Back, tr("Back to where we were"));
  m_back->setKeyCap(u"Esc"_s);
  bottomRow->addWidget(m_back);
  column->addWidget(bottom);

  connect(m_hide, &QAbstractButton::clicked, this, &SafetyScreen::hideRequested);
  connect(m_back, &QAbstractButton::clicked, this, &SafetyScreen::backRequested);
  setAccessibleRole(this, QAccessible::AlertMessage);
}

void SafetyScreen::render(const SafetyView& view) {
  const bool otherDoors = view.doors.size() != m_view.doors.size() || view.title != m_view.title;
  m_view = view;
  m_title->setText(view.title);
  m_nothingKept->setText(view.nothingKept);
  m_practice->setVisible(view.inPractice);
  //: Told by a screen reader when the safety card opens; %1 is its title: "Someone may not be safe"
  setAccessibleName(tr("Safety card. %1. Five choices.").arg(view.title));
  if (otherDoors) showDoors();
  for (qsizetype i = 0; i < view.doors.size(); ++i) m_doors[static_cast<std::size_t>(i)]->setChecked(view.chosen == i);
  showPage();
}

void SafetyScreen::showDoors() {
  clearLayout(m_doorColumn);
  m_doors.clear();
  for (qsizetype i = 0; i < m_view.doors.size(); ++i) {
    const SafetyDoorView& door = m_view.doors.at(i);
    auto* button = new Button(Look::Door, door.icon, door.title);
    connect(button, &QAbstractButton::clicked, this, [this, button, i] {
      button->setFocus(Qt::OtherFocusReason);  // whoever pressed it: the ring stands where the page belongs to
      Q_EMIT doorChosen(static_cast<int>(i));
    });
    m_doorColumn->addWidget(button);
    m_doors.push_back(button);
  }
}

void SafetyScreen::showPage() {
  clearLayout(m_pageColumn);
  if (m_view.chosen) {
    m_pageColumn->addWidget(new DoorPage(m_view, m_view.doors.at(*m_view.chosen), m_breadth == Breadth::Narrow));
  } else {
    m_pageColumn->addWidget(new Heading(Heading::Level::Question, m_view.lead));
    m_pageColumn->addStretch();
  }
  arrange();
}

void SafetyScreen::arrange() {
  const bool narrow = m_breadth == Breadth::Narrow;
  m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  // In one column what was chosen comes first, and the other doors below it.
  m_columns->removeWidget(m_left);
  m_columns->removeWidget(m_page);
  const bool pageFirst = narrow && m_view.chosen.has_value();
  m_columns->addWidget(pageFirst ? m_page : m_left, pageFirst ? 1 : 0);
  m_columns->addWidget(pageFirst ? m_left : m_page, pageFirst ? 0 : 1);
  if (narrow) {
    m_left->setMinimumWidth(0);
    m_left->setMaximumWidth(QWIDGETSIZE_MAX);
  } else {
    m_left->setFixedWidth(px(kDoorsWidth));
  }
}

void SafetyScreen::announceOpening() {
  announce(this);
  if (!m_doors.empty()) m_doors.front()->setFocus(Qt::OtherFocusReason);
}

void SafetyScreen::keyPressEvent(QKeyEvent* event) {
  const int door = event->key() - Qt::Key_1;
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT backRequested();
  } else if (door >= 0 && door < m_view.doors.size() && event->modifiers() == Qt::NoModifier) {
    m_doors[static_cast<std::size_t>(door)]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT doorChosen(door);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void SafetyScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  followBreadth();
}

void SafetyScreen::followBreadth() {
  const Breadth breadth = breadthFor(width());
  if (breadth == m_breadth) return arrange();
  m_breadth = breadth;
  m_hide->setShortName(breadth == Breadth::Narrow);
  showPage();
}

void SafetyScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    m_back->setText(tr("Back to where we were"));
    m_practice->setText(tr("In practice. Real numbers."));
  }
  if (event->type() == QEvent::StyleChange) followBreadth();
}

}  // namespace hearten::ui
