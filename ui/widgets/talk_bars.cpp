// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/talk_bars.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

QHBoxLayout* bar(QWidget* widget, Qt::Edges line, int height) {
  auto* outer = new QVBoxLayout(widget);
  outer->setContentsMargins({});
  auto* panel = new Panel(Token::Surface);
  panel->setLines(line);
  setExtent(panel, Extent::MinHeight, height);
  outer->addWidget(panel);
  auto* row = new QHBoxLayout(panel);
  setSpaces(row, {kBarSide, 7, kBarSide, 7}, kGap);
  setAccessibleRole(widget, QAccessible::ToolBar);
  return row;
}

}  // namespace

TopBar::TopBar(QWidget* parent)
    : Hug(parent),
      m_mark(new HeartenMark(34)),
      m_title(new Heading(Heading::Level::Two)),
      m_subtitle(new TextLabel(Type::Body, Token::Ink2)),
      m_middle(nullptr),
      m_language(new QuietButton(Icon::Website, {})),
      m_clock(new GentleClock),
      m_hide(new HideButton) {
  QHBoxLayout* row = bar(this, Qt::BottomEdge, 60);
  row->addWidget(m_mark, 0, Qt::AlignVCenter);
  row->addWidget(m_title, 0, Qt::AlignVCenter);
  m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  row->addWidget(m_subtitle, 0, Qt::AlignVCenter);
  m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  m_subtitle->hide();
  auto* middle = new Hug;
  m_middle = new FlowRow(middle, kGap);
  setSpaces(m_middle, {kGapTight, 0, 0, 0}, kGap);
  m_middle->addWidget(m_language);
  m_language->hide();
  row->addWidget(middle, 1, Qt::AlignVCenter);
  row->addWidget(m_clock, 0, Qt::AlignVCenter);
  m_clock->hide();
  row->addSpacing(px(24));
  row->addWidget(m_hide, 0, Qt::AlignVCenter);
  connect(m_language, &QAbstractButton::clicked, this, &TopBar::languageAsked);
  connect(m_hide, &QAbstractButton::clicked, this, &TopBar::hideAsked);
  retranslate();
}

void TopBar::retranslate() {
  setAccessibleName(tr("Top bar"));
  //: The language to change to, named in itself so that whoever needs it can find it: "English" in Welsh
  m_language->setText(tr("Cymraeg"));
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Hug::changeEvent(event);
}

void TopBar::setTitle(const QString& title) {
  m_title->setText(title);
}

void TopBar::setSubtitle(const QString& subtitle) {
  m_subtitle->setText(subtitle);
  m_subtitle->setVisible(!subtitle.isEmpty() && !m_narrow);
}

void TopBar::addMiddle(QWidget* widget) {
  m_middle->removeWidget(m_language);
  m_middle->addWidget(widget);
  m_middle->addWidget(m_language);
}

void TopBar::showLanguage(bool shown) {
  m_language->setVisible(shown);
}

void TopBar::showClock(bool shown) {
  m_clock->setVisible(shown);
}

void TopBar::setNarrow(bool narrow) {
  m_narrow = narrow;
  m_mark->setVisible(!narrow);
  m_title->setVisible(!narrow);
  m_subtitle->setVisible(!narrow && !m_subtitle->text().isEmpty());
  m_clock->setWordsOnly(narrow);
  m_hide->setShortName(narrow);
  setSpaces(m_middle, {narrow ? 0 : kGapTight, 0, 0, 0}, kGap);  // narrow: nothing stands before it
}

BottomBar::BottomBar(QWidget* parent)
    : Hug(parent),
      m_safety(new SafetyButton),
      m_stop(new SecondaryButton(Icon::StopTalk, {})),
      m_words(new TextLabel(Type::Body, Token::Ink2)),
      m_back(new SecondaryButton(Icon::Back, {})),
      m_next(new PrimaryButton(QString())) {
  QHBoxLayout* row = bar(this, Qt::TopEdge, 70);
  auto* left = new Hug;
  m_left = new FlowRow(left, kGap);
  for (Button* button : {static_cast<Button*>(m_safety), m_stop}) {
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Minimum);  // the others wrap before these are broken
    button->setSizePolicy(policy);
    m_left->addWidget(button);
  }
  row->addWidget(left, 1, Qt::AlignVCenter);
  auto* right = new Hug(nullptr, QSizePolicy::Maximum);
  m_right = new FlowRow(right, kGap);
  m_right->setRowAlignment(Qt::AlignRight);
  m_right->addWidget(m_words);
  m_right->addWidget(m_back);
  m_right->addWidget(m_next);
  row->addWidget(right, 0, Qt::AlignVCenter);
  m_words->hide();
  m_next->setTrailing(Icon::Next);
  connect(m_safety, &QAbstractButton::clicked, this, &BottomBar::safetyAsked);
  connect(m_stop, &QAbstractButton::clicked, this, &BottomBar::stopAsked);
  connect(m_back, &QAbstractButton::clicked, this, &BottomBar::backAsked);
  connect(m_next, &QAbstractButton::clicked, this, &BottomBar::nextAsked);
  retranslate();
}

void BottomBar::setBack(const QString& text) {
  m_ownBack = false;
  m_back->setText(text);
  m_back->setVisible(!text.isEmpty());
}

void BottomBar::setNext(const QString& text, Icon trailing) {
  m_ownNext = false;
  m_next->setText(text);
  m_next->setTrailing(trailing);
  m_next->setVisible(!text.isEmpty());
}

void BottomBar::setStop(const QString& text, Icon glyph) {
  m_ownStop = false;
  m_stop->setText(text);
  m_stop->setGlyph(glyph);
  m_stop->setVisible(!text.isEmpty());
}

void BottomBar::showSafety(bool shown) {
  m_safety->setVisible(shown);
}

void BottomBar::setWords(const QString& words) {
  m_words->setText(words);
  m_words->setVisible(!words.isEmpty());
}

void BottomBar::addRight(QWidget* widget) {
  // Next stays last, bottom right.
  m_right->removeWidget(m_next);
  m_right->addWidget(widget);
  m_right->addWidget(m_next);
}

void BottomBar::addLeft(QWidget* widget) {
  m_left->addWidget(widget);
}

void BottomBar::retranslate() {
  setAccessibleName(tr("Bottom bar"));
  if (m_ownStop) m_stop->setText(tr("We need to stop"));
  if (m_ownBack) m_back->setText(tr("Back"));
  if (m_ownNext) m_next->setText(tr("Next"));
}

void BottomBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Hug::changeEvent(event);
}

}  // namespace hearten::ui
