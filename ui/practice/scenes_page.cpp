// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/scenes_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/title_block.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace hearten::ui {
namespace {

/// Two columns of half the scenes each, read down one and then down the other.
void fill(QBoxLayout* pair, const QList<Button*>& buttons) {
  const qsizetype half = (buttons.size() + 1) / 2;
  for (qsizetype from = 0; from < buttons.size(); from += half) {
    auto* const column = new QVBoxLayout;
    setSpaces(column, {}, kGapTight);
    for (qsizetype i = from; i < std::min(from + half, buttons.size()); ++i) column->addWidget(buttons[i]);
    column->addStretch(1);
    pair->addLayout(column, 1);
  }
}

}  // namespace

ScenesPage::ScenesPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_title(new TitleBlock(Heading::Level::One)),
      m_pairs(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_harmPair(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_harmTitle(new Heading(Heading::Level::Three)) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  auto* const middle = new CenteredColumn(1300);
  setSpaces(middle->body(), {}, kGap);
  middle->body()->addWidget(m_title);
  middle->body()->addLayout(m_pairs);
  middle->body()->addWidget(m_harmTitle);
  middle->body()->addLayout(m_harmPair);
  m_scroll->body()->addWidget(middle);
  m_scroll->body()->addStretch(1);
  retranslate();
}

Button* ScenesPage::buttonFor(const SceneItem& item) {
  auto* const button = new Button(Look::Choice, item.title);
  button->setTrailing(Icon::Next);
  connect(button, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
  return button;
}

void ScenesPage::render(const PracticeView& view) {
  // The scenes are the same ones all the time; only their words change with the language.
  if (m_buttons.isEmpty()) {
    QList<Button*> others;
    QList<Button*> harm;
    for (const SceneItem& item : view.scenes) {
      m_buttons << buttonFor(item);
      m_ids << item.id;
      (item.aboutHarm ? harm : others) << m_buttons.last();
    }
    fill(m_pairs, others);
    fill(m_harmPair, harm);
    m_harmTitle->setVisible(!harm.isEmpty());
  }
  for (qsizetype i = 0; i < m_buttons.size(); ++i) {
    const SceneItem& item = view.scenes[static_cast<std::size_t>(i)];
    m_buttons[i]->setText(item.title);
    m_buttons[i]->setNote(item.about);
  }
}

void ScenesPage::setBreadth(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  m_scroll->setPadding(narrow ? 12 : 28, narrow ? 12 : 16, kGap);
  for (QBoxLayout* pair : {m_pairs, m_harmPair}) {
    pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSpaces(pair, {}, narrow ? kGapTight : kGapWide);  // in one column all stand equally far apart
  }
}

void ScenesPage::startHere(const QString& id) {
  if (m_buttons.isEmpty()) return;
  m_buttons[std::max<qsizetype>(0, m_ids.indexOf(id))]->setFocus(Qt::OtherFocusReason);
}

void ScenesPage::retranslate() {
  m_title->setTitle(tr("Who would you like to practise with?"));
  m_title->setLead(
      tr("They are made up. Say something, see what they do, and try it another way. There are no marks."));
  m_harmTitle->setText(tr("Scenes about harm. Choose these when you feel steady."));
}

void ScenesPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
