// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/change_passphrase_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/unlock/passphrase_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace hearten::ui {

ChangePassphraseCard::ChangePassphraseCard(QWidget* parent)
    : QWidget(parent),
      m_old(new PassphraseField({})),
      m_chooser(new PassphraseChooser),
      m_notice(new NoticeBar),
      m_change(new PrimaryButton(Icon::Key, {})),
      m_keep(new SecondaryButton(QString())) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {0, 8, 0, 8}, 14);
  column->addWidget(m_old);
  column->addWidget(m_chooser);
  m_notice->hide();
  column->addWidget(m_notice);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, 12);
  row->addWidget(m_change);
  row->addWidget(m_keep);
  column->addWidget(buttons);
  connect(m_old, &PassphraseField::entered, this, &ChangePassphraseCard::entered);
  connect(m_chooser, &PassphraseChooser::enterPressed, this, &ChangePassphraseCard::entered);
  connect(m_change, &QAbstractButton::clicked, this, &ChangePassphraseCard::entered);
  connect(m_keep, &QAbstractButton::clicked, this, &ChangePassphraseCard::left);
  retranslate();
}

void ChangePassphraseCard::setBusy(bool busy) {
  m_busy = busy;
  if (busy) m_notice->hide();
  retranslate();
}

void ChangePassphraseCard::say(const QString& message) {
  m_notice->setText(message);
  m_notice->setAccessibleName(message);
  m_notice->show();
  announce(m_notice);
}

QString ChangePassphraseCard::old() const {
  return m_old->text();
}

void ChangePassphraseCard::forget() {
  m_old->wipe();
  m_chooser->forget();
  m_notice->hide();
}

void ChangePassphraseCard::focusOld() {
  m_old->setFocus(Qt::OtherFocusReason);
  m_old->selectAll();
}

void ChangePassphraseCard::retranslate() {
  m_old->setName(tr("The passphrase you have now"));
  m_change->setText(m_busy ? tr("Changing the lock") : tr("Change it"));
  m_keep->setText(tr("Keep the one I have"));
}

void ChangePassphraseCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChangePassphraseCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !m_busy) return Q_EMIT left();
  QWidget::keyPressEvent(event);
}

}  // namespace hearten::ui
