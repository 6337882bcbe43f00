// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/code_card.h"

#include "core/base/secret.h"
#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/style/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace hearten::ui {

CodeCard::CodeCard(QWidget* parent) : Card(Kind::Surface, parent), m_field(new LineBox), m_notice(new NoticeBar) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("Use your recovery code")));
  body()->addWidget(
      new BodyText(tr("It is on your recovery sheet: seven groups of four. Small letters and gaps do not matter.")));
  // Nothing of it may end up in a list of suggestions or in the undo of the field.
  m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
  body()->addWidget(new Field(tr("Recovery code"), m_field));
  m_notice->hide();
  body()->addWidget(m_notice);
  m_open = new PrimaryButton(Icon::Key, {});
  m_open->setLarge(true);
  m_open->setCentered(true);
  body()->addWidget(m_open);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, 8);
  auto* back = new QuietButton(Icon::Back, tr("Back to the passphrase"));
  row->addWidget(back);
  row->addStretch();
  body()->addLayout(row);
  connect(m_field, &QLineEdit::returnPressed, this, &CodeCard::codeEntered);
  connect(m_open, &QAbstractButton::clicked, this, &CodeCard::codeEntered);
  connect(back, &QAbstractButton::clicked, this, &CodeCard::passphraseInsteadRequested);
  setBusy(false);
}

void CodeCard::setBusy(bool busy) {
  m_open->setText(busy ? tr("Opening") : tr("Open with the code"));
  if (busy) m_notice->hide();
}

void CodeCard::say(const QString& message) {
  m_notice->setText(message);
  m_notice->show();
  m_notice->setAccessibleName(message);
  announce(m_notice);
  focusField();
}

QString CodeCard::text() const {
  return m_field->text();
}

void CodeCard::forget() {
  m_field->clear();
  m_notice->hide();
}

void CodeCard::focusField() {
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->deselect();
}

}  // namespace hearten::ui
