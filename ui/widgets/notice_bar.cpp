// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice_bar.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace hearten::ui {

NoticeBar::NoticeBar(Kind kind, QWidget* parent)
    : QWidget(parent),
      m_card(new Card),
      m_glyph(new Glyph(Icon::About)),
      m_words(new BodyText),
      m_buttons(new QWidget),
      m_row(new FlowRow(m_buttons)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(m_card);
  m_card->setPadding(18, 12, kGapTight);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, kGap);
  row->addWidget(m_glyph, 0, Qt::AlignTop);
  row->addWidget(m_words, 1);
  m_card->body()->addLayout(row);
  m_card->body()->addWidget(m_buttons);
  m_buttons->hide();
  setAccessibleRole(this, QAccessible::AlertMessage);
  setRingRadius(this, kCardRadius);
  setKind(kind);
}

void NoticeBar::setKind(Kind kind) {
  const bool warm = kind == Kind::Warm;
  const bool soft = kind == Kind::Soft;
  m_card->setKind(warm ? Card::Kind::Warm : soft ? Card::Kind::Soft : Card::Kind::Notice);
  const Token ink = warm ? Token::Warm : soft ? Token::OnSoft : Token::Notice;
  m_glyph->setInk(ink);
  m_words->setInk(warm ? Token::Ink : ink);
}

void NoticeBar::setGlyph(Icon glyph) {
  m_glyph->setIcon(glyph);
}

void NoticeBar::setText(const QString& text, const QStringList& boldParts) {
  m_words->setText(text);
  m_words->setBold(boldParts);
  setAccessibleName(text);
}

QString NoticeBar::text() const {
  return m_words->text();
}

void NoticeBar::say(const QString& text) {
  QWidget* before = QApplication::focusWidget();
  if (before != nullptr && before != this && !isAncestorOf(before)) m_before = before;
  setText(text);
  show();
  setFocusPolicy(Qt::StrongFocus);
  // Taking the focus speaks it; it is not to be spoken twice.
  if (hasFocus())
    announce(this);
  else
    setFocus();
}

Button* NoticeBar::addButton(const QString& text) {
  auto* button = new SecondaryButton(text);
  button->setDense(true);
  m_row->addWidget(button);
  m_buttons->show();
  return button;
}

void NoticeBar::clearButtons() {
  while (QLayoutItem* item = m_row->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  m_buttons->hide();
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !m_before) {
    QWidget::keyPressEvent(event);
    return;
  }
  m_before->setFocus();
  m_before.clear();
  hide();
  Q_EMIT left();
}

}  // namespace hearten::ui
