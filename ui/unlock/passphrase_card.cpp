// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/passphrase_card.h"

#include "ui/unlock/open_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PassphraseCard::PassphraseCard(QWidget* parent)
    : Card(Kind::Surface, parent),
      m_field(new PassphraseField(tr("Passphrase"))),
      m_open(new OpenRow(new QuietButton(tr("I have forgotten it")))),
      m_backup(new QuietButton(tr("Open a backup"))) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("Open your plans")));
  body()->addWidget(m_field);
  body()->addWidget(m_open);
  m_open->addAtEnd(m_backup);
  m_backup->hide();
  connect(m_field, &PassphraseField::entered, this, &PassphraseCard::openRequested);
  connect(m_open, &OpenRow::openAsked, this, &PassphraseCard::openRequested);
  connect(m_open, &OpenRow::otherAsked, this, &PassphraseCard::forgottenRequested);
  connect(m_backup, &QAbstractButton::clicked, this, &PassphraseCard::backupRequested);
  setState(false, 0);
}

void PassphraseCard::offerBackup(bool offered) {
  m_backup->setVisible(offered);
}

void PassphraseCard::setState(bool busy, int secondsLeft) {
  if (busy)
    //: The button while the key is made
    m_open->setText(tr("Opening"));
  else if (secondsLeft > 0)
    m_open->setText(tr("Open in %n second(s)", nullptr, secondsLeft));
  else
    m_open->setText(tr("Open"));
  if (busy) m_open->quiet();
}

void PassphraseCard::say(const QString& message) {
  m_open->say(message);
  focusField();
}

QString PassphraseCard::text() const {
  return m_field->text();
}

void PassphraseCard::forget() {
  m_field->wipe();
  m_open->quiet();
}

void PassphraseCard::focusField() {
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->selectAll();
}

}  // namespace hearten::ui
