// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/support_results.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace hearten::ui {
namespace {

/// As many cards as a window shows at most; making them takes less than a frame.
constexpr int kAtOnce = 6;

}  // namespace

SupportResults::SupportResults(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_later(new QTimer(this)) {
  setSpaces(m_column, {}, kGap);
  m_later->setSingleShot(true);
  connect(m_later, &QTimer::timeout, this, &SupportResults::layMore);
}

void SupportResults::render(const std::vector<SupportGroupView>& groups) {
  m_steps.clear();
  for (const SupportGroupView& group : groups) {
    m_steps.push_back({.heading = group.name});
    if (group.places.empty()) m_steps.push_back({.words = group.emptyText});
    for (const SupportView& place : group.places) m_steps.push_back({.place = place});
  }
  m_laid = 0;
  while (QLayoutItem* item = m_column->takeAt(0)) delete item;
  qDeleteAll(std::exchange(m_words, {}));
  layMore();
  QSet<QString> shown;
  for (std::size_t i = 0; i < m_laid; ++i) shown.insert(m_steps.at(i).place.id);
  for (auto made = m_made.cbegin(); made != m_made.cend(); ++made)
    if (!shown.contains(made.key())) made->card->hide();
}

bool SupportResults::isMade(const Step& step) const {
  if (step.place.id.isEmpty()) return true;
  const auto made = m_made.constFind(step.place.id);
  return made != m_made.cend() && made->view == step.place;
}

SupportCard* SupportResults::cardFor(const SupportView& view) {
  Made& made = m_made[view.id];
  if (made.card != nullptr && made.view == view) return made.card;
  delete made.card;
  made = {view, new SupportCard(view, this)};
  connect(made.card, &SupportCard::copyAsked, this, &SupportResults::copyAsked);
  return made.card;
}

void SupportResults::layNext() {
  const Step& step = m_steps.at(m_laid++);
  QWidget* widget = nullptr;
  if (!step.place.id.isEmpty()) {
    widget = cardFor(step.place);
  } else if (!step.heading.isEmpty()) {
    auto* heading = new Heading(Heading::Level::Two, step.heading);
    heading->setInk(Token::Ink2);
    m_words << heading;
    widget = heading;
  } else {
    widget = new SmallText(step.words);
    m_words << widget;
  }
  m_column->addWidget(widget);
  widget->show();
}

void SupportResults::layMore() {
  for (int left = kAtOnce; m_laid < m_steps.size(); layNext()) {
    if (!isMade(m_steps.at(m_laid)) && left-- == 0) return m_later->start(0);
  }
}

void SupportResults::focusFirst() {
  for (const Step& step : m_steps) {
    if (step.place.id.isEmpty() || !isMade(step)) continue;
    if (auto* button = m_made.value(step.place.id).card->findChild<Button*>())
      return button->setFocus(Qt::TabFocusReason);
  }
}

}  // namespace hearten::ui
