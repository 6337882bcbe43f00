// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/support_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/support/support_filters.h"
#include "ui/support/support_results.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/title_block.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

/// What stays put takes about 260 of it; the rest is for two places at least.
constexpr int kHighEnough = 600;

}  // namespace

SupportScreen::SupportScreen(QWidget* parent)
    : QWidget(parent),
      m_whole(new QVBoxLayout(this)),
      m_top(new QWidget),
      m_column(new QVBoxLayout(m_top)),
      m_head(new QHBoxLayout),
      m_title(new TitleBlock(Heading::Level::One)),
      m_print(new SecondaryButton(Icon::Print, {})),
      m_find(new LineBox(Icon::Find)),
      m_filters(new SupportFilters),
      m_scroll(new ScrollColumn),
      m_results(new SupportResults),
      m_nothing(new EmptyState(Icon::None)),
      m_everything(m_nothing->addButton({})) {
  m_whole->setContentsMargins({});
  m_whole->setSpacing(0);
  setSpaces(m_head, {}, kGap);
  m_head->addWidget(m_title, 1);
  m_column->addLayout(m_head);
  m_column->addWidget(m_find);
  m_column->addWidget(m_filters);
  m_whole->addWidget(m_scroll, 1);
  m_scroll->body()->addWidget(m_top);
  m_scroll->body()->addWidget(m_results);
  m_scroll->body()->addWidget(m_nothing);
  m_scroll->body()->addStretch(1);
  m_nothing->hide();

  connect(m_find, &QLineEdit::textChanged, this, &SupportScreen::lookedFor);
  connect(m_find, &QLineEdit::returnPressed, m_results, &SupportResults::focusFirst);
  connect(m_filters, &SupportFilters::subjectChosen, this, &SupportScreen::subjectChosen);
  connect(m_filters, &SupportFilters::nationChosen, this, &SupportScreen::nationChosen);
  connect(m_filters, &SupportFilters::urgentOnlyChosen, this, &SupportScreen::urgentOnlyChosen);
  connect(m_filters, &SupportFilters::welshSpokenChosen, this, &SupportScreen::welshSpokenChosen);
  connect(m_results, &SupportResults::copyAsked, this, &SupportScreen::copyAsked);
  connect(m_print, &QAbstractButton::clicked, this, &SupportScreen::printAsked);
  connect(m_everything, &QAbstractButton::clicked, this, &SupportScreen::everythingAsked);
  retranslate();
  arrange();
}

void SupportScreen::retranslate() {
  m_title->setTitle(tr("Support"));
  m_title->setLead(tr("Your trust’s own help comes first. What you look for is not kept."));
  //: Prints the places that are listed just now
  m_print->setText(tr("Print for the notice board"));
  m_find->setPlaceholderText(tr("What would help? Try money, sleep or a name"));
  m_find->setAccessibleName(tr("Find a place that can help"));
  m_nothing->setWords(tr("Nothing found for that. Try a shorter word, or look under All."));
  m_everything->setText(tr("Show all"));
}

void SupportScreen::render(const SupportDirectoryView& view) {
  m_filters->render(view.filters);
  m_filters->say(view.found);
  m_print->setEnabled(!view.groups.empty());
  m_nothing->setVisible(view.groups.empty());
  m_results->setVisible(!view.groups.empty());
  m_results->render(view.groups);
  if (m_top->parent() == this) m_scroll->verticalScrollBar()->setValue(0);
}

void SupportScreen::say(const QString& words) {
  m_filters->say(words);
}

void SupportScreen::startHere() {
  const QSignalBlocker quiet(m_find);
  m_find->clear();
  m_find->setFocus(Qt::OtherFocusReason);
}

void SupportScreen::arrange() {
  const bool narrow = breadthFor(width()) == Breadth::Narrow;
  m_filters->setNarrow(narrow);
  // What is looked for comes first where there is little room.
  if (narrow && m_column->indexOf(m_print) < 0) m_column->addWidget(m_print, 0, Qt::AlignLeft);
  if (!narrow && m_head->indexOf(m_print) < 0) m_head->addWidget(m_print, 0, Qt::AlignVCenter);
  const bool staysPut = !narrow && height() >= px(kHighEnough);
  const bool movesNow = staysPut != (m_top->parent() == this);
  if (movesNow) {
    QWidget* const focused = m_top->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (staysPut)
      m_whole->insertWidget(0, m_top);
    else
      m_scroll->body()->insertWidget(0, m_top);
    if (focused != nullptr) focused->setFocus(Qt::OtherFocusReason);
  }
  const int sides = narrow ? 16 : 32;
  setSpaces(m_column, staysPut ? QMargins(sides, 24, sides, kGap) : QMargins(), kGap);
  setSpaces(m_scroll->body(), {sides, staysPut ? 4 : narrow ? 12 : 24, sides, 24}, kGap);
}

void SupportScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void SupportScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down && m_find->hasFocus())
    m_results->focusFirst();
  else if (event->key() == Qt::Key_Escape && !m_find->text().isEmpty())
    m_find->clear();
  else
    QWidget::keyPressEvent(event);
}

void SupportScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
