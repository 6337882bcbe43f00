// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/choose_kind_screen.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace hearten::ui {

ChooseKindScreen::ChooseKindScreen(QWidget* parent)
    : BarScreen(parent),
      m_scroll(new ScrollColumn),
      m_title(new Heading(Heading::Level::One)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout) {
  between()->addWidget(m_scroll, 1);
  m_scroll->body()->addWidget(m_title);
  setSpaces(m_columns, {}, kAround);
  for (QVBoxLayout* side : {m_left, m_right}) {
    setSpaces(side, {}, kGapTight);
    auto* const column = new QVBoxLayout;
    setSpaces(column, {}, 0);
    column->addLayout(side);
    column->addStretch(1);
    m_columns->addLayout(column, 1);
  }
  m_scroll->body()->addLayout(m_columns, 1);

  connect(m_bottom, &BottomBar::backAsked, this, &ChooseKindScreen::leave);
  retranslate();
}

void ChooseKindScreen::retranslate() {
  m_top->setTitle(tr("Kind of talk"));
  m_title->setText(tr("What is this talk for?"));
  m_bottom->setStop({});
  m_bottom->setNext({});
  m_bottom->setBack(tr("Back"));
}

void ChooseKindScreen::render(const std::vector<KindGroup>& groups, const QString& current) {
  for (QVBoxLayout* side : {m_left, m_right}) clearLayout(side);
  m_kinds.clear();
  std::size_t all = 0;
  for (const KindGroup& group : groups) all += group.kinds.size();
  for (const KindGroup& group : groups) {
    if (group.kinds.empty()) continue;
    QVBoxLayout* const side = 2 * m_kinds.size() < all ? m_left : m_right;
    auto* const box = new QWidget;
    setAccessibleRole(box, QAccessible::Grouping);
    box->setAccessibleName(group.title);
    auto* const column = new QVBoxLayout(box);
    setSpaces(column, {0, 0, 0, 4}, kGapTight);
    column->addWidget(new Heading(Heading::Level::Three, group.title));
    std::vector<QWidget*> members;
    for (const KindItem& kind : group.kinds) {
      auto* const button = new Button(Look::Choice, kind.need);
      button->setNote(kind.when);
      button->setCount(kind.length);
      button->setAccessibleDescription(kind.spoken);
      button->setCheckable(true);
      button->setChecked(kind.id == current);
      // A screen reader toggles it, which is no click.
      connect(button, &QAbstractButton::toggled, this, [this, id = kind.id] { Q_EMIT chosen(id); });
      column->addWidget(button);
      m_kinds.push_back(button);
      members.push_back(button);
    }
    makeGroup(members);
    side->addWidget(box);
  }
  arrange();
}

void ChooseKindScreen::startHere() {
  if (m_kinds.empty()) return;
  Button* first = m_kinds.front();
  for (Button* kind : m_kinds)
    if (kind->isChecked()) first = kind;
  setGroupStop(*first);
  first->setFocus(Qt::OtherFocusReason);
}

void ChooseKindScreen::arrangeFor(Breadth breadth) {
  m_columns->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  setSpaces(m_columns, {}, breadth == Breadth::Wide ? kAround : 0);
  m_scroll->setPadding(breadth == Breadth::Narrow ? 12 : 28, 14, kGapTight);
}

void ChooseKindScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT leave();
  BarScreen::keyPressEvent(event);
}

}  // namespace hearten::ui
