// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/new_passphrase_card.h"

#include "ui/style/accessible.h"
#include "ui/unlock/passphrase_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

NewPassphraseCard::NewPassphraseCard(QWidget* parent)
    : Card(Kind::Surface, parent), m_chooser(new PassphraseChooser), m_notice(new NoticeBar) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("That code opens your plans. Now a new passphrase")));
  body()->addWidget(m_chooser);
  m_notice->hide();
  body()->addWidget(m_notice);
  m_keep = new PrimaryButton(Icon::Key, {});
  m_keep->setLarge(true);
  m_keep->setCentered(true);
  body()->addWidget(m_keep);
  body()->addWidget(new SmallText(tr("The one you forgot stops working. Your recovery code stays as it is.")));
  connect(m_chooser, &PassphraseChooser::enterPressed, this, &NewPassphraseCard::keepRequested);
  connect(m_keep, &QAbstractButton::clicked, this, &NewPassphraseCard::keepRequested);
  setBusy(false);
}

void NewPassphraseCard::setBusy(bool busy) {
  m_keep->setText(busy ? tr("Changing the lock") : tr("Use this passphrase"));
  if (busy) m_notice->hide();
}

void NewPassphraseCard::focusKeep() {
  m_keep->setFocus(Qt::OtherFocusReason);
}

void NewPassphraseCard::say(const QString& message) {
  m_notice->setText(message);
  m_notice->show();
  m_notice->setAccessibleName(message);
  announce(m_notice);
  m_chooser->focusField();
}

}  // namespace hearten::ui
