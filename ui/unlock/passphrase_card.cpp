// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/passphrase_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace hearten::ui {

PassphraseCard::PassphraseCard(QWidget* parent)
    : Card(Kind::Surface, parent), m_field(new PassphraseField(tr("Passphrase"))), m_notice(new NoticeBar) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("Open your plans")));
  body()->addWidget(m_field);
  m_notice->hide();
  body()->addWidget(m_notice);
  m_open = new PrimaryButton(Icon::Key, {});
  m_open->setLarge(true);
  m_open->setCentered(true);
  body()->addWidget(m_open);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, 8);
  auto* forgotten = new QuietButton(tr("I have forgotten it"));
  row->addWidget(forgotten);
  row->addStretch();
  body()->addLayout(row);
  connect(m_field, &PassphraseField::entered, this, &PassphraseCard::openRequested);
  connect(m_open, &QAbstractButton::clicked, this, &PassphraseCard::openRequested);
  connect(forgotten, &QAbstractButton::clicked, this, &PassphraseCard::forgottenRequested);
  setState(false, 0);
}

void PassphraseCard::setState(bool busy, int secondsLeft) {
  if (busy)
    //: The button while the key is made
    m_open->setText(tr("Opening"));
  else if (secondsLeft > 0)
    m_open->setText(tr("Open in %n second(s)", nullptr, secondsLeft));
  else
    m_open->setText(tr("Open"));
  if (busy) m_notice->hide();
}

void PassphraseCard::say(const QString& message) {
  // The focus stays in the field, with what was typed selected: the next try needs no other key.
  m_notice->setText(message);
  m_notice->show();
  m_notice->setAccessibleName(message);
  announce(m_notice);
  focusField();
}

QString PassphraseCard::text() const {
  return m_field->text();
}

void PassphraseCard::forget() {
  m_field->wipe();
  m_notice->hide();
}

void PassphraseCard::focusField() {
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->selectAll();
}

}  // namespace hearten::ui
