// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/passphrase_chooser.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

QVBoxLayout* columnOf(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  setSpaces(column, {}, 12);
  return column;
}

}  // namespace

PassphraseChooser::PassphraseChooser(QWidget* parent)
    : QWidget(parent),
      m_proposal(new QWidget),
      m_proposalHint(new BodyText),
      m_words(new TextLabel(Type::Code, Token::Ink)),
      m_others(new SecondaryButton(Icon::AnotherWay, {})),
      m_ownInstead(new QuietButton(QString())),
      m_ownPart(new QWidget),
      m_ownHint(new BodyText),
      m_own(new PassphraseField({})),
      m_strength(new StatusLine),
      m_again(new PassphraseField({})),
      m_wordsInstead(new QuietButton(QString())) {
  auto* column = columnOf(this);
  column->addWidget(m_proposal);
  column->addWidget(m_ownPart);

  auto* proposal = columnOf(m_proposal);
  proposal->addWidget(m_proposalHint);
  proposal->addWidget(m_words);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, 12);
  row->addWidget(m_others);
  row->addWidget(m_ownInstead);
  proposal->addWidget(buttons);

  auto* own = columnOf(m_ownPart);
  own->addWidget(m_ownHint);
  own->addWidget(m_own);
  own->addWidget(m_strength);
  own->addWidget(m_again);
  own->addWidget(m_wordsInstead, 0, Qt::AlignLeft);

  connect(m_others, &QAbstractButton::clicked, this, &PassphraseChooser::othersRequested);
  connect(m_ownInstead, &QAbstractButton::clicked, this, [this] {
    Q_EMIT ownChosen(true);
    focusField();
  });
  connect(m_wordsInstead, &QAbstractButton::clicked, this, [this] {
    Q_EMIT ownChosen(false);
    m_others->setFocus(Qt::OtherFocusReason);
  });
  connect(m_own, &PassphraseField::textEdited, this, &PassphraseChooser::typed);
  connect(m_own, &PassphraseField::entered, this, &PassphraseChooser::enterPressed);
  connect(m_again, &PassphraseField::entered, this, &PassphraseChooser::enterPressed);
  retranslate();
  render({});
}

void PassphraseChooser::render(const PassphraseChooserView& view) {
  const bool otherWords = view.words != m_view.words && !m_view.words.isEmpty();
  m_view = view;
  m_proposal->setVisible(!view.own);
  m_ownPart->setVisible(view.own);
  m_words->setText(view.words);
  m_words->setAccessibleName(view.words);
  if (otherWords) announce(m_words);
  switch (view.strength) {
    case PassphraseChooserView::Strength::Nothing:
      return m_strength->clear();
    case PassphraseChooserView::Strength::TooEasy:
      return m_strength->say(tr("Too easy to guess"));
    case PassphraseChooserView::Strength::GettingThere:
      return m_strength->say(tr("Getting there"));
    case PassphraseChooserView::Strength::Hard:
      return m_strength->say(tr("Hard to guess"));
  }
}

void PassphraseChooser::retranslate() {
  m_proposalHint->setText(
      tr("Here are four words that nobody can guess. Say them over a few times, or write them down and "
         "keep the paper away from this laptop."));
  m_others->setText(tr("Give me four others"));
  m_ownInstead->setText(tr("I'll choose my own"));
  m_ownHint->setText(
      tr("Choose 15 letters or more. A few words that do not belong together are easy to keep in mind."));
  m_own->setName(tr("Your passphrase"));
  m_again->setName(tr("The same again"));
  m_wordsInstead->setText(tr("Use four words instead"));
}

void PassphraseChooser::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  render(m_view);
}

QString PassphraseChooser::own() const {
  return m_own->text();
}

QString PassphraseChooser::again() const {
  return m_again->text();
}

void PassphraseChooser::forget() {
  m_own->wipe();
  m_again->wipe();
  m_words->setText({});
  m_words->setAccessibleName({});
  m_view = {};
}

void PassphraseChooser::focusField() {
  if (!m_view.own) return;
  m_own->setFocus(Qt::OtherFocusReason);
  m_own->selectAll();
}

}  // namespace hearten::ui
