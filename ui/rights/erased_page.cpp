// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/erased_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

ErasedPage::ErasedPage(QWidget* parent)
    : RightsPage(parent),
      m_doneCard(new Card(Card::Kind::Soft)),
      m_doneHeading(new Heading(Heading::Level::Two)),
      m_done(new QVBoxLayout),
      m_leftCard(new Card),
      m_leftHeading(new Heading(Heading::Level::Two)),
      m_left(new QVBoxLayout),
      m_rest(new PrimaryButton(QString())),
      m_close(new SecondaryButton(QString())),
      m_anew(new SecondaryButton(QString())),
      m_keep(new SecondaryButton(QString())) {
  setCanLeave(false);
  const auto addCard = [this](Card* card, Heading* heading, QVBoxLayout* lines) {
    card->setPadding(24, 18, 8);
    card->body()->addWidget(heading);
    setSpaces(lines, {}, 6);
    card->body()->addLayout(lines);
    body()->addWidget(card);
  };
  addCard(m_doneCard, m_doneHeading, m_done);
  addCard(m_leftCard, m_leftHeading, m_left);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  for (Button* button : {m_rest, m_keep, m_close, m_anew}) row->addWidget(button);
  body()->addWidget(acts);
  connect(m_rest, &QAbstractButton::clicked, this, &ErasedPage::restAsked);
  connect(m_close, &QAbstractButton::clicked, this, &ErasedPage::closeAsked);
  connect(m_anew, &QAbstractButton::clicked, this, &ErasedPage::anewAsked);
  connect(m_keep, &QAbstractButton::clicked, this, &ErasedPage::keepAsked);
  retranslate();
}

void ErasedPage::render(const ErasedView& view) {
  setTitle(view.title, view.lead);
  setWork(view.work, view.slow, 0);
  const auto fill = [](Card* card, Heading* heading, const QString& name, QVBoxLayout* lines,
                       const QStringList& words) {
    card->setVisible(!words.isEmpty());
    heading->setText(name);
    clearLayout(lines);
    for (const QString& line : words) lines->addWidget(new BodyText(line));
  };
  fill(m_doneCard, m_doneHeading, view.doneHeading, m_done, view.done);
  fill(m_leftCard, m_leftHeading, view.leftHeading, m_left, view.left);
  const auto set = [this](Button* button, const QString& words) {
    button->setText(words);
    button->setVisible(!words.isEmpty());
    button->setEnabled(!isAtWork());
  };
  set(m_rest, view.rest);
  set(m_keep, view.keep);
  set(m_anew, view.anew);
  m_close->setEnabled(!isAtWork());
}

void ErasedPage::startHere() {
  m_close->setFocus(Qt::OtherFocusReason);
}

void ErasedPage::retranslate() {
  m_close->setText(tr("Close Hearten"));
}

}  // namespace hearten::ui
