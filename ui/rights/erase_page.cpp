// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/erase_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

ErasePage::ErasePage(QWidget* parent)
    : RightsPage(parent),
      m_firstCard(new Card(Card::Kind::Soft)),
      m_first(new BodyText),
      m_firstAct(new SecondaryButton(Icon::EverythingHeld, {})),
      m_goesHeading(new Heading(Heading::Level::Two)),
      m_goes(new QVBoxLayout),
      m_staysHeading(new Heading(Heading::Level::Two)),
      m_stays(new QVBoxLayout),
      m_elsewhere(new Button(Look::Tick, {})),
      m_word(new LineBox),
      m_wordField(new Field({}, m_word)),
      m_passphrase(new PassphraseField({})),
      m_sure(new Button(Look::Tick, {})),
      m_keep(new PrimaryButton(QString())),
      m_erase(new WarmButton(Icon::TakeOut, {})) {
  m_firstCard->setPadding(24, 18, 10);
  m_firstCard->body()->addWidget(m_first);
  m_firstCard->body()->addWidget(m_firstAct, 0, Qt::AlignLeft);
  body()->addWidget(m_firstCard);
  const auto addCard = [this](Heading* heading, QVBoxLayout* lines) {
    auto* card = new Card;
    card->setPadding(24, 18, 8);
    card->body()->addWidget(heading);
    setSpaces(lines, {}, 6);
    card->body()->addLayout(lines);
    body()->addWidget(card);
    return card;
  };
  addCard(m_goesHeading, m_goes);
  addCard(m_staysHeading, m_stays)->body()->addWidget(m_elsewhere);
  body()->addWidget(m_wordField);
  body()->addWidget(m_passphrase);
  body()->addWidget(m_sure);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_keep);
  row->addWidget(m_erase);
  body()->addWidget(acts);
  connect(m_firstAct, &QAbstractButton::clicked, this, &ErasePage::firstAsked);
  connect(m_keep, &QAbstractButton::clicked, this, &ErasePage::backAsked);
  connect(m_erase, &QAbstractButton::clicked, this, &ErasePage::eraseAsked);
  connect(m_word, &QLineEdit::returnPressed, this, &ErasePage::eraseAsked);
  // The passphrase is what a hand types and ends with Enter by habit: that alone must not do it.
  connect(m_passphrase, &PassphraseField::entered, this, &ErasePage::focusSure);
  retranslate();
}

void ErasePage::render(const EraseView& view) {
  m_view = view;
  retranslate();
  setWork(view.work, view.slow, view.done);
  const bool asksWord = !view.word.isEmpty();
  m_firstCard->setVisible(!view.first.isEmpty());
  m_elsewhere->setVisible(!view.elsewhere.isEmpty());
  m_wordField->setVisible(asksWord);
  m_passphrase->setVisible(!asksWord);
  m_sure->setVisible(!asksWord);
  for (QWidget* control :
       std::initializer_list<QWidget*>{m_firstAct, m_elsewhere, m_passphrase, m_sure, m_keep, m_erase})
    control->setEnabled(!isAtWork());
  const auto fill = [](QVBoxLayout* lines, const QStringList& words) {
    clearLayout(lines);
    for (const QString& line : words) lines->addWidget(new BodyText(line));
  };
  fill(m_goes, view.goes);
  fill(m_stays, view.stays);
}

QString ErasePage::typed() const {
  return m_word->text();
}

QString ErasePage::passphrase() const {
  return m_passphrase->text();
}

bool ErasePage::isSure() const {
  return m_sure->isChecked();
}

bool ErasePage::alsoElsewhere() const {
  return m_elsewhere->isVisibleTo(this) && m_elsewhere->isChecked();
}

void ErasePage::startHere() {
  m_keep->setFocus(Qt::OtherFocusReason);
}

void ErasePage::focusWord() {
  m_word->setFocus(Qt::OtherFocusReason);
  m_word->selectAll();
}

void ErasePage::focusPassphrase() {
  m_passphrase->setFocus(Qt::OtherFocusReason);
  m_passphrase->selectAll();
}

void ErasePage::focusSure() {
  m_sure->setFocus(Qt::OtherFocusReason);
}

void ErasePage::forget() {
  m_passphrase->wipe();
  m_sure->setChecked(false);
}

void ErasePage::retranslate() {
  setTitle(m_view.title, tr("This cannot be taken back."));
  setBack(m_view.back);
  m_first->setText(m_view.first);
  m_firstAct->setText(m_view.firstAct);
  m_goesHeading->setText(tr("What goes from this laptop"));
  m_staysHeading->setText(tr("What stays elsewhere"));
  m_elsewhere->setText(m_view.elsewhere);
  //: %1 is a word, as it is to be typed
  m_wordField->setName(tr("Type the word “%1” to go on").arg(m_view.word));
  m_passphrase->setName(tr("Your passphrase, once more"));
  m_sure->setText(m_view.sure);
  m_keep->setText(tr("Keep everything"));
  m_erase->setText(m_view.act);
}

}  // namespace hearten::ui
