// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/code_card.h"

#include "ui/unlock/open_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

CodeCard::CodeCard(QWidget* parent)
    : Card(Kind::Surface, parent),
      m_field(new LineBox),
      m_open(new OpenRow(new QuietButton(Icon::Back, tr("Back to the passphrase")))) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("Use your recovery code")));
  body()->addWidget(
      new BodyText(tr("It is on your recovery sheet: seven groups of four. Small letters and gaps do not matter.")));
  // Nothing of it may end up in a list of suggestions or in the undo of the field.
  m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
  body()->addWidget(new Field(tr("Recovery code"), m_field));
  body()->addWidget(m_open);
  connect(m_field, &QLineEdit::returnPressed, this, &CodeCard::codeEntered);
  connect(m_open, &OpenRow::openAsked, this, &CodeCard::codeEntered);
  connect(m_open, &OpenRow::otherAsked, this, &CodeCard::passphraseInsteadRequested);
  setBusy(false);
}

void CodeCard::setBusy(bool busy) {
  m_open->setText(busy ? tr("Opening") : tr("Open with the code"));
  if (busy) m_open->quiet();
}

void CodeCard::say(const QString& message) {
  m_open->say(message);
  focusField();
}

QString CodeCard::text() const {
  return m_field->text();
}

void CodeCard::setText(const QString& text) {
  m_field->setText(text);
}

void CodeCard::forget() {
  m_field->clear();
  m_open->quiet();
}

void CodeCard::focusField() {
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->deselect();
}

}  // namespace hearten::ui
