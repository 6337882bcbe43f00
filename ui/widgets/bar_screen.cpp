// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bar_screen.h"

#include "ui/widgets/talk_bars.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearten::ui {

BarScreen::BarScreen(QWidget* parent)
    : QWidget(parent), m_top(new TopBar), m_bottom(new BottomBar), m_between(new QVBoxLayout) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  whole->addWidget(m_top);
  whole->addLayout(m_between, 1);
  whole->addWidget(m_bottom);
  connect(m_top, &TopBar::hideAsked, this, &BarScreen::hideAsked);
  connect(m_top, &TopBar::languageAsked, this, &BarScreen::languageAsked);
  connect(m_bottom, &BottomBar::safetyAsked, this, &BarScreen::safetyAsked);
  connect(m_bottom, &BottomBar::stopAsked, this, &BarScreen::stopAsked);
}

void BarScreen::onKeys(const QKeySequence& keys, const std::function<void()>& act) {
  auto* const shortcut = new QShortcut(keys, this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, act);
}

void BarScreen::arrange() {
  const Breadth breadth = breadthFor(width());
  m_top->setNarrow(breadth == Breadth::Narrow);
  arrangeFor(breadth);
}

void BarScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

/// The bottom bar was made before what stands above it. A screen reader comes to it last.
void BarScreen::showEvent(QShowEvent* event) {
  m_bottom->raise();
  QWidget::showEvent(event);
}

void BarScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
